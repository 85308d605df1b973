/** Figures by part that a batch keeps beside those of the whole city, and their table. */
import { monthLabel, monthOfYear, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import {
  BREAKDOWNS,
  FIRST_YEAR,
  PART_FIGURES,
  type BreakdownId,
  type PartFigure,
} from '../model/index.ts';
import type { Batch } from '../scenario/batch.ts';
import { doneOf, perRow, plain, type Done, type Kept, type Outcome } from './outcome.ts';
import type { Column } from './parquet.ts';
import type { Plan } from './plan.ts';

/** A figure by part in a December. */
export interface PartCell extends PartFigure {
  readonly month: number;
}

/**
 * Figures by part that a batch keeps of a run, in their order: of the indicators that it keeps, where they are known by
 * part, at the Decembers that it keeps.
 */
export function partCells({ months, indicators, by = [] }: Kept): PartCell[] {
  const figures = PART_FIGURES.filter(
    ({ breakdown, indicator }) => by.includes(breakdown) && indicators.includes(indicator),
  );
  return months
    .filter((month) => monthOfYear(month) === MONTHS_PER_YEAR)
    .flatMap((month) => figures.map((figure) => ({ ...figure, month })));
}

/** Breakdowns of which a batch keeps anything. */
export function keptBreakdowns(batch: Batch): BreakdownId[] {
  const kept = new Set(partCells(batch).map(({ breakdown }) => breakdown));
  return [...kept];
}

/** Name of the collected file of a breakdown. */
export function partsFile(breakdown: BreakdownId): string {
  return `${BREAKDOWNS[breakdown].plural}.parquet`;
}

/** The long table of a breakdown: one row per run, December, part and indicator; runs that failed have none. */
export function partColumns(
  plan: Plan,
  outcomes: readonly Outcome[],
  breakdown: BreakdownId,
): Column[] {
  const done = doneOf(outcomes);
  const { months, indicators } = plan.batch;
  const whole = months.length * indicators.length;
  const cells = partCells(plan.batch)
    .map((cell, at) => ({ ...cell, at: whole + at, label: monthLabel(FIRST_YEAR, cell.month) }))
    .filter(({ breakdown: own }: { readonly breakdown: string }) => own === breakdown);
  const each = <T>(of: (outcome: Done, cell: (typeof cells)[number]) => T) =>
    perRow(done, cells, of);
  const specs = new Map(done.map(({ run }) => [run, plan.runAt(run)]));
  const arm = (name: 'value' | 'baseline') =>
    each((outcome, { at }) => plain(outcome[name][at] ?? Number.NaN));
  return [
    { name: 'run', type: 'INT32', values: Int32Array.from(each(({ run }) => run)) },
    {
      name: 'scenario',
      type: 'STRING',
      values: each(({ run }) => specs.get(run)?.scenario.id ?? ''),
    },
    {
      name: 'replicate',
      type: 'INT32',
      values: Int32Array.from(each(({ run }) => specs.get(run)?.request.replicate ?? 0)),
    },
    { name: 'month', type: 'STRING', values: each((_, { label }) => label) },
    { name: breakdown, type: 'STRING', values: each((_, { part }) => part) },
    { name: 'indicator', type: 'STRING', values: each((_, { indicator }) => indicator) },
    { name: 'value', type: 'DOUBLE', values: arm('value') },
    { name: 'baseline', type: 'DOUBLE', values: arm('baseline') },
  ];
}
