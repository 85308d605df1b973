/** Venture funds: the worth of ventures, and their sale or listing. */
import { normal } from '../../../kernel/distributions.ts';
import { bit, exp, logistic } from '../../../kernel/math.ts';
import type { Draws } from '../../../kernel/random.ts';
import type { SomeRows } from '../../turns.ts';
import { process, type World } from '../../world.ts';
import { stillSought } from './bidding.ts';
import { sellStake, type Selling } from './equity.ts';
import { revalue } from './worth.ts';

const PURPOSE = { exit: 3, price: 4 } as const;

/** Worth of each venture, looked at once a quarter; sale or listing of the ripe ones. */
export const fundExits = process({
  name: 'fund.exits',
  why: 'After investing: a venture is not sold in the month of its round.',
  reads: ['classes', 'desks', 'drivers', 'parameters', 'scratch', 'settings', 'turns'],
  writes: ['firms', 'funds', 'managers', 'stakes', 'ledger', 'fiscal', 'tally', 'biography'],
  run(world, draws, month) {
    const { firms, drivers, parameters, tally, biography } = world;
    const p = parameters.finance;
    const { worth, rounds, key } = firms.columns;
    const most = p.exitHazard * drivers.exitWindow[month];
    const prices = world.scratch.zeros('sale prices', firms.count);
    let anySold = false;
    revalue(world, sought(world, month), month);
    const { rows, lots, count } = ripeVentures(world, draws.at(PURPOSE.exit), month);
    for (let place = 0; place < count; place++) {
      const row = rows[place];
      const lot = lots[place];
      if (lot >= most || lot >= most * logistic(worth[row] - p.exitWorth)) continue;
      const price = salePrice(world, row, draws.at(PURPOSE.price));
      prices[row] = price;
      anySold = true;
      rounds[row] = LISTED;
      tally.listings += 1;
      tally.startupValue += price;
      biography.note('sold or listed', month, key[row], price);
    }
    if (anySold) sell(world, prices, month);
  },
});

type Looking = Pick<World, 'firms' | 'parameters' | 'scratch' | 'turns'>;

/** Ventures old enough in rounds to be sold or listed and not just financed, each with its lot: the first `count` of both arrays. */
function ripeVentures(
  { firms, parameters, scratch, turns }: Looking,
  exits: Draws,
  month: number,
): SomeRows & { readonly lots: Float64Array } {
  const { alive, rounds, lastRound, key } = firms.columns;
  const { ripeRounds } = parameters.finance;
  const { rows: all, count: most } = turns.everyVenture;
  const rows = scratch.room('rows of ripe ventures', most + 1);
  const keys = scratch.room('keys of ripe ventures', most + 1);
  let ripe = 0;
  for (let place = 0; place < most; place++) {
    const row = all[place];
    rows[ripe] = row;
    ripe += alive[row] & bit(rounds[row] >= ripeRounds) & bit(rounds[row] < LISTED);
  }
  let count = 0;
  for (let place = 0; place < ripe; place++) {
    const row = rows[place];
    rows[count] = row;
    keys[count] = key[row];
    count += bit(lastRound[row] !== month);
  }
  const lots = scratch.room('lots of ripe ventures', count);
  exits.fill(keys, count, lots);
  return { rows, lots, count };
}

/** Ventures whose turn it is and of which somebody holds a part or may buy one. */
function sought({ firms, parameters, scratch, turns }: Looking, month: number): SomeRows {
  const { rounds, birth, lastRound } = firms.columns;
  const { rows: all, count: most } = turns.ventures;
  const rows = scratch.room('rows of sought ventures', most + 1);
  let count = 0;
  for (let turn = 0; turn < most; turn++) {
    const row = all[turn];
    const hopes = stillSought(month, birth[row], lastRound[row], parameters.finance);
    rows[count] = row;
    count += hopes | (bit(rounds[row] > 0) & bit(rounds[row] < LISTED));
  }
  return { rows, count };
}

/** Number of rounds written to a venture that was sold or listed: it raises no more. */
export const LISTED = 99;

/** What a venture fetches: its worth with an error, at most what the dearest of the city was ever valued at. */
function salePrice(
  { firms, parameters: { finance: p } }: Pick<World, 'firms' | 'parameters'>,
  row: number,
  prices: Draws,
): number {
  const error = p.priceSpread * normal(prices.uniform(firms.columns.key[row]));
  return Math.min(p.mostWorth, exp(firms.columns.worth[row] + error));
}

/** Every holder of a sold venture sells; prices by row, 0 for the others. */
function sell(world: Selling, prices: Float64Array, month: number): void {
  const { alive, firm } = world.stakes.columns;
  for (let stake = 0; stake < world.stakes.count; stake++) {
    const price = alive[stake] === 1 ? prices[firm[stake]] : 0;
    if (price > 0) sellStake(world, stake, price, month);
  }
}
