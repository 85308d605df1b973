/** The firms of January 2015: anchors, R&D performers and ventures. */
import { MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { choice, normal, poisson } from '../kernel/distributions.ts';
import { exp, log, pow } from '../kernel/math.ts';
import { STAGE, STRATUM } from './agents.ts';
import type { ModelData } from './data.ts';
import { DISTRICT_SHARES } from './districts.ts';
import type { PopulationDraws } from './initial-draws.ts';
import { CLASS_IDS } from './parameters/classes.ts';
import { threshold } from './processes/firm/threshold.ts';
import { NEVER, researchIntensity } from './processes/firm/entry.ts';
import { meritOf, productValue } from './processes/firm/invention.ts';
import { lastingKnowledge, sizeElasticity } from './processes/firm/knowledge.ts';
import { skipAbsentGates } from './processes/gate/stages.ts';
import { NOT_QUEUED } from './processes/gate/queue.ts';
import { costPerResearcher } from './processes/firm/research-cost.ts';
import { firmAccount, type World } from './world.ts';

/** Purposes of draws of the first firms. */
export const PURPOSE = {
  intensity: 0,
  zero: 1,
  quality: 2,
  margin: 3,
  age: 4,
  products: 5,
  project: 6,
  ready: 7,
  value: 8,
  risk: 9,
  kind: 11,
  certificate: 12,
  size: 13,
  regulated: 14,
  district: 15,
  life: 16,
  idea: 17,
  luck: 18,
  rounds: 23,
  left: 24,
} as const;

const OLDEST_MONTHS = 180;

/** Anchors: about two dozen, sizes falling with rank inside a class; no chance in them. */
export function setAnchors(world: World, data: ModelData): void {
  const {
    parameters: { firm: p },
    classes: {
      columns: { valueAddedShare, researchIntensity: relative },
    },
  } = world;
  CLASS_IDS.forEach((id, kind) => {
    const count = data.start.anchors[id];
    const total =
      (data.start.valueAdded[id] * p.startLevel * p.anchorShare) /
      valueAddedShare[kind] /
      MONTHS_PER_YEAR;
    let weights = 0;
    for (let rank = 1; rank <= count; rank++) weights += pow(rank, -p.anchorSlope);
    for (let rank = 1; rank <= count; rank++) {
      const row = addFirm(world, { kind, stratum: STRATUM.anchor, weight: 1 });
      world.firms.columns.demand[row] = (total * pow(rank, -p.anchorSlope)) / weights;
      world.firms.columns.intensity[row] = p.anchorIntensity * relative[kind];
      world.firms.columns.birth[row] = -OLDEST_MONTHS;
      world.firms.columns.stage[row] = STAGE.none;
    }
  });
}

/**
 * R&D performers: sizes are the quantiles of a truncated Pareto, scaled to the class total, so that every scale
 * has the same total; all else is drawn for each of them.
 */
export function setPerformers(world: World, data: ModelData, draws: PopulationDraws): void {
  const {
    settings,
    parameters: { firm: p, small },
  } = world;
  const relative = world.classes.columns.researchIntensity;
  for (const [kind, id] of CLASS_IDS.entries()) {
    const individuals = Math.max(1, Math.round(data.start.performers[id] / settings.weight));
    const total =
      (monthlySales(world, data, kind, p.anchorShare + small.share) * p.startLevel) /
      settings.weight;
    const sizes = paretoQuantiles(individuals, p.smallestSales, p.largestSales, p.sizeTail);
    let sum = 0;
    for (const size of sizes) sum += size;
    for (const [rank, size] of sizes.entries()) {
      const row = addFirm(world, { kind, stratum: STRATUM.performer, weight: settings.weight });
      world.firms.columns.demand[row] = (size * total) / sum;
      setCharacter(world, row, draws);
      world.firms.columns.intensity[row] = researchIntensity(spreadOut(rank), relative[kind], p);
    }
    scaleResearch(world.firms, individuals, relative[kind], p);
  }
}

/** Scales the R&D of the last so many firms so that their class does what the distribution says it does on average. */
function scaleResearch(
  { columns, count }: World['firms'],
  individuals: number,
  relative: number,
  p: World['parameters']['firm'],
): void {
  const { demand, intensity } = columns;
  const median = p.medianIntensity * relative;
  const mean = (1 - p.noResearch) * median * exp((p.intensitySpread * p.intensitySpread) / 2);
  let sales = 0;
  let research = 0;
  for (let row = count - individuals; row < count; row++) {
    sales += demand[row];
    research += demand[row] * intensity[row];
  }
  for (let row = count - individuals; row < count; row++)
    intensity[row] *= (mean * sales) / research;
}

/**
 * Two numbers between 0 and 1 for a firm of a rank: over the ranks they fill the square evenly, so that a small
 * sample has the R&D of a large one. Source: additive recurrence with the plastic number (Roberts 2018).
 */
function spreadOut(rank: number): [number, number] {
  const part = (step: number) => (0.5 + (rank + 1) * step) % 1;
  return [part(0.7548776662466927), part(0.5698402909980532)];
}

/** Monthly sales of a class in 2015 less the part of others. Where a class has no anchors, theirs is not taken off. */
function monthlySales({ classes }: World, data: ModelData, kind: number, others: number): number {
  const added = data.start.valueAdded[CLASS_IDS[kind]] * (1 - others);
  return added / classes.columns.valueAddedShare[kind] / MONTHS_PER_YEAR;
}

/** Quantiles at the middle of equal parts of a Pareto distribution between two bounds. */
export function paretoQuantiles(count: number, low: number, high: number, tail: number): number[] {
  const reach = 1 - pow(low / high, tail);
  const quantiles: number[] = [];
  for (let i = 0; i < count; i++)
    quantiles.push(low * pow(1 - ((i + 0.5) / count) * reach, -1 / tail));
  return quantiles;
}

/** The middle of a distribution. */
const HALF = 0.5;

/** What differs between firms of a class: R&D, quality, costs, age, products and an open project. */
export function setCharacter(world: World, row: number, draws: PopulationDraws): void {
  const { firm: p, knowledge, regulation } = world.parameters;
  const { columns } = world.firms;
  const key = columns.key[row];
  columns.intensity[row] = researchIntensity(
    [draws.uniform(PURPOSE.zero, key), draws.uniform(PURPOSE.intensity, key)],
    world.classes.columns.researchIntensity[columns.technology[row]],
    p,
  );
  columns.district[row] = choice(draws.uniform(PURPOSE.district, key), DISTRICT_SHARES);
  columns.life[row] = -log(draws.uniform(PURPOSE.life, key));
  columns.idea[row] = -log(draws.uniform(PURPOSE.idea, key));
  columns.luck[row] = -log(draws.uniform(PURPOSE.luck, key));
  columns.quality[row] = exp(p.qualitySpread * normal(draws.uniform(PURPOSE.quality, key)));
  columns.margin[row] = p.marginSpread * normal(draws.uniform(PURPOSE.margin, key));
  columns.birth[row] = -Math.ceil(draws.uniform(PURPOSE.age, key) * OLDEST_MONTHS);
  if (columns.intensity[row] === 0) return;
  columns.products[row] = poisson(draws.uniform(PURPOSE.products, key), 1);
  columns.hazard[row] = exp(regulation.riskMean);
  columns.adoption[row] = productValue(HALF, columns.demand[row], p, sizeElasticity(knowledge));
  columns.risk[row] =
    regulation.riskMean + regulation.riskSpread * normal(draws.uniform(PURPOSE.risk, key));
  setProject(world, row, draws);
}

/** Months that a regulated product spends at each gate when the run begins, for the first queues only. */
export const MONTHS_AT_GATES = [3, 2, 5] as const;
const STAGES = [STAGE.classification, STAGE.certification, STAGE.access] as const;

/** An open project with the chance that its time in development and at the gates implies, at some point of that time. */
function setProject(world: World, row: number, draws: PopulationDraws): void {
  const { firm: p, knowledge } = world.parameters;
  const { stage, value, merit, begun, ready, filed, arrival, ahead } = world.firms.columns;
  const { technology, demand, projects } = world.firms.columns;
  const key = world.firms.columns.key[row];
  const { regulatedShare } = world.classes.columns;
  const regulated = draws.uniform(PURPOSE.regulated, key) < regulatedShare[technology[row]];
  const gates = regulated ? MONTHS_AT_GATES.reduce((sum, months) => sum + months, 0) : 0;
  if (draws.uniform(PURPOSE.project, key) > knowledge.inventionRate * (p.developmentMonths + gates))
    return;
  const place = draws.uniform(PURPOSE.value, key);
  value[row] = productValue(place, demand[row], p, sizeElasticity(knowledge));
  merit[row] = meritOf(place);
  projects[row] = 1;
  let age = draws.uniform(PURPOSE.ready, key) * (p.developmentMonths + gates) - p.developmentMonths;
  begun[row] = -(age + p.developmentMonths);
  if (age < 0) {
    stage[row] = STAGE.developing;
    ready[row] = -age;
    return;
  }
  let gate = 0;
  while (gate < STAGES.length - 1 && age > MONTHS_AT_GATES[gate]) age -= MONTHS_AT_GATES[gate++];
  stage[row] = STAGES[gate];
  filed[row] = -age;
  arrival[row] = -age;
  ahead[row] = NOT_QUEUED;
  skipAbsentGates(world, row, 0);
}

/** Adds a firm that never launched or raised anything. @returns its row */
export function addFirm(
  { firms }: World,
  {
    kind,
    stratum,
    weight,
  }: { readonly kind: number; readonly stratum: number; readonly weight: number },
): number {
  const row = firms.add(firms.count);
  const { columns } = firms;
  columns.weight[row] = weight;
  columns.stratum[row] = stratum;
  columns.technology[row] = kind;
  columns.quality[row] = 1;
  columns.launched[row] = NEVER;
  columns.lastRound[row] = NEVER;
  columns.lead[row] = -1;
  return row;
}

/** Every firm starts with the people it needs, and cash for some months. */
export function setTeams(world: World): void {
  const {
    firms,
    ledger,
    parameters: { firm: p, finance, knowledge: k },
  } = world;
  const { demand, sales, plan, intensity, staff, researchers, technology, stratum } = firms.columns;
  const { knowledge } = firms.columns;
  const { valueAddedShare } = world.classes.columns;
  const cost = costPerResearcher(world.occupations.columns.pay[0], p);
  for (let row = 0; row < firms.count; row++) {
    sales[row] = demand[row];
    plan[row] = intensity[row] * sales[row];
    staff[row] = (demand[row] * valueAddedShare[technology[row]]) / p.addedPerPerson;
    researchers[row] = plan[row] / cost;
    knowledge[row] = lastingKnowledge(researchers[row], k);
    if (stratum[row] === STRATUM.equitySeeker) continue;
    ledger.pay('households', firmAccount(world, row), finance.keptMonths * sales[row], 'founders');
  }
}

const VALID_MONTHS = 36;

/** Certificates of the end of 2014, held by the R&D performers of each class with the highest R&D over their threshold. */
export function setCertificates(world: World, data: ModelData, draws: PopulationDraws): void {
  const { firms, settings } = world;
  const { sales, certifiedUntil, attribution, goal, key } = firms.columns;
  const missing = missingResearch(firms);
  const byMissing = (a: number, b: number) => missing[a] - missing[b] || key[a] - key[b];
  for (const [kind, id] of CLASS_IDS.entries()) {
    const rows = researchersOf(firms, kind).sort(byMissing);
    for (const row of rows.slice(0, Math.round(data.start.certificates[id] / settings.weight))) {
      const validity = draws.uniform(PURPOSE.certificate, key[row]);
      certifiedUntil[row] = 1 + Math.floor(validity * VALID_MONTHS);
      attribution[row] = Math.max(0, missing[row]);
      goal[row] = threshold(sales[row] * MONTHS_PER_YEAR);
    }
  }
}

/** Share by which the R&D of each firm lies below its threshold; negative above it. */
function missingResearch({ columns: { sales, intensity }, count }: World['firms']): Float64Array {
  const missing = new Float64Array(count);
  for (let row = 0; row < count; row++)
    missing[row] = threshold(sales[row] * MONTHS_PER_YEAR) / intensity[row] - 1;
  return missing;
}

/** Rows of the R&D performers of a class that do some R&D. */
function researchersOf({ columns, count }: World['firms'], kind: number): number[] {
  const { stratum, technology, intensity } = columns;
  const rows: number[] = [];
  for (let row = 0; row < count; row++) {
    const performs = stratum[row] === STRATUM.performer && intensity[row] > 0;
    if (performs && technology[row] === kind) rows.push(row);
  }
  return rows;
}
