/** Entry and exit of firms. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { choice, lognormal, normal } from '../../kernel/distributions.ts';
import { exp, log, pow } from '../../kernel/math.ts';
import { entrantKey } from '../../kernel/random.ts';
import { STRATUM } from '../agents.ts';
import { CLASS_IDS, CLASSES } from '../parameters/classes.ts';
import { firmAccount, process, type World } from '../world.ts';
import { writeOff } from './equity.ts';

/**
 * Exit: firms out of money may close, and any firm may close for reasons of its own, the likelier the smaller.
 *
 * What is left goes to the owners; an unpaid loan is the bank's loss except for the part the city guarantees.
 */
export const exit = process({
  name: 'firm.exit',
  why: 'After accounts, from what is left in the bank.',
  reads: ['parameters'],
  writes: ['firms', 'classes', 'stakes', 'ledger', 'fiscal', 'tally'],
  run(world, draws, month) {
    const {
      firms,
      parameters: { firm: p },
      tally,
    } = world;
    const { alive, stratum, cash, key, birth, short, demand, weight, technology } = firms.columns;
    const chance = draws.at(0);
    let closed = false;
    for (let row = 0; row < firms.count; row++) {
      if (alive[row] === 0 || stratum[row] === STRATUM.anchor) continue;
      short[row] = cash[row] < 0 ? short[row] + 1 : 0;
      const lot = chance.uniform(key[row]);
      // Most draws are above any hazard of a solvent firm, which spares computing it.
      if (short[row] === 0 && lot >= p.exitBase * p.exitMostSize) continue;
      if (lot >= exitHazard(month - birth[row], demand[row], short[row], p)) continue;
      settle(world, row, month);
      world.classes.columns.released[technology[row]] += demand[row] * weight[row];
      tally.exits += weight[row];
      alive[row] = 0;
      closed = true;
    }
    if (closed) writeOff(world);
  },
});

/**
 * Chance to close in a month: a hump in age, falling with size, plus a term for each month without money.
 *
 * Hump: Chinese firms, 1.6, 6.3 and 9.5 % in years one to three (SAIC 2013, registered firms).
 */
export function exitHazard(
  age: number,
  demand: number,
  short: number,
  p: {
    readonly exitBase: number;
    readonly exitFloor: number;
    readonly exitPeakAge: number;
    readonly exitSize: number;
    readonly exitMostSize: number;
    readonly referenceSales: number;
    readonly distressExit: number;
  },
): number {
  const relative = age / p.exitPeakAge;
  const hump =
    (1 - p.exitFloor) * relative * exp(1 - relative) + p.exitFloor * (1 - exp(-relative));
  const size =
    demand > 0 ? Math.min(p.exitMostSize, pow(demand / p.referenceSales, -p.exitSize)) : 1;
  return Math.min(1, p.exitBase * hump * size + (short > 0 ? p.distressExit : 0));
}

type Settlement = Pick<World, 'firms' | 'ledger' | 'fiscal' | 'tally' | 'parameters'>;

/** Closes the books of a firm: loan, guarantee, remaining cash. Afterwards it holds nothing and owes nothing. */
function settle(world: Settlement, row: number, month: number): void {
  const { ledger, firms, tally } = world;
  const { cash, loan } = firms.columns;
  const account = firmAccount(world, row);
  if (cash[row] < 0) ledger.pay('banks', account, -cash[row], 'write-off');
  const repaid = Math.min(loan[row], cash[row]);
  ledger.pay(account, 'banks', repaid, 'repayments');
  const lost = loan[row] - repaid;
  if (lost > 0) tally.programmeOutlay += guarantee(world, row, lost, month);
  ledger.pay(account, 'households', cash[row], 'liquidation');
  loan[row] = 0;
}

function guarantee(
  { firms, fiscal, parameters }: Settlement,
  row: number,
  lost: number,
  month: number,
): number {
  const { weight, cover } = firms.columns;
  const each = Math.min(lost * cover[row], parameters.finance.guaranteeCap);
  const yuan = each * weight[row];
  return fiscal.pay('guaranteeCover', month, {
    account: 'generalBudget',
    to: 'banks',
    yuan,
    kind: 'guarantee',
  });
}

const PURPOSE = {
  enter: 0,
  kind: 1,
  size: 2,
  intensity: 3,
  margin: 4,
  quality: 5,
  worth: 6,
  seeker: 7,
  zero: 8,
} as const;

/**
 * Entry: a list of potential founders, the same in every scenario, decides each month.
 *
 * Founding is likelier when demand grows, when more skilled people live in the city, and, for those who would
 * seek equity, when ventures of their class get money.
 */
export const entry = process({
  name: 'firm.entry',
  why: 'Last of the firms\u2019 processes: entrants act from next month.',
  reads: ['classes', 'occupations', 'parameters', 'settings'],
  writes: ['firms', 'ledger', 'tally'],
  run(world, draws, month) {
    const {
      parameters: { firm: p },
      settings,
    } = world;
    const seekers = p.potentialFounders * p.seekerShare;
    const slots = Math.round(seekers + (p.potentialFounders - seekers) / settings.weight);
    const pool = founderPool(world, month);
    const kinds = draws.at(PURPOSE.kind);
    const entering = draws.at(PURPOSE.enter);
    for (let slot = 0; slot < slots; slot++) {
      const key = entrantKey(month, slot);
      const kind = choice(kinds.uniform(key), ENTRY_WEIGHTS);
      const seeker = slot < seekers;
      const chance = p.entryChance * pool * entryAppeal(world, kind, seeker);
      if (entering.uniform(key) >= chance) continue;
      found(world, { key, kind, seeker, month }, (purpose) => draws.at(purpose).uniform(key));
    }
  },
});

const ENTRY_WEIGHTS = CLASS_IDS.map((id) => CLASSES[id].entry);

type Entry = Pick<
  World,
  'firms' | 'classes' | 'occupations' | 'parameters' | 'settings' | 'ledger' | 'tally'
>;

/** Skilled people relative to 2015, to a power: more of them found more firms. */
function founderPool({ occupations, parameters: { firm: p } }: Entry, month: number): number {
  const { stock } = occupations.columns;
  const skilled = stock[0] + stock[1] + stock[2] + stock[3];
  const trend = p.skilledAtStart * exp(p.skilledTrend * month);
  return pow(skilled / trend, p.founderElasticity);
}

/** How attractive founding is relative to a steady year: demand growth, trust, and money for those who seek it. */
function entryAppeal(
  { classes, parameters: { firm: p } }: Entry,
  kind: number,
  seeker: boolean,
): number {
  const { growth, trust, equity } = classes.columns;
  const demand = exp(p.demandResponse * growth[kind] * MONTHS_PER_YEAR);
  const money = seeker ? exp(p.moneyResponse * log(equity[kind] + p.moneyFloor)) : 1;
  return demand * money * pow(trust[kind], p.trustResponse);
}

interface Founding {
  readonly key: number;
  readonly kind: number;
  readonly seeker: boolean;
  readonly month: number;
}

function found(
  world: Entry,
  { key, kind, seeker, month }: Founding,
  uniform: (purpose: number) => number,
): void {
  const { firms, parameters, settings, ledger, tally } = world;
  const { firm: p, finance } = parameters;
  const row = firms.add(key);
  const { columns } = firms;
  columns.weight[row] = seeker ? 1 : settings.weight;
  columns.stratum[row] = seeker ? STRATUM.equitySeeker : STRATUM.performer;
  columns.technology[row] = kind;
  columns.birth[row] = month;
  columns.demand[row] = lognormal(
    uniform(PURPOSE.size),
    seeker ? p.seekerSales : p.entrantSales,
    p.entrantSpread,
  );
  columns.quality[row] = exp(p.qualitySpread * normal(uniform(PURPOSE.quality)));
  columns.margin[row] = p.marginSpread * normal(uniform(PURPOSE.margin));
  const chance = [uniform(PURPOSE.zero), uniform(PURPOSE.intensity)] as const;
  columns.intensity[row] = researchIntensity(chance[0], chance[1], kind, p);
  if (seeker) columns.worth[row] = startingWorth(uniform(PURPOSE.worth), finance);
  columns.launched[row] = NEVER;
  columns.lastRound[row] = NEVER;
  const money = seeker ? finance.founderMoney : columns.demand[row] * finance.keptMonths;
  ledger.pay('households', firmAccount(world, row), money, 'founders');
  tally.entrants += columns.weight[row];
}

/** Logarithm of what a venture is worth at founding. */
function startingWorth(
  uniform: number,
  p: { readonly firstWorth: number; readonly firstSpread: number },
): number {
  return log(p.firstWorth) + p.firstSpread * normal(uniform);
}

/** Month written where something never happened. */
export const NEVER = -1000;

/** R&D over sales that a firm would do at the user cost of 2015: nothing for many, lognormal for the rest. */
export function researchIntensity(
  uniformZero: number,
  uniformSize: number,
  kind: number,
  p: {
    readonly noResearch: number;
    readonly medianIntensity: number;
    readonly intensitySpread: number;
    readonly mostIntensity: number;
  },
): number {
  if (uniformZero < p.noResearch) return 0;
  const median = p.medianIntensity * CLASSES[CLASS_IDS[kind]].researchIntensity;
  return Math.min(p.mostIntensity, lognormal(uniformSize, median, p.intensitySpread));
}
