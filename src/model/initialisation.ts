/** Initialisation (ODD 5): the one synthetic first population, made from the start data. */
import { MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { lognormal, normal } from '../kernel/distributions.ts';
import { exp } from '../kernel/math.ts';
import type { ModelData } from './data.ts';
import { STRATUM } from './agents.ts';
import { DISTRICT_SHARES } from './districts.ts';
import { DESK_ROWS, deskPlace, GATE, GATE_IDS } from './gates.ts';
import { PopulationDraws } from './initial-draws.ts';
import { setAnchors, setCertificates, setPerformers, setTeams } from './initial-firms.ts';
import { setInstitutes } from './initial-institutes.ts';
import { setMarkets } from './initial-market.ts';
import { setPeople } from './initial-people.ts';
import { setQueues } from './initial-queues.ts';
import { setVentures } from './initial-ventures.ts';
import { CLASS_IDS, CLASSES, type ClassId } from './parameters/classes.ts';
import { CLASS_NUMBERS, classNumbers, occupationShares } from './parameters/tables.ts';
import { OCCUPATION_MIX } from './parameters/talent.ts';
import { OCCUPATION_IDS } from './people.ts';
import { PRIMITIVES } from './policy/primitives.ts';
import { meanSeverity } from './processes/gate/belief.ts';
import { deskOf } from './processes/desk/competence.ts';
import { workAt } from './processes/gate/queue.ts';
import { renewRounds } from './processes/gate/rounds.ts';
import { inventionHazard } from './processes/firm/knowledge.ts';
import { registrationShare, TRADITIONAL } from './processes/small/cells.ts';
import { fundAccount, type World } from './world.ts';

/** Purposes of draws; firms have the others below 25. */
const PURPOSE = { fund: 20, exacting: 21, left: 22 } as const;

/** Fills an empty world with the firms, people, desks and funds of January 2015. */
export function populate(world: World, data: ModelData): void {
  const draws = new PopulationDraws();
  setClasses(world);
  setCity(world);
  setOccupations(world);
  setAnchors(world, data);
  setPerformers(world, data, draws);
  setVentures(world, draws);
  setTeams(world);
  setCertificates(world, data, draws);
  setSmall(world, data);
  setMarkets(world);
  setInstitutes(world);
  setPeople(world);
  setDesks(world);
  setQueues(world);
  setEvidence(world);
  renewRounds(world);
  setInspection(world);
  setFunds(world, draws);
}

function setClasses({ classes, parameters: { finance, regulation, classes: drawn } }: World): void {
  CLASS_IDS.forEach((id, index) => {
    const row = classes.add(index);
    classes.columns.trust[row] = 1;
    classes.columns.rule[row] = CLASSES[id].ruled ? 1 : 0;
    classes.columns.equity[row] = 1 - finance.newsWeight;
    classes.columns.smallDemand[row] = 1;
    classes.columns.admittedShare[row] = regulation.admittedAtStart;
  });
  for (const number of CLASS_NUMBERS) classes.columns[number].set(classNumbers(drawn, number));
}

function setCity({ city, parameters: { firm } }: World): void {
  const row = city.add(0);
  city.columns.rent[row] = 1;
  city.columns.siteRent[row] = 1;
  city.columns.opportunity[row] = 1;
  city.columns.productivity[row] = 1;
  city.columns.otherValueAdded[row] = firm.otherAddedAtStart;
}

/** Inspectors of 2015, and how many products in use there are for each. */
function setInspection({ city, firms }: World): void {
  const { products, weight } = firms.columns;
  const { inspectors, inspectionPosts, productsInUse, productsPerInspector } = city.columns;
  const { base } = PRIMITIVES.inspectionPosts;
  for (let row = 0; row < firms.count; row++) productsInUse[0] += products[row] * weight[row];
  productsPerInspector[0] = productsInUse[0] / base;
  inspectionPosts[0] = base;
  inspectors[0] = base;
}

function setOccupations({ occupations, parameters: { people } }: World): void {
  const staff = occupationShares(people, 'staff');
  const research = occupationShares(people, 'research');
  OCCUPATION_IDS.forEach((id, index) => {
    const row = occupations.add(index);
    occupations.columns.pay[row] = OCCUPATION_MIX[id].pay;
    occupations.columns.outsidePay[row] = OCCUPATION_MIX[id].pay;
    occupations.columns.staffShare[row] = staff[index];
    occupations.columns.researchShare[row] = research[index];
  });
}

/** Cells of small firms: their share of the class's sales, and as many firms in each age as a steady register has. */
function setSmall({ small, classes, parameters }: World, data: ModelData): void {
  const p = parameters.small;
  const { entry, valueAddedShare } = classes.columns;
  let key = 0;
  for (let kind = 0; kind <= TRADITIONAL; kind++) {
    const id = CLASS_IDS[kind] as ClassId | undefined;
    DISTRICT_SHARES.forEach((share, district) => {
      const row = small.add(key++);
      const { columns } = small;
      columns.weight[row] = 1;
      columns.kind[row] = kind;
      columns.district[row] = district;
      const start = (id === undefined ? p.traditionalAtStart : p.registeredAtStart) * share;
      const firms = start * registrationShare(kind, entry);
      columns.infant[row] = firms * AGES_AT_START.infant;
      columns.young[row] = firms * AGES_AT_START.young;
      columns.settled[row] = firms * AGES_AT_START.settled;
      columns.old[row] = firms * AGES_AT_START.old;
      if (id === undefined) return;
      const added = data.start.valueAdded[id] * parameters.firm.startLevel * p.share * share;
      columns.sales[row] = added / valueAddedShare[kind] / MONTHS_PER_YEAR;
    });
  }
}

/** Ages of registered enterprises: Shenzhen in mid-2018, of 1.884 million; the register of 2015 had about the same shape. */
const AGES_AT_START = { infant: 0.159, young: 0.378, settled: 0.377, old: 0.086 } as const;

/** Desks with the posts that the work of 2015 asks for at the usual utilisation. */
function setDesks(world: World): void {
  const { desks, classes, parameters } = world;
  const p = parameters.regulation;
  const { regulatedShare } = classes.columns;
  for (let d = 0; d < DESK_ROWS; d++) {
    const row = desks.add(d);
    const place = deskPlace(d);
    desks.columns.domain[row] = place.domain;
    desks.columns.gate[row] = place.gate;
    desks.columns.level[row] = place.level;
    desks.columns.skill[row] = place.gate === GATE.certification ? p.certifierSkill : 1;
  }
  const inventing = inventingByClass(world);
  for (let kind = 0; kind < inventing.length; kind++)
    GATE_IDS.forEach((_, gate) => {
      const desk = deskOf(world, kind, gate);
      if (desk < 0) return;
      const cases = (inventing[kind] * regulatedShare[kind] * p.casesAtStart) / MONTHS_PER_YEAR;
      desks.columns.reported[desk] += cases * workAt(gate, p) * roundsAtStart(gate, p);
    });
  const { posts, staff, skill, reported, usual } = desks.columns;
  for (let d = 0; d < desks.count; d++) {
    posts[d] = reported[d] / p.utilisation / skill[d];
    staff[d] = posts[d];
    usual[d] = reported[d];
  }
}

/** Firms that do R&D, each class with the part of them that its part of all inventions makes. */
function inventingByClass({ firms, classes, parameters: { knowledge: p } }: World): Float64Array {
  const { weight, stratum, technology, researchers, knowledge } = firms.columns;
  const hazards = new Float64Array(classes.count);
  let [firmsWithResearch, all] = [0, 0];
  for (let row = 0; row < firms.count; row++) {
    if (researchers[row] === 0 || stratum[row] === STRATUM.anchor) continue;
    const team = { researchers: researchers[row], knowledge: knowledge[row] };
    const hazard = weight[row] * inventionHazard(team, 1, p);
    hazards[technology[row]] += hazard;
    all += hazard;
    firmsWithResearch += weight[row];
  }
  return hazards.map((hazard) => (hazard / all) * firmsWithResearch);
}

/** What desks know of each class: what years of its present use have shown, with the harm to be expected of it. */
function setEvidence({ firms, classes, parameters: { regulation: p } }: World): void {
  const { products, weight, technology } = firms.columns;
  const { seen, harm, regulatedShare, hazard } = classes.columns;
  const perMonth =
    exp(p.riskMean + (p.riskSpread * p.riskSpread) / 2) * p.baseHazard * meanSeverity(p);
  for (let row = 0; row < firms.count; row++) seen[technology[row]] += products[row] * weight[row];
  for (let kind = 0; kind < classes.count; kind++) {
    seen[kind] *= regulatedShare[kind] / MONTHS_PER_YEAR / (1 - p.memory);
    harm[kind] = seen[kind] * MONTHS_PER_YEAR * hazard[kind] * perMonth;
  }
}

function roundsAtStart(gate: number, p: World['parameters']['regulation']): number {
  if (gate === GATE.classification) return p.classificationRoundsAtStart;
  return gate === GATE.certification ? p.certificationRoundsAtStart : p.roundsAtStart;
}

/** Fund managers, each some way into investing a fund raised in the two years before. */
function setFunds(world: World, draws: PopulationDraws): void {
  const { funds, managers, ledger, parameters } = world;
  const p = parameters.finance;
  const sizes = draws.at(PURPOSE.fund);
  const exacting = draws.at(PURPOSE.exacting);
  const left = draws.at(PURPOSE.left);
  for (let key = 0; key < p.managers; key++) {
    const manager = managers.add(key);
    const fund = funds.add(key);
    const age = left.uniform(key);
    const base = lognormal(sizes.uniform(key), p.fundSize, p.fundSpread);
    managers.columns.base[manager] = base;
    managers.columns.exacting[manager] = p.exactingSpread * normal(exacting.uniform(key));
    managers.columns.raised[manager] = -Math.ceil(age * p.raiseInterval);
    managers.columns.fund[manager] = fund;
    managers.columns.invested[manager] = base * (1 + age);
    managers.columns.seasoned[manager] = base;
    managers.columns.returned[manager] = base;
    funds.columns.weight[fund] = 1;
    funds.columns.manager[fund] = manager;
    funds.columns.size[fund] = base;
    funds.columns.vintage[fund] = -Math.ceil(age * p.raiseInterval);
    ledger.pay('outside', fundAccount(world, fund), base * (1 - age), 'capital call');
  }
}
