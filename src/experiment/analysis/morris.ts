/** Elementary effects: which factors matter, and which act differently from place to place. */
import { mean } from '../compare.ts';

/** What a factor does to an outcome, in units of the outcome over the factor's whole range. */
export interface ElementaryEffects {
  /** Mean effect; near 0 when effects of both signs cancel. */
  readonly mu: number;
  /** Mean size of the effect: the factor's importance. */
  readonly muStar: number;
  /** Standard deviation of the effect over trajectories: curvature or interaction. */
  readonly sigma: number;
  /** Standard error of `muStar`; NaN for one trajectory. */
  readonly error: number;
}

/**
 * Elementary effects of every factor.
 *
 * @param points trajectories one after the other, points x factors, as `morrisPoints` gives them
 * @param values the outcome at each point
 * @throws RangeError when the points are no whole trajectories
 * Source: Morris (1991), Technometrics 33(2); mu* by Campolongo, Cariboni and Saltelli (2007), Environmental Modelling
 * and Software 22(10).
 */
export function elementaryEffects(
  points: readonly (readonly number[])[],
  values: readonly number[],
): ElementaryEffects[] {
  const factors = points[0]?.length ?? 0;
  if (factors === 0 || points.length % (factors + 1) !== 0 || values.length !== points.length)
    throw new RangeError('no whole trajectories');
  const effects = Array.from({ length: factors }, (): number[] => []);
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before === undefined || index % (factors + 1) === 0) return;
    const moved = point.findIndex((position, factor) => position !== before[factor]);
    const step = (point[moved] ?? 0) - (before[moved] ?? 0);
    effects[moved]?.push(
      ((values[index] ?? Number.NaN) - (values[index - 1] ?? Number.NaN)) / step,
    );
  });
  return effects.map(summary);
}

function summary(effects: readonly number[]): ElementaryEffects {
  const sizes = effects.map(Math.abs);
  return {
    mu: mean(effects),
    muStar: mean(sizes),
    sigma: deviation(effects),
    error: deviation(sizes) / Math.sqrt(effects.length),
  };
}

/** Standard deviation of a sample; NaN for fewer than two. */
export function deviation(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.map((value) => (value - centre) * (value - centre));
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (values.length - 1));
}
