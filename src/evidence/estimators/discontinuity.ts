/** Regression discontinuity: what changes where a rule changes sharply. */
import { NO_ESTIMATE, type Estimate } from './estimate.ts';
import { leastSquares } from './least-squares.ts';

export interface Scored {
  /** Distance from the cut-off; treated from 0 on. */
  readonly score: number;
  readonly outcome: number;
}

const REGRESSORS = 4;

/**
 * Jump of the outcome at the cut-off: a line on either side, rows weighted by a triangle of the given half-width.
 *
 * Source: Imbens and Lemieux (2008), Journal of Econometrics 142(2).
 */
export function discontinuity(rows: readonly Scored[], bandwidth: number): Estimate {
  const near = rows.filter(({ score }) => Math.abs(score) < bandwidth);
  const sides = [near.filter(({ score }) => score >= 0), near.filter(({ score }) => score < 0)];
  if (sides.some((side) => side.length <= REGRESSORS)) return NO_ESTIMATE;
  const { coefficients, standardErrors } = leastSquares({
    outcome: near.map(({ outcome }) => outcome),
    regressors: near.map(({ score }) => (score >= 0 ? [1, 1, score, score] : [1, 0, score, 0])),
    weights: near.map(({ score }) => 1 - Math.abs(score) / bandwidth),
  });
  return {
    value: coefficients[1] ?? Number.NaN,
    standardError: standardErrors[1] ?? Number.NaN,
    observations: near.length,
  };
}
