/** Identities that hold after every month: money, credit, equity and people. */
import { monthLabel } from '../kernel/clock.ts';
import { InvariantError } from '../kernel/errors.ts';
import { FLOWS, OUTSIDE_FLOWS, SECTORS, type Flow } from './flows.ts';
import { brokenIncome } from './income.ts';
import { FISCAL_ACCOUNT_IDS } from './levers/declare.ts';
import { FIRST_YEAR } from './time.ts';
import type { World } from './world.ts';

/** Numbers of people are fractions, whose sums round: by far less than one person in a thousand million. */
const ROUNDING = 1e-9;

const OUTSIDE: ReadonlySet<Flow> = new Set(OUTSIDE_FLOWS);

/** Stocks that flows must explain: what firms owe, what equity cost, what was posted, what each sector holds. */
interface Stocks {
  readonly posted: readonly number[];
  readonly loans: number;
  readonly equity: number;
  readonly deposits: readonly number[];
  /** Yuan in the accounts of all firms, counted one by one. */
  readonly held: number;
  /** People of the eight occupations, in the city and elsewhere. */
  readonly people: number;
}

/** The books of the economy: keeps last month's stocks and checks that the month's flows explain the change. */
export class Books {
  #before: Stocks;

  constructor(world: World) {
    this.#before = stocksOf(world);
  }

  /** Takes the present stocks as the opening ones, after a state was loaded. */
  open(world: World): void {
    this.#before = stocksOf(world);
  }

  /**
   * Checks the identities of a month, exactly: all amounts are whole yuan.
   *
   * @throws InvariantError with the month and the identity
   */
  check(world: World, month: number): void {
    const now = stocksOf(world);
    for (const broken of brokenIdentities(world, this.#before, now))
      throw new InvariantError(`${monthLabel(FIRST_YEAR, month)}: ${broken}`);
    this.#before = now;
  }
}

function stocksOf(world: World): Stocks {
  const { firms, stakes, ledger, fiscal } = world;
  const { loans, held } = loansAndDeposits(firms);
  let equity = 0;
  const { alive, cost } = stakes.columns;
  for (let row = 0; row < stakes.count; row++) equity += cost[row] * alive[row];
  return {
    loans,
    equity,
    posted: FISCAL_ACCOUNT_IDS.map((account) => fiscal.total(account)),
    deposits: SECTORS.map((sector) => ledger.balance(sector)),
    held: held + holdings(world.small),
    people: sum(world.talent.columns.people) + sum(world.elsewhere.columns.people),
  };
}

/** What individual firms owe and hold, weights included. */
function loansAndDeposits({ columns: { loan, cash, weight }, count }: World['firms']) {
  let [loans, held] = [0, 0];
  for (let row = 0; row < count; row++) {
    loans += loan[row] * weight[row];
    held += cash[row] * weight[row];
  }
  return { loans, held };
}

function* brokenIdentities(world: World, before: Stocks, now: Stocks): Generator<string> {
  yield* brokenFlows(world);
  yield* brokenDeposits(world, before, now);
  const { ledger, tally } = world;
  const lent = ledger.flow('loans', 'firms') + ledger.flow('repayments', 'firms') - tally.loansLost;
  if (now.loans - before.loans !== lent)
    yield `loans grew by ${now.loans - before.loans} yuan, lending less repayment and loss is ${lent}`;
  if (now.equity - before.equity !== tally.equityAtCost)
    yield `equity at cost grew by ${now.equity - before.equity} yuan, bought less sold and written off is ${tally.equityAtCost}`;
  if (ledger.flow('equity', 'funds') !== -ledger.flow('equity', 'firms'))
    yield 'equity sold by firms is not equity bought by funds';
  const moved = now.people - before.people - tally.talentGrown;
  if (Math.abs(moved) > now.people * ROUNDING)
    yield `${moved} people came from nowhere or went nowhere: who comes leaves a place, and who leaves goes to one`;
  yield* brokenIncome(world, now.held - before.held);
  yield* brokenReports(world);
  for (const [place, account] of FISCAL_ACCOUNT_IDS.entries()) {
    const posted = now.posted[place] - before.posted[place];
    if (tally[account] !== posted)
      yield `${account}: outlay of the programme is ${tally[account]} yuan, posted to the fiscal ledger ${posted}`;
  }
}

/** What the indicators report of money is what the books say. */
function* brokenReports({ ledger, tally }: World): Generator<string> {
  const added =
    ledger.flow('sales', 'firms') +
    ledger.flow('public purchase', 'firms') +
    ledger.flow('inputs', 'firms');
  if (tally.valueAdded !== added)
    yield `value added is ${tally.valueAdded} yuan, sales less purchased inputs are ${added}`;
  const called = ledger.flow('capital call', 'funds');
  const partners =
    ledger.paid('capital call', 'outside', 'funds') +
    ledger.paid('capital call', 'households', 'funds') +
    ledger.paid('capital call', 'city', 'funds');
  if (called !== partners)
    yield `capital called is ${called} yuan, partners and the city paid ${partners}`;
}

/** Every flow sums to nothing over the sectors, and the rest of the world takes part only where a rule says so. */
function* brokenFlows({ ledger }: World): Generator<string> {
  for (const kind of FLOWS) {
    const sum = ledger.imbalance(kind);
    if (sum !== 0) yield `flow "${kind}" sums to ${sum} yuan, expected 0`;
    if (!OUTSIDE.has(kind) && ledger.touched(kind, 'outside'))
      yield `the rest of the world took part in "${kind}" without a rule`;
  }
}

/** What a sector holds grows by its net flows, all balances sum to nothing, and agents hold what their sector holds. */
function* brokenDeposits(world: World, before: Stocks, now: Stocks): Generator<string> {
  const { ledger } = world;
  let total = 0;
  for (const [index, sector] of SECTORS.entries()) {
    const flows = ledger.received(sector);
    const growth = now.deposits[index] - before.deposits[index];
    total += now.deposits[index];
    if (growth !== flows)
      yield `${sector}: deposits grew by ${growth} yuan, net flows are ${flows}`;
  }
  if (total !== 0) yield `balances sum to ${total} yuan, expected 0`;
  if (now.held !== ledger.balance('firms'))
    yield `firms hold ${now.held} yuan, their sector ${ledger.balance('firms')}`;
  const funds = holdings(world.funds);
  if (funds !== ledger.balance('funds'))
    yield `funds hold ${funds} yuan, their sector ${ledger.balance('funds')}`;
}

interface Holding {
  readonly columns: { readonly cash: Float64Array; readonly weight: Float64Array };
  readonly count: number;
}

function sum(column: Float64Array): number {
  let total = 0;
  for (const value of column) total += value;
  return total;
}

/** Yuan in the accounts of a population, weights included; the closed hold nothing. */
function holdings({ columns: { cash, weight }, count }: Holding): number {
  let sum = 0;
  for (let row = 0; row < count; row++) sum += cash[row] * weight[row];
  return sum;
}
