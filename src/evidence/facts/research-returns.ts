/** What research returns to who does it, and to everybody: some firms do more of it by lot, and nothing else changes. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { Stream } from '../../kernel/random.ts';
import { Simulation } from '../../model/index.ts';
import type { World } from '../../model/world.ts';
import type { FactSetup } from './fact.ts';

/** January 2017: the first two years settle. */
const BEGIN = 2 * MONTHS_PER_YEAR;
/** December 2029: twelve years in which research can come to market and others can learn from it. */
const END = 15 * MONTHS_PER_YEAR;
/** Research over sales of the firms that the lot falls on, relative to what they did. */
const MORE = 1.5;
/** Part of the firms that the lot falls on. */
const PART = 1 / 2;

/** What one arm adds up to over the years in which some firms do more research, yuan. */
interface Returned {
  /** Value added of the firms that the lot fell on. */
  readonly own: number;
  /** Value added of all sellers of the seven industries, in the city and outside. */
  readonly all: number;
}

/**
 * Gross return of research to everybody over that to the firms which do it. What they win from others is private gain and
 * no social one; what others learn from them is social gain and no private one.
 *
 * Source: Bloom, Schankerman and Van Reenen (2013), Econometrica 81(4), for the two returns; here they are read off two
 * arms on the same draws instead of being estimated.
 */
export function socialOverPrivate(setup: FactSetup): number {
  const before = returnedIn(setup, 1);
  const after = returnedIn(setup, MORE);
  return (after.all - before.all) / (after.own - before.own);
}

/** @param more factor on the research of the chosen firms, 1 for none */
function returnedIn(setup: FactSetup, more: number): Returned {
  const lot = new Stream(setup.seed, setup.replicate, 'evidence research returns').at(0);
  const isChosen = (key: number) => lot.uniform(key) < PART;
  const raised = new Set<number>();
  let own = 0;
  let all = 0;
  const simulation = new Simulation({
    ...setup,
    programme: [],
    experiment: (world, month) => {
      if (month > BEGIN) {
        own += addedBy(world, isChosen);
        all += addedByAll(world);
      }
      if (month >= BEGIN) raise(world, raised, (key) => (isChosen(key) ? more : 1));
    },
  });
  while (simulation.month <= END) simulation.step();
  return { own, all };
}

/** Raises the research intensity of firms, each once in its life. */
function raise(world: World, raised: Set<number>, factorOf: (key: number) => number): void {
  const { key, intensity } = world.firms.columns;
  for (let row = 0; row < world.firms.count; row++) {
    const firm = key[row] ?? Number.NaN;
    if (raised.has(firm)) continue;
    raised.add(firm);
    intensity[row] = (intensity[row] ?? Number.NaN) * factorOf(firm);
  }
}

/** Value added in the month before of the firms that a test accepts. */
function addedBy({ firms, classes }: World, accepts: (key: number) => boolean): number {
  const { key, sales, weight, technology, alive } = firms.columns;
  const share = classes.columns.valueAddedShare;
  let sum = 0;
  for (let row = 0; row < firms.count; row++) {
    if (alive[row] === 0 || !accepts(key[row] ?? Number.NaN)) continue;
    sum += (sales[row] ?? 0) * (weight[row] ?? 0) * (share[technology[row] ?? 0] ?? 0);
  }
  return sum;
}

/** Value added in a month of all sellers of the seven industries: what their markets take, whoever sells it. */
function addedByAll({ classes: { columns, count } }: World): number {
  let sum = 0;
  for (let kind = 0; kind < count; kind++)
    sum += (columns.market[kind] ?? 0) * (columns.valueAddedShare[kind] ?? 0);
  return sum;
}
