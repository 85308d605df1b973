/** The city as a buyer. */
import { monthOfYear, MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { cellOf } from '../../breakdowns/declare.ts';
import { firmAccount, process, type World } from '../../world.ts';
import { endsQuarter, newProducts } from './tenders.ts';

/**
 * Orders from the part of the purchase budget that is open to unproven products.
 *
 * Tenders are held once a quarter. Each firm whose product is new to the market and that has no reference yet may
 * get one order; they are served in an order drawn by lot until the money of the year so far is used. What is left
 * in December lapses.
 */
export const cityPurchases = process({
  name: 'city.purchases',
  why: 'After launches: the order is a reference from this month on.',
  reads: ['parameters', 'policy', 'scratch'],
  writes: ['firms', 'classes', 'city', 'ledger', 'fiscal', 'tally', 'cells'],
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

/** An order is made of what comes from suppliers, as all other sales are, and counts among those of its class. */
function buyInputs(
  world: Pick<World, 'firms' | 'classes' | 'cells' | 'ledger' | 'parameters'>,
  row: number,
): void {
  const { firms, classes, cells, ledger, parameters } = world;
  const { addedShare, valueAddedShare, price, ordered } = classes.columns;
  const { technology, district, weight } = firms.columns;
  const kind = technology[row];
  const { orderSize } = parameters.finance;
  ledger.pay(firmAccount(world, row), 'outside', orderSize * (1 - addedShare[kind]), 'inputs');
  const order = orderSize * weight[row];
  ordered[kind] += order;
  cells.of('valueAdded')[cellOf(kind, district[row])] +=
    (order * valueAddedShare[kind]) / price[kind];
}
