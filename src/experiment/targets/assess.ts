/** Whether the report's target cells are met, replicate by replicate, and what decides that. */
import {
  STRICTNESS,
  type Comparator,
  type Strictness,
  type TargetCell,
  type Targets,
} from '../../model/index.ts';
import { inOrder } from '../compare.ts';
import type { PairedRun } from '../replicate.ts';
import { NOBODY, outsideOf, rankOf, type Outside, type OutsideDraws } from './comparators.ts';
import { measured } from './measures.ts';

export const ARMS = ['baseline', 'treatment'] as const;
export type Arm = (typeof ARMS)[number];

/** A verdict for each replicate, in replicate order. */
export type Verdicts = Readonly<Record<Arm, readonly boolean[]>>;

/** A cell that enough of its entries are modelled for. */
export interface ComputedCell {
  readonly cell: TargetCell;
  readonly computable: true;
  readonly modelled: number;
  /** Nothing at a strictness that asks for more entries than are modelled. */
  readonly verdicts: Readonly<Partial<Record<Strictness, Verdicts>>>;
  /** False when the verdict is the same whatever the programme does: 不具区分力. */
  readonly discriminates: boolean;
  /** Share of the verdict's variance that comes from the comparators' paths; above one half it only illustrates. */
  readonly outsideShare: number;
}

export interface RefusedCell {
  readonly cell: TargetCell;
  readonly computable: false;
  readonly modelled: number;
}

export type CellAssessment = ComputedCell | RefusedCell;

/** Runs of an ensemble, and how their comparators are drawn. */
export interface Assessed {
  readonly runs: readonly PairedRun[];
  readonly seed: number;
}

/** Judges every cell; one with fewer than half of its entries modelled is refused, never guessed. */
export function assess({ cells, comparators }: Targets, assessed: Assessed): CellAssessment[] {
  return cells.map((cell) => finished(assessing(comparators, cell, assessed)));
}

/** {@link assess} of one cell, run by run, so that a page can do something else in between. */
export function* assessing(
  comparators: readonly Comparator[],
  cell: TargetCell,
  { runs, seed }: Assessed,
): Generator<undefined, CellAssessment> {
  const modelled = cell.entries.filter(({ asked }) => asked !== undefined).length;
  if (modelled * 2 < cell.entries.length) return { cell, computable: false, modelled };
  const ordered = inOrder(runs);
  const draws = { comparators, seed };
  const verdicts = yield* verdictsOf(cell, ordered, modelled, draws);
  const shares = yield* sharesOf(cell, ordered, draws);
  return {
    cell,
    computable: true,
    modelled,
    verdicts,
    discriminates: discriminates([meanOf(shares.baseline), meanOf(shares.treatment)]),
    outsideShare: outsideShare(shares.treatment),
  };
}

/** What a computation comes to that nobody interrupts. */
export function finished<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

function* verdictsOf(
  cell: TargetCell,
  runs: readonly PairedRun[],
  modelled: number,
  draws: OutsideDraws,
): Generator<undefined, Partial<Record<Strictness, Verdicts>>> {
  const levels = STRICTNESS.filter((strictness) => cell.needed[strictness] <= modelled);
  const verdicts = levels.map((strictness) => ({
    strictness,
    baseline: [] as boolean[],
    treatment: [] as boolean[],
  }));
  for (const run of runs) {
    const world = isRanked(cell) ? outsideOf(draws, run.replicate)(0, 0) : NOBODY;
    for (const level of verdicts)
      for (const arm of ARMS) level[arm].push(isMet(cell, run[arm], level.strictness, world));
    yield undefined;
  }
  return Object.fromEntries(
    verdicts.map(({ strictness, baseline, treatment }) => [strictness, { baseline, treatment }]),
  );
}

/** Whether a run meets a cell: as many of its modelled entries hold as are needed. */
export function isMet(
  cell: TargetCell,
  result: Float64Array,
  strictness: Strictness,
  outside: Outside,
): boolean {
  const held = cell.entries.filter(({ kind, asked }) => {
    if (asked === undefined) return false;
    const value = measured(result, asked.measure, cell.year);
    const threshold = asked.thresholds[strictness];
    if (kind === 'level') return value >= threshold;
    return rankOf(value, outside(asked.measure, cell.year)) <= threshold;
  });
  return held.length >= cell.needed[strictness];
}

/** Whether a cell is decided by places among cities, at least in part. */
export function isRanked({ entries }: TargetCell): boolean {
  return entries.some(({ kind, asked }) => kind === 'rank' && asked !== undefined);
}

const DECIDED = 0.95;
const DRAWS = 16;

/** Share of draws of the outside in which a cell is met, by replicate; one draw where no place decides. */
function* sharesOf(
  cell: TargetCell,
  runs: readonly PairedRun[],
  outside: OutsideDraws,
): Generator<undefined, Record<Arm, number[]>> {
  const draws = isRanked(cell) ? DRAWS : 1;
  const shares: Record<Arm, number[]> = { baseline: [], treatment: [] };
  for (const run of runs) {
    const world = outsideOf(outside, run.replicate);
    const met = { baseline: 0, treatment: 0 };
    for (let draw = 0; draw < draws; draw++) {
      const others = world(draw, 0);
      for (const arm of ARMS) if (isMet(cell, run[arm], 'default', others)) met[arm] += 1;
    }
    for (const arm of ARMS) shares[arm].push(met[arm] / draws);
    yield undefined;
  }
  return shares;
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Whether programme, chance or outside can turn the verdict: not when nearly all runs of both arms say the same. */
function discriminates(shares: readonly number[]): boolean {
  const met = shares.every((share) => share >= DECIDED);
  return !met && !shares.every((share) => share <= 1 - DECIDED);
}

/** Part of the variance of the verdict that is left when the replicate is known: what the outside's draws decide. */
function outsideShare(shares: readonly number[]): number {
  const mean = meanOf(shares);
  const total = mean * (1 - mean);
  return total === 0 ? 0 : meanOf(shares.map((share) => share * (1 - share))) / total;
}
