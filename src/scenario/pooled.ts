/** Reads the pooled baselines from the text of `public/data/pooled.csv`. */
import {
  FIRST_YEAR,
  INDICATOR_IDS,
  LAST_YEAR,
  LIVE_SCALE,
  isUsualFuture,
  type IndicatorId,
} from '../model/index.ts';
import type { ResolvedScenario } from './resolve.ts';
import { Table } from './table.ts';

export const POOLED_FILE = 'pooled.csv';

/** Runs without a programme of the live scale and the usual future: one indicator in December of one year. */
export interface PooledRow {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly runs: number;
  readonly mean: number;
  readonly deviation: number;
}

/** Whether a scenario is run at the scale and in the future that the file is of. */
export function isPooled({ scale, future }: Pick<ResolvedScenario, 'scale' | 'future'>): boolean {
  return isUsualFuture(future) && scale === LIVE_SCALE;
}

/** The row of an indicator and year, where there is one. */
export function pooledIn(
  rows: readonly PooledRow[],
  indicator: IndicatorId,
  year: number,
): PooledRow | undefined {
  return rows.find((row) => row.indicator === indicator && row.year === year);
}

const FEWEST = 2;

/** Parses pooled baselines, each indicator and year once. @throws InputError */
export function parsePooled(file: string, text: string): PooledRow[] {
  const table = new Table(file, text);
  const seen = new Set<string>();
  return table.rows.map((_, index) => {
    const indicator = table.name(index, 'indicator', INDICATOR_IDS);
    const year = wholeNumber(table, index, 'year', [FIRST_YEAR, LAST_YEAR]);
    const key = `${indicator} ${year}`;
    if (seen.has(key)) table.fail(index, 'indicator', `${key} stands twice`, 'each once');
    seen.add(key);
    const deviation = table.number(index, 'deviation');
    if (deviation < 0)
      table.fail(index, 'deviation', `${deviation} is below 0`, 'a standard deviation');
    return {
      indicator,
      year,
      runs: wholeNumber(table, index, 'runs', [FEWEST]),
      mean: table.number(index, 'mean'),
      deviation,
    };
  });
}

function wholeNumber(table: Table, index: number, column: string, bounds: Bounds): number {
  const value = table.number(index, column);
  const [low, high] = bounds;
  if (Number.isInteger(value) && value >= low && value <= (high ?? value)) return value;
  const range = high === undefined ? `from ${low} on` : `from ${low} to ${high}`;
  return table.fail(index, column, `${value} is out of range`, `a whole number ${range}`);
}

/** Lowest and highest; no highest where it is open. */
type Bounds = readonly [low: number, high?: number];
