/** When the rules of a programme fired: by replicate, and what an ensemble says of it. */
import { rulesOf, type Programme, type Rule } from '../model/index.ts';
import { quantile } from './compare.ts';
import type { PairedRun } from './replicate.ts';

/** One rule over an ensemble. */
export interface Firing {
  readonly rule: Rule;
  /** Replicates in which it fired, and all of them. */
  readonly fired: number;
  readonly replicates: number;
  /** Median over those in which it fired of the year in which it did first; nothing when it never did. */
  readonly year?: number;
}

const MIDDLE = 0.5;

/** The rules of a programme in the order in which it names them. */
export function firingsOf(programme: Programme, runs: readonly PairedRun[]): Firing[] {
  return rulesOf(programme).map((rule, number) => {
    const years = runs.flatMap(({ fired = [] }) => fired[number] ?? []).sort((a, b) => a - b);
    const count = { rule, fired: years.length, replicates: runs.length };
    return years.length === 0 ? count : { ...count, year: quantile(years, MIDDLE) };
  });
}
