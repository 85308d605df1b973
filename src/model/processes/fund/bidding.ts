/** Which manager bids for which venture: search, and screening on a noisy signal. */
import { normal } from '../../../kernel/distributions.ts';
import { bit } from '../../../kernel/math.ts';
import type { Draws } from '../../../kernel/random.ts';
import type { ProcessDraws } from '../../../kernel/schedule.ts';
import type { World } from '../../world.ts';

const PURPOSE = { contact: 0, noise: 1 } as const;
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

type Investing = Pick<
  World,
  'firms' | 'funds' | 'managers' | 'drivers' | 'parameters' | 'scratch' | 'turns'
>;

/** What a month of bidding draws from, and what each manager asks beyond the hurdle; infinite for one who cannot buy. */
interface Search {
  readonly contacts: Draws;
  readonly noises: Draws;
  readonly exitWindow: number;
  readonly asks: Float64Array;
  /** The least that any of them asks. */
  readonly least: number;
}

/** 1 while investors still look at a venture: at a young one, and for some years after its last round at one with a round. */
export function stillSought(
  month: number,
  birth: number,
  lastRound: number,
  p: { readonly firstPatience: number; readonly patience: number },
): number {
  return bit(month - birth <= p.firstPatience) | bit(month - lastRound <= p.patience);
}

/** The best bid for each venture that looks for money this month, in order of rows. */
export function collectBids(world: Investing, draws: ProcessDraws, month: number): Bid[] {
  const { birth, lastRound, rounds: raised } = world.firms.columns;
  const { roundInterval, mostRounds } = world.parameters.finance;
  const asks = asksOf(world, month);
  const search = {
    contacts: draws.at(PURPOSE.contact),
    noises: draws.at(PURPOSE.noise),
    exitWindow: world.drivers.exitWindow[month],
    asks,
    least: asks.reduce((least, ask) => Math.min(least, ask), Infinity),
  };
  const bids: Bid[] = [];
  const { rows, count } = world.turns.ventures;
  for (let turn = 0; turn < count; turn++) {
    const firm = rows[turn];
    const rested = bit(month - lastRound[firm] >= roundInterval) & bit(raised[firm] < mostRounds);
    const hopes = stillSought(month, birth[firm], lastRound[firm], world.parameters.finance);
    if ((rested & hopes) === 0) continue;
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
  { funds, managers, parameters: { finance: p }, scratch }: Investing,
  month: number,
): Float64Array {
  const { fund, exacting } = managers.columns;
  const { vintage, cityShare, tolerance, cash, size } = funds.columns;
  const asks = scratch.exactly('asks of managers', managers.count).fill(Infinity);
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
  const outside = { noise, weight: signalWeight(noise, p), premium: doubtPremium(noise, p) };
  const widest = worth[firm] + WIDEST * noise;
  if (worthToInvestor(usual, widest, outside) < hurdle + search.least) return undefined;
  const inner = noise * p.insiderNoise;
  const inside = {
    noise: inner,
    weight: signalWeight(inner, p),
    premium: doubtPremium(inner, p),
  };
  let best = -1;
  let highest = -Infinity;
  let lot = search.contacts.uniform(key[firm]);
  for (let contact = 0; contact <= CONTACTS; contact++) {
    lot *= managers.count;
    const met = Math.floor(lot);
    lot -= met;
    const led = contact === CONTACTS;
    const manager = led ? lead[firm] : met;
    if (manager < 0) continue;
    const view = viewOf(led, inside, outside);
    const least = Math.max(highest, hurdle + search.asks[manager]);
    if (worthToInvestor(usual, worth[firm] + WIDEST * view.noise, view) <= least) continue;
    const seen = normal(search.noises.uniform(key[firm], managers.columns.key[manager]));
    const judged = worthToInvestor(usual, worth[firm] + view.noise * seen, view);
    if (judged <= least) continue;
    best = manager;
    highest = judged;
  }
  return best < 0 ? undefined : { firm, manager: best, judged: highest };
}

/** How an investor reads signals of some noise. Made where it is used, so that engines keep its numbers in registers. */
export interface View {
  /** Standard deviation of the signal, log points. */
  readonly noise: number;
  /** Weight of the signal against what ventures of the round are usually worth. */
  readonly weight: number;
  /** What the doubt that is left takes off, log points. */
  readonly premium: number;
}

/**
 * Worth of a venture to an investor who knows what ventures of the round are usually worth and has seen a signal: what it
 * expects by Bayes' rule less so many standard deviations of the doubt that is left, so that a venture of which little is
 * known counts as less than a usual one.
 */
export function worthToInvestor(
  usual: number,
  signal: number,
  { weight, premium }: Omit<View, 'noise'>,
): number {
  return usual + weight * (signal - usual) - premium;
}

/** The view of who led the last round or of anybody else: number by number, since engines keep numbers in registers and objects on the heap. */
function viewOf(led: boolean, inside: View, outside: View): View {
  return {
    noise: led ? inside.noise : outside.noise,
    weight: led ? inside.weight : outside.weight,
    premium: led ? inside.premium : outside.premium,
  };
}

interface Doubt {
  readonly poolSpread: number;
  readonly doubtPremium: number;
}

/** {@link View.weight} of a signal with this standard deviation of its noise, log points. */
export function signalWeight(noise: number, { poolSpread }: Pick<Doubt, 'poolSpread'>): number {
  return (poolSpread * poolSpread) / (poolSpread * poolSpread + noise * noise);
}

/** {@link View.premium} after a signal with this standard deviation of its noise, log points. */
export function doubtPremium(noise: number, p: Doubt): number {
  const doubt = (p.poolSpread * noise) / Math.sqrt(p.poolSpread * p.poolSpread + noise * noise);
  return p.doubtPremium * doubt;
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

/** Signal of worth (log yuan) that a fund asks for: higher each round, lower when selling is easy. */
export function roundHurdle(
  rounds: number,
  exitWindow: number,
  p: { readonly firstHurdle: number; readonly hurdleStep: number; readonly windowWeight: number },
): number {
  return p.firstHurdle + p.hurdleStep * rounds - p.windowWeight * (exitWindow - 1);
}
