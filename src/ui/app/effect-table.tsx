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
  const ids: IndicatorId[] = indicator.value === 'fiscalCost' ? ['fiscalCost'] : [indicator.value, 'fiscalCost'];
  if (ensemble.value.length < FEWEST) return null;
  return (
    <table class={isStale.value ? 'effects stale' : 'effects'}>
      <caption>{text.table}</caption>
      <thead>
        <tr>
          <th scope="col">{text.indicator}</th>
          <th scope="col">{text.year}</th>
          <th scope="col">{text.baseline}</th>
          <th scope="col">{text.scenario}</th>
          <th scope="col">{text.difference}</th>
          <th scope="col">{text.interval}</th>
        </tr>
      </thead>
      <tbody>
        {ids.flatMap((id) =>
          MILESTONE_YEARS.map((year, index) => {
            const row = compare(ensemble.value, id, monthIndex(FIRST_YEAR, year, DECEMBER));
            return <EffectRow key={`${id} ${year}`} row={row} year={year} first={index === 0} />;
          }),
        )}
      </tbody>
    </table>
  );
}

function EffectRow({ row, year, first }: { readonly row: Comparison; readonly year: number; readonly first: boolean }) {
  const { label, unit, digits } = INDICATORS[row.indicator];
  const now = language.value;
  const unclear = Math.abs(row.difference) <= row.halfWidth;
  return (
    <tr class={first ? 'first' : ''}>
      {first && (
        <th scope="rowgroup" rowSpan={MILESTONE_YEARS.length}>
          {label[now]}
          <small>{unit[now]}</small>
        </th>
      )}
      <td>{year}</td>
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
