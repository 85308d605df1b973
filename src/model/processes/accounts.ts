/** Production and the firm's money: sales, inputs, pay, taxes, credit, dividends. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { bit, lesser, nearest, positive } from '../../kernel/math.ts';
import { STRATUM } from '../agents.ts';
import { firmAccounts, process, type World } from '../world.ts';
import { shareTaxes } from './small.ts';

/**
 * Banks lend to firms that run short and collect from those that can repay.
 *
 * A guarantee raises what a bank lends, since only the part that nobody covers is at its own risk. It is for small and
 * medium-sized firms.
 */
export const credit = process({
  name: 'bank.credit',
  why: 'Before spending: money borrowed this month pays this month\u2019s bills.',
  reads: ['parameters', 'policy', 'scratch', 'turns'],
  writes: ['firms', 'ledger'],
  run(world) {
    const { firms, policy, ledger, turns } = world;
    const p = world.parameters.finance;
    const { cash, loan, sales, weight, cover: covered } = firms.columns;
    const cover = policy.read('guaranteeCover');
    const net = world.scratch.zeros('credit', firms.count);
    const { rows, count } = turns.performers;
    let lent = 0;
    let repaid = 0;
    for (let turn = 0; turn < count; turn++) {
      const row = rows[turn];
      const guaranteed = sales[row] <= p.guaranteeSales ? cover : 0;
      covered[row] = guaranteed;
      const gap = Math.ceil(p.bufferMonths * sales[row] - cash[row]);
      const room = Math.floor(loanLimit(sales[row], guaranteed, p)) - loan[row];
      const lends = positive(lesser(gap, room));
      const repays = lesser(loan[row], positive(-gap));
      lent += lends * weight[row];
      repaid -= repays * weight[row];
      net[row] = lends - repays;
      loan[row] += net[row];
    }
    ledger.settle(firmAccounts(world), net, [
      { kind: 'loans', other: 'banks', total: lent },
      { kind: 'repayments', other: 'banks', total: repaid },
    ]);
  },
});

/**
 * The most a bank lends to a firm: the part not covered stays within so many months of sales. The city covers
 * its share of a loan up to an amount per firm.
 */
export function loanLimit(
  sales: number,
  cover: number,
  p: { readonly loanMonths: number; readonly guaranteeCap: number },
): number {
  const own = p.loanMonths * sales;
  return lesser(own / (1 - cover), own + p.guaranteeCap);
}

/** Sales: what buyers want, as far as there are people to make it and the month is open. */
export const production = process({
  name: 'firm.production',
  why: 'After hiring; its sales are this month\u2019s value added.',
  reads: ['city', 'classes', 'drivers', 'parameters', 'scratch'],
  writes: ['firms', 'tally'],
  run({ firms, city, classes, drivers, parameters: { firm: p }, scratch, tally }, _draws, month) {
    const { columns, count } = firms;
    const { demand, staff, sales, technology } = columns;
    const perPerson = p.addedPerPerson * city.columns.productivity[0] * (1 + p.slack);
    const open = 1 - drivers.activityLost[month];
    const { valueAddedShare } = classes.columns;
    const perStaff = scratch.exactly('sales per person', classes.count);
    for (let kind = 0; kind < classes.count; kind++)
      perStaff[kind] = perPerson / valueAddedShare[kind];
    for (let row = 0; row < count; row++) {
      const able = staff[row] * perStaff[technology[row]];
      sales[row] = lesser(able, demand[row]) * open;
    }
    tally.otherValueAdded += city.columns.otherValueAdded[0] * open;
  },
});

/** Totals of the month's bills, whole yuan with weights. */
interface Totals {
  sales: number;
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
export const firmAccounting = process({
  name: 'firm.accounts',
  why: 'After production and R&D have set what is earned and owed.',
  reads: ['occupations', 'classes', 'parameters', 'scratch'],
  writes: ['firms', 'ledger', 'tally'],
  run(world, _draws, month) {
    const { ledger, scratch, firms } = world;
    const net = scratch.room('net', firms.count);
    const totals = billsOf(world, month, net);
    ledger.settle(firmAccounts(world), net, [
      { kind: 'sales', other: 'outside', total: totals.sales },
      { kind: 'inputs', other: 'outside', total: -totals.inputs },
      { kind: 'research', other: 'outside', total: -totals.research },
      { kind: 'wages', other: 'households', total: -totals.wages },
      { kind: 'taxes', other: 'centre', total: -totals.taxes },
      { kind: 'interest', other: 'banks', total: -totals.interest },
      { kind: 'dividends', other: 'households', total: -totals.dividends },
    ]);
    shareTaxes(world, totals.taxes);
  },
});

type Accounts = Pick<World, 'firms' | 'occupations' | 'classes' | 'parameters' | 'scratch'>;

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
  return { sales: 0, inputs: 0, research: 0, wages: 0, taxes: 0, interest: 0, dividends: 0 };
}

/** Writes what every firm has left of the month to `net`, nothing for the closed, and adds up the bills by kind. */
function billsOf(world: Accounts, month: number, net: Float64Array): Totals {
  const { columns, count } = world.firms;
  const { sales, technology, margin, staff, researchers, research, loan, cash, weight } = columns;
  const { products, certifiedUntil, stratum } = columns;
  const { valueAddedShare } = world.classes.columns;
  const rates = ratesOf(world);
  const { compliance, staffPay, researchPay, otherCosts, interestRate, keptMonths } = rates;
  const { turnoverTax, taxRate, certifiedTaxRate } = rates;
  const sum = noBills();
  for (let row = 0; row < count; row++) {
    const kind = technology[row];
    const sold = nearest(sales[row]);
    const added = nearest(sold * valueAddedShare[kind]);
    const team = researchers[row] * researchPay;
    const other = positive(otherCosts - margin[row]) * sold;
    const wages = nearest(staff[row] * staffPay + team + other);
    const bought = nearest(positive(research[row] - team) + products[row] * compliance[kind]);
    const interest = nearest(loan[row] * interestRate);
    const profit = positive(added - bought - wages - interest);
    const certified = bit(certifiedUntil[row] > month);
    const rate = certified * certifiedTaxRate + (1 - certified) * taxRate;
    const taxes = nearest(added * turnoverTax + profit * rate);
    const left = added - bought - wages - interest - taxes;
    const spare = Math.floor(cash[row] + left - keptMonths * sales[row]);
    const pays = bit(stratum[row] !== STRATUM.equitySeeker) & bit(loan[row] <= 0);
    const dividend = positive(spare) * pays;
    net[row] = left - dividend;
    const w = weight[row];
    sum.sales += sold * w;
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
