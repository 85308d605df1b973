/** One effect per unit of another, from samples that show both. */
import { meanOf, varianceOf, type Estimate } from './estimate.ts';

/**
 * Ratio of two mean effects of the same treatment, with the error of the first given the second (delta method).
 *
 * Source: Wald (1940), Annals of Mathematical Statistics 11(3).
 */
export function waldRatio(per: readonly number[], effects: readonly number[]): Estimate {
  const value = meanOf(effects) / meanOf(per);
  const rest = effects.map((each, index) => each - value * (per[index] ?? Number.NaN));
  const standardError = Math.sqrt(varianceOf(rest) / rest.length) / Math.abs(meanOf(per));
  return { value, standardError, observations: per.length };
}
