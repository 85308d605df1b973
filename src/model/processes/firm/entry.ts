/** Entry of firms. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { choice, lognormal, normal } from '../../../kernel/distributions.ts';
import { exp, log, pow } from '../../../kernel/math.ts';
import { entrantKey, type Draws } from '../../../kernel/random.ts';
import { STRATUM } from '../../agents.ts';
import { DISTRICT_SHARES } from '../../districts.ts';
import { CLASS_IDS } from '../../parameters/classes.ts';
import { PRIMITIVES } from '../../policy/primitives.ts';
import { worthFrom } from '../fund/worth.ts';
import { firmAccount, process, type World } from '../../world.ts';

/** Purposes of draws: whether a founder enters, in which class, and what the firm is like. */
const PURPOSE = { enter: 0, kind: 1, birth: 2 } as const;

/** What is drawn of a new firm, by ordinal. */
export const TRAIT = {
  size: 0,
  intensity: 1,
  margin: 2,
  quality: 3,
  zero: 5,
  district: 6,
  life: 7,
  idea: 8,
  luck: 9,
} as const;

/**
 * Entry: a list of potential founders, the same in every scenario, decides each month.
 *
 * Founding is likelier when demand grows, when more skilled people live in the city, when conditions of entry take
 * less of a founder's money, and, for those who would seek equity, when ventures of their class get money.
 */
export const firmEntry = process({
  name: 'firm.entry',
  why: 'Last of the firms\u2019 processes: entrants act from next month.',
  reads: ['occupations', 'parameters', 'settings', 'policy', 'scratch'],
  writes: ['firms', 'classes', 'ledger', 'fiscal', 'tally', 'biography'],
  run(world, draws, month) {
    const { parameters, settings, policy, classes } = world;
    const { firm: p } = parameters;
    const seekers = POTENTIAL_FOUNDERS * p.seekerShare;
    const slots = Math.round(seekers + (POTENTIAL_FOUNDERS - seekers) / settings.weight);
    const weights = classes.columns.entry.subarray(0, classes.count);
    const cost = policy.read('setupCost');
    const waived = PRIMITIVES.setupCost.base - cost;
    const ease = easeOfEntry(waived, p);
    const pool = p.entryChance * founderPool(world, month) * ease;
    const appeal = [false, true].map((seeker) =>
      CLASS_IDS.map((_, kind) => pool * entryAppeal(world, kind, seeker)),
    );
    const likeliest = appeal.map((chances) => Math.max(...chances));
    const kinds = draws.at(PURPOSE.kind);
    const births = draws.at(PURPOSE.birth);
    const lots = lotsOf(world, draws.at(PURPOSE.enter), month, slots);
    for (let slot = 0; slot < slots; slot++) {
      const key = entrantKey(month, slot);
      const seeker = slot < seekers;
      const lot = lots[slot];
      if (lot >= likeliest[seeker ? 1 : 0]) continue;
      const kind = choice(kinds.uniform(key), weights);
      const chance = appeal[seeker ? 1 : 0][kind];
      if (lot >= chance) continue;
      const uniform = (trait: number) => births.uniform(key, trait);
      const marginal = waived > 0 && lot >= chance / ease;
      found(world, { key, kind, seeker, month, waived, marginal }, uniform);
    }
  },
});

/** The lot of each potential founder of a month. */
function lotsOf(
  { scratch }: Pick<World, 'scratch'>,
  entering: Draws,
  month: number,
  slots: number,
): Float64Array {
  const keys = scratch.room('keys of founders', slots);
  const lots = scratch.room('lots of founders', slots);
  for (let slot = 0; slot < slots; slot++) keys[slot] = entrantKey(month, slot);
  entering.fill(keys, slots, lots);
  return lots;
}

/** Founders who decide each month: only its product with the chance of entering counts, which is fitted. */
const POTENTIAL_FOUNDERS = 1600;

/**
 * Entry relative to 2019 practice when conditions worth so many yuan are waived: founders whose savings did not
 * suffice before now try.
 */
export function easeOfEntry(
  waived: number,
  p: { readonly setupResponse: number; readonly founderSavings: number },
): number {
  return waived === 0 ? 1 : exp((p.setupResponse * waived) / p.founderSavings);
}

type Entry = Pick<
  World,
  | 'firms'
  | 'classes'
  | 'occupations'
  | 'parameters'
  | 'settings'
  | 'ledger'
  | 'fiscal'
  | 'tally'
  | 'biography'
>;

/** Skilled people relative to their trend, to a power: more of them found more firms. */
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
  /** Yuan of entry conditions that the city waives. */
  readonly waived: number;
  /** Whether the founder would not have entered but for that. */
  readonly marginal: boolean;
}

function found(world: Entry, founding: Founding, uniform: (trait: number) => number): void {
  const { firms, parameters, settings, tally, biography } = world;
  const { key, kind, seeker, month } = founding;
  const { firm: p, finance } = parameters;
  const row = firms.add(key);
  const { columns } = firms;
  columns.weight[row] = seeker ? 1 : settings.weight;
  columns.stratum[row] = seeker ? STRATUM.equitySeeker : STRATUM.performer;
  columns.technology[row] = kind;
  columns.birth[row] = month;
  const usual = seeker ? p.seekerSales : p.entrantSales;
  const median = founding.marginal ? usual * exp(p.marginalSize) : usual;
  columns.demand[row] = lognormal(uniform(TRAIT.size), median, p.entrantSpread);
  world.classes.columns.won[kind] += columns.demand[row] * columns.weight[row];
  columns.intensity[row] = researchIntensity(
    [uniform(TRAIT.zero), uniform(TRAIT.intensity)],
    world.classes.columns.researchIntensity[kind],
    p,
  );
  if (seeker) {
    columns.worth[row] = worthFrom(columns.demand[row], finance.founderMoney, finance);
    biography.note('founded', month, key);
  }
  setFate(firms, row, uniform, p);
  if (seeker) columns.idea[row] = 0; // founded on an idea: its first project begins as soon as somebody works on it
  payEntry(world, row, founding);
  tally.entrants += columns.weight[row];
}

/** What a firm is born with: site, quality, costs, and the thresholds of its life. */
export function setFate(
  { columns }: World['firms'],
  row: number,
  uniform: (trait: number) => number,
  p: { readonly qualitySpread: number; readonly marginSpread: number },
): void {
  columns.district[row] = choice(uniform(TRAIT.district), DISTRICT_SHARES);
  columns.quality[row] = exp(p.qualitySpread * normal(uniform(TRAIT.quality)));
  columns.margin[row] = p.marginSpread * normal(uniform(TRAIT.margin));
  columns.life[row] = -log(uniform(TRAIT.life));
  columns.idea[row] = -log(uniform(TRAIT.idea));
  columns.luck[row] = -log(uniform(TRAIT.luck));
  columns.launched[row] = NEVER;
  columns.lastRound[row] = NEVER;
  columns.lead[row] = -1;
}

/** Founders pay in their money; the firm pays for the conditions of entry, of which the city gives back what it waives. */
function payEntry(world: Entry, row: number, { seeker, month, waived }: Founding): void {
  const { firms, ledger, fiscal, parameters } = world;
  const { demand, district } = firms.columns;
  const { founderMoney, keptMonths } = parameters.finance;
  const account = firmAccount(world, row);
  const money = seeker ? founderMoney : demand[row] * keptMonths;
  ledger.pay('households', account, money + PRIMITIVES.setupCost.base, 'founders');
  ledger.pay(account, 'city', PRIMITIVES.setupCost.base, 'fees');
  if (waived === 0) return;
  fiscal.pay('setupCost', month, {
    account: 'feesWaived',
    to: account,
    yuan: waived,
    kind: 'fees',
    district: district[row],
  });
}

/** Month written where something never happened. */
export const NEVER = -1000;

/**
 * R&D over sales that a firm would do at the user cost of 2015: nothing for many, lognormal for the rest.
 *
 * @param relative R&D intensity of its class relative to all
 */
export function researchIntensity(
  [uniformZero, uniformSize]: readonly [number, number],
  relative: number,
  p: {
    readonly noResearch: number;
    readonly medianIntensity: number;
    readonly intensitySpread: number;
    readonly mostIntensity: number;
  },
): number {
  if (uniformZero < p.noResearch) return 0;
  const median = p.medianIntensity * relative;
  return Math.min(p.mostIntensity, lognormal(uniformSize, median, p.intensitySpread));
}
