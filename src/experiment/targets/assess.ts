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
import { comparatorsIn, rankOf, type Outside } from './comparators.ts';
import { measured } from './measures.ts';

export type Arm = 'baseline' | 'treatment';

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
export function assess(targets: Targets, { runs, seed }: Assessed): CellAssessment[] {
  const ordered = { runs: inOrder(runs), seed };
  return targets.cells.map((cell) => {
    const modelled = cell.entries.filter(({ asked }) => asked !== undefined).length;
    if (modelled * 2 < cell.entries.length) return { cell, computable: false, modelled };
    return {
      cell,
      computable: true,
      modelled,
      verdicts: verdictsOf(targets.comparators, cell, ordered, modelled),
      discriminates: discriminates(targets.comparators, cell, ordered),
      outsideShare: outsideShare(targets.comparators, cell, ordered),
    };
  });
}

function verdictsOf(
  comparators: readonly Comparator[],
  cell: TargetCell,
  { runs, seed }: Assessed,
  modelled: number,
): Partial<Record<Strictness, Verdicts>> {
  const levels = STRICTNESS.filter((strictness) => cell.needed[strictness] <= modelled);
  return Object.fromEntries(
    levels.map((strictness) => {
      const of = (arm: Arm) =>
        runs.map((run) =>
          isMet(cell, run[arm], {
            strictness,
            comparators,
            outside: { seed, replicate: run.replicate, draw: 0, shift: 0 },
          }),
        );
      return [strictness, { baseline: of('baseline'), treatment: of('treatment') }];
    }),
  );
}

/** What a verdict rests on besides the run. */
export interface Asked {
  readonly strictness: Strictness;
  readonly comparators: readonly Comparator[];
  readonly outside: Outside;
}

/** Whether a run meets a cell: as many of its modelled entries hold as are needed. */
export function isMet(cell: TargetCell, result: Float64Array, given: Asked): boolean {
  const { strictness, comparators, outside } = given;
  const held = cell.entries.filter(({ kind, asked }) => {
    if (asked === undefined) return false;
    const value = measured(result, asked.measure, cell.year);
    const threshold = asked.thresholds[strictness];
    if (kind === 'level') return value >= threshold;
    return (
      rankOf(value, comparatorsIn(comparators, asked.measure, cell.year, outside)) <= threshold
    );
  });
  return held.length >= cell.needed[strictness];
}

const DECIDED = 0.95;
const DRAWS = 16;

/** Shares of replicates and of draws of the outside in which a cell is met, by replicate. */
function sharesOf(
  comparators: readonly Comparator[],
  cell: TargetCell,
  { runs, seed }: Assessed,
  arm: Arm,
): number[] {
  return runs.map((run) => {
    let met = 0;
    for (let draw = 0; draw < DRAWS; draw++) {
      const outside = { seed, replicate: run.replicate, draw, shift: 0 };
      if (isMet(cell, run[arm], { strictness: 'default', comparators, outside })) met += 1;
    }
    return met / DRAWS;
  });
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Whether programme, chance or outside can turn the verdict: not when nearly all runs of both arms say the same. */
function discriminates(
  comparators: readonly Comparator[],
  cell: TargetCell,
  ensemble: Assessed,
): boolean {
  const shares = (['baseline', 'treatment'] as const).map((arm) =>
    meanOf(sharesOf(comparators, cell, ensemble, arm)),
  );
  return !(
    shares.every((share) => share >= DECIDED) || shares.every((share) => share <= 1 - DECIDED)
  );
}

/** Part of the variance of the treated verdict that is left when the replicate is known: what the outside's draws decide. */
function outsideShare(
  comparators: readonly Comparator[],
  cell: TargetCell,
  ensemble: Assessed,
): number {
  const shares = sharesOf(comparators, cell, ensemble, 'treatment');
  const mean = meanOf(shares);
  const total = mean * (1 - mean);
  return total === 0 ? 0 : meanOf(shares.map((share) => share * (1 - share))) / total;
}
