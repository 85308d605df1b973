/** Programmes side by side on the same draws: what each does, against no zone or against another, and what that costs. */
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import {
  FIRST_YEAR,
  INDICATOR_IDS,
  INDICATORS,
  LAST_YEAR,
  type IndicatorId,
} from '../model/index.ts';
import { clarityOf, type PooledBaselines } from './clarity.ts';
import { compare, type Comparison } from './compare.ts';
import { medianCosts } from './present-value.ts';
import type { PairedRun } from './replicate.ts';

/** An indicator in December of a year, over an ensemble. */
export function inYear(runs: readonly PairedRun[], id: IndicatorId, year: number): Comparison {
  return compare(runs, id, monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR));
}

/** A baseline that nobody has pooled: that of a comparison with another scenario. */
export const NOT_POOLED: PooledBaselines = () => undefined;

/** Whether an effect can be told from none. @param pooled of the baseline that it is an effect against; none of another */
export function isClear(row: Comparison, pooled: PooledBaselines): boolean {
  const year = FIRST_YEAR + Math.floor(row.month / MONTHS_PER_YEAR);
  return clarityOf(row, pooled(row.indicator, year)) !== 'unclear';
}

/** The treatment of one ensemble as the baseline of another; both are in replicate order. */
export function against(first: readonly PairedRun[], other: readonly PairedRun[]): PairedRun[] {
  return other.flatMap(({ replicate, treatment }, index) => {
    const baseline = first[index]?.treatment;
    return baseline === undefined ? [] : [{ replicate, treatment, baseline }];
  });
}

/** Headline indicators with an aim, but for the cost itself: a programme's cost is told for each unit of its effect on them. */
export const UNIT_COST_IDS: readonly IndicatorId[] = INDICATOR_IDS.filter(
  (id) => INDICATORS[id].headline && INDICATORS[id].aim !== 'none' && id !== 'fiscalCost',
);

/**
 * Yuan of net present cost for each unit of effect in the last year.
 *
 * @returns nothing for an indicator without an aim, without a clear effect in its direction, and without a net cost
 */
export function unitCost(
  runs: readonly PairedRun[],
  id: IndicatorId,
  pooled: PooledBaselines,
): number | undefined {
  const cost = medianCosts(runs).netPresent.median;
  const effect = effectOf(inYear(runs, id, LAST_YEAR), pooled);
  return effect > 0 && cost > 0 ? cost / effect : undefined;
}

/** The median effect in the direction aimed at; 0 for one that cannot be told from none. */
function effectOf(row: Comparison, pooled: PooledBaselines): number {
  const { aim } = INDICATORS[row.indicator];
  if (aim === 'none' || !isClear(row, pooled)) return 0;
  return aim === 'lower' ? -row.median : row.median;
}
