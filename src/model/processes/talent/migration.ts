/** Talent: who comes to the city and who leaves, by comparison with other cities. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { normal } from '../../../kernel/distributions.ts';
import { exp, log } from '../../../kernel/math.ts';
import type { ProcessDraws } from '../../../kernel/schedule.ts';
import { OCCUPATION_MIX } from '../../parameters/talent.ts';
import { OCCUPATION_IDS } from '../../people.ts';
import { process, type World } from '../../world.ts';
import { loseGrantees, payGrants } from './grants.ts';

const SUPPORTED = OCCUPATION_IDS.map((id) => OCCUPATION_MIX[id].supported);

const PURPOSE = { leave: 0, come: 1 } as const;

type Migration = Pick<
  World,
  | 'talent'
  | 'occupations'
  | 'city'
  | 'grantees'
  | 'parameters'
  | 'policy'
  | 'fiscal'
  | 'tally'
  | 'ledger'
>;

/**
 * Each month some people of every occupation and origin leave and some of the potential migrants come.
 *
 * Potential migrants do not depend on the scenario; both compare pay net of rent, and the chance of a job, here and
 * elsewhere. Rent rises with the number of people. How many of a cell move is binomial, drawn by its normal
 * approximation.
 */
export const talentMigration = process({
  name: 'talent.migration',
  why: 'After pay and vacancies of the month are known.',
  reads: ['parameters', 'policy'],
  writes: ['talent', 'occupations', 'city', 'grantees', 'fiscal', 'ledger', 'tally'],
  run(world, draws, month) {
    const before = total(world.occupations.columns.stock);
    const appeal = appealOf(world);
    leave(world, appeal, draws);
    arrive(world, appeal, draws, month);
    countStock(world);
    adjustRent(world, before);
    world.tally.talent = total(world.occupations.columns.stock);
  },
});

/** What the city offers an occupation over other cities, in log points of income, before any grant. */
function appealOf(world: Migration): Float64Array {
  const { occupations, city, parameters } = world;
  const p = parameters.talent;
  const { pay, outsidePay, stock, vacancies, employed } = occupations.columns;
  const housed = housedShare(world) * p.rentCut * p.rentShare;
  const rent = p.rentShare * log(city.columns.rent[0]);
  const appeal = new Float64Array(occupations.count);
  for (let o = 0; o < occupations.count; o++) {
    const seeking = Math.max(1, stock[o] - employed[o]);
    const tightness = (vacancies[o] + 1) / seeking / p.normalTightness;
    const jobs = p.jobsWeight * Math.max(-1, Math.min(1, log(tightness)));
    appeal[o] = log(pay[o] / outsidePay[o]) - rent + jobs + (SUPPORTED[o] ? housed : 0);
  }
  return appeal;
}

/** Share of the people of supported occupations who live in a subsidised home. */
function housedShare({ occupations, city }: Migration): number {
  const { homes } = city.columns;
  if (homes[0] === 0) return 0;
  const { stock } = occupations.columns;
  let people = 0;
  for (let o = 0; o < occupations.count; o++) if (SUPPORTED[o]) people += stock[o];
  return Math.min(1, homes[0] / Math.max(1, people));
}

/** People of a binomial number with the given chance, by its normal approximation; never fewer than none or more than all. */
export function movers(people: number, chance: number, z: number): number {
  const spread = Math.sqrt(people * chance * (1 - chance));
  return Math.min(people, Math.max(0, people * chance + spread * z));
}

function leave(world: Migration, appeal: Float64Array, draws: ProcessDraws): void {
  const { key, occupation, restless, people } = world.talent.columns;
  const { leaving, payElasticity } = world.parameters.talent;
  const lots = draws.at(PURPOSE.leave);
  let left = 0;
  let supported = 0;
  let supportedLeft = 0;
  for (let cell = 0; cell < world.talent.count; cell++) {
    const offer = appeal[occupation[cell]];
    const hazard = Math.min(1, leaving * restless[cell] * exp(-payElasticity * offer));
    const gone = movers(people[cell], hazard, normal(lots.uniform(key[cell])));
    if (SUPPORTED[occupation[cell]]) {
      supported += people[cell];
      supportedLeft += gone;
    }
    people[cell] -= gone;
    left += gone;
  }
  loseGrantees(world, supportedLeft / Math.max(1, supported));
  world.tally.talentLeft += left;
}

/** Potential migrants of the month decide; part of those who come to a supported occupation get the grant. */
function arrive(world: Migration, appeal: Float64Array, draws: ProcessDraws, month: number): void {
  const { talent, parameters, policy, tally } = world;
  const { key, occupation, potential, people } = talent.columns;
  const grant = policy.read('recruitmentGrant');
  const chance = arrivalChances(world, appeal, grant);
  const lots = draws.at(PURPOSE.come);
  let supported = 0;
  let came = 0;
  for (let cell = 0; cell < talent.count; cell++) {
    const o = occupation[cell];
    const deciding = parameters.talent.potentialMigrants * potential[cell];
    const arrivals = movers(deciding, chance[o], normal(lots.uniform(key[cell])));
    people[cell] += arrivals;
    came += arrivals;
    if (SUPPORTED[o]) supported += arrivals;
  }
  tally.talentCame += came;
  payGrants(world, { grant, supported, month });
}

/** Chance that a potential migrant comes; a grant counts as income spread over the years one expects to stay, for the part who can expect one. */
function arrivalChances(
  { occupations, city, parameters: { talent: p } }: Migration,
  appeal: Float64Array,
  grant: number,
): Float64Array {
  const chances = new Float64Array(occupations.count);
  const expected = grant * p.grantEligible * (1 - city.columns.grantsRefused[0]);
  for (let o = 0; o < occupations.count; o++) {
    const yearly = SUPPORTED[o] ? expected / (p.expectedStay / MONTHS_PER_YEAR) : 0;
    const withGrant = appeal[o] + p.cashResponse * log(1 + yearly / occupations.columns.pay[o]);
    chances[o] = Math.min(1, p.arrivalChance * exp(p.payElasticity * withGrant));
  }
  return chances;
}

/** Recounts the stock of each occupation from its cells. */
export function countStock({ talent, occupations }: Pick<World, 'talent' | 'occupations'>): void {
  const { occupation, people } = talent.columns;
  const { stock } = occupations.columns;
  stock.fill(0);
  for (let cell = 0; cell < talent.count; cell++) stock[occupation[cell]] += people[cell];
}

/** Rent rises with people and falls with homes: those that are built anyway, and those for talent. */
function adjustRent(
  { occupations, city, parameters: { talent: p }, tally }: Migration,
  before: number,
): void {
  const { rent, housing, homesBuilt } = city.columns;
  if (housing[0] === 0) housing[0] = before / p.peoplePerHome;
  const grown = housing[0] * exp(p.housingGrowth) + homesBuilt[0];
  const people = log(total(occupations.columns.stock) / before);
  rent[0] *= exp(p.rentElasticity * (people - log(grown / housing[0])));
  housing[0] = grown;
  tally.rent = rent[0];
}

function total(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}
