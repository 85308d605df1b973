/** Whether a sample lies on one side of nothing, without an assumption about its shape. */
import { exp, log } from '../kernel/math.ts';

/**
 * The chance of values as one-sided as these where the median of the whole is 0, both directions counted. A value of 0
 * speaks against either, so that the chance is at most 5 % exactly where the median's 95 % interval leaves 0 out.
 *
 * Source: Arbuthnot (1710); Dixon and Mood (1946), Journal of the American Statistical Association 41(236).
 *
 * @returns NaN for no values
 */
export function signTest(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const above = values.filter((value) => value > 0).length;
  const below = values.filter((value) => value < 0).length;
  return Math.min(1, 2 * tail(values.length, values.length - Math.max(above, below)));
}

/** The chance that at most `few` of `n` coins fall heads. */
function tail(n: number, few: number): number {
  let mass = -n * log(2);
  let sum = exp(mass);
  for (let heads = 1; heads <= few; heads++) {
    mass += log((n - heads + 1) / heads);
    sum += exp(mass);
  }
  return sum;
}
