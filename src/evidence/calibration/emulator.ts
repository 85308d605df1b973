/** A polynomial that stands for the model: what it expects of an outcome at settings that were not run. */

/** Polynomials of all outcomes: what they expect, and how far runs lie from it. */
export interface Emulators {
  /** Expected outcomes at positions from 0 to 1. */
  readonly expects: (point: readonly number[]) => number[];
  /** Variance of runs around each polynomial: chance, what was not set, and what the polynomial misses. */
  readonly left: readonly number[];
  /** Variance of the runs themselves. */
  readonly total: readonly number[];
}

/** Lowest and highest position of every factor. */
export type Box = readonly (readonly [number, number])[];

/** Runs that a term must have for products of factors to be taken in. */
const RUNS_PER_TERM = 4;
/** Keeps the normal equations regular; far below what runs can tell. */
const RIDGE = 1e-9;

/**
 * Fits a polynomial of second degree by least squares, one to each outcome: products of different factors where there
 * are enough runs for them, else each factor and its square.
 *
 * @param points runs x factors, positions from 0 to 1
 * @param values runs x outcomes
 * @param box region of the points, which becomes -1 to 1
 * @throws RangeError with no more runs than terms
 * Source: Box and Wilson (1951), Journal of the Royal Statistical Society B 13(1): response surfaces.
 */
export function fitEmulators(
  points: readonly (readonly number[])[],
  values: readonly (readonly number[])[],
  box: Box,
): Emulators {
  const products = points.length >= RUNS_PER_TERM * termCount(box.length, true);
  const terms = (point: readonly number[]) => termsOf(point, box, products);
  const rows = points.map(terms);
  const free = points.length - termCount(box.length, products);
  if (free < 1) throw new RangeError(`${points.length} runs are too few for a polynomial`);
  const factor = cholesky(normalMatrix(rows));
  const columns = (values[0] ?? []).map((_, outcome) =>
    values.map((row) => row[outcome] ?? Number.NaN),
  );
  const weights = columns.map((own) => solve(factor, moments(rows, own)));
  return {
    expects: (point) => {
      const own = terms(point);
      return weights.map((each) => dot(own, each));
    },
    left: columns.map((own, outcome) => {
      const misses = rows.map((row, run) => (own[run] ?? 0) - dot(row, weights[outcome] ?? []));
      return sumOfSquares(misses) / free;
    }),
    total: columns.map(variance),
  };
}

function termCount(factors: number, products: boolean): number {
  return 1 + 2 * factors + (products ? (factors * (factors - 1)) / 2 : 0);
}

/** One, each factor and its square, then products of two. */
function termsOf(point: readonly number[], box: Box, products: boolean): number[] {
  const scaled = box.map(([low, high], factor) =>
    high > low ? (2 * ((point[factor] ?? 0) - low)) / (high - low) - 1 : 0,
  );
  const terms = [1, ...scaled, ...scaled.map((value) => value * value)];
  if (!products) return terms;
  scaled.forEach((one, first) => {
    for (const other of scaled.slice(first + 1)) terms.push(one * other);
  });
  return terms;
}

function normalMatrix(rows: readonly (readonly number[])[]): number[][] {
  const size = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const row of rows)
    row.forEach((value, i) => {
      const line = matrix[i] ?? [];
      for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + value * (row[j] ?? 0);
    });
  matrix.forEach((line, i) => (line[i] = (line[i] ?? 0) + RIDGE * rows.length));
  return matrix;
}

function moments(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
  const sums = (rows[0] ?? []).map(() => 0);
  rows.forEach((row, run) => {
    row.forEach((value, term) => (sums[term] = (sums[term] ?? 0) + value * (values[run] ?? 0)));
  });
  return sums;
}

/** Lower triangle whose product with its transpose is the matrix; only the lower half is read. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = [];
  matrix.forEach((line, i) => {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      const above = lower[j] ?? row;
      let sum = line[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (row[k] ?? 0) * (above[k] ?? 0);
      row.push(j === i ? Math.sqrt(sum) : sum / (above[j] ?? Number.NaN));
    }
    lower.push(row);
  });
  return lower;
}

function solve(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const forward: number[] = [];
  lower.forEach((row, i) => {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (row[k] ?? 0) * (forward[k] ?? 0);
    forward.push(sum / (row[i] ?? Number.NaN));
  });
  const found = new Array<number>(lower.length).fill(0);
  for (let i = lower.length - 1; i >= 0; i--) {
    let sum = forward[i] ?? 0;
    for (let k = i + 1; k < lower.length; k++) sum -= (lower[k]?.[i] ?? 0) * (found[k] ?? 0);
    found[i] = sum / (lower[i]?.[i] ?? Number.NaN);
  }
  return found;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** Variance of a sample; NaN for fewer than two. */
export function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return sumOfSquares(values.map((value) => value - mean)) / (values.length - 1);
}
