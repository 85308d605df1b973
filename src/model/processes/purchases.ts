/** City purchases of new products. */
import { MONTHS_PER_YEAR, monthOfYear } from '../../kernel/clock.ts';
import { firmAccount, process, type World } from '../world.ts';
import { STRATUM } from '../agents.ts';

const NAME = 'city.purchases';
const PURPOSE = 0;

/**
 * Orders from the part of the purchase budget that is open to unproven products.
 *
 * Each firm whose product is new to the market and that has no reference yet may get one order; they are served
 * in an order drawn by lot until the money of the year so far is used. What is left in December lapses.
 */
export const purchases = process({
  name: NAME,
  why: 'After launches: the order is a reference from this month on.',
  reads: ['parameters', 'policy'],
  writes: ['firms', 'city', 'ledger', 'fiscal', 'tally'],
  run(world, draws, month) {
    const {
      firms,
      city,
      parameters: { finance: p },
      policy,
      fiscal,
      tally,
    } = world;
    const budget = policy.read('firstPurchaseBudget', NAME);
    const { unspentPurchases } = city.columns;
    if (monthOfYear(month) === 1) unspentPurchases[0] = 0;
    unspentPurchases[0] += budget / MONTHS_PER_YEAR;
    if (unspentPurchases[0] <= 0) return;
    const lot = draws.at(PURPOSE);
    const { key, weight, reference } = firms.columns;
    const rows = newProducts(world, month).map((row) => ({ row, lot: lot.uniform(key[row]) }));
    for (const { row } of rows.sort((a, b) => a.lot - b.lot || key[a.row] - key[b.row])) {
      if (unspentPurchases[0] < p.orderSize * weight[row]) break;
      const outlay = {
        account: 'generalBudget',
        to: firmAccount(world, row),
        yuan: p.orderSize,
        kind: 'public purchase',
      } as const;
      const paid = fiscal.pay('firstPurchaseBudget', month, outlay);
      unspentPurchases[0] -= p.orderSize * weight[row];
      tally.programmeOutlay += paid;
      reference[row] = month + p.referenceMonths;
    }
  },
});

/** Firms with a product less than two years on the market and no public reference. */
function newProducts(
  { firms, parameters: { finance: p } }: Pick<World, 'firms' | 'parameters'>,
  month: number,
): number[] {
  const { alive, stratum, launched, reference } = firms.columns;
  const rows: number[] = [];
  for (let row = 0; row < firms.count; row++) {
    if (alive[row] === 0 || stratum[row] === STRATUM.anchor || reference[row] > month) continue;
    if (month - launched[row] < p.unprovenMonths) rows.push(row);
  }
  return rows;
}
