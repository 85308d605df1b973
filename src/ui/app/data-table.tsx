/** The chart as a table: every December of the indicator, on demand. */
import { FIRST_YEAR, INDICATORS, LAST_YEAR } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { language } from '../state/language.ts';
import { published } from '../state/pictures.ts';
import { isStale } from '../state/runs.ts';
import { yearsTaken } from '../state/taken.ts';
import { indicator } from '../state/view.ts';
import { formatted, words } from '../text/index.ts';
import { EffectCells, EffectHead } from './effect-table.tsx';
import { OnDemand } from './on-demand.tsx';
import { Take } from './take.tsx';
import { inDecember } from './summary.ts';

export function DataTable() {
  return <OnDemand title={words().dataTable} make={() => <Years />} />;
}

function Years() {
  const { label } = INDICATOR_WORDS[indicator.value];
  const title = { en: `${label.en} by year`, zh: `${label.zh}分年度` };
  return (
    <>
      <Take title={title} taken={yearsTaken} />
      <YearTable />
    </>
  );
}

function YearTable() {
  const text = words();
  const { label, unit } = INDICATOR_WORDS[indicator.value];
  const { digits } = INDICATORS[indicator.value];
  const years = Array.from(
    { length: LAST_YEAR - FIRST_YEAR + 1 },
    (_, index) => FIRST_YEAR + index,
  );
  return (
    <div
      class={isStale.value ? 'scroll stale' : 'scroll'}
      tabIndex={0}
      role="region"
      aria-label={text.dataTable}
      aria-busy={isStale.value}
    >
      <table id="data-table" data-of={`indicator:${indicator.value}`}>
        <caption>{text.yearly(label[language.value], unit[language.value])}</caption>
        <EffectHead more={[text.published]} />
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <EffectCells row={inDecember(indicator.value, year)} />
              <td>{formatted(publishedIn(year), digits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function publishedIn(year: number): number {
  return published.value.find((point) => point.year === year)?.value ?? Number.NaN;
}
