/** The city as a buyer and a place where new products are shown. */
import { MONTHS_PER_YEAR, monthOfYear } from '../../kernel/clock.ts';
import { bit } from '../../kernel/math.ts';
import type { Draws } from '../../kernel/random.ts';
import { STRATUM } from '../agents.ts';
import { firmAccount, process, type World } from '../world.ts';

const QUARTER = 3;

/**
 * Orders from the part of the purchase budget that is open to unproven products.
 *
 * Tenders are held once a quarter. Each firm whose product is new to the market and that has no reference yet may
 * get one order; they are served in an order drawn by lot until the money of the year so far is used. What is left
 * in December lapses.
 */
export const purchases = process({
  name: 'city.purchases',
  why: 'After launches: the order is a reference from this month on.',
  reads: ['classes', 'parameters', 'policy', 'scratch'],
  writes: ['firms', 'city', 'ledger', 'fiscal', 'tally'],
  run(world, draws, month) {
    const { firms, city, parameters, policy, fiscal } = world;
    const p = parameters.finance;
    const budget = policy.read('firstPurchaseBudget');
    const { unspentPurchases } = city.columns;
    if (monthOfYear(month) === 1) unspentPurchases[0] = 0;
    unspentPurchases[0] += budget / MONTHS_PER_YEAR;
    const { weight, reference, district } = firms.columns;
    if (unspentPurchases[0] <= 0 || !endsQuarter(month)) return;
    const most = unspentPurchases[0] / p.orderSize;
    for (const row of newProducts(world, { month, most }, draws.at(0))) {
      if (unspentPurchases[0] < p.orderSize * weight[row]) break;
      const outlay = {
        account: 'generalBudget',
        to: firmAccount(world, row),
        yuan: p.orderSize,
        kind: 'public purchase',
        district: district[row],
      } as const;
      const paid = fiscal.pay('firstPurchaseBudget', month, outlay);
      if (paid > 0) buyInputs(world, row);
      unspentPurchases[0] -= p.orderSize * weight[row];
      reference[row] = month + p.referenceMonths;
    }
  },
});

/** What an order is made of comes from suppliers, as for all other sales. */
function buyInputs(
  world: Pick<World, 'firms' | 'classes' | 'ledger' | 'parameters'>,
  row: number,
): void {
  const { valueAddedShare } = world.classes.columns;
  const share = 1 - valueAddedShare[world.firms.columns.technology[row]];
  const { orderSize } = world.parameters.finance;
  world.ledger.pay(firmAccount(world, row), 'outside', orderSize * share, 'inputs');
}

type Market = Pick<World, 'firms' | 'parameters' | 'scratch'>;

/** Tenders and calls are held once a quarter. */
function endsQuarter(month: number): boolean {
  return month % QUARTER === QUARTER - 1;
}

/**
 * Firms with a product less than two years on the market and no public reference, in an order drawn by lot: at least the
 * first so many of them, since no more can be served.
 */
function newProducts(
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

/**
 * Demonstration sites, filled by open call: a lot decides between firms with a new product and no reference. The
 * firm has a reference from then on, and buyers of its whole class see such products at work.
 */
export const demonstration = process({
  name: 'city.demonstration',
  why: 'After purchases: a firm with an order needs no site.',
  reads: ['parameters', 'policy', 'scratch'],
  writes: ['firms', 'classes', 'city', 'ledger', 'fiscal', 'tally'],
  run(world, draws, month) {
    const { firms, classes, city, parameters, policy, fiscal } = world;
    const p = parameters.finance;
    const sites = policy.read('demonstrationSites');
    const { openSites } = city.columns;
    openSites[0] = Math.min(sites, openSites[0] + sites / MONTHS_PER_YEAR);
    if (openSites[0] <= 0 || !endsQuarter(month)) return;
    const { weight, reference, technology, district } = firms.columns;
    const most = openSites[0];
    for (const row of newProducts(world, { month, most }, draws.at(0))) {
      if (openSites[0] < weight[row]) break;
      openSites[0] -= weight[row];
      reference[row] = month + p.referenceMonths;
      classes.columns.shown[technology[row]] += weight[row];
      const outlay = {
        account: 'generalBudget',
        to: firmAccount(world, row),
        yuan: p.siteCost,
        kind: 'grant',
        district: district[row],
      } as const;
      fiscal.pay('demonstrationSites', month, outlay);
    }
  },
});
