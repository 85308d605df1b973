/** Quantiles of Student's t. */
import { normal } from '../kernel/distributions.ts';

/** 97.5 % quantiles for few degrees of freedom, where the expansion is too coarse. Source: standard tables. */
const EXACT = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306];

/**
 * Quantile of Student's t with the given degrees of freedom.
 *
 * Cornish-Fisher expansion about the normal quantile (Abramowitz and Stegun 26.7.5), error below 0.0005 from nine
 * degrees of freedom on at 97.5 %; below that a table, for 97.5 % only.
 *
 * @throws RangeError for fewer than nine degrees of freedom and another probability
 */
export function studentQuantile(probability: number, freedom: number): number {
  const exact = EXACT[freedom - 1];
  if (exact !== undefined) {
    if (probability !== 0.975) throw new RangeError(`no table for probability ${probability}`);
    return exact;
  }
  const z = normal(probability);
  const z2 = z * z;
  const first = (z * (z2 + 1)) / 4;
  const second = (z * (5 * z2 * z2 + 16 * z2 + 3)) / 96;
  const third = (z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15)) / 384;
  return z + first / freedom + second / (freedom * freedom) + third / (freedom * freedom * freedom);
}
