/** The city as a buyer. */
import { monthOfYear, MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { cellOf } from '../../breakdowns/declare.ts';
import { firmAccount, process, type World } from '../../world.ts';
import { endsQuarter, newProducts } from './tenders.ts';

/**
 * Orders for products that are new to the market and have no reference yet: from the budget reserved for them, and from the
 * part of ordinary purchases that is open to them.
 *
 * Tenders are held once a quarter. Firms are served in an order drawn by lot, each with one order, until the money of the
 * year so far is used. What is left in December lapses. An ordinary order is one that a proven product of the class loses.
 */
export const cityPurchases = process({
  name: 'city.purchases',
  why: 'After launches: the order is a reference from this month on.',
  reads: ['parameters', 'policy', 'scratch'],
  writes: ['firms', 'classes', 'city', 'ledger', 'fiscal', 'tally', 'cells'],
  run(world, draws, month) {
    const { city, parameters, policy } = world;
    const p = parameters.finance;
    const { unspentPurchases, unspentOrdinary } = city.columns;
    world.classes.columns.taken.fill(0);
    if (monthOfYear(month) === 1) {
      unspentPurchases[0] = 0;
      unspentOrdinary[0] = 0;
    }
    unspentPurchases[0] += policy.read('firstPurchaseBudget') / MONTHS_PER_YEAR;
    unspentOrdinary[0] += policy.read('openPurchaseShare') * p.ordinaryPurchases;
    const most = (unspentPurchases[0] + unspentOrdinary[0]) / p.orderSize;
    if (most <= 0 || !endsQuarter(month)) return;
    for (const row of newProducts(world, { month, most }, draws.at(0)))
      if (!order(world, row, month)) break;
  },
});

type Buying = Pick<
  World,
  'firms' | 'classes' | 'cells' | 'city' | 'ledger' | 'fiscal' | 'parameters' | 'tally'
>;

/** Gives a firm an order, from the reserved budget first. @returns false when the money is used up */
function order(world: Buying, row: number, month: number): boolean {
  const { firms, city, parameters } = world;
  const { orderSize, referenceMonths } = parameters.finance;
  const yuan = orderSize * firms.columns.weight[row];
  const pot = [city.columns.unspentPurchases, city.columns.unspentOrdinary].find(
    (unspent) => unspent[0] >= yuan,
  );
  if (pot === undefined) return false;
  if (pot === city.columns.unspentPurchases) buyReserved(world, row, month);
  else buyOrdinary(world, row, month);
  pot[0] -= yuan;
  firms.columns.reference[row] = month + referenceMonths;
  return true;
}

function buyReserved(world: Buying, row: number, month: number): void {
  const paid = world.fiscal.pay('firstPurchaseBudget', month, {
    account: 'generalBudget',
    to: firmAccount(world, row),
    yuan: world.parameters.finance.orderSize,
    kind: 'public purchase',
    district: world.firms.columns.district[row],
  });
  if (paid > 0) buyInputs(world, row);
}

/** What the city would have bought anyway, so that it is among sales of the class; only the review is extra. */
function buyOrdinary(world: Buying, row: number, month: number): void {
  const { firms, classes, ledger, fiscal, parameters } = world;
  const { orderSize, orderReview } = parameters.finance;
  const weight = firms.columns.weight[row];
  ledger.pay('outside', firmAccount(world, row), orderSize, 'sales');
  buyInputs(world, row);
  classes.columns.taken[firms.columns.technology[row]] += orderSize * weight;
  fiscal.payStaff('openPurchaseShare', month, orderReview * weight);
}

/** An order is made of what comes from suppliers, as all other sales are, and counts among those of its class. */
function buyInputs(world: Buying, row: number): void {
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
