/** Bunching at a notch: how many stand just above a threshold who would have stood below. */
import { leastSquares } from './least-squares.ts';
import { NO_ESTIMATE } from './estimate.ts';
import type { Estimate } from './estimate.ts';

export interface BunchingDesign {
  /** Width of a bin. */
  readonly bin: number;
  /** Range of values that is looked at. */
  readonly from: number;
  readonly to: number;
  /** Where the notch is. */
  readonly notch: number;
  /** Range in which people move: not used to tell what would have been without the notch. */
  readonly excluded: readonly [from: number, to: number];
  /** Degree of the polynomial that describes the distribution without the notch. */
  readonly degree: number;
}

export interface Bunching {
  /** Mass above the notch, within the excluded range, over what would have been there. */
  readonly excess: Estimate;
  /** Mass below the notch, within the excluded range, over what would have been there. */
  readonly missing: Estimate;
}

interface Bin {
  readonly middle: number;
  readonly count: number;
}

/**
 * Excess mass above a notch and missing mass below it, against a polynomial fitted to the bins outside the excluded range.
 *
 * Errors are those of a Poisson count and of the polynomial together.
 *
 * Source: Kleven and Waseem (2013), Quarterly Journal of Economics 128(2).
 */
export function bunching(values: readonly number[], design: BunchingDesign): Bunching {
  const bins = binsOf(values, design);
  const [low, high] = design.excluded;
  const outside = bins.filter(({ middle }) => middle < low || middle > high);
  if (outside.length <= design.degree + 1) return { excess: NO_ESTIMATE, missing: NO_ESTIMATE };
  const powers = (middle: number) => {
    const scaled = (2 * (middle - design.from)) / (design.to - design.from) - 1;
    const row = [1];
    for (let power = 1; power <= design.degree; power++) row.push((row.at(-1) ?? 1) * scaled);
    return row;
  };
  const { coefficients, errorOf } = leastSquares({
    outcome: outside.map(({ count }) => count),
    regressors: outside.map(({ middle }) => powers(middle)),
  });
  const ratio = (from: number, to: number): Estimate => {
    const inside = bins.filter(({ middle }) => middle > from && middle < to);
    const count = inside.reduce((sum, bin) => sum + bin.count, 0);
    const weights = coefficients.map((_, power) =>
      inside.reduce((sum, { middle }) => sum + (powers(middle)[power] ?? 0), 0),
    );
    const without = weights.reduce(
      (sum, weight, power) => sum + weight * (coefficients[power] ?? 0),
      0,
    );
    const polynomial = (count / without) * errorOf(weights);
    return {
      value: count / without,
      standardError: Math.sqrt(count + polynomial * polynomial) / without,
      observations: count,
    };
  };
  return { excess: ratio(design.notch, high), missing: ratio(low, design.notch) };
}

function binsOf(values: readonly number[], { bin, from, to }: BunchingDesign): Bin[] {
  const counts = new Float64Array(Math.round((to - from) / bin));
  for (const value of values) {
    const index = Math.floor((value - from) / bin);
    if (index >= 0 && index < counts.length) counts[index] = (counts[index] ?? 0) + 1;
  }
  return Array.from(counts, (count, index) => ({ middle: from + (index + 0.5) * bin, count }));
}
