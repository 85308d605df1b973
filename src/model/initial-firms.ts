/** The firms of January 2015: anchors, R&D performers and ventures. */
import { MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { choice, lognormal, normal, poisson } from '../kernel/distributions.ts';
import { exp, log, pow } from '../kernel/math.ts';
import type { Draws } from '../kernel/random.ts';
import { STAGE, STRATUM } from './agents.ts';
import type { ModelData } from './data.ts';
import { CLASS_IDS, CLASSES, VALUE_ADDED_SHARE, type ClassId } from './parameters/classes.ts';
import { threshold } from './processes/certificates.ts';
import { NEVER, researchIntensity } from './processes/demography.ts';
import { productValue } from './processes/products.ts';
import { costPerResearcher } from './processes/research.ts';
import { firmAccount, type World } from './world.ts';

type PopulationDraws = (purpose: number) => Draws;

const PURPOSE = {
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
  worth: 10,
  kind: 11,
  certificate: 12,
  size: 13,
  regulated: 14,
} as const;

const OLDEST_MONTHS = 180;
const VENTURES = 700;
const VENTURE_MONTHS = 60;

/** Anchors: about two dozen, sizes falling with rank inside a class; no chance in them. */
export function setAnchors(world: World, data: ModelData): void {
  const {
    parameters: { firm: p },
  } = world;
  CLASS_IDS.forEach((id, kind) => {
    const count = data.start.anchors[id];
    const total =
      (data.start.valueAdded[id] * p.startLevel * p.anchorShare) /
      VALUE_ADDED_SHARE[kind] /
      MONTHS_PER_YEAR;
    let weights = 0;
    for (let rank = 1; rank <= count; rank++) weights += pow(rank, -p.anchorSlope);
    for (let rank = 1; rank <= count; rank++) {
      const row = addFirm(world, { kind, stratum: STRATUM.anchor, weight: 1 });
      world.firms.columns.demand[row] = (total * pow(rank, -p.anchorSlope)) / weights;
      world.firms.columns.intensity[row] = p.anchorIntensity * CLASSES[id].researchIntensity;
      world.firms.columns.birth[row] = -OLDEST_MONTHS;
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
    parameters: { firm: p },
  } = world;
  CLASS_IDS.forEach((id, kind) => {
    const individuals = Math.max(1, Math.round(data.start.performers[id] / settings.weight));
    const total = (monthlySales(data, id, kind, p.anchorShare) * p.startLevel) / settings.weight;
    const sizes = paretoQuantiles(individuals, p.smallestSales, p.largestSales, p.sizeTail);
    const sum = sizes.reduce((a, b) => a + b, 0);
    for (const size of sizes) {
      const row = addFirm(world, { kind, stratum: STRATUM.performer, weight: settings.weight });
      world.firms.columns.demand[row] = (size * total) / sum;
      setCharacter(world, row, draws);
    }
  });
}

function monthlySales(data: ModelData, id: ClassId, kind: number, anchorShare: number): number {
  const rest = data.start.anchors[id] > 0 ? 1 - anchorShare : 1;
  return (data.start.valueAdded[id] * rest) / VALUE_ADDED_SHARE[kind] / MONTHS_PER_YEAR;
}

/** Quantiles at the middle of equal parts of a Pareto distribution between two bounds. */
export function paretoQuantiles(count: number, low: number, high: number, tail: number): number[] {
  const reach = 1 - pow(low / high, tail);
  return Array.from(
    { length: count },
    (_, i) => low * pow(1 - ((i + 0.5) / count) * reach, -1 / tail),
  );
}

/** What differs between firms of a class: R&D, quality, costs, age, products and an open project. */
function setCharacter(
  { firms, parameters: { firm: p, regulation } }: World,
  row: number,
  draws: PopulationDraws,
): void {
  const { columns } = firms;
  const key = columns.key[row];
  const uniform = (purpose: number) => draws(purpose).uniform(key);
  columns.intensity[row] = researchIntensity(
    uniform(PURPOSE.zero),
    uniform(PURPOSE.intensity),
    columns.technology[row],
    p,
  );
  columns.quality[row] = exp(p.qualitySpread * normal(uniform(PURPOSE.quality)));
  columns.margin[row] = p.marginSpread * normal(uniform(PURPOSE.margin));
  columns.birth[row] = -Math.ceil(uniform(PURPOSE.age) * OLDEST_MONTHS);
  if (columns.intensity[row] === 0) return;
  columns.products[row] = poisson(uniform(PURPOSE.products), 1);
  columns.hazard[row] = exp(regulation.riskMean);
  columns.adoption[row] = p.productValue;
  setProject(firms, row, uniform, p);
  columns.risk[row] = regulation.riskMean + regulation.riskSpread * normal(uniform(PURPOSE.risk));
}

/** Months that a regulated product spends at each gate when the run begins, for the first queues only. */
const MONTHS_AT_CLASSIFICATION = 4;
const MONTHS_AT_ACCESS = 5;

/** An open project with the chance that its time in development and at the gates implies, at some point of that time. */
function setProject(
  { columns }: World['firms'],
  row: number,
  uniform: (purpose: number) => number,
  p: World['parameters']['firm'],
): void {
  const { stage, value, ready, filed, arrival, technology, demand } = columns;
  const regulated = uniform(PURPOSE.regulated) < CLASSES[CLASS_IDS[technology[row]]].regulatedShare;
  const gates = regulated ? MONTHS_AT_CLASSIFICATION + MONTHS_AT_ACCESS : 0;
  if (uniform(PURPOSE.project) > p.inventionRate * (p.developmentMonths + gates)) return;
  value[row] = productValue(uniform(PURPOSE.value), demand[row], p);
  const age = uniform(PURPOSE.ready) * (p.developmentMonths + gates) - p.developmentMonths;
  if (age < 0) {
    stage[row] = STAGE.developing;
    ready[row] = -age;
    return;
  }
  const classified = age > MONTHS_AT_CLASSIFICATION;
  stage[row] = classified ? STAGE.access : STAGE.classification;
  filed[row] = classified ? MONTHS_AT_CLASSIFICATION - age : -age;
  arrival[row] = filed[row];
}

/** Ventures founded in the five years before. */
export function setVentures(world: World, draws: PopulationDraws): void {
  const {
    firms,
    ledger,
    parameters: { firm: p, finance },
  } = world;
  const weights = CLASS_IDS.map((id) => CLASSES[id].entry);
  for (let venture = 0; venture < VENTURES; venture++) {
    const kind = choice(draws(PURPOSE.kind).uniform(venture), weights);
    const row = addFirm(world, { kind, stratum: STRATUM.equitySeeker, weight: 1 });
    const { columns } = firms;
    const uniform = (purpose: number) => draws(purpose).uniform(columns.key[row]);
    columns.demand[row] = lognormal(uniform(PURPOSE.size), p.seekerSales, p.entrantSpread);
    setCharacter(world, row, draws);
    columns.birth[row] = -Math.ceil(uniform(PURPOSE.age) * VENTURE_MONTHS);
    columns.worth[row] =
      log(finance.firstWorth) + finance.firstSpread * normal(uniform(PURPOSE.worth));
    ledger.pay('households', firmAccount(world, row), finance.founderMoney, 'founders');
  }
}

function addFirm(
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
  return row;
}

/** Every firm starts with the people it needs, and cash for some months. */
export function setTeams(world: World): void {
  const {
    firms,
    ledger,
    parameters: { firm: p, finance },
  } = world;
  const { demand, sales, plan, intensity, staff, researchers, technology, stratum } = firms.columns;
  const cost = costPerResearcher(world.occupations.columns.pay[0], p);
  for (let row = 0; row < firms.count; row++) {
    sales[row] = demand[row];
    plan[row] = intensity[row] * sales[row];
    staff[row] = (demand[row] * VALUE_ADDED_SHARE[technology[row]]) / p.addedPerPerson;
    researchers[row] = plan[row] / cost;
    if (stratum[row] === STRATUM.equitySeeker) continue;
    ledger.pay('households', firmAccount(world, row), finance.keptMonths * sales[row], 'founders');
  }
}

const VALID_MONTHS = 36;

/** Certificates of the end of 2014, held by the R&D performers of each class with the highest R&D over their threshold. */
export function setCertificates(
  { firms, settings }: World,
  data: ModelData,
  draws: PopulationDraws,
): void {
  const { stratum, technology, intensity, sales, certifiedUntil, attribution, key } = firms.columns;
  const validity = draws(PURPOSE.certificate);
  CLASS_IDS.forEach((id, kind) => {
    const missing = (row: number) => threshold(sales[row] * MONTHS_PER_YEAR) / intensity[row] - 1;
    const rows: number[] = [];
    for (let row = 0; row < firms.count; row++) {
      if (stratum[row] === STRATUM.performer && technology[row] === kind && intensity[row] > 0)
        rows.push(row);
    }
    rows.sort((a, b) => missing(a) - missing(b) || key[a] - key[b]);
    for (const row of rows.slice(0, Math.round(data.start.certificates[id] / settings.weight))) {
      certifiedUntil[row] = 1 + Math.floor(validity.uniform(key[row]) * VALID_MONTHS);
      attribution[row] = Math.max(0, missing(row));
    }
  });
}
