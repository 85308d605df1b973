/** Sweep of one lever: its values from low to high, each against the programme as it stands, on the same draws. */
import { LEVERS, MILESTONE_YEARS, type IndicatorId, type LeverId } from '../model/index.ts';
import type { Comparison } from './compare.ts';
import type { PairedRun } from './replicate.ts';
import { against, inYear } from './side-by-side.ts';

/** Values that a sweep takes where the lever has so many. */
const COUNT = 5;
/** Digits that a value of a slider needs. */
const DIGITS = 6;

/** Milestone years that a sweep is told at: the first comes too soon after the start for most levers. */
export const SWEEP_YEARS = MILESTONE_YEARS.slice(1);

/** Ends that a lever is swept between: its evidenced range, or that of its slider where no source names one. */
export function sweepEnds(lever: LeverId): readonly [low: number, high: number] {
  const { evidenced, range } = LEVERS[lever];
  return evidenced === undefined ? range : [evidenced.from, evidenced.to];
}

/** Values of a lever from the low to the high end of its sweep, in its unit: five, or as many as its slider has there. */
export function sweepValues(lever: LeverId): readonly number[] {
  const { range, step } = LEVERS[lever];
  const [low, high] = sweepEnds(lever);
  const onSlider = (value: number) => {
    const steps = Math.round((value - range[0]) / step);
    return Number((range[0] + steps * step).toPrecision(DIGITS));
  };
  const even = Array.from({ length: COUNT }, (_, at) =>
    onSlider(low + ((high - low) * at) / (COUNT - 1)),
  );
  return [...new Set(even)].filter((value) => value >= low && value <= high);
}

/**
 * An indicator in December of a year: the programme at a value of the lever less the programme as it stands.
 *
 * @param swept and `now` have the same replicates, in order
 */
export function sweptDifference(
  { swept, now }: Readonly<Record<'swept' | 'now', readonly PairedRun[]>>,
  indicator: IndicatorId,
  year: number,
): Comparison {
  return inYear(against(now, swept), indicator, year);
}
