/** Distributions by inversion: one uniform in, one value out, monotone in the uniform. */
import { exp, log, pow } from './math.ts';

/**
 * Standard normal quantile. Source: Wichura (1988), algorithm AS 241 (PPND16), Applied Statistics 37(3);
 * relative error about 1e-16.
 */
export const normal = (u: number): number => {
  const q = u - 0.5;
  if (q <= 0.425 && q >= -0.425) return central(q);
  const r = Math.sqrt(-log(q < 0 ? u : 1 - u));
  const size = r <= 5 ? nearTail(r - 1.6) : farTail(r - 5);
  return q < 0 ? -size : size;
};

/**
 * Part of a standard normal distribution below a value, the inverse of {@link normal}. Source: Hart (1968), Computer
 * Approximations, as given by West (2005), Better approximations to cumulative normal functions; error below 1e-14.
 */
export const normalBelow = (z: number): number => {
  const size = Math.abs(z);
  const tail = size < 7.07106781186547 ? hart(size) : farBelow(size);
  const below = exp((-size * size) / 2) * tail;
  return z > 0 ? 1 - below : below;
};

const hart = (x: number): number => {
  const top =
    (((((0.0352624965998911 * x + 0.700383064443688) * x + 6.37396220353165) * x +
      33.912866078383) *
      x +
      112.079291497871) *
      x +
      221.213596169931) *
      x +
    220.206867912376;
  const bottom =
    ((((((0.0883883476483184 * x + 1.75566716318264) * x + 16.064177579207) * x +
      86.7807322029461) *
      x +
      296.564248779674) *
      x +
      637.333633378831) *
      x +
      793.826512519948) *
      x +
    440.413735824752;
  return top / bottom;
};

const farBelow = (x: number): number =>
  1 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;

/** {@link normal} of the first so many numbers, in place: in a loop of its own engines compile it in, without a call each. */
export const normals = (uniforms: Float64Array, count: number): void => {
  for (let place = 0; place < count; place++) uniforms[place] = normal(uniforms[place]);
};

const central = (q: number): number => {
  const r = 0.180625 - q * q;
  const top =
    (((((((r * 2509.0809287301226727 + 33430.575583588128105) * r + 67265.770927008700853) * r +
      45921.953931549871457) *
      r +
      13731.693765509461125) *
      r +
      1971.5909503065514427) *
      r +
      133.14166789178437745) *
      r +
      3.387132872796366608) *
    q;
  const bottom =
    ((((((r * 5226.495278852545925 + 28729.085735721942674) * r + 39307.89580009271061) * r +
      21213.794301586595867) *
      r +
      5394.1960214247511077) *
      r +
      687.1870074920579083) *
      r +
      42.313330701600911252) *
      r +
    1;
  return top / bottom;
};

const nearTail = (r: number): number => {
  const top =
    ((((((r * 7.7454501427834140764e-4 + 0.0227238449892691845833) * r + 0.24178072517745061177) *
      r +
      1.27045825245236838258) *
      r +
      3.64784832476320460504) *
      r +
      5.7694972214606914055) *
      r +
      4.6303378461565452959) *
      r +
    1.42343711074968357734;
  const bottom =
    ((((((r * 1.05075007164441684324e-9 + 5.475938084995344946e-4) * r + 0.0151986665636164571966) *
      r +
      0.14810397642748007459) *
      r +
      0.68976733498510000455) *
      r +
      1.6763848301838038494) *
      r +
      2.05319162663775882187) *
      r +
    1;
  return top / bottom;
};

const farTail = (r: number): number => {
  const top =
    ((((((r * 2.01033439929228813265e-7 + 2.71155556874348757815e-5) * r +
      0.0012426609473880784386) *
      r +
      0.026532189526576123093) *
      r +
      0.29656057182850489123) *
      r +
      1.7848265399172913358) *
      r +
      5.4637849111641143699) *
      r +
    6.6579046435011037772;
  const bottom =
    ((((((r * 2.04426310338993978564e-15 + 1.4215117583164458887e-7) * r +
      1.8463183175100546818e-5) *
      r +
      7.868691311456132591e-4) *
      r +
      0.0148753612908506148525) *
      r +
      0.13692988092273580531) *
      r +
      0.59983220655588793769) *
      r +
    1;
  return top / bottom;
};

/** Lognormal with the given median and standard deviation of the logarithm. */
export const lognormal = (u: number, median: number, sd: number): number =>
  median * exp(sd * normal(u));

/** Exponential with the given mean. */
export const exponential = (u: number, mean: number): number => -mean * log(1 - u);

/** Pareto with the given minimum and tail exponent. */
export const pareto = (u: number, minimum: number, tail: number): number =>
  minimum * pow(1 - u, -1 / tail);

/** Poisson with a mean of at most 700, by summing the mass function until it passes the uniform. */
export const poisson = (u: number, mean: number): number => poissonFrom(u, mean, exp(-mean));

/** {@link poisson} with the chance of none, e^-mean, given: for many draws from the same mean. */
export const poissonFrom = (u: number, mean: number, none: number): number => {
  let mass = none;
  let sum = mass;
  let n = 0;
  while (sum < u && mass > 0) {
    n++;
    mass *= mean / n;
    sum += mass;
  }
  return n;
};

/** Index of the class that a uniform falls into, given weights that need not add up to 1. */
export const choice = (u: number, weights: Float64Array | readonly number[]): number => {
  let total = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator hands each number over in a box of its own
  for (let i = 0; i < weights.length; i++) total += weights[i];
  let rest = u * total;
  for (let i = 0; i < weights.length - 1; i++) {
    rest -= weights[i];
    if (rest < 0) return i;
  }
  return weights.length - 1;
};
