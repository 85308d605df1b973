/** When an ensemble is large enough for what is shown of it. */
import { monthIndex } from '../kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  INDICATOR_IDS,
  INDICATORS,
  MONTHS,
  type IndicatorId,
} from '../model/index.ts';
import { compare, valueAt } from './compare.ts';
import type { PairedRun } from './replicate.ts';

/** Checked after every ten replicates; never with fewer than 50, and no further than 200. */
export const STOP_RULE = { every: 10, fewest: 50, most: 200, precision: 0.02 } as const;

const DECEMBER = 12;
const CHECKED_MONTHS = [2025, 2035].map((year) => monthIndex(FIRST_YEAR, year, DECEMBER));

/**
 * Whether more replicates would hardly move the picture: at the end of 2025 and of 2035 the half-width of the 95 %
 * interval of every headline indicator's mean difference is under 2 % of the range that its chart shows.
 */
export function isPrecise(runs: readonly PairedRun[]): boolean {
  if (runs.length < STOP_RULE.fewest) return false;
  return INDICATOR_IDS.filter((id) => INDICATORS[id].headline).every((id) => {
    const most = STOP_RULE.precision * displayedRange(runs, id);
    return CHECKED_MONTHS.every((month) => {
      const { pairs, halfWidth } = compare(runs, id, month);
      return pairs < 2 || halfWidth === 0 || halfWidth < most;
    });
  });
}

/** From the lowest to the highest value of either arm in any replicate and month since the branch. */
export function displayedRange(runs: readonly PairedRun[], indicator: IndicatorId): number {
  let low = Infinity;
  let high = -Infinity;
  for (const { baseline, treatment } of runs) {
    for (let month = BRANCH_MONTH; month < MONTHS; month++) {
      for (const arm of [baseline, treatment]) {
        const value = valueAt(arm, indicator, month);
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
  }
  return high > low ? high - low : 0;
}
