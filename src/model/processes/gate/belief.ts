/** What desks believe of a class, from the harm and the use of its products that they have seen. */
import { log, pow } from '../../../kernel/math.ts';

/** Mean severity of an incident: of a Pareto distribution from 1 up that is cut at the worst. */
export function meanSeverity(p: {
  readonly severityTail: number;
  readonly worstSeverity: number;
}): number {
  const beyond = p.severityTail - 1;
  return 1 + (1 - pow(p.worstSeverity, -beyond)) / beyond;
}

/**
 * What a desk believes of a class before it sees the product: incidents of mean severity per use seen against the
 * tolerated rate, in log points.
 */
export function classBelief(
  harm: number,
  seen: number,
  tolerated: number,
  p: { readonly priorUse: number; readonly pessimism: number },
): number {
  return log((harm + p.pessimism * p.priorUse * tolerated) / ((seen + p.priorUse) * tolerated));
}

/**
 * Variance of what a desk believes of a class, in squared log points: one over the incidents that use at the tolerated
 * rate would have shown, as of the logarithm of a rate estimated from counts.
 */
export function classDoubt(
  seen: number,
  tolerated: number,
  p: { readonly priorUse: number },
): number {
  return 1 / ((seen + p.priorUse) * tolerated);
}
