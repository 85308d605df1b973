/** Latin hypercube samples. */
import { Stream, type Draws } from '../../kernel/random.ts';

const PROCESS = 'design.latin-hypercube';
const PURPOSE = { order: 0, place: 1 } as const;

/** What a random design is drawn from. */
export interface Drawn {
  readonly factors: number;
  readonly seed: number;
}

/**
 * A Latin hypercube: of as many equal strata of every factor as there are points, each holds exactly one point.
 *
 * @returns points x factors, positions from 0 to 1
 * Source: McKay, Beckman and Conover (1979), Technometrics 21(2).
 */
export function latinHypercube(points: number, { factors, seed }: Drawn): number[][] {
  const stream = new Stream(seed, 0, PROCESS);
  const columns = Array.from({ length: factors }, (_, factor) => {
    const place = stream.at(factor, PURPOSE.place);
    return permutation(points, stream.at(factor, PURPOSE.order)).map(
      (stratum, point) => (stratum + place.uniform(point)) / points,
    );
  });
  return Array.from({ length: points }, (_, point) =>
    columns.map((column) => column[point] ?? Number.NaN),
  );
}

/** The numbers 0 to count - 1 in random order. Source: Fisher and Yates (1938). */
export function permutation(count: number, draws: Draws): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(draws.uniform(last) * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
