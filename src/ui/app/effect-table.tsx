/** What the programme does at the milestone years, paired with the baseline. */
import { compare, type Comparison } from '../../experiment/index.ts';
import { monthIndex } from '../../kernel/clock.ts';
import { FIRST_YEAR, INDICATORS, MILESTONE_YEARS, type IndicatorId } from '../../model/index.ts';
import { formatted, signed, words } from '../text/index.ts';
import { language } from './language.ts';
import { ensemble, indicator, isStale } from './store.ts';

const DECEMBER = 12;
const FEWEST = 2;

export function EffectTable() {
  const text = words();
  const ids: IndicatorId[] =
    indicator.value === 'fiscalCost' ? ['fiscalCost'] : [indicator.value, 'fiscalCost'];
  if (ensemble.value.length < FEWEST) return null;
  return (
    <section class={isStale.value ? 'effects stale' : 'effects'}>
      <table>
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            <th scope="col">{text.baseline}</th>
            <th scope="col">{text.scenario}</th>
            <th scope="col">{text.difference}</th>
            <th scope="col">{text.interval}</th>
          </tr>
        </thead>
        {ids.map((id) => (
          <EffectRows key={id} id={id} />
        ))}
      </table>
    </section>
  );
}

const COLUMNS = 5;

function EffectRows({ id }: { readonly id: IndicatorId }) {
  const { label, unit } = INDICATORS[id];
  return (
    <tbody>
      <tr class="first">
        <th scope="rowgroup" colSpan={COLUMNS}>
          {label[language.value]} <small>{unit[language.value]}</small>
        </th>
      </tr>
      {MILESTONE_YEARS.map((year) => (
        <EffectRow
          key={year}
          year={year}
          row={compare(ensemble.value, id, monthIndex(FIRST_YEAR, year, DECEMBER))}
        />
      ))}
    </tbody>
  );
}

function EffectRow({ row, year }: { readonly row: Comparison; readonly year: number }) {
  const { digits } = INDICATORS[row.indicator];
  const unclear = Math.abs(row.difference) <= row.halfWidth;
  return (
    <tr>
      <th scope="row">{year}</th>
      <td>{formatted(row.baseline, digits)}</td>
      <td>{formatted(row.treatment, digits)}</td>
      <td>{row.difference === 0 ? '0' : signed(row.difference, digits)}</td>
      <td>
        {row.difference === 0
          ? '–'
          : `${signed(row.difference - row.halfWidth, digits)} … ${signed(row.difference + row.halfWidth, digits)}`}
        {unclear && row.difference !== 0 && <small>{words().noEffect}</small>}
      </td>
    </tr>
  );
}
