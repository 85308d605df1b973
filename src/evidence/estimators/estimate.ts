/** What an estimator says. */

/** A number estimated from a sample, with the error of the estimator itself. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
  /** Observations it rests on. */
  readonly observations: number;
}

/** Written where a sample is too small to say anything. */
export const NO_ESTIMATE: Estimate = {
  value: Number.NaN,
  standardError: Number.NaN,
  observations: 0,
};

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample variance with n - 1; 0 for a single value. */
export function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  return (
    values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1)
  );
}
