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
  /** Median of the paired differences: where a few of them weigh heavily it says more than the mean. */
  readonly median: number;
}

/** What can be said of an effect: that it is there, that it is there although the interval of its mean says nothing, or neither. */
export type Clarity = 'clear' | 'skewed' | 'unclear';

/** So many pairs agree in sign by chance in one case of 512. */
const AGREEING_PAIRS = 10;

/**
 * Whether an effect can be told from none: by the interval of its mean, or because all of at least ten pairs have the same
 * sign. The latter happens where few runs weigh heavily, as in costs that follow the gains of a few ventures.
 *
 * Source: sign test, Arbuthnot (1710).
 */
export function clarityOf({ pairs, difference, halfWidth, sameSign }: Comparison): Clarity {
  if (difference === 0) return 'unclear';
  if (Math.abs(difference) > halfWidth) return 'clear';
  return pairs >= AGREEING_PAIRS && sameSign === 1 ? 'skewed' : 'unclear';
}

/** How far a mean over runs is the doing of one of them. */
export interface Concentration {
  /** Share of the sum that the largest makes up; 0 where the sum is not positive. */
  readonly largest: number;
  readonly median: number;
}

/** @param values one for each run, none below 0 */
export function concentrationOf(values: readonly number[]): Concentration {
  const sorted = [...values].sort((a, b) => a - b);
  const sum = sorted.reduce((total, value) => total + value, 0);
  const largest = sum > 0 ? (sorted.at(-1) ?? 0) / sum : 0;
  return { largest, median: quantile(sorted, MIDDLE) };
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
    // Charts compare hundreds of months and never ask for it.
    get median() {
      const sorted = [...differences].sort((a, b) => a - b);
      return quantile(sorted, MIDDLE);
    },
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
const MIDDLE = 0.5;

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
