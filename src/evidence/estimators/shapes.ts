/** Shapes of distributions that stylised facts are about: tails, tents, inequality. */
import { exp, log } from '../../kernel/math.ts';
import { meanOf } from './estimate.ts';
import { leastSquares } from './least-squares.ts';

/** A value that stands for so many units. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * Exponent of a power-law tail by Hill's estimator on the largest share of the units.
 *
 * Source: Hill (1975), Annals of Statistics 3(5), with weights.
 *
 * @param share part of all units that counts as the tail, such as 0.05
 */
export function tailExponent(units: readonly Weighted[], share: number): number {
  const sorted = units.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
  const limit = share * sorted.reduce((sum, { weight }) => sum + weight, 0);
  let mass = 0;
  let last = 0;
  while (last < sorted.length && mass < limit) mass += sorted[last++]?.weight ?? 0;
  const least = sorted[last - 1]?.value ?? Number.NaN;
  let sum = 0;
  for (const { value, weight } of sorted.slice(0, last)) sum += weight * log(value / least);
  return mass / sum;
}

/**
 * Shape of a symmetric distribution of the family exp(-|x/a|^b): 1 is a tent (Laplace), 2 is normal.
 *
 * The maximum-likelihood shape about the median, by golden section over 0.4 to 3.
 *
 * Source: Subbotin (1923); Bottazzi and Secchi (2006), RAND Journal of Economics 37(2).
 */
export function subbotinShape(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const logs = values
    .map((value) => Math.abs(value - median))
    .filter((size) => size > 0)
    .map((size) => log(size));
  const likelihood = (shape: number) => {
    const moment = meanOf(logs.map((size) => exp(shape * size)));
    return log(shape) - log(2) - logGamma(1 / shape) - (1 + log(shape * moment)) / shape;
  };
  return highest(likelihood, 0.4, 3);
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const SECTIONS = 40;

/** Where a function with one peak is highest. */
function highest(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < SECTIONS; step++) {
    const a = high - GOLDEN * (high - low);
    const b = low + GOLDEN * (high - low);
    if (of(a) < of(b)) low = a;
    else high = b;
  }
  return (low + high) / 2;
}

/** Coefficients of Lanczos's approximation with g = 7, nine terms. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** Logarithm of the gamma function for positive arguments. Source: Lanczos (1964), error below 1e-13. */
export function logGamma(x: number): number {
  const shifted = x - 1;
  const t = shifted + LANCZOS.length - 1.5;
  const series = LANCZOS.slice(1).reduce(
    (sum, c, index) => sum + c / (shifted + index + 1),
    LANCZOS[0] ?? 1,
  );
  return 0.5 * log(2 * Math.PI) + (shifted + 0.5) * log(t) - t + log(series);
}

/** Gini coefficient of non-negative values. */
export function gini(units: readonly Weighted[]): number {
  const sorted = [...units].sort((a, b) => a.value - b.value);
  let mass = 0;
  let sum = 0;
  let area = 0;
  for (const { value, weight } of sorted) {
    area += weight * (2 * sum + value * weight);
    sum += value * weight;
    mass += weight;
  }
  return 1 - area / (mass * sum);
}

/** Part of the total that the largest share of the units holds. */
export function topShare(units: readonly Weighted[], share: number): number {
  const sorted = [...units].sort((a, b) => b.value - a.value);
  const mass = sorted.reduce((sum, { weight }) => sum + weight, 0);
  const total = sorted.reduce((sum, { value, weight }) => sum + value * weight, 0);
  let left = share * mass;
  let held = 0;
  for (const { value, weight } of sorted) {
    const taken = Math.min(left, weight);
    held += value * taken;
    left -= taken;
    if (left <= 0) break;
  }
  return held / total;
}

/** Slope of a line through points. */
export function slope(x: readonly number[], y: readonly number[]): number {
  const fit = leastSquares({ outcome: y, regressors: x.map((value) => [1, value]) });
  return fit.coefficients[1] ?? Number.NaN;
}

/** Correlation of two variables. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const [a, b] = [meanOf(x), meanOf(y)];
  let [both, first, second] = [0, 0, 0];
  x.forEach((value, index) => {
    const [dx, dy] = [value - a, (y[index] ?? Number.NaN) - b];
    both += dx * dy;
    first += dx * dx;
    second += dy * dy;
  });
  return both / Math.sqrt(first * second);
}
