/** What a programme costs in the money of one moment: present values of what is paid, comes back and is still held. */
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  INDICATORS,
  LAST_YEAR,
  type IndicatorId,
} from '../model/index.ts';
import { valueAt } from './compare.ts';
import { medianInterval, type MedianInterval } from './median.ts';
import type { PairedRun } from './replicate.ts';

/** Real interest at which later years count for less; assumed. */
export const DISCOUNT_RATE = 0.03;
const FIRST = FIRST_YEAR + BRANCH_MONTH / MONTHS_PER_YEAR;
/** Years that a programme can act in. */
const COST_YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST + 1 },
  (_, index) => FIRST + index,
);

/**
 * What is told of a programme's cost, in this order. All of it is yuan of 2019 at the end of 2020. Gross is what was
 * posted; returned, equity and revenue are what the city has beyond the baseline; revenue is shown and not netted.
 */
export const COST_LINES = ['gross', 'returned', 'equity', 'revenue', 'netPresent'] as const;
export type CostLine = (typeof COST_LINES)[number];
export type Costs = Readonly<Record<CostLine, number>>;

/** What one yuan at the end of a year is worth at the end of the year before the programme. */
export function discountOf(year: number): number {
  let worth = 1;
  for (let at = FIRST; at <= year; at++) worth /= 1 + DISCOUNT_RATE;
  return worth;
}

/** Present value of the same sum in each of the years. @param yuan a year */
export function presentValueOf(yuan: number): number {
  return COST_YEARS.reduce((sum, year) => sum + yuan * discountOf(year), 0);
}

/** What a programme cost in one replicate. */
export function costsOf({ treatment, baseline }: PairedRun): Costs {
  const beyond = (id: IndicatorId) => flow(treatment, id) - flow(baseline, id);
  const gross = flow(treatment, 'fiscalCost');
  const returned = beyond('cityReturns');
  const held =
    inYear(treatment, 'cityEquity', LAST_YEAR) - inYear(baseline, 'cityEquity', LAST_YEAR);
  const equity = held * discountOf(LAST_YEAR);
  return {
    gross,
    returned,
    equity,
    revenue: beyond('revenue'),
    netPresent: gross - returned - equity,
  };
}

/** Medians over replicates with their intervals: each line by itself, so that they need not add up. */
export function medianCosts(runs: readonly PairedRun[]): Record<CostLine, MedianInterval> {
  const all = runs.map(costsOf);
  const lines = COST_LINES.map((line): [CostLine, MedianInterval] => [
    line,
    medianInterval(all.map((costs) => costs[line]).sort((a, b) => a - b)),
  ]);
  return Object.fromEntries(lines) as Record<CostLine, MedianInterval>;
}

function flow(result: Float64Array, id: IndicatorId): number {
  return COST_YEARS.reduce((sum, year) => sum + inYear(result, id, year) * discountOf(year), 0);
}

/** Yuan of an indicator in December of a year. */
function inYear(result: Float64Array, id: IndicatorId, year: number): number {
  const month = monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR);
  return valueAt(result, id, month) / INDICATORS[id].scale;
}
