/** What an ensemble says: paired differences with intervals, and bands over replicates. */
import { INDICATOR_IDS, type IndicatorId } from '../model/index.ts';
import type { PairedRun } from './replicate.ts';
import { studentQuantile } from './student.ts';

/** One indicator in one month: both arms, and the mean over replicates of treatment less baseline. */
export interface Comparison {
  readonly indicator: IndicatorId;
  readonly month: number;
  /** Replicates in which both arms are defined. */
  readonly pairs: number;
  readonly baseline: number;
  readonly treatment: number;
  readonly difference: number;
  /** Half-width of the 95 % interval of the mean paired difference; NaN with fewer than two pairs. */
  readonly halfWidth: number;
  /** Share of pairs whose difference has the sign of the mean. */
  readonly sameSign: number;
}

/** Value of an indicator in a month of a result. */
export function valueAt(result: Float64Array, indicator: IndicatorId, month: number): number {
  return result[month * INDICATOR_IDS.length + INDICATOR_IDS.indexOf(indicator)] ?? Number.NaN;
}

/** Compares the arms at a month; pairs with an undefined arm are left out. Runs count in replicate order. */
export function compare(
  runs: readonly PairedRun[],
  indicator: IndicatorId,
  month: number,
): Comparison {
  const at = month * INDICATOR_IDS.length + INDICATOR_IDS.indexOf(indicator);
  const bases: number[] = [];
  const treateds: number[] = [];
  const differences: number[] = [];
  for (const { baseline, treatment } of inOrder(runs)) {
    const base = baseline[at] ?? Number.NaN;
    const treated = treatment[at] ?? Number.NaN;
    if (Number.isNaN(base) || Number.isNaN(treated)) continue;
    bases.push(base);
    treateds.push(treated);
    differences.push(treated - base);
  }
  const difference = mean(differences);
  return {
    indicator,
    month,
    pairs: differences.length,
    baseline: mean(bases),
    treatment: mean(treateds),
    difference,
    halfWidth: halfWidth(differences, difference),
    sameSign: mean(differences.map((each) => (Math.sign(each) === Math.sign(difference) ? 1 : 0))),
  };
}

/** The runs in replicate order; the list itself when it is so already, as one is that many figures are taken from. */
export function inOrder<R extends { readonly replicate: number }>(
  runs: readonly R[],
): readonly R[] {
  const isOrdered = runs.every(
    ({ replicate }, index) => index === 0 || replicate > (runs[index - 1]?.replicate ?? replicate),
  );
  return isOrdered ? runs : [...runs].sort((a, b) => a.replicate - b.replicate);
}

export function mean(values: readonly number[]): number {
  return values.length === 0
    ? Number.NaN
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const LEVEL = 0.975;

function halfWidth(values: readonly number[], centre: number): number {
  const n = values.length;
  if (n < 2) return Number.NaN;
  const variance =
    values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / (n - 1);
  return studentQuantile(LEVEL, n - 1) * Math.sqrt(variance / n);
}

/** Quantile of a sorted list by linear interpolation between order statistics. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const below = sorted[low] ?? Number.NaN;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] ?? Number.NaN;
  return below + (at - low) * (above - below);
}
