/** The Sobol sequence: points that fill the unit cube more evenly than random ones. */
import { DIRECTION_NUMBERS } from './direction-numbers.ts';

/** Dimensions for which there are direction numbers. */
export const MOST_DIMENSIONS = DIRECTION_NUMBERS.length + 1;
/** Points that 32-bit direction numbers tell apart. */
const BITS = 32;
const UNIT = 1 / 4294967296;

/**
 * The first points of the Sobol sequence, in Gray-code order, beginning with the origin.
 *
 * @param shift one unsigned 32-bit word per dimension that every coordinate is XORed with (a digital shift, which keeps
 * the evenness); no shift when left out
 * @returns points x dimensions, each coordinate in [0, 1)
 * @throws RangeError for more dimensions than there are direction numbers
 * Source: Sobol (1967), USSR Computational Mathematics 7; Antonov and Saleev (1979) for the order; Joe and Kuo (2008).
 */
export function sobolPoints(
  points: number,
  dimensions: number,
  shift: readonly number[] = [],
): number[][] {
  if (dimensions > MOST_DIMENSIONS)
    throw new RangeError(`${dimensions} dimensions; there are direction numbers for 64`);
  const columns = Array.from({ length: dimensions }, (_, dimension) =>
    coordinates(points, directionsOf(dimension), shift[dimension] ?? 0),
  );
  return Array.from({ length: points }, (_, point) =>
    columns.map((column) => column[point] ?? Number.NaN),
  );
}

/** One coordinate of every point: each differs from the one before by a single direction. */
function coordinates(points: number, directions: Uint32Array, shift: number): Float64Array {
  const values = new Float64Array(points);
  let state = 0;
  for (let point = 0; point < points; point++) {
    values[point] = ((state ^ shift) >>> 0) * UNIT;
    state = (state ^ (directions[lowestZero(point)] ?? 0)) >>> 0;
  }
  return values;
}

/** Place of the lowest bit that is 0. */
function lowestZero(value: number): number {
  let place = 0;
  for (let rest = value; rest % 2 === 1; rest = (rest - 1) / 2) place += 1;
  return place;
}

/** Directions of a dimension as 32-bit fractions, by the recurrence of its primitive polynomial. */
function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(BITS);
  const row = DIRECTION_NUMBERS[dimension - 1];
  if (row === undefined) {
    for (let bit = 0; bit < BITS; bit++) directions[bit] = shifted(1, BITS - 1 - bit);
    return directions;
  }
  const [coefficients = 0, ...initial] = row;
  const degree = initial.length;
  for (let bit = 0; bit < BITS; bit++) {
    const given = initial[bit];
    directions[bit] =
      given === undefined
        ? recurrence(directions, { bit, degree, coefficients })
        : shifted(given, BITS - 1 - bit);
  }
  return directions;
}

interface Step {
  readonly bit: number;
  readonly degree: number;
  readonly coefficients: number;
}

function recurrence(directions: Uint32Array, { bit, degree, coefficients }: Step): number {
  const first = directions[bit - degree] ?? 0;
  let value = first ^ (first >>> degree);
  for (let term = 1; term < degree; term++) {
    const coefficient = (coefficients >>> (degree - 1 - term)) & 1;
    if (coefficient === 1) value ^= directions[bit - term] ?? 0;
  }
  return value >>> 0;
}

function shifted(value: number, places: number): number {
  return (value << places) >>> 0;
}
