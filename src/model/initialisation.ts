/** Initialisation (ODD 5): the one synthetic first population, made from the start data. */
import { MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { choice, lognormal, normal } from '../kernel/distributions.ts';
import { Stream, type Draws } from '../kernel/random.ts';
import { OCCUPATIONS } from './agents.ts';
import type { ModelData } from './data.ts';
import { DOMAIN_IDS, GATE_IDS } from './gates.ts';
import {
  setAnchors,
  setCertificates,
  setPerformers,
  setTeams,
  setVentures,
} from './initial-firms.ts';
import { CLASS_IDS, CLASSES } from './parameters/classes.ts';
import { OCCUPATION_MIX, ORIGIN_SHARES } from './parameters/talent.ts';
import { PRIMITIVES } from './policy/primitives.ts';
import { CLASSIFICATION } from './processes/desks.ts';
import { countStock } from './processes/talent.ts';
import { fundAccount, type World } from './world.ts';

/**
 * The population is drawn once and for all: the same in every replicate, seed and scenario.
 * Only its scale changes how many individuals stand for it.
 */
const POPULATION_SEED = 2015;

const OCCUPATION_IDS = Object.keys(OCCUPATIONS) as readonly (keyof typeof OCCUPATIONS)[];

/** Draws of the first population, by purpose; firms use purposes below 20. */
export type PopulationDraws = (purpose: number) => Draws;

const PURPOSE = { origin: 20, since: 21, fund: 22, exacting: 23, left: 24 } as const;

/** Fills an empty world with the firms, people, desks and funds of January 2015. */
export function populate(world: World, data: ModelData): void {
  const stream = new Stream(POPULATION_SEED, 0, 'population');
  const draws: PopulationDraws = (purpose) => stream.at(0, purpose);
  setClasses(world);
  setCity(world);
  setOccupations(world);
  setAnchors(world, data);
  setPerformers(world, data, draws);
  setVentures(world, draws);
  setTeams(world);
  setCertificates(world, data, draws);
  setTalent(world, draws);
  setDesks(world, data);
  setFunds(world, draws);
}

function setClasses({ classes, parameters: { finance } }: World): void {
  CLASS_IDS.forEach((id, index) => {
    const row = classes.add(index);
    classes.columns.meanQuality[row] = 1;
    classes.columns.trust[row] = 1;
    classes.columns.rule[row] = CLASSES[id].ruled ? 1 : 0;
    classes.columns.equity[row] = 1 - finance.newsWeight;
  });
}

function setCity({ city, parameters: { firm } }: World): void {
  const row = city.add(0);
  city.columns.rent[row] = 1;
  city.columns.opportunity[row] = 1;
  city.columns.productivity[row] = 1;
  city.columns.otherValueAdded[row] = firm.otherAddedAtStart;
  city.columns.inspectors[row] = PRIMITIVES.inspectionPosts.base;
}

function setOccupations({ occupations }: World): void {
  OCCUPATION_IDS.forEach((id, index) => {
    const row = occupations.add(index);
    occupations.columns.pay[row] = OCCUPATION_MIX[id].pay;
    occupations.columns.outsidePay[row] = OCCUPATION_MIX[id].pay;
  });
}

/** People of each occupation: those whom the first firms employ, and the seeking. */
function setTalent(
  { firms, talent, occupations, parameters: { talent: p } }: World,
  draws: PopulationDraws,
): void {
  const { staff, researchers, weight } = firms.columns;
  let teams = 0;
  let laboratories = 0;
  for (let row = 0; row < firms.count; row++) {
    teams += staff[row] * weight[row];
    laboratories += researchers[row] * weight[row];
  }
  const origins = draws(PURPOSE.origin);
  const since = draws(PURPOSE.since);
  let key = 0;
  OCCUPATION_IDS.forEach((id, o) => {
    const employed = teams * OCCUPATION_MIX[id].staff + laboratories * OCCUPATION_MIX[id].research;
    occupations.columns.employed[o] = employed;
    const individuals = Math.ceil(employed / (1 - p.seekingAtStart) / p.personWeight);
    for (let person = 0; person < individuals; person++, key++) {
      const row = talent.add(key);
      talent.columns.weight[row] = p.personWeight;
      talent.columns.occupation[row] = o;
      talent.columns.origin[row] = choice(origins.uniform(key), ORIGIN_SHARES);
      talent.columns.since[row] = -Math.ceil(since.uniform(key) * p.expectedStay);
    }
  });
  countStock({ talent, occupations });
}

/** Desks with the posts that the work of 2015 asks for at the usual utilisation. */
function setDesks({ desks, firms, parameters: { regulation: p } }: World, data: ModelData): void {
  const cases = new Float64Array(DOMAIN_IDS.length);
  const { weight, technology, intensity } = firms.columns;
  for (let row = 0; row < firms.count; row++) {
    const id = CLASS_IDS[technology[row]];
    const performs = intensity[row] > 0 ? 1 : 0;
    cases[DOMAIN_IDS.indexOf(CLASSES[id].domain)] +=
      weight[row] * performs * CLASSES[id].regulatedShare;
  }
  let key = 0;
  DOMAIN_IDS.forEach((domain, d) => {
    GATE_IDS.forEach((gate, g) => {
      const row = desks.add(key++);
      const work =
        g === CLASSIFICATION
          ? p.classificationWork * p.classificationRoundsAtStart
          : p.accessWork * p.roundsAtStart;
      const posts = (cases[d] * p.casesAtStart * work) / MONTHS_PER_YEAR / p.utilisation;
      desks.columns.domain[row] = d;
      desks.columns.gate[row] = g;
      desks.columns.city[row] = data.competence[domain][gate] === 'city' ? 1 : 0;
      desks.columns.posts[row] = posts;
      desks.columns.staff[row] = posts;
      desks.columns.skill[row] = 1;
      desks.columns.arrived[row] = posts * p.utilisation * MONTHS_PER_YEAR;
    });
  });
}

/** Fund managers, each some way into investing its fund of 2015. */
function setFunds(world: World, draws: PopulationDraws): void {
  const {
    funds,
    ledger,
    parameters: { finance: p },
  } = world;
  const sizes = draws(PURPOSE.fund);
  const exacting = draws(PURPOSE.exacting);
  const left = draws(PURPOSE.left);
  for (let key = 0; key < p.funds; key++) {
    const row = funds.add(key);
    const { columns } = funds;
    columns.weight[row] = 1;
    columns.base[row] = lognormal(sizes.uniform(key), p.fundSize, p.fundSpread);
    columns.size[row] = columns.base[row];
    columns.exacting[row] = p.exactingSpread * normal(exacting.uniform(key));
    columns.raised[row] = -Math.ceil(left.uniform(key) * p.raiseInterval * 2);
    ledger.pay(
      'outside',
      fundAccount(world, row),
      columns.base[row] * left.uniform(key),
      'capital call',
    );
  }
}
