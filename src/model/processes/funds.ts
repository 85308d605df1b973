/** Venture funds: raising, screening and investing, selling, raising again. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { normal } from '../../kernel/distributions.ts';
import { exp, logistic } from '../../kernel/math.ts';
import type { Draws } from '../../kernel/random.ts';
import type { ProcessDraws } from '../../kernel/schedule.ts';
import { STRATUM } from '../agents.ts';
import { fundAccount, process, type World } from '../world.ts';
import { buyEquity } from './equity.ts';

const RAISING = 'fund.raising';

/**
 * A fund that has invested most of its money raises again: more when capital is easy and its record good.
 *
 * The city's commitments wait until a fund raises; it takes at most its share of a fund, so what no fund takes
 * stays unspent and is shown so.
 */
export const fundRaising = process({
  name: RAISING,
  why: 'Before investing: new money can be used this month.',
  reads: ['drivers', 'parameters', 'policy'],
  writes: ['funds', 'city', 'ledger', 'fiscal', 'tally'],
  run(world, _draws, month) {
    const { funds, city, policy } = world;
    const { alive, cash, size, raised } = funds.columns;
    const { raiseBelow, raiseInterval } = world.parameters.finance;
    city.columns.unspentCommitment[0] += policy.read('fundCommitment', RAISING) / MONTHS_PER_YEAR;
    for (let row = 0; row < funds.count; row++) {
      if (alive[row] === 0 || month - raised[row] < raiseInterval) continue;
      if (cash[row] <= raiseBelow * size[row]) raise(world, row, month);
    }
  },
});

type Raising = Pick<
  World,
  'funds' | 'city' | 'drivers' | 'parameters' | 'ledger' | 'fiscal' | 'tally'
>;

/** A fund raises: partners by its record and the market, the city up to its share. */
function raise(world: Raising, row: number, month: number): void {
  const { funds, city, ledger, fiscal, drivers, tally, parameters } = world;
  const p = parameters.finance;
  const { size, base, raised, invested, returned, cityShare } = funds.columns;
  const { unspentCommitment } = city.columns;
  const record = invested[row] > 0 ? returned[row] / invested[row] : 1;
  const appeal = p.recordFloor + p.recordWeight * Math.min(2, record);
  const fromPartners = base[row] * drivers.fundRaising[month] * appeal;
  const most = (fromPartners * p.cityShareLimit) / (1 - p.cityShareLimit);
  const account = fundAccount(world, row);
  const called = ledger.pay('outside', account, fromPartners, 'capital call');
  const fromCity = fiscal.pay('fundCommitment', month, {
    account: 'investmentFund',
    to: account,
    yuan: Math.min(unspentCommitment[0], most),
    kind: 'capital call',
  });
  unspentCommitment[0] = Math.max(0, unspentCommitment[0] - fromCity);
  tally.programmeOutlay += fromCity;
  size[row] = called + fromCity;
  cityShare[row] = fromCity / Math.max(1, size[row]);
  raised[row] = month;
}

const PURPOSE = { contact: 0, noise: 1, worth: 2, exit: 3, price: 4 } as const;

/** A venture that looks for money, and the fund that likes it best. */
interface Bid {
  readonly firm: number;
  readonly fund: number;
  readonly signal: number;
}

/**
 * Ventures that run low meet a few funds; each fund sees a noisy signal of worth, clearer the more is known of the
 * product, and bids when the signal passes its hurdle. Bids are served best signal first, one a month per fund.
 */
export const investing = process({
  name: 'fund.investing',
  why: 'After raising, before firms plan what to spend.',
  reads: ['drivers', 'parameters'],
  writes: ['firms', 'funds', 'stakes', 'classes', 'ledger', 'tally'],
  run(world, draws, month) {
    const bids = collectBids(world, draws, month).sort(
      (a, b) =>
        b.signal - a.signal || world.firms.columns.key[a.firm] - world.firms.columns.key[b.firm],
    );
    const busy = new Uint8Array(world.funds.count);
    const deals = new Float64Array(world.classes.count);
    for (const { firm, fund } of bids) {
      if (busy[fund] === 1) continue;
      const ask = roundSize(world.firms.columns.rounds[firm], world.parameters.finance);
      if (world.funds.columns.cash[fund] < ask) continue;
      busy[fund] = 1;
      world.tally.ventureInvested += buyEquity(world, firm, fund, ask);
      world.firms.columns.rounds[firm] += 1;
      world.firms.columns.lastRound[firm] = month;
      deals[world.firms.columns.technology[firm]] += 1;
    }
    noteDeals(world, deals);
  },
});

/** Rounds per venture of each class over about a year, which potential founders hear of. */
function noteDeals(
  { firms, classes, parameters: { finance: p } }: Pick<World, 'firms' | 'classes' | 'parameters'>,
  deals: Float64Array,
): void {
  const { alive, stratum, technology } = firms.columns;
  const seekers = new Float64Array(classes.count);
  for (let row = 0; row < firms.count; row++) {
    if (alive[row] === 1 && stratum[row] === STRATUM.equitySeeker) seekers[technology[row]] += 1;
  }
  const { equity } = classes.columns;
  for (let kind = 0; kind < classes.count; kind++) {
    const rate = (deals[kind] * MONTHS_PER_YEAR) / Math.max(1, seekers[kind]);
    equity[kind] += (rate - equity[kind]) * p.newsWeight;
  }
}

type Investing = Pick<World, 'firms' | 'funds' | 'drivers' | 'parameters'>;

/** What a round of bidding draws from. */
interface Search {
  readonly contacts: Draws;
  readonly noises: Draws;
  readonly exitWindow: number;
}

function collectBids(world: Investing, draws: ProcessDraws, month: number): Bid[] {
  const { alive, stratum, birth, lastRound, rounds } = world.firms.columns;
  const { roundInterval, mostRounds, patience } = world.parameters.finance;
  const search = {
    contacts: draws.at(PURPOSE.contact),
    noises: draws.at(PURPOSE.noise),
    exitWindow: world.drivers.exitWindow[month],
  };
  const bids: Bid[] = [];
  for (let firm = 0; firm < world.firms.count; firm++) {
    if (alive[firm] === 0 || stratum[firm] !== STRATUM.equitySeeker) continue;
    if (month - lastRound[firm] < roundInterval || rounds[firm] >= mostRounds) continue;
    if (month - Math.max(birth[firm], lastRound[firm]) > patience) continue;
    const bid = bestBid(world, firm, search);
    if (bid !== undefined) bids.push(bid);
  }
  return bids;
}

/** The fund with the clearest liking among those the venture meets this month, if any likes it enough. */
function bestBid(
  { funds, firms, parameters }: Investing,
  firm: number,
  search: Search,
): Bid | undefined {
  const p = parameters.finance;
  const { exacting, key: fundKey } = funds.columns;
  const { worth, rounds, key } = firms.columns;
  const noise = p.signalNoise / Math.sqrt(1 + known(firms, firm));
  const hurdle = roundHurdle(rounds[firm], search.exitWindow, p);
  let best = -1;
  let highest = -Infinity;
  for (let contact = 0; contact < p.contacts; contact++) {
    const fund = Math.floor(search.contacts.uniform(key[firm], contact) * funds.count);
    const seen = normal(search.noises.uniform(key[firm], fundKey[fund]));
    const signal = worth[firm] + noise * seen;
    if (signal <= hurdle + exacting[fund] || signal <= highest) continue;
    best = fund;
    highest = signal;
  }
  return best < 0 ? undefined : { firm, fund: best, signal: highest };
}

/** What investors can know of a venture: its products in use and what was observed of the one under review. */
function known({ columns }: World['firms'], firm: number): number {
  return columns.products[firm] + columns.evidence[firm];
}

/** Yuan asked in the round after the given number of rounds. */
export function roundSize(
  rounds: number,
  p: { readonly firstRound: number; readonly roundStep: number },
): number {
  return p.firstRound * exp(p.roundStep * rounds);
}

/** Signal of worth (log yuan) that a fund asks for: higher each round, lower when selling is easy. */
export function roundHurdle(
  rounds: number,
  exitWindow: number,
  p: { readonly firstHurdle: number; readonly hurdleStep: number; readonly windowWeight: number },
): number {
  return p.firstHurdle + p.hurdleStep * rounds - p.windowWeight * (exitWindow - 1);
}

/** Worth of each venture: drift and chance; sale or listing of the ripe ones. */
export const ventures = process({
  name: 'fund.exits',
  why: 'After investing: a venture is not sold in the month of its round.',
  reads: ['drivers', 'parameters'],
  writes: ['firms', 'funds', 'stakes', 'ledger'],
  run(world, draws, month) {
    const {
      firms,
      drivers,
      parameters: { finance: p },
    } = world;
    const { alive, stratum, worth, rounds, lastRound, key } = firms.columns;
    const drift = draws.at(PURPOSE.worth);
    const exits = draws.at(PURPOSE.exit);
    const sold = new Map<number, number>();
    for (let row = 0; row < firms.count; row++) {
      if (alive[row] === 0 || stratum[row] !== STRATUM.equitySeeker) continue;
      worth[row] += p.worthDrift + p.worthSpread * normal(drift.uniform(key[row]));
      if (rounds[row] < p.ripeRounds || rounds[row] >= LISTED || lastRound[row] === month) continue;
      const hazard = p.exitHazard * drivers.exitWindow[month] * logistic(worth[row] - p.exitWorth);
      if (exits.uniform(key[row]) < hazard)
        sold.set(row, salePrice(world, row, draws.at(PURPOSE.price)));
    }
    if (sold.size > 0) sell(world, sold);
  },
});

/** Number of rounds written to a venture that was sold or listed: it raises no more. */
const LISTED = 99;

function salePrice(
  { firms, parameters: { finance: p } }: Pick<World, 'firms' | 'parameters'>,
  row: number,
  prices: Draws,
): number {
  return exp(
    firms.columns.worth[row] + p.priceSpread * normal(prices.uniform(firms.columns.key[row])),
  );
}

/** Pays each holder of a sold venture its share, and the partners what the fund returns to them. */
function sell(
  world: Pick<World, 'firms' | 'funds' | 'stakes' | 'ledger'>,
  sold: ReadonlyMap<number, number>,
): void {
  const { stakes, funds, ledger, firms } = world;
  const { alive, firm, fund, share } = stakes.columns;
  for (let stake = 0; stake < stakes.count; stake++) {
    const price = alive[stake] === 1 ? sold.get(firm[stake]) : undefined;
    if (price === undefined) continue;
    const holder = fund[stake];
    const account = fundAccount(world, holder);
    const proceeds = ledger.pay('outside', account, price * share[stake], 'equity sale');
    const toCity = Math.floor(proceeds * funds.columns.cityShare[holder]);
    ledger.pay(account, 'city', toCity, 'distribution');
    ledger.pay(account, 'outside', proceeds - toCity, 'distribution');
    funds.columns.returned[holder] += proceeds;
    alive[stake] = 0;
  }
  for (const row of sold.keys()) firms.columns.rounds[row] = LISTED;
}
