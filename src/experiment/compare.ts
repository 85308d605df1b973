/** What an ensemble says: paired differences with intervals, and bands over replicates. */
import { INDICATOR_IDS, type IndicatorId } from '../model/index.ts';
import { medianInterval, type MedianInterval } from './median.ts';
import type { PairedRun } from './replicate.ts';
import { signTest } from './sign-test.ts';
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
  /** Median of the paired differences, with its interval; it stands whatever a few large ones do to the mean. */
  readonly median: number;
  readonly medianLow: number;
  readonly medianHigh: number;
  /** Chance of differences as one-sided as these where there is none; NaN where the interval is. */
  readonly signTest: number;
  /** Third standardised moment of the differences: above 0 where a few large ones make the mean. */
  readonly skewness: number;
  /** Standard deviation of the treated arm. */
  readonly treatmentDeviation: number;
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
  const pairs = inOrder(runs).map(
    ({ baseline, treatment }) => [baseline[at] ?? Number.NaN, treatment[at] ?? Number.NaN] as const,
  );
  return compareSamples(indicator, month, pairs);
}

/** {@link compare} of values that are at hand, replicate by replicate. */
export function compareSamples(
  indicator: IndicatorId,
  month: number,
  pairs: readonly (readonly [base: number, treated: number])[],
): Comparison {
  const bases: number[] = [];
  const treateds: number[] = [];
  const differences: number[] = [];
  for (const [base, treated] of pairs) {
    if (Number.isNaN(base) || Number.isNaN(treated)) continue;
    bases.push(base);
    treateds.push(treated);
    differences.push(treated - base);
  }
  return compared(indicator, month, { bases, treateds, differences });
}

interface Sample {
  readonly bases: readonly number[];
  readonly treateds: readonly number[];
  readonly differences: readonly number[];
}

function compared(indicator: IndicatorId, month: number, sample: Sample): Comparison {
  const { bases, treateds, differences } = sample;
  const difference = mean(differences);
  let sorted: MedianInterval | undefined;
  // Charts compare hundreds of months and never ask for it.
  const middle = () => (sorted ??= intervalOf(sample));
  return {
    indicator,
    month,
    pairs: differences.length,
    baseline: mean(bases),
    treatment: mean(treateds),
    difference,
    halfWidth: isUnseen(sample) ? Number.NaN : halfWidth(differences, difference),
    sameSign: mean(differences.map((each) => (Math.sign(each) === Math.sign(difference) ? 1 : 0))),
    get median() {
      return middle().median;
    },
    get medianLow() {
      return middle().low;
    },
    get medianHigh() {
      return middle().high;
    },
    get signTest() {
      return isUnseen(sample) ? Number.NaN : signTest(differences);
    },
    get skewness() {
      return skewnessOf(differences, difference);
    },
    get treatmentDeviation() {
      return deviationOf(treateds, mean(treateds));
    },
  };
}

/** Whether there was no case in any run of either arm: then nobody knows how rare it is, and no interval can say. */
function isUnseen({ bases, treateds }: Sample): boolean {
  return bases.every((value) => value === 0) && treateds.every((value) => value === 0);
}

function intervalOf(sample: Sample): MedianInterval {
  const found = medianInterval([...sample.differences].sort((a, b) => a - b));
  return isUnseen(sample) ? { ...found, low: Number.NaN, high: Number.NaN } : found;
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
  return (studentQuantile(LEVEL, n - 1) * deviationOf(values, centre)) / Math.sqrt(n);
}

/** Standard deviation of a sample around its mean. */
function deviationOf(values: readonly number[], centre: number): number {
  const squares = values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** Third moment of a sample around its mean, in its own deviations; 0 where nothing varies. */
function skewnessOf(values: readonly number[], centre: number): number {
  const far = values.map((value) => value - centre);
  const spread = Math.sqrt(mean(far.map((each) => each * each)));
  return spread === 0
    ? 0
    : mean(far.map((each) => (each / spread) * (each / spread) * (each / spread)));
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
