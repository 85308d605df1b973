/** What the programme does at the milestone years, paired with the baseline. */
import type { Clarity, Comparison } from '../../experiment/index.ts';
import { INDICATORS, MILESTONE_YEARS, type IndicatorId } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { isComparable, isStale } from '../state/runs.ts';
import { milestonesTaken } from '../state/taken.ts';
import { indicator } from '../state/view.ts';
import { formatted, signed, words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { SourceButton } from './provenance/source-button.tsx';
import { Take } from './take.tsx';
import { clarityIn, inDecember, remarkOn } from './summary.ts';

export function EffectTable() {
  const text = words();
  const ids: IndicatorId[] =
    indicator.value === 'fiscalCost' ? ['fiscalCost'] : [indicator.value, 'fiscalCost'];
  if (!isComparable.value) return null;
  return (
    <section class={isStale.value ? 'card effects stale' : 'card effects'}>
      <div class="head-with-take">
        <h2>{text.table}</h2>
        <SourceButton
          of={[`indicator:${indicator.value}`]}
          name={worded(INDICATOR_WORDS[indicator.value].label)}
        />
        <Take title={text.table} taken={() => milestonesTaken(ids)} />
      </div>
      {ids.map((id) => (
        <EffectRows key={id} id={id} />
      ))}
    </section>
  );
}

interface HeadProps {
  /** What the rows are: years when left out. */
  readonly first?: string;
  readonly more?: readonly string[];
}

export function EffectHead({ first, more = [] }: HeadProps) {
  const text = words();
  const columns = [
    [first ?? text.year],
    [text.baseline, 'run:baseline'],
    [text.scenario, 'run:scenario'],
    [text.medianDifference, 'run:median'],
    [text.interval, 'run:interval'],
    ...more.map((name) => [name]),
  ] as const;
  return (
    <thead>
      <tr>
        {columns.map(([column, of]) => (
          <th key={column} scope="col" data-of={of}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function EffectRows({ id }: { readonly id: IndicatorId }) {
  const { label, unit } = INDICATOR_WORDS[id];
  return (
    <table data-of={`indicator:${id}`}>
      <caption>
        {worded(label)} <small>{worded(unit)}</small>
      </caption>
      <EffectHead />
      <tbody>
        {MILESTONE_YEARS.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <EffectCells row={inDecember(id, year)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellsProps {
  readonly row: Comparison;
  /** Digits after the point of differences: the indicator's own when left out, as those of its levels are. */
  readonly digits?: number;
  /** What is said of an effect that is not clear, where there is little room for why. */
  readonly short?: Readonly<Record<Exclude<Clarity, 'clear'>, string>>;
}

/** What is to be said of an effect, in short words where there are some. */
function briefly(row: Comparison, short: CellsProps['short']): string | undefined {
  const clarity = clarityIn(row);
  return clarity === 'clear' ? undefined : (short?.[clarity] ?? remarkOn(row));
}

/** Means of both arms, the median difference and its interval. */
export function EffectCells({ row, digits = INDICATORS[row.indicator].digits, short }: CellsProps) {
  const text = words();
  const level = (value: number) => formatted(value, INDICATORS[row.indicator].digits);
  const { baseline, treatment, median, difference, medianLow, medianHigh } = row;
  const isNothing = (median === 0 && difference === 0) || Number.isNaN(median);
  const ends = Number.isNaN(medianLow)
    ? '–'
    : text.span(signed(medianLow, digits), signed(medianHigh, digits));
  const remark = isNothing ? undefined : briefly(row, short);
  return (
    <>
      <td>{level(baseline)}</td>
      <td>{level(treatment)}</td>
      <td>{median === 0 ? '0' : signed(median, digits)}</td>
      <td>
        {isNothing ? '–' : ends}
        {remark !== undefined && <small>{remark}</small>}
      </td>
    </>
  );
}
