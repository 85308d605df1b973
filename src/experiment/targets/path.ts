/** The path of an indicator to the targets that it decides: milestones are asked for, what lies between them is ours. */
import { monthIndex } from '../../kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  type IndicatorId,
  type TargetCell,
  type Targets,
} from '../../model/index.ts';
import { inOrder, valueAt } from '../compare.ts';
import type { PairedRun } from '../replicate.ts';
import type { Assessed } from './assess.ts';
import { outsideOf } from './comparators.ts';
import { askedOfCity } from './entries.ts';
import { decidingEntry, medianOf } from './gap.ts';
import { indicatorAt, indicatorOf } from './measures.ts';

const DECEMBER = 12;

/** A value of the indicator in December of a year that a target asks for. */
export interface Milestone {
  readonly month: number;
  readonly value: number;
  /** The cell that asks for it; nothing for where the path sets out. */
  readonly cell?: TargetCell;
}

/**
 * Milestones of an indicator, from the baseline's December before the zone on: for a place the value of the comparator
 * that holds it, median of runs; for a growth or a multiple the value that gives it, median of runs.
 *
 * @returns nothing where the indicator decides no cell
 */
export function milestonesOf(
  indicator: IndicatorId,
  { cells, comparators }: Targets,
  { runs, seed }: Pick<Assessed, 'runs' | 'seed'>,
): Milestone[] {
  const ordered = inOrder(runs);
  const asked = cells.flatMap((cell): Milestone[] => {
    const entry = decidingEntry(cell);
    if (entry === undefined || indicatorOf(entry.measure) !== indicator) return [];
    const { year } = cell;
    const values = ordered.map((run) => {
      const outside = outsideOf({ comparators, seed }, run.replicate)(0, 0);
      const asked = askedOfCity(entry, { year, strictness: 'default', outside });
      return indicatorAt(run.baseline, entry.measure, { asked, year });
    });
    return [{ month: monthIndex(FIRST_YEAR, year, DECEMBER), value: medianOf(values), cell }];
  });
  const known = asked.filter(({ value }) => Number.isFinite(value));
  if (known.length === 0) return [];
  const start = { month: BRANCH_MONTH - 1, value: startOf(ordered, indicator) };
  return [start, ...known].sort((a, b) => a.month - b.month);
}

function startOf(runs: readonly PairedRun[], indicator: IndicatorId): number {
  return medianOf(runs.map(({ baseline }) => valueAt(baseline, indicator, BRANCH_MONTH - 1)));
}
