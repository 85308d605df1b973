/** Break-even of a cell that places decide: how fast these may grow for an even chance. */
import type { Comparator, TargetCell } from '../../model/index.ts';
import type { Arm } from './arms.ts';
import { finished, type Assessed } from './assess.ts';
import { outsideOf } from './comparators.ts';
import { isMet } from './entries.ts';

/** Growth beyond what is expected, share per year, at which a cell is met in half of the runs; or on which side of the range that lies. */
export type BreakEven = number | 'below' | 'above';

export const EVEN = 1 / 2;

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
