/** Break-even of a cell: how fast the outside may grow, or must grow, for an even chance. */
import type { Comparator, TargetCell } from '../../model/index.ts';
import type { Arm } from './arms.ts';
import { finished, type Assessed } from './assess.ts';
import { NOBODY, outsideOf } from './comparators.ts';
import { isMet } from './entries.ts';

/** Growth beyond what is expected, share per year, at which a cell is met in half of the runs; or on which side of the range that lies. */
export type BreakEven = number | 'below' | 'above';

const EVEN = 1 / 2;

/** Widest shift of the comparators' growth that is looked at, share per year. */
export const WIDEST_SHIFT = 0.2;
const STEPS = 12;

/** Break-even of a cell that is decided by places: the growth of all comparators at which the chance is even. */
export function rankBreakEven(
  comparators: readonly Comparator[],
  cell: TargetCell,
  assessed: Assessed,
  arm: Arm,
): BreakEven {
  return finished(findingRankBreakEven(comparators, cell, assessed, arm));
}

/** {@link rankBreakEven} run by run, so that a page can do something else in between. */
export function* findingRankBreakEven(
  comparators: readonly Comparator[],
  cell: TargetCell,
  { runs, seed }: Assessed,
  arm: Arm,
): Generator<undefined, BreakEven> {
  const worlds = runs.map((run) => ({
    run,
    shifted: outsideOf({ comparators, seed }, run.replicate),
  }));
  function* share(shift: number): Generator<undefined, number> {
    let met = 0;
    for (const { run, shifted } of worlds) {
      if (isMet(cell, run[arm], 'default', shifted(0, shift))) met += 1;
      yield undefined;
    }
    return met / runs.length;
  }
  let low = -WIDEST_SHIFT;
  let high = WIDEST_SHIFT;
  if ((yield* share(low)) < EVEN) return 'below';
  if ((yield* share(high)) >= EVEN) return 'above';
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if ((yield* share(middle)) >= EVEN) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Largest shift of national growth that is run for cells that levels decide, percentage points a year. */
export const WIDEST_DEMAND = 4;
/** Shifts that are run beside the scenario itself, percentage points a year. */
export const DEMAND_SHIFTS = [-WIDEST_DEMAND, -WIDEST_DEMAND / 2, WIDEST_DEMAND / 2, WIDEST_DEMAND];

/** Share of the runs that meet a cell in a world that grows so much faster, share per year. */
export interface ShiftedShare {
  readonly shift: number;
  readonly share: number;
}

/** Whether a run meets a cell that levels decide. */
export function meetsLevels(cell: TargetCell, result: Float64Array): boolean {
  return isMet(cell, result, 'default', NOBODY);
}

/** Break-even of a cell that is decided by levels: the national growth at which the chance is even, between the shifts that were run. */
export function levelBreakEven(shares: readonly ShiftedShare[]): BreakEven {
  const points = [...shares].sort((a, b) => a.shift - b.shift);
  const first = points[0];
  if (first === undefined || first.share >= EVEN) return 'below';
  for (const [index, { shift, share }] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined || share < EVEN) continue;
    return before.shift + ((EVEN - before.share) * (shift - before.shift)) / (share - before.share);
  }
  return 'above';
}
