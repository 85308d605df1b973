/** Break-even of a cell that levels decide: the shift of the nation's growth, or of the world frontier, at which the chance is even. */
import { monthIndex, MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import {
  FIRST_YEAR,
  type Future,
  type OutsidePath,
  type ShiftedPath,
  type TargetCell,
} from '../../model/index.ts';
import type { PairedRun } from '../replicate.ts';
import { ARMS, type Arm } from './arms.ts';
import { EVEN, WIDEST_SHIFT, type BreakEven } from './break-even.ts';
import { NOBODY } from './comparators.ts';
import { isComputable, isMet, isRanked } from './entries.ts';

/** A path of the outside that runs are shifted along. */
export type ShiftedOutside = Exclude<OutsidePath, 'comparators'>;

interface Trial {
  /** What of a future it shifts. */
  readonly path: ShiftedPath;
  /** Whether faster makes it easier to meet a cell: more demand does, better rivals do not. */
  readonly helps: boolean;
  /** Shifts that may be run beside the scenario itself, percentage points a year. */
  readonly shifts: readonly number[];
}

/** National growth differs among forecasters by some points a year; the parameter of the frontier lies between 0 and 1. */
const TRIALS: Readonly<Record<ShiftedOutside, Trial>> = {
  national: { path: 'demand', helps: true, shifts: [-4, -2, 2, 4] },
  frontier: { path: 'frontier', helps: false, shifts: [-1, -1 / 2, 1 / 2, 1] },
};

const POINTS = 100;

/** Widest shift of each outside that is looked at, percentage points a year. */
export const WIDEST_POINTS: Readonly<Record<OutsidePath, number>> = {
  comparators: WIDEST_SHIFT * POINTS,
  national: Math.max(...TRIALS.national.shifts),
  frontier: Math.max(...TRIALS.frontier.shifts),
};

/** A world that is run beside the scenario's own. */
export interface ShiftedWorld {
  readonly outside: ShiftedOutside;
  /** Percentage points a year. */
  readonly points: number;
  /** Month before which its runs end, since no cell that needs them asks for a later one. */
  readonly until: number;
}

/** The future of a shifted world. */
export function shiftedFuture(future: Future, { outside, points }: ShiftedWorld): Future {
  const { path } = TRIALS[outside];
  return { ...future, [path]: future[path] + points };
}

/** What a cell is tried on; nothing for one that places decide or that is not computed. */
function triedOn(cell: TargetCell): ShiftedOutside | undefined {
  if (!isComputable(cell) || isRanked(cell) || cell.outside === 'comparators') return undefined;
  return cell.outside;
}

/**
 * The fewest worlds that the break-even of some cells takes: from the scenario's own runs it is known on which side it lies.
 * Of a target of one's own nobody knows whether growth helps it, so that both sides are run.
 */
export function worldsFor(
  cells: readonly TargetCell[],
  runs: readonly PairedRun[],
): readonly ShiftedWorld[] {
  return (['national', 'frontier'] as const).flatMap((outside) => {
    const { shifts, helps } = TRIALS[outside];
    const tried = cells.filter((cell) => triedOn(cell) === outside);
    return shifts.flatMap((points) => {
      const isEasier = points > 0 === helps;
      const ends = tried
        .filter(
          (cell) => cell.column === 'own' || ARMS.some((arm) => asks(cell, runs, arm) === isEasier),
        )
        .map(endOf);
      return ends.length === 0 ? [] : [{ outside, points, until: Math.max(...ends) }];
    });
  });
}

/** Whether an arm needs an easier world for an even chance, rather than a harder one. */
function asks(cell: TargetCell, runs: readonly PairedRun[], arm: Arm): boolean {
  return shareOf(cell, runs, arm) < EVEN;
}

function endOf({ year }: TargetCell): number {
  return monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR) + 1;
}

/** Whether a run meets a cell that levels decide. */
export function meetsLevels(cell: TargetCell, result: Float64Array): boolean {
  return isMet(cell, result, 'default', NOBODY);
}

function shareOf(cell: TargetCell, runs: readonly PairedRun[], arm: Arm): number {
  return runs.filter((run) => meetsLevels(cell, run[arm])).length / runs.length;
}

/**
 * Break-even of an arm, between the worlds that were run as far as the cell's year.
 *
 * @param shareIn share of the runs that meet the cell in a shifted world
 * @returns nothing for a cell that places decide
 */
export function levelBreakEven(
  cell: TargetCell,
  worlds: readonly ShiftedWorld[],
  { runs, arm, shareIn }: Tried,
): BreakEven | undefined {
  const outside = triedOn(cell);
  if (outside === undefined) return undefined;
  const shares = worlds
    .filter((world) => world.outside === outside && world.until >= endOf(cell))
    .map((world) => ({ shift: world.points / POINTS, share: shareIn(world) }));
  const all = [...shares, { shift: 0, share: shareOf(cell, runs, arm) }];
  return evenShift(all, helpsIn(cell, all));
}

/** What break-even is found from: the scenario's own runs, and what is known of the shifted ones. */
export interface Tried {
  readonly runs: readonly PairedRun[];
  readonly arm: Arm;
  readonly shareIn: (world: ShiftedWorld) => number;
}

/** Whether faster makes it easier: as declared, or for a target of one's own as its runs say. */
function helpsIn(cell: TargetCell, shares: readonly ShiftedShare[]): boolean {
  if (cell.column !== 'own') return TRIALS[triedOn(cell) ?? 'national'].helps;
  const sorted = [...shares].sort((a, b) => a.shift - b.shift);
  return (sorted.at(-1)?.share ?? 0) >= (sorted[0]?.share ?? 0);
}

/** Share of the runs that meet a cell in a world that is so much faster, share per year. */
export interface ShiftedShare {
  readonly shift: number;
  readonly share: number;
}

const MIRRORED = { below: 'above', above: 'below' } as const;

/**
 * The shift at which half of the runs meet a cell.
 *
 * @param helps whether faster makes it easier. It is then the least that is needed; else the most that may be, `above` where
 *   even the fastest world meets the cell, and `below` where even the slowest does not
 */
export function evenShift(shares: readonly ShiftedShare[], helps: boolean): BreakEven {
  if (helps) return leastShift(shares);
  const found = leastShift(shares.map(({ shift, share }) => ({ shift: -shift, share })));
  return typeof found === 'number' ? 0 - found : MIRRORED[found];
}

function leastShift(shares: readonly ShiftedShare[]): BreakEven {
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
