/** The points of a design: for each, the value of every factor, or nothing where a factor stays as the scenario has it. */
import { coalitions, grid, oneAtATime, type Point } from '../experiment/designs/factorial.ts';
import { latinHypercube } from '../experiment/designs/latin-hypercube.ts';
import { sobolPoints } from '../experiment/designs/sobol-sequence.ts';
import { morrisPoints, saltelliPoints } from '../experiment/designs/trajectories.ts';
import type { Design, Factor } from '../scenario/design.ts';

/** Names of what a design varies, in the order of a point's values: factors, or groups of levers that take part or not. */
export function namesOf(design: Design): string[] {
  if (design.kind === 'none') return [];
  if (design.kind === 'groups') return design.groups.map(({ name }) => name);
  return design.factors.map(({ name }) => name);
}

/** How many points a design has, without making them. */
export function countPoints(design: Design): number {
  switch (design.kind) {
    case 'none':
      return 1;
    case 'grid':
      return design.factors.reduce((product, { levels }) => product * levels, 1);
    case 'one-at-a-time':
      return design.factors.reduce((sum, { levels }) => sum + levels, 1);
    case 'latin-hypercube':
    case 'sobol':
      return design.size;
    case 'saltelli':
      return design.size * (design.factors.length + 2);
    case 'morris':
      return design.size * (design.factors.length + 1);
    case 'list':
      return design.values.length;
    case 'groups':
      return 1 << design.groups.length;
  }
}

/** Positions of a design's points, 0 to 1 in the range of each factor; those of a list are not positions. */
export function positionsOf(design: Design): Point[] {
  switch (design.kind) {
    case 'none':
    case 'list':
      return [];
    case 'grid':
      return grid(design.factors.map(({ levels }) => levels));
    case 'one-at-a-time':
      return oneAtATime(design.factors.map(({ levels }) => levels));
    case 'groups':
      return coalitions(design.groups.length);
    case 'latin-hypercube':
    case 'sobol':
    case 'saltelli':
    case 'morris':
      return sampledPositions(design);
  }
}

type Sampled = Extract<Design, { readonly size: number }>;

function sampledPositions({ kind, factors: { length: factors }, size, seed }: Sampled): Point[] {
  switch (kind) {
    case 'latin-hypercube':
      return latinHypercube(size, { factors, seed });
    case 'sobol':
      return sobolPoints(size, factors);
    case 'saltelli':
      return saltelliPoints(size, { factors, seed });
    case 'morris':
      return morrisPoints(size, { factors, seed });
  }
}

/** Values of a design's points, points x factors. */
export function valuesOf(design: Design): Point[] {
  if (design.kind === 'none') return [[]];
  if (design.kind === 'list')
    return design.values.map((row) => row.map((value) => value ?? undefined));
  const positions = positionsOf(design);
  if (design.kind === 'groups') return positions;
  return positions.map((point) => design.factors.map((factor, at) => valueOf(factor, point[at])));
}

/** Digits that a value keeps of its range: far more than anyone sets, and fewer than rounding errors touch. */
const DIGITS = 12;

/**
 * The value at a position: the ends are exact, and what lies between is the shortest decimal, so that levels that are equal
 * on paper are equal in bits, and are found by the number that a person would write.
 */
function valueOf({ range: [low, high] }: Factor, position: number | undefined): number | undefined {
  if (position === undefined) return undefined;
  if (position === 0 || position === 1) return position === 0 ? low : high;
  const places = DIGITS - Math.ceil(Math.log10(high - low));
  const value = low * (1 - position) + high * position;
  return Number(value.toFixed(Math.min(100, Math.max(0, places)))) + 0;
}
