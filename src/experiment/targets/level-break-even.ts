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
  /** Shifts that may be run beside the scenario itself, slower and faster, percentage points a year. */
  readonly near: number;
  readonly far: number;
}

/** National growth differs among forecasters by some points a year; the parameter of the frontier lies between 0 and 1. */
const TRIALS: Readonly<Record<ShiftedOutside, Trial>> = {
  national: { path: 'demand', helps: true, near: 2, far: 4 },
  frontier: { path: 'frontier', helps: false, near: 1 / 2, far: 1 },
};

const POINTS = 100;

/** Widest shift of each outside that is looked at, percentage points a year. */
export const WIDEST_POINTS: Readonly<Record<OutsidePath, number>> = {
  comparators: WIDEST_SHIFT * POINTS,
  national: TRIALS.national.far,
  frontier: TRIALS.frontier.far,
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

/** Slower and faster worlds. */
const SIDES = [-1, 1] as const;

/**
 * The farthest worlds in which the chance of some cells may turn: from the scenario's own runs it is known on which side that is.
 * Of a target of one's own nobody knows whether growth helps it, so that both sides are run.
 */
export function worldsFor(
  cells: readonly TargetCell[],
  runs: readonly PairedRun[],
): readonly ShiftedWorld[] {
  return (['national', 'frontier'] as const).flatMap((outside) => {
    const { far, helps } = TRIALS[outside];
    const tried = cells.filter((cell) => triedOn(cell) === outside);
    return SIDES.flatMap((side) => {
      const isEasier = side > 0 === helps;
      const asking = tried.filter(
        (cell) => cell.column === 'own' || ARMS.some((arm) => asks(cell, runs, arm) === isEasier),
      );
      return worldUpTo(outside, side * far, asking);
    });
  });
}

/** What the runs of the farthest worlds say: the share of an arm's runs that meet a cell there. */
type Shares = (cell: TargetCell, arm: Arm, world: ShiftedWorld) => number;

/** The nearer worlds, between which and the farthest an even chance may lie: only where a farthest one turns an arm's chance. */
export function nearerWorlds(
  cells: readonly TargetCell[],
  farthest: readonly ShiftedWorld[],
  { runs, shareIn }: { readonly runs: readonly PairedRun[]; readonly shareIn: Shares },
): readonly ShiftedWorld[] {
  return farthest.flatMap((world) => {
    const { outside, points } = world;
    const turned = usableIn(cells, world).filter((cell) =>
      ARMS.some((arm) => asks(cell, runs, arm) !== shareIn(cell, arm, world) < EVEN),
    );
    return worldUpTo(outside, Math.sign(points) * TRIALS[outside].near, turned);
  });
}

/** How far the runs of a farthest world are: how many are left, and how many of the others meet a cell in an arm. */
interface Progress {
  readonly left: number;
  readonly metIn: (cell: TargetCell, arm: Arm) => number;
}

/**
 * How many more runs of a farthest world are needed before it can be known that it turns no arm's chance. Once that is
 * known, the others would change no answer.
 *
 * @returns 0 when it is known; all that are left where some arm turns, or where a target of one's own must be read exactly
 */
export function runsToSettle(
  cells: readonly TargetCell[],
  world: ShiftedWorld,
  { runs, left, metIn }: Progress & { readonly runs: readonly PairedRun[] },
): number {
  const usable = usableIn(cells, world);
  if (usable.some(({ column }) => column === 'own')) return left;
  const even = EVEN * runs.length;
  const needed = usable.flatMap((cell) =>
    ARMS.map((arm) => {
      const met = metIn(cell, arm);
      return asks(cell, runs, arm) ? Math.floor(met + left - even) + 1 : Math.ceil(even - met);
    }),
  );
  return Math.min(left, Math.max(0, ...needed));
}

/** Cells that are tried on what a world shifts, and no later than it ends. */
function usableIn(cells: readonly TargetCell[], world: ShiftedWorld): readonly TargetCell[] {
  return cells.filter((cell) => triedOn(cell) === world.outside && world.until >= endOf(cell));
}

/** A world that is run as long as some cells take; none without cells. */
function worldUpTo(
  outside: ShiftedOutside,
  points: number,
  cells: readonly TargetCell[],
): readonly ShiftedWorld[] {
  return cells.length === 0 ? [] : [{ outside, points, until: Math.max(...cells.map(endOf)) }];
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
    .filter((world) => usableIn([cell], world).length > 0)
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
