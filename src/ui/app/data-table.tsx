/** The charts as tables: every December of their indicators, on demand. */
import { FIRST_YEAR, INDICATORS, LAST_YEAR, type IndicatorId } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { publishedOf } from '../state/pictures.ts';
import { isStale } from '../state/runs.ts';
import { yearsTaken } from '../state/taken.ts';
import { indicator, layout, others } from '../state/view.ts';
import { formatted, words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { EffectCells, EffectHead } from './effect-table.tsx';
import { OnDemand } from './on-demand.tsx';
import { Take } from './take.tsx';
import { inDecember } from './summary.ts';

export function DataTable() {
  return <OnDemand title={words().dataTable} make={() => <Years />} />;
}

/** Tables of the main chart and of those beside it. */
function Years() {
  const beside = layout.value === '4' ? others.value : [];
  return (
    <>
      <OneOf id={indicator.value} name="data-table" />
      {beside.map((id, at) => (
        <OneOf key={at} id={id} name={`data-table-${at + 2}`} />
      ))}
    </>
  );
}

interface Props {
  readonly id: IndicatorId;
  readonly name: string;
}

function OneOf({ id, name }: Props) {
  const { label } = INDICATOR_WORDS[id];
  const title = { en: `${label.en} by year`, zh: `${label.zh}分年度` };
  return (
    <>
      <Take title={title} taken={() => yearsTaken(id)} />
      <YearTable id={id} name={name} />
    </>
  );
}

/** An indicator in every December, paired with the baseline. */
export function YearTable({ id, name }: Props) {
  const text = words();
  const { label, unit } = INDICATOR_WORDS[id];
  const { digits } = INDICATORS[id];
  const years = Array.from(
    { length: LAST_YEAR - FIRST_YEAR + 1 },
    (_, index) => FIRST_YEAR + index,
  );
  const caption = text.yearly(worded(label), worded(unit));
  return (
    <div
      class={isStale.value ? 'scroll stale' : 'scroll'}
      tabIndex={0}
      role="region"
      aria-label={caption}
      aria-busy={isStale.value}
    >
      <table id={name} data-of={`indicator:${id}`}>
        <caption>{caption}</caption>
        <EffectHead more={[text.published]} />
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <EffectCells row={inDecember(id, year)} />
              <td>{formatted(publishedIn(id, year), digits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function publishedIn(id: IndicatorId, year: number): number {
  return publishedOf(id).find((point) => point.year === year)?.value ?? Number.NaN;
}
