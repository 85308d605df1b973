/** What runs of a batch gave, and columns that have a row for each run and cell. */
import type { Batch } from '../scenario/batch.ts';

/**
 * What a run gave: both arms, months x indicators as far as the batch keeps them and then the figures by part; or why it
 * failed.
 */
export type Outcome =
  | {
      readonly run: number;
      readonly value: Float64Array;
      readonly baseline: Float64Array;
    }
  | { readonly run: number; readonly error: string };

/** What a batch keeps of a run. */
export type Kept = Pick<Batch, 'indicators' | 'months' | 'by'>;

/** A run that did not fail. */
export type Done = Extract<Outcome, { readonly value: Float64Array }>;

/** Runs that did not fail. */
export function doneOf(outcomes: readonly Outcome[]): Done[] {
  return outcomes.filter((outcome) => 'value' in outcome);
}

/** A column over all rows; in loops, since a million calls of `flatMap` take longer than writing the file. */
export function perRow<C, T>(
  done: readonly Done[],
  cells: readonly C[],
  of: (outcome: Done, cell: C, at: number) => T,
): T[] {
  const values = new Array<T>(done.length * cells.length);
  let row = 0;
  for (const outcome of done) {
    let at = 0;
    for (const cell of cells) values[row++] = of(outcome, cell, at++);
  }
  return values;
}

/** A number as a file holds it: null for undefined, never -0. */
export function plain(value: number): number | null {
  if (Number.isNaN(value)) return null;
  return value === 0 ? 0 : value;
}
