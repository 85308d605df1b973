/** A predictive distribution of one figure, and how it is scored when the figure is known. */
import { quantile } from '../../experiment/index.ts';
import { normal } from '../../kernel/distributions.ts';
import { exp } from '../../kernel/math.ts';

/** Members of an ensemble, ascending, or a normal distribution; a standard deviation of 0 is a point. */
export type Forecast =
  | { readonly kind: 'ensemble'; readonly members: readonly number[] }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number };

/** An ensemble of finite members. */
export function ensembleOf(values: readonly number[]): Forecast {
  return { kind: 'ensemble', members: [...values].sort((a, b) => a - b) };
}

/** Quantile of a forecast; of an ensemble by linear interpolation between its members. */
export function quantileOf(forecast: Forecast, share: number): number {
  return forecast.kind === 'ensemble'
    ? quantile(forecast.members, share)
    : forecast.mean + (forecast.sd === 0 ? 0 : forecast.sd * normal(share));
}

/**
 * Continuous ranked probability score in the unit of the figure; 0 is perfect, and of a point it is the absolute error.
 *
 * Of an ensemble the fair form, whose expectation does not depend on the number of members:
 * mean |x - y| - sum |x - x'| / (2 m (m - 1)). Of a normal in closed form.
 * Source: Gneiting and Raftery (2007), JASA 102; Ferro (2014), Quarterly Journal of the RMS 140.
 */
export function crps(forecast: Forecast, observed: number): number {
  return forecast.kind === 'ensemble'
    ? ensembleCrps(forecast.members, observed)
    : normalCrps(forecast, observed);
}

function ensembleCrps(members: readonly number[], observed: number): number {
  const m = members.length;
  const error = members.reduce((sum, each) => sum + Math.abs(each - observed), 0) / m;
  if (m < 2) return error;
  // In ascending order a member is the larger one of as many pairs as stand before it.
  const pairs = members.reduce((sum, each, index) => sum + each * (2 * index - m + 1), 0);
  return error - pairs / (m * (m - 1));
}

function normalCrps({ mean, sd }: { mean: number; sd: number }, observed: number): number {
  if (sd === 0) return Math.abs(observed - mean);
  const z = (observed - mean) / sd;
  return sd * (z * (2 * normalBelow(z) - 1) + 2 * density(z) - 1 / Math.sqrt(Math.PI));
}

function density(z: number): number {
  return exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Standard normal distribution function. Source: Abramowitz and Stegun 26.2.17, absolute error below 7.5e-8. */
export function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series =
    ((((1.330274429 * t - 1.821255978) * t + 1.781477937) * t - 0.356563782) * t + 0.31938153) * t;
  const tail = density(z) * series;
  return z >= 0 ? 1 - tail : tail;
}
