/** Products: invention, development, filing and launch. */
import { lognormal, normal } from '../../kernel/distributions.ts';
import { bit, exp, log, pow, powers } from '../../kernel/math.ts';
import type { ProcessDraws } from '../../kernel/schedule.ts';
import { STAGE } from '../agents.ts';
import { GATE } from '../gates.ts';
import { process, type World } from '../world.ts';
import { deskOf } from './desks.ts';
import { filePeers, renewRounds } from './peers.ts';
import { NOT_QUEUED } from './queue.ts';

const QUARTER = 3;
const PURPOSE = { idea: 0, value: 1, risk: 2, months: 3, regulated: 4, time: 5 } as const;

/**
 * Inventions: a firm without an open project has one when its hazard, which R&D raises, has used up the threshold
 * drawn for it. The threshold, and everything about the project, depends on the firm and on how many projects it
 * had before, so that a policy that brings an invention forward does not change what is invented.
 */
export const invention = process({
  name: 'firm.invention',
  why: 'After R&D was carried out.',
  reads: ['parameters', 'scratch', 'turns'],
  writes: ['firms', 'classes', 'biography'],
  run(world, draws, month) {
    renewHazards(world);
    search(world, month, draws);
  },
});

/** Uses up the thresholds of the firms without a project; one that has used up its own begins one. */
function search(world: Inventing, month: number, draws: ProcessDraws): void {
  const { firms, classes, parameters } = world;
  const { columns, count } = firms;
  const { alive, stage, research, idea, invention, technology, weight } = columns;
  const { developing } = classes.columns;
  for (let row = 0; row < count; row++) {
    const searching = bit(stage[row] === STAGE.idle) & alive[row];
    if ((searching & bit(invention[row] === OLD)) === 1)
      invention[row] = inventionHazard(research[row], parameters.firm);
    const hazard = invention[row];
    const left = idea[row] - hazard * searching;
    developing[technology[row]] += hazard * searching * (weight[row] - 1);
    idea[row] = left;
    if (left <= 0 && searching === 1 && hazard > 0) begin(world, row, month, draws);
  }
}

/** Hazards of the firms without a project whose turn of the quarter it is: {@link inventionHazard} of all at once. */
function renewHazards({
  firms,
  turns,
  parameters: { firm: p },
  scratch,
}: Pick<World, 'firms' | 'turns' | 'parameters' | 'scratch'>): void {
  const { stage, research, invention: hazard } = firms.columns;
  const { rows, count } = turns.quarter;
  const relative = scratch.room('relative research', count);
  for (let turn = 0; turn < count; turn++)
    relative[turn] = research[rows[turn]] / p.referenceResearch;
  powers(relative, count, p.inventionElasticity);
  for (let turn = 0; turn < count; turn++) {
    const row = rows[turn];
    if (stage[row] === STAGE.idle) hazard[row] = p.inventionRate * relative[turn];
  }
}

/** Written as the hazard while a project is open: R&D will have changed when the firm is free to invent again. */
const OLD = -1;

/**
 * Hazard of an invention in a month.
 *
 * Source: Nelson and Winter (1982); elasticity about 0.5 (memory, unverified).
 */
export function inventionHazard(
  research: number,
  p: {
    readonly inventionRate: number;
    readonly referenceResearch: number;
    readonly inventionElasticity: number;
  },
): number {
  return research > 0
    ? p.inventionRate * pow(research / p.referenceResearch, p.inventionElasticity)
    : 0;
}

type Inventing = Pick<World, 'firms' | 'classes' | 'parameters' | 'biography'>;

function begin(
  { firms, parameters: { firm: p, regulation }, biography }: Inventing,
  row: number,
  month: number,
  draws: ProcessDraws,
): void {
  const { key, projects, idea, demand, stage, value, risk, ready, invention, sampled } =
    firms.columns;
  const ordinal = projects[row];
  const uniform = (purpose: number, n = ordinal) => draws.lasting(purpose).uniform(key[row], n);
  projects[row] += 1;
  idea[row] = -log(uniform(PURPOSE.idea, ordinal + 1));
  stage[row] = STAGE.developing;
  sampled[row] = 0;
  invention[row] = OLD;
  value[row] = productValue(uniform(PURPOSE.value), demand[row], p);
  risk[row] = regulation.riskMean + regulation.riskSpread * normal(uniform(PURPOSE.risk));
  ready[row] =
    month + p.developmentMonths * exp(p.developmentSpread * normal(uniform(PURPOSE.months)));
  biography.note('invented', month, key[row]);
}

/** Demand effect of a product in log points: skewed, and the smaller the larger the firm already is. */
export function productValue(
  uniform: number,
  demand: number,
  p: {
    readonly productValue: number;
    readonly valueSpread: number;
    readonly mostValue: number;
    readonly productScale: number;
    readonly referenceSales: number;
  },
): number {
  const median = p.productValue * pow(p.referenceSales / demand, p.productScale);
  return Math.min(p.mostValue, lognormal(uniform, median, p.valueSpread));
}

/**
 * A finished product is launched, or filed at its first gate when it is of the regulated kind. The most valuable
 * part of the cases may use the green lane; each of them has a case manager.
 */
export const filing = process({
  name: 'firm.filing',
  why: 'After invention: what is finished this month is filed or launched this month.',
  reads: ['city', 'parameters', 'policy', 'scratch', 'settings'],
  writes: ['firms', 'classes', 'peers', 'fiscal', 'ledger', 'tally', 'biography'],
  run(world, draws, month) {
    const { firms, parameters, policy, fiscal } = world;
    const { columns, count } = firms;
    const { alive, stage, ready, weight, lane } = columns;
    const eligible = policy.read('greenLaneShare');
    if (month % QUARTER === 0) renewRounds(world);
    filePeers(world, eligible, month);
    let managed = 0;
    for (let row = 0; row < count; row++) {
      const developing = bit(stage[row] === STAGE.developing) & alive[row];
      if ((developing & bit(month >= ready[row])) === 0) continue;
      finish(world, row, month, { draws, eligible });
      if (stage[row] !== STAGE.idle) managed += lane[row] * weight[row];
    }
    fiscal.payStaff('greenLaneShare', month, managed * parameters.regulation.laneCost);
  },
});

interface Lane {
  readonly draws: ProcessDraws;
  readonly eligible: number;
}

type Products = Pick<
  World,
  'firms' | 'classes' | 'parameters' | 'settings' | 'tally' | 'biography'
>;

function finish(world: Products, row: number, month: number, { draws, eligible }: Lane): void {
  const { key, projects, technology, stage, filed, arrival, lane } = world.firms.columns;
  const { evidence, observedUntil, round, ahead } = world.firms.columns;
  const uniform = (purpose: number) => draws.lasting(purpose).uniform(key[row], projects[row] - 1);
  evidence[row] = 0;
  observedUntil[row] = 0;
  round[row] = 0;
  ahead[row] = NOT_QUEUED;
  const { regulatedShare } = world.classes.columns;
  if (uniform(PURPOSE.regulated) >= regulatedShare[technology[row]]) {
    launch(world, row, month);
    return;
  }
  lane[row] = uniform(PURPOSE.value) >= 1 - eligible ? 1 : 0;
  stage[row] = STAGE.classification;
  filed[row] = month + uniform(PURPOSE.time);
  arrival[row] = filed[row];
  world.biography.note('filed', month, key[row]);
  skipAbsentGates(world, row, month);
}

const GATE_OF_STAGE: Readonly<Record<number, number>> = {
  [STAGE.classification]: GATE.classification,
  [STAGE.certification]: GATE.certification,
  [STAGE.access]: GATE.access,
};

/** Gate at which a case of a stage waits. */
export function gateOfStage(stage: number): number {
  return GATE_OF_STAGE[stage];
}

/** Moves a case on past gates that nobody keeps for its class; past the last one it is launched. */
export function skipAbsentGates(world: Products, row: number, month: number): void {
  const { stage, technology } = world.firms.columns;
  while (stage[row] <= STAGE.access && deskOf(world, technology[row], gateOfStage(stage[row])) < 0)
    stage[row] += 1;
  if (stage[row] > STAGE.access) launch(world, row, month);
}

/** A product reaches the market: it is in use from now on, and buyers adopt it over time. */
export function launch(
  { firms, parameters: { firm: p }, tally, biography }: Products,
  row: number,
  month: number,
): void {
  const { stage, products, hazard, risk, adoption, value, quality, launched, worth, weight, key } =
    firms.columns;
  stage[row] = STAGE.idle;
  hazard[row] = (hazard[row] * products[row] + exp(risk[row])) / (products[row] + 1);
  products[row] += 1;
  adoption[row] += value[row];
  quality[row] *= exp(p.qualityGain * value[row]);
  worth[row] += p.launchWorth * value[row];
  launched[row] = month;
  tally.launches += weight[row];
  biography.note('launched', month, key[row], value[row]);
}

/** Old products leave the market. */
export const retirement = process({
  name: 'firm.retirement',
  why: 'Before incidents, so that only products in use can harm.',
  reads: ['parameters'],
  writes: ['firms'],
  run({ firms: { columns, count }, parameters }) {
    const { products } = columns;
    const { productSurvival } = parameters.firm;
    for (let row = 0; row < count; row++) products[row] *= productSurvival;
  },
});
