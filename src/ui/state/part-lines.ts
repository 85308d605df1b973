/** What each part of the city did over the years, as means of the runs of both arms. */
import { comparePart, type PairedRun } from '../../experiment/index.ts';
import {
  BREAKDOWNS,
  FIRST_YEAR,
  LAST_YEAR,
  type BreakdownId,
  type PartIndicatorId,
} from '../../model/index.ts';
import { december } from '../charts/december.ts';

/** Years that parts are known in. */
export const PART_YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => FIRST_YEAR + index,
);

export interface PartLine {
  readonly part: string;
  /** A value for each of {@link PART_YEARS}. */
  readonly baseline: readonly number[];
  readonly treatment: readonly number[];
}

export function partLines(
  runs: readonly PairedRun[],
  breakdown: BreakdownId,
  indicator: PartIndicatorId,
): readonly PartLine[] {
  return BREAKDOWNS[breakdown].parts.map((part) => {
    const rows = PART_YEARS.map((year) =>
      comparePart(runs, { breakdown, part, indicator }, december(year)),
    );
    return {
      part,
      baseline: rows.map(({ baseline }) => baseline),
      treatment: rows.map(({ treatment }) => treatment),
    };
  });
}
