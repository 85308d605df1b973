/** The firm's money: sales, inputs, pay, taxes, interest, dividends. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { bit, nearest, positive } from '../../../kernel/math.ts';
import { STRATUM } from '../../agents.ts';
import { cellOf } from '../../breakdowns/declare.ts';
import { allFirmAccounts, process, type World } from '../../world.ts';
import { shareTaxes } from '../city/tax-share.ts';

/** Totals of the month's bills, whole yuan with weights. */
interface Totals {
  sales: number;
  /** Value added at the share of 2015: of what is sold, and of the units that it is. */
  worth: number;
  volume: number;
  inputs: number;
  research: number;
  wages: number;
  taxes: number;
  interest: number;
  dividends: number;
}

/**
 * The firm's bills: it is paid for its sales and pays for inputs, people, R&D, compliance, tax and interest; what it holds
 * beyond its buffer goes to its owners.
 */
export const firmAccounts = process({
  name: 'firm.accounts',
  why: 'After production and R&D have set what is earned and owed.',
  reads: ['occupations', 'classes', 'parameters', 'scratch'],
  writes: ['firms', 'city', 'ledger', 'tally', 'cells'],
  run(world, _draws, month) {
    const { ledger, scratch, firms } = world;
    const net = scratch.room('net', firms.count);
    const totals = billsOf(world, month, net);
    ledger.settle(allFirmAccounts(world), net, [
      { kind: 'sales', other: 'outside', total: totals.sales },
      { kind: 'inputs', other: 'outside', total: -totals.inputs },
      { kind: 'research', other: 'outside', total: -totals.research },
      { kind: 'wages', other: 'households', total: -totals.wages },
      { kind: 'taxes', other: 'centre', total: -totals.taxes },
      { kind: 'interest', other: 'banks', total: -totals.interest },
      { kind: 'dividends', other: 'households', total: -totals.dividends },
    ]);
    world.tally.valueAddedVolume += totals.volume;
    world.tally.outsideAdded -= totals.worth;
    shareTaxes(world, totals.taxes);
  },
});

type Accounts = Pick<
  World,
  'firms' | 'occupations' | 'classes' | 'cells' | 'parameters' | 'scratch'
>;

/** What a firm pays whatever it is like: rates by class and for all. */
function ratesOf({ occupations, classes, parameters: { firm: p, finance }, scratch }: Accounts) {
  const { otherCosts, turnoverTax, taxRate, certifiedTaxRate, controlCost } = p;
  const { control } = classes.columns;
  const compliance = scratch.exactly('costs of compliance', classes.count);
  for (let kind = 0; kind < classes.count; kind++) compliance[kind] = control[kind] * controlCost;
  return {
    compliance,
    staffPay: staffPayOf(occupations) / MONTHS_PER_YEAR,
    researchPay: occupations.columns.pay[0] / MONTHS_PER_YEAR,
    otherCosts,
    turnoverTax,
    taxRate,
    certifiedTaxRate,
    interestRate: finance.interest,
    keptMonths: finance.keptMonths,
  };
}

function noBills(): Totals {
  return {
    sales: 0,
    worth: 0,
    volume: 0,
    inputs: 0,
    research: 0,
    wages: 0,
    taxes: 0,
    interest: 0,
    dividends: 0,
  };
}

/** Writes what every firm has left of the month to `net`, nothing for the closed, and adds up the bills by kind. */
function billsOf(world: Accounts, month: number, net: Float64Array): Totals {
  const { columns, count } = world.firms;
  const { sales, technology, margin, staff, researchers, research, loan, cash, weight } = columns;
  const { products, certifiedUntil, stratum, district } = columns;
  const { addedShare, valueAddedShare, price } = world.classes.columns;
  const rates = ratesOf(world);
  const { compliance, staffPay, researchPay, otherCosts, interestRate, keptMonths } = rates;
  const volumes = world.cells.of('valueAdded');
  const sum = noBills();
  for (let row = 0; row < count; row++) {
    const kind = technology[row];
    const sold = nearest(sales[row]);
    const added = nearest(sold * addedShare[kind]);
    const team = researchers[row] * researchPay;
    const wages = nearest(staff[row] * staffPay + team + positive(otherCosts - margin[row]) * sold);
    const bought = nearest(positive(research[row] - team) + products[row] * compliance[kind]);
    const interest = nearest(loan[row] * interestRate);
    const profit = positive(added - bought - wages - interest);
    const certified = bit(certifiedUntil[row] > month);
    const rate = certified * rates.certifiedTaxRate + (1 - certified) * rates.taxRate;
    const taxes = nearest(added * rates.turnoverTax + profit * rate);
    const left = added - bought - wages - interest - taxes;
    const pays = bit(stratum[row] !== STRATUM.equitySeeker) & bit(loan[row] <= 0);
    const dividend = positive(Math.floor(cash[row] + left - keptMonths * sales[row])) * pays;
    net[row] = left - dividend;
    const w = weight[row];
    const worth = sold * w * valueAddedShare[kind];
    sum.sales += sold * w;
    sum.worth += worth;
    sum.volume += worth / price[kind];
    volumes[cellOf(kind, district[row])] += worth / price[kind];
    sum.inputs += (sold - added) * w;
    sum.research += bought * w;
    sum.wages += wages * w;
    sum.taxes += taxes * w;
    sum.interest += interest * w;
    sum.dividends += dividend * w;
  }
  return sum;
}

/** Mean yearly pay of staff with the usual mix of occupations. */
function staffPayOf({ columns: { pay, staffShare }, count }: World['occupations']): number {
  let sum = 0;
  for (let o = 0; o < count; o++) sum += staffShare[o] * pay[o];
  return sum;
}
