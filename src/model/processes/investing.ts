/** Venture funds: search, screening on a noisy signal, rounds and follow-on, sales and listings. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { normal } from '../../kernel/distributions.ts';
import { exp, logistic } from '../../kernel/math.ts';
import type { Draws } from '../../kernel/random.ts';
import type { ProcessDraws } from '../../kernel/schedule.ts';
import { STRATUM } from '../agents.ts';
import { isTurn } from '../time.ts';
import { process, type World } from '../world.ts';
import { buyEquity, dilute, sellStake, type Selling } from './equity.ts';
import { turnsOf } from './turns.ts';

const PURPOSE = { contact: 0, noise: 1, worth: 2, exit: 3, price: 4 } as const;
const QUARTER = 3;
const SEEKERS = { from: STRATUM.equitySeeker, to: STRATUM.equitySeeker } as const;
/** Managers that a venture meets in a quarter. */
const CONTACTS = 3;
/** Noise beyond which no manager's view of a venture goes, in standard deviations. */
const WIDEST = 3.5;

/** A venture that looks for money, and the manager who likes it best. */
interface Bid {
  readonly firm: number;
  readonly manager: number;
  /** Worth to the manager, log yuan. */
  readonly judged: number;
}

/**
 * Once a quarter a venture that runs low meets a few managers, the one who led their last round among them; each sees a noisy signal
 * of worth, clearer the more is known of the product and clearest to an earlier investor, and weighs it against what
 * ventures of that round are usually worth. A manager bids when the venture, less a premium for doubt, is then worth the
 * hurdle. Bids are served highest worth first, one a month per manager.
 */
export const investing = process({
  name: 'fund.investing',
  why: 'After raising, before firms plan what to spend.',
  reads: ['drivers', 'parameters'],
  writes: ['firms', 'funds', 'managers', 'stakes', 'classes', 'ledger', 'tally', 'biography'],
  run(world, draws, month) {
    const { firms, managers, funds, stakes, tally, biography, parameters } = world;
    const { rounds, lastRound, technology, key, lead } = firms.columns;
    const bids = collectBids(world, draws, month).sort(
      (a, b) => b.judged - a.judged || key[a.firm] - key[b.firm],
    );
    const busy = new Uint8Array(managers.count);
    const stakesBefore = stakes.count;
    const sold = new Map<number, number>();
    const deals = new Float64Array(world.classes.count);
    for (const { firm, manager } of bids) {
      const ask = roundSize(rounds[firm], parameters.finance);
      const fund = managers.columns.fund[manager];
      if (busy[manager] === 1 || funds.columns.cash[fund] < ask) continue;
      busy[manager] = 1;
      const { paid, bought } = buyEquity(world, firm, fund, ask);
      sold.set(firm, bought);
      tally.ventureInvested += paid;
      tally.ventureDeals += 1;
      if (rounds[firm] === 0) tally.firstRounds += 1;
      rounds[firm] += 1;
      lastRound[firm] = month;
      lead[firm] = manager;
      deals[technology[firm]] += 1;
      biography.note('raised a round', month, key[firm], paid);
    }
    dilute(stakes, stakesBefore, sold);
    noteDeals(world, deals);
  },
});

/** Rounds per venture of each class over about a year, which potential founders hear of. */
function noteDeals(
  { classes, parameters: { finance: p } }: Pick<World, 'classes' | 'parameters'>,
  deals: Float64Array,
): void {
  const { equity, ventures } = classes.columns;
  for (let kind = 0; kind < classes.count; kind++) {
    const rate = (deals[kind] * MONTHS_PER_YEAR) / Math.max(1, ventures[kind]);
    equity[kind] += (rate - equity[kind]) * p.newsWeight;
  }
}

type Investing = Pick<World, 'firms' | 'funds' | 'managers' | 'drivers' | 'parameters'>;

/** What a month of bidding draws from, and what each manager asks beyond the hurdle; infinite for one who cannot buy. */
interface Search {
  readonly contacts: Draws;
  readonly noises: Draws;
  readonly exitWindow: number;
  readonly asks: Float64Array;
  /** The least that any of them asks. */
  readonly least: number;
}

function collectBids(world: Investing, draws: ProcessDraws, month: number): Bid[] {
  const { alive, stratum, birth, lastRound, rounds, key } = world.firms.columns;
  const { roundInterval, mostRounds, patience } = world.parameters.finance;
  const asks = asksOf(world, month);
  const search = {
    contacts: draws.at(PURPOSE.contact),
    noises: draws.at(PURPOSE.noise),
    exitWindow: world.drivers.exitWindow[month],
    asks,
    least: asks.reduce((least, ask) => Math.min(least, ask), Infinity),
  };
  const bids: Bid[] = [];
  for (let firm = 0; firm < world.firms.count; firm++) {
    if (stratum[firm] !== STRATUM.equitySeeker || alive[firm] === 0) continue;
    if (!isTurn(month, key[firm], QUARTER)) continue;
    if (month - lastRound[firm] < roundInterval || rounds[firm] >= mostRounds) continue;
    if (month - Math.max(birth[firm], lastRound[firm]) > patience) continue;
    const bid = bestBid(world, firm, search);
    if (bid !== undefined) bids.push(bid);
  }
  return bids;
}

/**
 * What each manager asks of a venture beyond the common hurdle: its own taste, less when it is behind with investing
 * (money chases deals), and caution with money of the city for whose loss it would be held to account, less where
 * losses are tolerated.
 */
function asksOf(
  { funds, managers, parameters: { finance: p } }: Investing,
  month: number,
): Float64Array {
  const { fund, exacting } = managers.columns;
  const { vintage, cityShare, tolerance, cash, size } = funds.columns;
  const asks = new Float64Array(managers.count).fill(Infinity);
  for (let row = 0; row < managers.count; row++) {
    const own = fund[row];
    if (own < 0 || cash[own] < p.firstRound || month - vintage[own] >= p.investMonths) continue;
    const behind = cash[own] / size[own] - (1 - (month - vintage[own]) / p.investMonths);
    const caution = (p.accountability * cityShare[own] * (1 - tolerance[own])) / p.cityShareLimit;
    asks[row] = exacting[row] + caution - p.deployment * behind;
  }
  return asks;
}

/** The manager with the clearest liking among those the venture meets this quarter, if any likes it enough. */
function bestBid(world: Investing, firm: number, search: Search): Bid | undefined {
  const { firms, managers, parameters } = world;
  const p = parameters.finance;
  const { worth, rounds, key, lead } = firms.columns;
  const noise = p.signalNoise / Math.sqrt(1 + known(world, firm));
  const hurdle = roundHurdle(rounds[firm], search.exitWindow, p);
  const usual = roundHurdle(rounds[firm], 1, p) - p.poolGap;
  if (worthToInvestor(usual, worth[firm] + WIDEST * noise, noise, p) < hurdle + search.least)
    return undefined;
  let best = -1;
  let highest = -Infinity;
  let lot = search.contacts.uniform(key[firm]);
  for (let contact = 0; contact <= CONTACTS; contact++) {
    lot *= managers.count;
    const met = Math.floor(lot);
    lot -= met;
    const insider = contact === CONTACTS;
    const manager = insider ? lead[firm] : met;
    if (manager < 0) continue;
    const spread = insider ? noise * p.insiderNoise : noise;
    const least = Math.max(highest, hurdle + search.asks[manager]);
    if (worthToInvestor(usual, worth[firm] + WIDEST * spread, spread, p) <= least) continue;
    const seen = normal(search.noises.uniform(key[firm], managers.columns.key[manager]));
    const judged = worthToInvestor(usual, worth[firm] + spread * seen, spread, p);
    if (judged <= least) continue;
    best = manager;
    highest = judged;
  }
  return best < 0 ? undefined : { firm, manager: best, judged: highest };
}

/**
 * Worth of a venture to an investor who knows what ventures of the round are usually worth and has seen a signal: what it
 * expects by Bayes' rule less so many standard deviations of the doubt that is left, so that a venture of which little is
 * known counts as less than a usual one.
 */
export function worthToInvestor(
  usual: number,
  signal: number,
  noise: number,
  { poolSpread, doubtPremium }: { readonly poolSpread: number; readonly doubtPremium: number },
): number {
  const total = poolSpread * poolSpread + noise * noise;
  const fromSignal = (poolSpread * poolSpread) / total;
  const doubt = (poolSpread * noise) / Math.sqrt(total);
  return usual + fromSignal * (signal - usual) - doubtPremium * doubt;
}

/**
 * What investors can know of a venture: its products in use, the tested sample of the one it develops, and what was
 * observed of the one under review.
 */
function known(
  { firms: { columns }, parameters: { finance: p } }: Pick<World, 'firms' | 'parameters'>,
  firm: number,
): number {
  return (
    columns.products[firm] +
    p.sampleNews * columns.sampled[firm] +
    p.observationNews * columns.evidence[firm]
  );
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
  reads: ['drivers', 'parameters', 'scratch'],
  writes: ['firms', 'funds', 'managers', 'stakes', 'ledger', 'fiscal', 'tally', 'biography'],
  run(world, draws, month) {
    const { firms, drivers, parameters, tally, biography } = world;
    const p = parameters.finance;
    const { alive, stratum, worth, rounds, lastRound, key } = firms.columns;
    const exits = draws.at(PURPOSE.exit);
    const most = p.exitHazard * drivers.exitWindow[month];
    const sold = new Map<number, number>();
    revalue(world, month, draws.at(PURPOSE.worth));
    for (let row = 0; row < firms.count; row++) {
      if (stratum[row] !== STRATUM.equitySeeker || alive[row] === 0) continue;
      if (rounds[row] < p.ripeRounds || rounds[row] >= LISTED || lastRound[row] === month) continue;
      const lot = exits.uniform(key[row]);
      if (lot >= most || lot >= most * logistic(worth[row] - p.exitWorth)) continue;
      const price = salePrice(world, row, draws.at(PURPOSE.price));
      sold.set(row, price);
      rounds[row] = LISTED;
      tally.listings += 1;
      biography.note('sold or listed', month, key[row], price);
    }
    if (sold.size > 0) sell(world, sold, month);
  },
});

/** What chance does to the worth of the ventures whose turn it is. */
function revalue(
  world: Pick<World, 'firms' | 'parameters' | 'scratch'>,
  month: number,
  chance: Draws,
): void {
  const { worth } = world.firms.columns;
  const { worthDrift, worthSpread } = world.parameters.finance;
  const quarterly = worthSpread * Math.sqrt(QUARTER);
  const valued = turnsOf(world, month, chance, SEEKERS);
  for (let turn = 0; turn < valued.count; turn++)
    worth[valued.rows[turn]] += worthDrift * QUARTER + quarterly * normal(valued.lots[turn]);
}

/** Number of rounds written to a venture that was sold or listed: it raises no more. */
export const LISTED = 99;

function salePrice(
  { firms, parameters: { finance: p } }: Pick<World, 'firms' | 'parameters'>,
  row: number,
  prices: Draws,
): number {
  return exp(
    firms.columns.worth[row] + p.priceSpread * normal(prices.uniform(firms.columns.key[row])),
  );
}

/** Every holder of a sold venture sells. */
function sell(world: Selling, sold: ReadonlyMap<number, number>, month: number): void {
  const { alive, firm } = world.stakes.columns;
  for (let stake = 0; stake < world.stakes.count; stake++) {
    const price = alive[stake] === 1 ? sold.get(firm[stake]) : undefined;
    if (price !== undefined) sellStake(world, stake, price, month);
  }
}
