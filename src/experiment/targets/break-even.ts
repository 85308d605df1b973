/** Break-even of a cell: how fast the outside may grow, or must grow, for an even chance. */
import type { Comparator, TargetCell } from '../../model/index.ts';
import type { PairedRun } from '../replicate.ts';
import { isMet, type Arm, type Assessed } from './assess.ts';
import { NOBODY, outsideOf, type Outside } from './comparators.ts';

/** Growth beyond what is expected, share per year, at which a cell is met in half of the runs; or on which side of the range that lies. */
export type BreakEven = number | 'below' | 'above';

/** Share of runs of an arm that meet a cell in a world that may differ from run to run. */
function shareMet(
  cell: TargetCell,
  runs: readonly PairedRun[],
  arm: Arm,
  outside: (run: PairedRun) => Outside,
): number {
  return runs.filter((run) => isMet(cell, run[arm], 'default', outside(run))).length / runs.length;
}

/** Widest shift of the comparators' growth that is looked at, share per year. */
export const WIDEST_SHIFT = 0.2;
const STEPS = 12;

/** Break-even of a cell that is decided by places: the growth of all comparators at which the chance is even. */
export function rankBreakEven(
  comparators: readonly Comparator[],
  cell: TargetCell,
  { runs, seed }: Assessed,
  arm: Arm,
): BreakEven {
  const worlds = new Map(
    runs.map(({ replicate }) => [replicate, outsideOf({ comparators, seed }, replicate)]),
  );
  const share = (shift: number) =>
    shareMet(cell, runs, arm, ({ replicate }) => worlds.get(replicate)?.(0, shift) ?? NOBODY);
  let low = -WIDEST_SHIFT;
  let high = WIDEST_SHIFT;
  if (share(low) < 1 / 2) return 'below';
  if (share(high) >= 1 / 2) return 'above';
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (share(middle) >= 1 / 2) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Runs of an ensemble in a world that grows so much faster, share per year. */
export interface ShiftedRuns {
  readonly shift: number;
  readonly runs: readonly PairedRun[];
}

/** Break-even of a cell that is decided by levels: the national growth at which the chance is even, between the shifts that were run. */
export function levelBreakEven(
  cell: TargetCell,
  shifted: readonly ShiftedRuns[],
  arm: Arm,
): BreakEven {
  const points = [...shifted]
    .sort((a, b) => a.shift - b.shift)
    .map(({ shift, runs }) => ({ shift, share: shareMet(cell, runs, arm, () => NOBODY) }));
  const first = points[0];
  if (first === undefined || first.share >= 1 / 2) return 'below';
  for (const [index, { shift, share }] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined || share < 1 / 2) continue;
    return (
      before.shift + ((1 / 2 - before.share) * (shift - before.shift)) / (share - before.share)
    );
  }
  return 'above';
}
