/** Talent: who comes to the city and who leaves, by comparison with other cities. */
import { normal } from '../../../kernel/distributions.ts';
import { exp, log } from '../../../kernel/math.ts';
import type { ProcessDraws } from '../../../kernel/schedule.ts';
import { REST } from '../../people.ts';
import { process, type World } from '../../world.ts';
import { loseGrantees, payGrants } from './grants.ts';
import { startingPay } from '../labour/starting-pay.ts';
import { cashWorth, homesWorth, pullOf, SUPPORTED, supportedPeople, type Pull } from './offers.ts';

const PURPOSE = { leave: 0, come: 1 } as const;

type Migration = Pick<
  World,
  | 'talent'
  | 'occupations'
  | 'city'
  | 'grantees'
  | 'rivals'
  | 'elsewhere'
  | 'parameters'
  | 'policy'
  | 'fiscal'
  | 'tally'
  | 'ledger'
>;

/** What people compare: the city's offer by occupation before any grant, and what holds or draws them elsewhere. */
interface Comparison {
  readonly appeal: Float64Array;
  readonly pull: Pull;
}

/**
 * Each month some people of every occupation and origin leave and some of the potential migrants come. Who comes leaves a
 * comparator city or another place, and who leaves goes to one.
 *
 * Potential migrants do not depend on the scenario but for how many are left where they live; they compare pay net of
 * rent, and the chance of a job, here and elsewhere. How many of a cell move is binomial, drawn by its normal
 * approximation.
 */
export const talentMigration = process({
  name: 'talent.migration',
  why: 'After pay and vacancies of the month are known, and what other cities answer.',
  reads: ['parameters', 'policy', 'rivals'],
  writes: ['talent', 'occupations', 'elsewhere', 'city', 'grantees', 'fiscal', 'ledger', 'tally'],
  run(world, draws, month) {
    const comparison = { appeal: appealOf(world), pull: pullOf(world) };
    leave(world, comparison, draws);
    arrive(world, comparison, draws, month);
    countStock(world);
    countRivals(world);
    let people = 0;
    for (const stock of world.occupations.columns.stock) people += stock;
    world.tally.talent = people;
  },
});

/** What the city offers an occupation over other cities, in log points of income, before any grant. */
function appealOf({ occupations, city, parameters: { talent: p } }: Migration): Float64Array {
  const { pay, outsidePay, stock, vacancies, employed } = occupations.columns;
  const housed = homesWorth(city.columns.homes[0] / Math.max(1, supportedPeople(stock)), p);
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

/** People of a binomial number with the given chance, by its normal approximation; never fewer than none or more than all. */
export function movers(people: number, chance: number, z: number): number {
  const spread = Math.sqrt(people * chance * (1 - chance));
  return Math.min(people, Math.max(0, people * chance + spread * z));
}

/** People leave as what they are paid here falls behind, and the more offers draw them elsewhere. */
function leave(world: Migration, { appeal, pull }: Comparison, draws: ProcessDraws): void {
  const { key, occupation, restless, people, pay } = world.talent.columns;
  const market = world.occupations.columns.pay;
  const { leaving, payElasticity } = world.parameters.talent;
  const lots = draws.at(PURPOSE.leave);
  const gone = world.occupations.columns.left;
  for (let o = 0; o < world.occupations.count; o++) gone[o] = 0;
  let [all, supported, supportedLeft] = [0, 0, 0];
  for (let cell = 0; cell < world.talent.count; cell++) {
    const o = occupation[cell];
    const offer = appeal[o] + log(pay[cell] / market[o]);
    const usual = leaving * restless[cell] * exp(-payElasticity * offer);
    const chance = Math.min(1, usual * pull.draws[o]);
    const left = movers(people[cell], chance, normal(lots.uniform(key[cell])));
    if (SUPPORTED[o]) {
      supported += people[cell];
      supportedLeft += left;
    }
    people[cell] -= left;
    gone[o] += left;
    all += left;
  }
  world.tally.talentLeft += all;
  loseGrantees(world, supportedLeft / Math.max(1, supported));
  sendAway(world, gone, pull);
}

/** Those who left go to other cities and places, the more of them where something is offered. */
function sendAway(
  { rivals, elsewhere, parameters }: Migration,
  gone: Float64Array,
  { holds, draws }: Pull,
): void {
  const { payElasticity } = parameters.talent;
  const { rival, occupation, people } = elsewhere.columns;
  const { leaving } = rivals.columns;
  for (let row = 0; row < elsewhere.count; row++) {
    const o = occupation[row];
    const answered = rival[row] === REST ? 0 : holds[row];
    people[row] += (gone[o] * leaving[rival[row]] * exp(payElasticity * answered)) / draws[o];
  }
}

/** Potential migrants of the month decide; part of those who come to a supported occupation get the grant. */
function arrive(
  world: Migration,
  comparison: Comparison,
  draws: ProcessDraws,
  month: number,
): void {
  const { talent, occupations, parameters, policy, city } = world;
  const { key, occupation, potential, people, pay } = talent.columns;
  const grant = policy.read('recruitmentGrant');
  city.columns.offeredGrant[0] = grant;
  const from = chancesFrom(world, comparison, grant);
  const chance = totalOf(world, from);
  const lots = draws.at(PURPOSE.come);
  const came = new Float64Array(occupations.count);
  for (let cell = 0; cell < talent.count; cell++) {
    const o = occupation[cell];
    const deciding = parameters.talent.potentialMigrants * potential[cell];
    const arrivals = movers(deciding, Math.min(1, chance[o]), normal(lots.uniform(key[cell])));
    const all = people[cell] + arrivals;
    const market = occupations.columns.pay[o];
    if (all > 0) pay[cell] += ((market - pay[cell]) * arrivals) / all;
    people[cell] = all;
    came[o] += arrivals;
  }
  takeFrom(world, came, from, chance);
  countArrivals(world, came);
  payGrants(world, { grant, supported: supportedPeople(came), month });
}

/** Those who came are missed where they lived. */
function takeFrom(
  { elsewhere }: Migration,
  came: Float64Array,
  from: Float64Array,
  chance: Float64Array,
): void {
  const { occupation, people } = elsewhere.columns;
  for (let row = 0; row < elsewhere.count; row++) {
    const o = occupation[row];
    if (chance[o] > 0) people[row] -= (came[o] * from[row]) / chance[o];
  }
}

/** What newcomers are paid, relative to 2015, and how many they are. */
function countArrivals({ occupations, tally }: Migration, came: Float64Array): void {
  const { pay } = occupations.columns;
  let [people, paid] = [0, 0];
  for (let o = 0; o < occupations.count; o++) {
    people += came[o];
    paid += (came[o] * pay[o]) / startingPay(o);
  }
  tally.talentCame += people;
  tally.payOfNewcomers = people > 0 ? paid / people : Number.NaN;
}

/** Chance that a potential migrant comes from each place elsewhere, times the part of them who live there now. */
function chancesFrom(
  { occupations, city, rivals, elsewhere, parameters: { talent: p } }: Migration,
  { appeal, pull }: Comparison,
  grant: number,
): Float64Array {
  const { rival, occupation, people, usual } = elsewhere.columns;
  const expected = grant * p.grantEligible * (1 - city.columns.grantsRefused[0]);
  const chances = new Float64Array(elsewhere.count);
  for (let row = 0; row < elsewhere.count; row++) {
    const o = occupation[row];
    const cash = SUPPORTED[o] ? cashWorth(expected, occupations.columns.pay[o], p) : 0;
    const offer = appeal[o] + cash - pull.holds[row];
    const chance = Math.min(1, p.arrivalChance * exp(p.payElasticity * offer));
    chances[row] = (chance * rivals.columns.arriving[rival[row]] * people[row]) / usual[row];
  }
  return chances;
}

/** Chances by occupation, all places elsewhere together. */
function totalOf({ elsewhere, occupations }: Migration, chances: Float64Array): Float64Array {
  const { occupation } = elsewhere.columns;
  const total = new Float64Array(occupations.count);
  for (let row = 0; row < elsewhere.count; row++) total[occupation[row]] += chances[row];
  return total;
}

/** Recounts the stock of each occupation from its cells. */
export function countStock({ talent, occupations }: Pick<World, 'talent' | 'occupations'>): void {
  const { occupation, people } = talent.columns;
  const { stock } = occupations.columns;
  stock.fill(0);
  for (let cell = 0; cell < talent.count; cell++) stock[occupation[cell]] += people[cell];
}

/** Counts the people of the comparator cities. */
function countRivals({ elsewhere, tally }: Pick<World, 'elsewhere' | 'tally'>): void {
  const { rival, people } = elsewhere.columns;
  let all = 0;
  for (let row = 0; row < elsewhere.count; row++) if (rival[row] !== REST) all += people[row];
  tally.rivalTalent = all;
}
