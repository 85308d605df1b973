/** Designs for sensitivity analysis: Morris trajectories and Saltelli's scheme. */
import { Stream, type Draws } from '../../kernel/random.ts';
import { permutation, type Drawn } from './latin-hypercube.ts';
import { sobolPoints } from './sobol-sequence.ts';

/** Levels of every factor in a Morris design; an even number, so that each level has one step that stays inside. */
const LEVELS = 4;
const STEP = LEVELS / (2 * (LEVELS - 1));
const WORDS = 4294967296;

/**
 * Morris trajectories: from a random point of the grid, each factor moves once by two thirds of its range, in random
 * order; factors + 1 points each.
 *
 * @returns trajectories one after the other, points x factors, positions 0, 1/3, 2/3 or 1
 * Source: Morris (1991), Technometrics 33(2), 161-174.
 */
export function morrisPoints(trajectories: number, { factors, seed }: Drawn): number[][] {
  const stream = new Stream(seed, 0, 'design.morris');
  return Array.from({ length: trajectories }, (_, trajectory) => {
    const start = startOf(factors, stream.at(trajectory, 0));
    return walk(start, permutation(factors, stream.at(trajectory, 1)));
  }).flat();
}

function startOf(factors: number, draws: Draws): number[] {
  return Array.from(
    { length: factors },
    (_, factor) => Math.floor(draws.uniform(factor) * LEVELS) / (LEVELS - 1),
  );
}

function walk(start: readonly number[], order: readonly number[]): number[][] {
  const points = [[...start]];
  for (const factor of order) {
    const point = [...(points.at(-1) ?? [])];
    const at = point[factor] ?? 0;
    point[factor] = at < 1 / 2 ? at + STEP : at - STEP;
    points.push(point);
  }
  return points;
}

/**
 * Saltelli's scheme: for each row of two independent samples A and B the points A, B, and A with each factor in turn
 * taken from B; factors + 2 points a row.
 *
 * The samples are the two halves of a Sobol sequence in twice as many dimensions with a random digital shift.
 *
 * @returns rows one after the other, points x factors, positions from 0 to 1
 * @throws RangeError for more factors than half the dimensions of the sequence
 * Source: Saltelli et al. (2010), Computer Physics Communications 181, 259-270.
 */
export function saltelliPoints(rows: number, { factors, seed }: Drawn): number[][] {
  const draws = new Stream(seed, 0, 'design.saltelli').at(0);
  const shift = Array.from({ length: 2 * factors }, (_, dimension) =>
    Math.floor(draws.uniform(dimension) * WORDS),
  );
  return sobolPoints(rows, 2 * factors, shift).flatMap((row) => {
    const a = row.slice(0, factors);
    const b = row.slice(factors);
    const mixed = a.map((_, factor) =>
      a.map((value, at) => (at === factor ? (b[at] ?? 0) : value)),
    );
    return [a, b, ...mixed];
  });
}
