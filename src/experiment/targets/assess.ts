/** Whether target cells are met, replicate by replicate, what decides that, and what the programme does to it. */
import {
  STRICTNESS,
  type Comparator,
  type Strictness,
  type TargetCell,
  type TargetEntry,
  type Targets,
} from '../../model/index.ts';
import { inOrder } from '../compare.ts';
import type { PairedRun } from '../replicate.ts';
import { ARMS, type Arm } from './arms.ts';
import { NOBODY, outsideOf, type Outside, type OutsideDraws } from './comparators.ts';
import { gapOf, isComputable, isMet, isModelled, isRanked } from './entries.ts';
import { chanceDifference, gapIn, type ChanceDifference, type Gap } from './gap.ts';
import { meanOf, sharesOf, type MetShares, type VerdictShares } from './shares.ts';

/** A verdict for each replicate, in replicate order. */
export type Verdicts = Readonly<Record<Arm, readonly boolean[]>>;

/** An entry with the number of runs in which it holds, by strictness and arm; without counts when it is not modelled. */
export interface EntryCount {
  readonly entry: TargetEntry;
  readonly met?: Readonly<Record<Strictness, Readonly<Record<Arm, number>>>>;
}

/** Whether both arms nearly always meet, nearly always miss, or neither. */
export type Decided = 'met' | 'missed' | 'open';

/** A cell that enough of its entries are modelled for. */
export interface ComputedCell {
  readonly cell: TargetCell;
  readonly computable: true;
  readonly modelled: number;
  readonly runs: number;
  readonly entries: readonly EntryCount[];
  /** Nothing at a strictness that asks for more entries than are modelled. */
  readonly verdicts: Readonly<Partial<Record<Strictness, Verdicts>>>;
  readonly decided: Readonly<Partial<Record<Strictness, Decided>>>;
  /** What the programme does to the chance, at the middle level; nothing where that is not judged. */
  readonly difference?: ChanceDifference;
  /** False when the verdict is the same whatever the programme does: 不具区分力. */
  readonly discriminates: boolean;
  /** Share of the verdict's variance that comes from the comparators' paths; above one half it only illustrates. */
  readonly outsideShare: number;
  /** Nothing when the verdict is the same in every run. */
  readonly shares?: VerdictShares;
  /** Nothing when the deciding entry is not modelled. */
  readonly gap?: Gap;
}

export interface RefusedCell {
  readonly cell: TargetCell;
  readonly computable: false;
  readonly modelled: number;
  readonly entries: readonly EntryCount[];
}

export type CellAssessment = ComputedCell | RefusedCell;

/** Runs of an ensemble, and how their comparators are drawn. */
export interface Assessed {
  readonly runs: readonly PairedRun[];
  readonly seed: number;
  /** The same replicates on another seed: they part what the parameters decide from chance. */
  readonly repeats?: { readonly runs: readonly PairedRun[]; readonly seed: number };
}

/** Judges every cell; one that too few of its entries are modelled for is refused, never guessed. */
export function assess({ cells, comparators }: Targets, assessed: Assessed): CellAssessment[] {
  return cells.map((cell) => finished(assessing(comparators, cell, assessed)));
}

/** {@link assess} of one cell, run by run, so that a page can do something else in between. */
export function* assessing(
  comparators: readonly Comparator[],
  cell: TargetCell,
  { runs, seed, repeats }: Assessed,
): Generator<undefined, CellAssessment> {
  const modelled = cell.entries.filter(isModelled).length;
  if (!isComputable(cell)) {
    const entries = cell.entries.map((entry) => ({ entry }));
    return { cell, computable: false, modelled, entries };
  }
  const ordered = inOrder(runs);
  const draws = { comparators, seed };
  const worlds = ordered.map(({ replicate }) =>
    isRanked(cell) ? outsideOf(draws, replicate)(0, 0) : NOBODY,
  );
  const judged = yield* countedIn(cell, ordered, worlds);
  const met = yield* metSharesOf(cell, ordered, draws);
  const repeated =
    repeats &&
    (yield* metSharesOf(cell, inOrder(repeats.runs), { comparators, seed: repeats.seed }));
  const shares = sharesOf({ met, draws: drawsOf(cell), repeated });
  const gap = gapIn(cell, ordered, worlds);
  return {
    cell,
    computable: true,
    modelled,
    runs: ordered.length,
    ...judged,
    discriminates: decidedIn([meanOf(met.baseline), meanOf(met.treatment)]) === 'open',
    outsideShare: shares?.outside ?? 0,
    ...(shares && { shares }),
    ...(gap && { gap }),
  };
}

/** What a computation comes to that nobody interrupts. */
export function finished<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

type Counted = Pick<ComputedCell, 'verdicts' | 'decided' | 'difference' | 'entries'>;

/** Verdicts by strictness, how often each entry holds, and what the programme does to the chance. */
function* countedIn(
  cell: TargetCell,
  runs: readonly PairedRun[],
  worlds: readonly Outside[],
): Generator<undefined, Counted> {
  const modelled = cell.entries.filter(isModelled).length;
  const levels = STRICTNESS.filter((strictness) => cell.needed[strictness] <= modelled);
  const verdicts = new Map<Strictness, Open>();
  for (const level of levels) verdicts.set(level, { baseline: [], treatment: [] });
  const entries = cell.entries.map((entry) => countOf(entry));
  for (const [at, run] of runs.entries()) {
    const outside = worlds[at] ?? NOBODY;
    for (const arm of ARMS) {
      for (const [level, found] of verdicts) found[arm].push(isMet(cell, run[arm], level, outside));
      for (const count of entries) countEntry(count, run, { year: cell.year, arm, outside });
    }
    yield undefined;
  }
  const middle = verdicts.get('default');
  const decided = levels.map((level) => [level, decidedBy(verdicts.get(level))] as const);
  return {
    entries,
    verdicts: Object.fromEntries(verdicts),
    decided: Object.fromEntries(decided),
    ...(middle && { difference: chanceDifference(middle) }),
  };
}

type Open = Record<Arm, boolean[]>;

function countOf(entry: TargetEntry) {
  if (!isModelled(entry)) return { entry };
  const none = () => ({ baseline: 0, treatment: 0 });
  return { entry, met: { lenient: none(), default: none(), strict: none() } };
}

interface Counting {
  readonly year: number;
  readonly arm: Arm;
  readonly outside: Outside;
}

/** Counts a run at each strictness at which an entry holds in it. */
function countEntry(
  { entry, met }: ReturnType<typeof countOf>,
  run: PairedRun,
  { year, arm, outside }: Counting,
): void {
  if (met === undefined) return;
  for (const strictness of STRICTNESS)
    if (gapOf(entry, run[arm], { year, strictness, outside }) >= 0) met[strictness][arm] += 1;
}

const DECIDED = 0.95;
const DRAWS = 16;

function decidedBy(verdicts: Verdicts | undefined): Decided {
  return decidedIn(ARMS.map((arm) => meanOf((verdicts?.[arm] ?? []).map(Number))));
}

/** @param shares of the runs that meet a cell, by arm */
function decidedIn(shares: readonly number[]): Decided {
  if (shares.every((share) => share >= DECIDED)) return 'met';
  return shares.every((share) => share <= 1 - DECIDED) ? 'missed' : 'open';
}

/** Draws of the outside for each run; one where no path of it enters. */
function drawsOf(cell: TargetCell): number {
  return isRanked(cell) ? DRAWS : 1;
}

/** Share of draws of the outside in which a cell is met at the middle level, by arm and replicate. */
function* metSharesOf(
  cell: TargetCell,
  runs: readonly PairedRun[],
  outside: OutsideDraws,
): Generator<undefined, MetShares> {
  const draws = drawsOf(cell);
  const shares: Record<Arm, number[]> = { baseline: [], treatment: [] };
  for (const run of runs) {
    const world = outsideOf(outside, run.replicate);
    const met = { baseline: 0, treatment: 0 };
    for (let draw = 0; draw < draws; draw++) {
      const others = isRanked(cell) ? world(draw, 0) : NOBODY;
      for (const arm of ARMS) if (isMet(cell, run[arm], 'default', others)) met[arm] += 1;
    }
    for (const arm of ARMS) shares[arm].push(met[arm] / draws);
    yield undefined;
  }
  return shares;
}
