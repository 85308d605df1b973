/** Who is charged with what a primitive costs: several levers may move one primitive. */
import type { LeverId } from '../levers/index.ts';
import type { PrimitiveId } from './primitives.ts';
import { MOVERS, type Programme } from './programme.ts';

/** A lever and its part of what a primitive costs, 0 to 1. */
export interface Charge {
  readonly lever: LeverId;
  readonly share: number;
}

/**
 * The levers that move a primitive with their parts of its cost: in proportion to how far each moves it, or, while none
 * does, to how far the programme moves it at most. What a lever began outlasts it, so its cost stays with it.
 *
 * @param values of all levers in the month
 */
export function chargesOf(
  primitive: PrimitiveId,
  values: Readonly<Record<LeverId, number>>,
  programme: Programme,
): readonly Charge[] {
  const movers = MOVERS[primitive];
  const present = inProportion(
    movers.map(({ id, move, neutral }) => [id, Math.abs(move(values[id]) - neutral)]),
  );
  if (present.length > 0) return present;
  return inProportion(
    movers.map(({ id, move, neutral }) => [id, furthest(id, programme, move, neutral)]),
  );
}

function furthest(
  id: LeverId,
  programme: Programme,
  move: (value: number) => number,
  neutral: number,
): number {
  let most = 0;
  for (const { lever, value } of programme)
    if (lever === id) most = Math.max(most, Math.abs(move(value) - neutral));
  return most;
}

function inProportion(weights: readonly (readonly [LeverId, number])[]): readonly Charge[] {
  let sum = 0;
  for (const [, weight] of weights) sum += weight;
  if (sum === 0) return [];
  return weights
    .filter(([, weight]) => weight > 0)
    .map(([lever, weight]) => ({ lever, share: weight / sum }));
}
