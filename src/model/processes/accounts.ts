/** Production and the firm's money: sales, inputs, pay, taxes, credit, dividends. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { VALUE_ADDED_SHARE } from '../parameters/classes.ts';
import { OCCUPATION_MIX } from '../parameters/talent.ts';
import { OCCUPATIONS, STRATUM } from '../agents.ts';
import { firmAccounts, process, type World } from '../world.ts';

const CREDIT = 'bank.credit';
const OCCUPATION_IDS = Object.keys(OCCUPATIONS) as readonly (keyof typeof OCCUPATIONS)[];

/**
 * Banks lend to firms that run short and collect from those that can repay.
 *
 * A guarantee raises what a bank lends, since only the part that nobody covers is at its own risk.
 */
export const credit = process({
  name: CREDIT,
  why: 'Before spending: money borrowed this month pays this month\u2019s bills.',
  reads: ['parameters', 'policy', 'scratch'],
  writes: ['firms', 'ledger'],
  run(world) {
    const {
      firms,
      parameters: { finance: p },
      policy,
      ledger,
    } = world;
    const { alive, stratum, cash, loan, sales, cover: covered } = firms.columns;
    const cover = policy.read('guaranteeCover', CREDIT);
    const lent = world.scratch.zeros('lent', firms.count);
    const repaid = world.scratch.zeros('repaid', firms.count);
    for (let row = 0; row < firms.count; row++) {
      if (alive[row] === 0 || stratum[row] !== STRATUM.performer) continue;
      const buffer = p.bufferMonths * sales[row];
      if (cash[row] < buffer) {
        const limit = loanLimit(sales[row], cover, p);
        lent[row] = Math.floor(Math.max(0, Math.min(buffer - cash[row], limit - loan[row])));
      } else repaid[row] = Math.floor(Math.min(loan[row], cash[row] - buffer));
      loan[row] += lent[row] - repaid[row];
      covered[row] = cover;
    }
    ledger.payEach('loans', 'banks', firmAccounts(world), lent);
    ledger.payAll('repayments', firmAccounts(world), 'banks', repaid);
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
  return Math.min(own / (1 - cover), own + p.guaranteeCap);
}

/** Sales: what buyers want, as far as there are people to make it and the month is open. */
export const production = process({
  name: 'firm.production',
  why: 'After hiring; its sales are this month\u2019s value added.',
  reads: ['city', 'drivers', 'parameters'],
  writes: ['firms', 'tally'],
  run({ firms, city, drivers, parameters: { firm: p }, tally }, _draws, month) {
    const { alive, demand, staff, sales, technology, weight, stratum } = firms.columns;
    const perPerson = p.addedPerPerson * city.columns.productivity[0] * (1 + p.slack);
    const open = 1 - drivers.activityLost[month];
    let added = 0;
    let anchors = 0;
    for (let row = 0; row < firms.count; row++) {
      if (alive[row] === 0) continue;
      sales[row] =
        Math.min(demand[row], (staff[row] * perPerson) / VALUE_ADDED_SHARE[technology[row]]) * open;
      const value = sales[row] * VALUE_ADDED_SHARE[technology[row]] * weight[row];
      added += value;
      if (stratum[row] === STRATUM.anchor) anchors += value;
    }
    tally.valueAdded += added;
    tally.anchorValueAdded += anchors;
    tally.otherValueAdded += city.columns.otherValueAdded[0] * open;
  },
});

/** Amounts a firm pays or receives in a month, one array per kind of flow. */
interface Bills {
  readonly sales: Float64Array;
  readonly inputs: Float64Array;
  readonly research: Float64Array;
  readonly wages: Float64Array;
  readonly taxes: Float64Array;
  readonly interest: Float64Array;
}

/**
 * The firm's bills: it is paid for its sales and pays for inputs, people, R&D, compliance, tax and interest; what it holds
 * beyond its buffer goes to its owners.
 */
export const firmAccounting = process({
  name: 'firm.accounts',
  why: 'After production and R&D have set what is earned and owed.',
  reads: ['occupations', 'parameters', 'scratch'],
  writes: ['firms', 'ledger'],
  run(world, _draws, month) {
    const bills = billsOf(world, month);
    const { ledger } = world;
    const firms = firmAccounts(world);
    ledger.payEach('sales', 'outside', firms, bills.sales);
    ledger.payAll('inputs', firms, 'outside', bills.inputs);
    ledger.payAll('research', firms, 'outside', bills.research);
    ledger.payAll('wages', firms, 'households', bills.wages);
    const taxes = ledger.payAll('taxes', firms, 'centre', bills.taxes);
    ledger.pay('centre', 'city', taxes * world.parameters.firm.citysTaxShare, 'tax share');
    ledger.payAll('interest', firms, 'banks', bills.interest);
    ledger.payAll('dividends', firms, 'households', dividends(world));
  },
});

function emptyBills(scratch: World['scratch'], count: number): Bills {
  return {
    sales: scratch.zeros('sales', count),
    inputs: scratch.zeros('inputs', count),
    research: scratch.zeros('research', count),
    wages: scratch.zeros('wages', count),
    taxes: scratch.zeros('taxes', count),
    interest: scratch.zeros('interest', count),
  };
}

type Accounts = Pick<World, 'firms' | 'occupations' | 'parameters' | 'ledger' | 'scratch'>;

function billsOf(
  { firms, occupations, scratch, parameters: { firm: p, finance } }: Accounts,
  month: number,
): Bills {
  const { count } = firms;
  const {
    alive,
    sales,
    technology,
    margin,
    staff,
    researchers,
    research,
    loan,
    products,
    control,
    certifiedUntil,
  } = firms.columns;
  const bills = emptyBills(scratch, count);
  bills.sales.set(sales.subarray(0, count));
  const staffPay = meanPay(occupations.columns.pay, 'staff') / MONTHS_PER_YEAR;
  const researchPay = occupations.columns.pay[0] / MONTHS_PER_YEAR;
  for (let row = 0; row < count; row++) {
    if (alive[row] === 0) continue;
    const added = sales[row] * VALUE_ADDED_SHARE[technology[row]];
    const team = researchers[row] * researchPay;
    const effort = products[row] * control[row] * p.controlCost;
    bills.inputs[row] = sales[row] - added;
    bills.research[row] = Math.max(0, research[row] - team) + effort;
    bills.wages[row] =
      staff[row] * staffPay + team + sales[row] * Math.max(0, p.otherCosts - margin[row]);
    bills.interest[row] = loan[row] * finance.interest;
    const profit = added - bills.research[row] - bills.wages[row] - bills.interest[row];
    const rate = certifiedUntil[row] > month ? p.certifiedTaxRate : p.taxRate;
    bills.taxes[row] = added * p.turnoverTax + Math.max(0, profit) * rate;
  }
  return bills;
}

/** Mean yearly pay of a team with the usual mix of occupations. */
function meanPay(pay: Float64Array, team: 'staff' | 'research'): number {
  return OCCUPATION_IDS.reduce((sum, id, o) => sum + OCCUPATION_MIX[id][team] * pay[o], 0);
}

/** Cash beyond the months of sales that a firm keeps, for firms that live from sales. */
function dividends({ firms, scratch, parameters: { finance: p } }: Accounts): Float64Array {
  const { alive, stratum, cash, sales, loan } = firms.columns;
  const paid = scratch.zeros('dividends', firms.count);
  for (let row = 0; row < firms.count; row++) {
    if (alive[row] === 0 || stratum[row] === STRATUM.equitySeeker || loan[row] > 0) continue;
    paid[row] = Math.max(0, cash[row] - p.keptMonths * sales[row]);
  }
  return paid;
}
