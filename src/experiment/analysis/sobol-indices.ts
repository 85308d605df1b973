/** Sobol indices: which share of an outcome's variance each factor explains. */
import { Stream } from '../../kernel/random.ts';
import { quantile } from '../compare.ts';

/** An estimate with its 95 % interval by the bootstrap; NaN ends where the sample carries none. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Shares of the outcome's variance. */
export interface SobolIndices {
  /** Explained by the factor alone. */
  readonly first: Estimate;
  /** Lost when the factor alone is known not: with all of its interactions. */
  readonly total: Estimate;
}

/** Outcomes of Saltelli's scheme by row: at A, at B, and at A with one factor from B. */
interface Row {
  readonly a: number;
  readonly b: number;
  readonly mixed: readonly number[];
}

/** How the bootstrap is drawn. */
export interface Bootstrap {
  readonly resamples: number;
  readonly seed: number;
}

const LEVEL = 0.025;
/** Rows below which resamples say nothing of how far an index may be off. */
export const FEWEST_ROWS = 20;

/**
 * First-order and total indices of every factor, with bootstrap intervals over rows.
 *
 * First order: mean of b (mixed - a) over the variance (Saltelli et al. 2010, Computer Physics Communications 181, table
 * 2b); total: half the mean of (a - mixed)^2 over the variance (Jansen 1999, Computer Physics Communications 117).
 * Outcomes are centred first, which takes the estimators' error from the mean away.
 *
 * @param values the outcome at each point of `saltelliPoints`, rows one after the other
 * @throws RangeError when the values are no whole rows
 */
export function sobolIndices(
  values: readonly number[],
  factors: number,
  { resamples, seed }: Bootstrap,
): SobolIndices[] {
  const rows = rowsOf(values, factors);
  const whole = indicesOf(rows, factors);
  const stream = new Stream(seed, 0, 'analysis.bootstrap');
  const drawn = Array.from({ length: resamples }, (_, resample) => {
    const draws = stream.at(resample);
    const picked = rows.map((row, at) => rows[Math.floor(draws.uniform(at) * rows.length)] ?? row);
    return indicesOf(picked, factors);
  });
  const estimate = (factor: number, which: keyof Plain): Estimate => {
    const resampled = drawn.map((indices) => indices[factor]?.[which] ?? Number.NaN);
    return {
      value: whole[factor]?.[which] ?? Number.NaN,
      ...(rows.length < FEWEST_ROWS ? NO_INTERVAL : intervalOf(resampled)),
    };
  };
  return whole.map((_, factor) => ({
    first: estimate(factor, 'first'),
    total: estimate(factor, 'total'),
  }));
}

const NO_INTERVAL = { low: Number.NaN, high: Number.NaN };

/**
 * Interval of an index over its resamples. A resample in which the outcome never varies has no index; where more have
 * none than an end leaves out, nobody knows where the ends are.
 */
function intervalOf(resampled: readonly number[]): Pick<Estimate, 'low' | 'high'> {
  const defined = resampled.filter((each) => Number.isFinite(each)).sort((x, y) => x - y);
  if (resampled.length - defined.length > LEVEL * resampled.length) return NO_INTERVAL;
  return { low: quantile(defined, LEVEL), high: quantile(defined, 1 - LEVEL) };
}

function rowsOf(values: readonly number[], factors: number): Row[] {
  const length = factors + 2;
  if (factors === 0 || values.length === 0 || values.length % length !== 0)
    throw new RangeError('no whole rows');
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = values.map((value) => value - centre);
  return Array.from({ length: values.length / length }, (_, row) => {
    const [a = Number.NaN, b = Number.NaN, ...mixed] = centred.slice(
      row * length,
      (row + 1) * length,
    );
    return { a, b, mixed };
  });
}

interface Plain {
  readonly first: number;
  readonly total: number;
}

function indicesOf(rows: readonly Row[], factors: number): Plain[] {
  const variance = varianceOf(rows);
  return Array.from({ length: factors }, (_, factor) => {
    let first = 0;
    let total = 0;
    for (const { a, b, mixed } of rows) {
      const changed = mixed[factor] ?? Number.NaN;
      first += b * (changed - a);
      total += (a - changed) * (a - changed);
    }
    return { first: first / rows.length / variance, total: total / (2 * rows.length) / variance };
  });
}

/** Variance of the outcome over both independent samples; exactly 0 where it is the same in all. */
function varianceOf(rows: readonly Row[]): number {
  const count = 2 * rows.length;
  const centre = rows.reduce((sum, { a, b }) => sum + a + b, 0) / count;
  const [first] = rows;
  if (rows.every(({ a, b }) => a === first?.a && b === first.a)) return 0;
  const squares = rows.reduce(
    (sum, { a, b }) => sum + (a - centre) * (a - centre) + (b - centre) * (b - centre),
    0,
  );
  return squares / count;
}
