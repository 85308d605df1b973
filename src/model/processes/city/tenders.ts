/** Tenders and open calls: when they are held, and in which order new products are served. */
import { bit } from '../../../kernel/math.ts';
import type { Draws } from '../../../kernel/random.ts';
import { STRATUM } from '../../agents.ts';
import type { World } from '../../world.ts';

const QUARTER = 3;

type Market = Pick<World, 'firms' | 'parameters' | 'scratch'>;

/** Tenders and calls are held once a quarter. */
export function endsQuarter(month: number): boolean {
  return month % QUARTER === QUARTER - 1;
}

/**
 * Firms with a product less than two years on the market and no public reference, in an order drawn by lot: at least the
 * first so many of them, since no more can be served.
 */
export function newProducts(
  { firms, scratch, parameters: { finance: p } }: Market,
  { month, most }: { readonly month: number; readonly most: number },
  draws: Draws,
): number[] {
  const { alive, stratum, launched, reference, key } = firms.columns;
  const rows = scratch.room('rows of new products', firms.count + 1);
  const keys = scratch.room('keys of new products', firms.count + 1);
  let count = 0;
  for (let row = 0; row < firms.count; row++) {
    const living = bit(stratum[row] !== STRATUM.anchor) & alive[row];
    const unproven = bit(month - launched[row] < p.unprovenMonths);
    keys[count] = key[row];
    rows[count] = row;
    count += living & unproven & bit(reference[row] <= month);
  }
  const lots = scratch.room('lots of new products', count);
  draws.fill(keys, count, lots);
  const likely = drawnBelow(lots, count, likelyLast(most, count));
  const first = likely.length < most ? drawnBelow(lots, count, 1) : likely;
  return first.sort((a, b) => lots[a] - lots[b] || keys[a] - keys[b]).map((place) => rows[place]);
}

/** A lot above which the first so many of a number hardly ever lie: six standard deviations above what they need. */
function likelyLast(most: number, among: number): number {
  const SPREADS = 6;
  return (most + SPREADS * (Math.sqrt(most) + 1)) / among;
}

/** Places of lots below a bound, among the first so many. */
function drawnBelow(lots: Float64Array, count: number, bound: number): number[] {
  const drawn: number[] = [];
  for (let place = 0; place < count; place++) if (lots[place] < bound) drawn.push(place);
  return drawn;
}
