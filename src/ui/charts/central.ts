/** Whole curves by how central they are, where quantiles of months belong to no curve. */
import { MONTHS } from '../../model/index.ts';
import type { Line } from './drawing.ts';

/**
 * Curves from the most central to the least. How central a curve is, is the share of pairs of curves that it lies between,
 * month by month.
 *
 * Source: modified band depth, López-Pintado and Romo (2009), Journal of the American Statistical Association 104(486); for
 * fans of simulated epidemics Juul et al. (2021), Nature Physics 17.
 */
export function byDepth(curves: readonly Line[]): readonly Line[] {
  const depth = new Float64Array(curves.length);
  for (let month = 0; month < MONTHS; month++) {
    const defined = curves
      .map((curve, index) => ({ index, value: curve[month] ?? Number.NaN }))
      .filter(({ value }) => !Number.isNaN(value));
    addDepths(defined, depth);
  }
  return curves
    .map((curve, index) => ({ curve, index, depth: depth[index] ?? 0 }))
    .sort((a, b) => b.depth - a.depth || a.index - b.index)
    .map(({ curve }) => curve);
}

interface Valued {
  readonly index: number;
  readonly value: number;
}

/** Adds the number of pairs that each value of a month lies between; equal values lie between all pairs that they are part of. */
function addDepths(month: readonly Valued[], depth: Float64Array): void {
  const sorted = month.map(({ value }) => value).sort((a, b) => a - b);
  for (const { index, value } of month) {
    const below = firstAt(sorted, (each) => each >= value);
    const above = sorted.length - firstAt(sorted, (each) => each > value);
    const pairs = (count: number) => (count * (count - 1)) / 2;
    depth[index] = (depth[index] ?? 0) + pairs(sorted.length) - pairs(below) - pairs(above);
  }
}

function firstAt(sorted: readonly number[], is: (value: number) => boolean): number {
  const found = sorted.findIndex(is);
  return found < 0 ? sorted.length : found;
}

/** Between which values the most central part of curves lies, month by month. */
export function envelopeOf(
  central: readonly Line[],
  share: number,
): Readonly<Record<'lower' | 'upper', Line>> {
  const curves = central.slice(0, Math.ceil(share * central.length));
  const lower = new Float64Array(MONTHS).fill(Number.NaN);
  const upper = new Float64Array(MONTHS).fill(Number.NaN);
  for (let month = 0; month < MONTHS; month++) {
    const values = curves
      .map((curve) => curve[month] ?? Number.NaN)
      .filter((value) => !Number.isNaN(value));
    if (values.length === 0) continue;
    lower[month] = Math.min(...values);
    upper[month] = Math.max(...values);
  }
  return { lower, upper };
}
