/** Ordinary least squares with errors that do not assume equal variances, clustered when clusters are given. */

export interface Fit {
  readonly coefficients: readonly number[];
  /** Standard errors: HC1, or clustered with the usual small-sample factor. */
  readonly standardErrors: readonly number[];
  /** Standard error of a combination of coefficients with these weights. */
  readonly errorOf: (weights: readonly number[]) => number;
}

export interface Regression {
  readonly outcome: readonly number[];
  /** Rows of regressors, a column of ones included where a constant is wanted. */
  readonly regressors: readonly (readonly number[])[];
  /** Weight of each row; equal when left out. */
  readonly weights?: readonly number[];
  /** Cluster of each row; rows are independent when left out. */
  readonly clusters?: readonly number[];
  /** Effects that were taken out of all columns beforehand; they use up degrees of freedom. */
  readonly absorbed?: number;
}

/**
 * Fits by the normal equations and gives sandwich errors.
 *
 * Source: White (1980), Econometrica 48(4); Liang and Zeger (1986), Biometrika 73(1).
 *
 * @throws DependentError when the regressors are linearly dependent
 */
export function leastSquares({
  outcome,
  regressors,
  weights,
  clusters,
  absorbed = 0,
}: Regression): Fit {
  const width = regressors[0]?.length ?? 0;
  const gram = square(width);
  const cross = new Array<number>(width).fill(0);
  regressors.forEach((row, i) => {
    const weight = weights?.[i] ?? 1;
    row.forEach((x, a) => {
      cross[a] = at(cross, a) + weight * x * at(outcome, i);
      row.forEach((z, b) => add(gram, a, b, weight * x * z));
    });
  });
  const inverse = inverted(gram);
  const coefficients = inverse.map((row) => dot(row, cross));
  const scores = scoresOf({ outcome, regressors, weights, clusters }, coefficients);
  const meat = square(width);
  for (const score of scores)
    score.forEach((x, a) => score.forEach((z, b) => add(meat, a, b, x * z)));
  const n = outcome.length;
  const groups = scores.length;
  const factor = (groups / (groups - 1)) * ((n - 1) / (n - width - absorbed));
  const errorOf = (combination: readonly number[]) => {
    const row = inverse.map((each) => dot(each, combination));
    return Math.sqrt(factor * quadratic(row, meat));
  };
  const only = (index: number) => coefficients.map((_, each) => (each === index ? 1 : 0));
  return {
    coefficients,
    standardErrors: coefficients.map((_, index) => errorOf(only(index))),
    errorOf,
  };
}

/** Sum of regressors times residual over each cluster. */
function scoresOf(
  {
    outcome,
    regressors,
    weights,
    clusters,
  }: Pick<Regression, 'outcome' | 'regressors'> & {
    readonly weights: readonly number[] | undefined;
    readonly clusters: readonly number[] | undefined;
  },
  coefficients: readonly number[],
): readonly (readonly number[])[] {
  const scores = new Map<number, number[]>();
  regressors.forEach((row, i) => {
    const residual = (weights?.[i] ?? 1) * (at(outcome, i) - dot(row, coefficients));
    const cluster = clusters?.[i] ?? i;
    const score = scores.get(cluster) ?? new Array<number>(row.length).fill(0);
    row.forEach((x, a) => (score[a] = at(score, a) + x * residual));
    scores.set(cluster, score);
  });
  return [...scores.values()];
}

type Matrix = number[][];

const square = (width: number): Matrix =>
  Array.from({ length: width }, () => new Array<number>(width).fill(0));

const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN;

function add(matrix: Matrix, row: number, column: number, amount: number): void {
  const line = matrix[row];
  if (line !== undefined) line[column] = at(line, column) + amount;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * at(b, index), 0);
}

function quadratic(row: readonly number[], matrix: Matrix): number {
  return row.reduce((sum, value, index) => sum + value * dot(matrix[index] ?? [], row), 0);
}

/** Pivots smaller than this share of the largest diagonal element count as nothing. */
const SINGULAR = 1e-12;

/** Regressors of which one says nothing beyond the others: the sample does not tell their effects apart. */
export class DependentError extends RangeError {}

/** Gauss-Jordan with partial pivoting. */
function inverted(matrix: Matrix): Matrix {
  const n = matrix.length;
  const largest = Math.max(...matrix.map((row, index) => Math.abs(at(row, index))));
  const work = matrix.map((row, index) => [
    ...row,
    ...Array.from({ length: n }, (_, column) => (column === index ? 1 : 0)),
  ]);
  for (let step = 0; step < n; step++) {
    const below = work.slice(step).map((row) => Math.abs(at(row, step)));
    const best = step + below.indexOf(Math.max(...below));
    const pivotRow = work[best] ?? [];
    const pivot = at(pivotRow, step);
    if (!(Math.abs(pivot) > SINGULAR * largest))
      throw new DependentError(`regressor ${step + 1} depends linearly on those before it`);
    work[best] = work[step] ?? [];
    work[step] = pivotRow.map((value) => value / pivot);
    work.forEach((row, index) => {
      if (index === step) return;
      const share = at(row, step);
      if (share !== 0)
        work[index] = row.map((value, column) => value - share * at(work[step] ?? [], column));
    });
  }
  return work.map((row) => row.slice(n));
}
