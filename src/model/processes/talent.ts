/** Talent: who comes to the city and who leaves, by comparison with other cities. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { choice } from '../../kernel/distributions.ts';
import { exp, log } from '../../kernel/math.ts';
import { entrantKey, type Draws } from '../../kernel/random.ts';
import type { ProcessDraws } from '../../kernel/schedule.ts';
import { OCCUPATIONS } from '../agents.ts';
import { OCCUPATION_MIX, ORIGIN_SHARES } from '../parameters/talent.ts';
import { process, type World } from '../world.ts';

const OCCUPATION_IDS = Object.keys(OCCUPATIONS) as readonly (keyof typeof OCCUPATIONS)[];
const SUPPORTED = OCCUPATION_IDS.map((id) => OCCUPATION_MIX[id].supported);
const ARRIVING = OCCUPATION_IDS.map((id) => OCCUPATION_MIX[id].arriving);
const QUARTER = 3;

const PURPOSE = { leave: 0, come: 1, occupation: 2, origin: 3 } as const;
const NAME = 'talent.migration';

type Migration = Pick<
  World,
  'talent' | 'occupations' | 'city' | 'parameters' | 'policy' | 'fiscal' | 'tally' | 'ledger'
>;

/**
 * Each quarter every person may leave and every potential migrant may come.
 *
 * Potential migrants are a list that does not depend on the scenario; each compares pay net of rent, and the
 * chance of a job, here and elsewhere. Rent rises with the number of people.
 */
export const migration = process({
  name: NAME,
  why: 'After pay and vacancies of the quarter are known.',
  reads: ['parameters', 'policy'],
  writes: ['talent', 'occupations', 'city', 'fiscal', 'ledger', 'tally'],
  run(world, draws, month) {
    if ((month + 1) % QUARTER === 0) {
      const before = total(world.occupations.columns.stock);
      const appeal = appealOf(world);
      leave(world, appeal, draws.at(PURPOSE.leave));
      arrive(world, appeal, draws, month);
      countStock(world);
      adjustRent(world, before);
    }
    world.tally.talent = total(world.occupations.columns.stock);
  },
});

/** What the city offers an occupation over other cities, in log points of income, before any grant. */
function appealOf({ occupations, city, parameters: { talent: p } }: Migration): Float64Array {
  const { pay, outsidePay, stock, vacancies, employed } = occupations.columns;
  const rent = p.rentShare * log(city.columns.rent[0]);
  return Float64Array.from(pay, (own, o) => {
    const seeking = Math.max(1, stock[o] - employed[o]);
    const tightness = (vacancies[o] + 1) / seeking / p.normalTightness;
    const jobs = p.jobsWeight * Math.max(-1, Math.min(1, log(tightness)));
    return log(own / outsidePay[o]) - rent + jobs;
  });
}

function leave(world: Migration, appeal: Float64Array, draws: Draws): void {
  const { alive, key, occupation } = world.talent.columns;
  const { leaving, payElasticity } = world.parameters.talent;
  const hazard = appeal.map((offer) =>
    Math.min(1, leaving * QUARTER * exp(-payElasticity * offer)),
  );
  for (let row = 0; row < world.talent.count; row++) {
    if (alive[row] === 1 && draws.uniform(key[row]) < hazard[occupation[row]]) alive[row] = 0;
  }
}

/** Potential migrants of the quarter decide; those who come to a supported occupation get the grant. */
function arrive(world: Migration, appeal: Float64Array, draws: ProcessDraws, month: number): void {
  const { talent, parameters, policy, fiscal } = world;
  const p = parameters.talent;
  const grant = policy.read('recruitmentGrant', NAME);
  const chance = arrivalChances(world, appeal, grant);
  const occupations = draws.at(PURPOSE.occupation);
  const coming = draws.at(PURPOSE.come);
  const origins = draws.at(PURPOSE.origin);
  let granted = 0;
  for (let slot = 0; slot < p.potentialMigrants * QUARTER; slot++) {
    const key = entrantKey(month, slot);
    const o = choice(occupations.uniform(key), ARRIVING);
    if (coming.uniform(key) >= chance[o]) continue;
    const row = talent.add(key);
    talent.columns.weight[row] = p.personWeight;
    talent.columns.occupation[row] = o;
    talent.columns.origin[row] = choice(origins.uniform(key), ORIGIN_SHARES);
    talent.columns.since[row] = month;
    if (SUPPORTED[o]) granted += p.personWeight;
  }
  const outlay = {
    account: 'generalBudget',
    to: 'households',
    yuan: granted * grant,
    kind: 'grant',
  } as const;
  world.tally.programmeOutlay += fiscal.pay('recruitmentGrant', month, outlay);
}

/** Chance that a potential migrant comes; a grant counts as income spread over the years one expects to stay. */
function arrivalChances(
  { occupations, parameters: { talent: p } }: Migration,
  appeal: Float64Array,
  grant: number,
): Float64Array {
  return appeal.map((offer, o) => {
    const yearly = SUPPORTED[o] ? grant / (p.expectedStay / MONTHS_PER_YEAR) : 0;
    const withGrant = offer + p.cashResponse * log(1 + yearly / occupations.columns.pay[o]);
    return Math.min(1, p.arrivalChance * exp(p.payElasticity * withGrant));
  });
}

/** Recounts the stock of each occupation from the people. */
export function countStock({ talent, occupations }: Pick<World, 'talent' | 'occupations'>): void {
  const { alive, weight, occupation } = talent.columns;
  const { stock } = occupations.columns;
  stock.fill(0);
  for (let row = 0; row < talent.count; row++)
    if (alive[row] === 1) stock[occupation[row]] += weight[row];
}

/** Rent rises with people and falls with the homes that are built anyway. */
function adjustRent(
  { occupations, city, parameters: { talent: p } }: Migration,
  before: number,
): void {
  const growth = log(total(occupations.columns.stock) / before);
  city.columns.rent[0] *= exp(p.rentElasticity * (growth - p.housingGrowth * QUARTER));
}

function total(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}
