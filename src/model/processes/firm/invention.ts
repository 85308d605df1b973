/** Inventions: which firm begins a project, and what it is like. */
import { lognormal, normal } from '../../../kernel/distributions.ts';
import { bit, exp, log, pow, powers } from '../../../kernel/math.ts';
import type { Draws } from '../../../kernel/random.ts';
import type { ProcessDraws } from '../../../kernel/schedule.ts';
import { STAGE, STRATUM } from '../../agents.ts';
import type { SomeRows } from '../../turns.ts';
import { process, type World } from '../../world.ts';
import { elasticitiesOf, inventionHazard, lastingKnowledge, sizeElasticity } from './knowledge.ts';

const PURPOSE = { idea: 0, value: 1, risk: 2, months: 3 } as const;

/**
 * Inventions: a firm without an open project has one when its hazard, which its team and its knowledge raise, has used up the threshold
 * drawn for it. The threshold, and everything about the project, depends on the firm and on how many projects it
 * had before, so that a policy that brings an invention forward does not change what is invented.
 */
export const firmInvention = process({
  name: 'firm.invention',
  why: 'After R&D was carried out.',
  reads: ['parameters', 'scratch', 'settings'],
  writes: ['firms', 'classes', 'turns', 'tally', 'biography'],
  run(world, draws, month) {
    renewHazards(world);
    search(world, month, draws);
    searchPeers(world);
  },
});

/** Uses up the thresholds of the firms without a project; one that has used up its own begins one. Lists the products under development. */
function search(world: Inventing, month: number, draws: ProcessDraws): void {
  const { firms, classes, parameters, turns } = world;
  const { columns, count } = firms;
  const { alive, stage, researchers, knowledge, idea, invention, technology } = columns;
  const { learned } = classes.columns;
  const coming = comingProjects(parameters, month, draws);
  turns.developing.open(count);
  const { rows } = turns.developing;
  let open = 0;
  for (let row = 0; row < count; row++) {
    const searching = bit(stage[row] === STAGE.idle) & alive[row];
    if ((searching & bit(invention[row] === OLD)) === 1) {
      const team = { researchers: researchers[row], knowledge: knowledge[row] };
      invention[row] = inventionHazard(team, learned[technology[row]], parameters.knowledge);
    }
    const hazard = invention[row];
    const left = idea[row] - hazard * searching;
    idea[row] = left;
    if (left <= 0 && searching === 1 && hazard > 0) begin(world, row, coming);
    rows[open] = row;
    open += alive[row] & bit(stage[row] === STAGE.developing);
  }
  turns.developing.count = open;
}

/**
 * Peers begin projects at the hazard of their individual, whether it has one itself or not: some of them search while others
 * develop. Those of a class come back to search as often as its peers are through.
 */
function searchPeers({
  firms,
  classes,
  turns,
  settings,
  scratch,
}: Pick<World, 'firms' | 'classes' | 'turns' | 'settings' | 'scratch'>): void {
  if (settings.weight === 1) return;
  const { alive, technology, weight, invention, peersBusy } = firms.columns;
  const { developingFirst, through, busy } = classes.columns;
  const { rows, count } = turns.performers;
  const back = scratch.exactly('busy peers that return', classes.count);
  for (let kind = 0; kind < classes.count; kind++) {
    back[kind] = busy[kind] > 0 ? Math.min(1, through[kind] / busy[kind]) : 0;
    through[kind] = 0;
    busy[kind] = 0;
  }
  for (let place = 0; place < count; place++) {
    const row = rows[place];
    const kind = technology[row];
    const peers = weight[row] - 1;
    const before = peersBusy[row];
    const begun = chanceOf(invention[row]) * (1 - before) * alive[row];
    const after = before + begun - back[kind] * before;
    peersBusy[row] = after;
    developingFirst[kind] += begun * peers;
    busy[kind] += after * peers;
  }
}

/** Chance to invent in a month at a hazard: 1 - exp(-hazard) but for the third power of small ones. */
function chanceOf(hazard: number): number {
  return hazard / (1 + hazard / 2 + (hazard * hazard) / 2);
}

/** Hazards of the firms that search whose turn of the quarter it is: {@link inventionHazard} of all at once. */
function renewHazards(world: Searching) {
  const { firms, classes, parameters, scratch } = world;
  const p = parameters.knowledge;
  const { technology, researchers, knowledge, invention: hazard } = firms.columns;
  const { rows, count } = searchingTeams(world);
  const { team, own } = elasticitiesOf(p);
  const usual = lastingKnowledge(p.referenceResearchers, p);
  const { learned } = classes.columns;
  const factors = scratch.exactly('rates by class', classes.count);
  for (let kind = 0; kind < classes.count; kind++) factors[kind] = p.inventionRate * learned[kind];
  const teams = scratch.room('relative teams', count);
  const known = scratch.room('relative knowledge', count);
  for (let place = 0; place < count; place++) {
    teams[place] = researchers[rows[place]] / p.referenceResearchers;
    known[place] = knowledge[rows[place]] / usual;
  }
  powers(teams, count, team);
  powers(known, count, own);
  for (let place = 0; place < count; place++) {
    const row = rows[place];
    hazard[row] = teams[place] * known[place] * factors[technology[row]];
  }
}

type Searching = Pick<World, 'firms' | 'classes' | 'turns' | 'parameters' | 'scratch'>;

/** Firms whose turn it is, as far as they or their peers search and they have a team; the others invent nothing. */
function searchingTeams({ firms, turns, scratch }: Searching): SomeRows {
  const { stage, researchers, weight, invention: hazard } = firms.columns;
  const { rows: all, count: most } = turns.quarter;
  const rows = scratch.room('rows of searching teams', most + 1);
  let count = 0;
  for (let turn = 0; turn < most; turn++) {
    const row = all[turn];
    const idle = bit(stage[row] === STAGE.idle) | bit(weight[row] > 1);
    const able = bit(researchers[row] > 0);
    if ((idle & (1 - able)) === 1) hazard[row] = 0;
    rows[count] = row;
    count += idle & able;
  }
  return { rows, count };
}

/**
 * Written as the hazard while a firm without peers has an open project: R&D will have changed when it is free to invent
 * again.
 */
const OLD = -1;

type Inventing = Pick<
  World,
  'firms' | 'classes' | 'parameters' | 'scratch' | 'turns' | 'tally' | 'biography'
>;

/** What projects that begin in a month have in common. */
interface Coming {
  readonly month: number;
  readonly ideas: Draws;
  readonly values: Draws;
  readonly risks: Draws;
  readonly months: Draws;
  /** Products of ventures. */
  readonly bold: ProductLine;
  readonly scale: number;
}

function comingProjects(
  { firm, knowledge }: World['parameters'],
  month: number,
  draws: ProcessDraws,
): Coming {
  return {
    month,
    ideas: draws.lasting(PURPOSE.idea),
    values: draws.lasting(PURPOSE.value),
    risks: draws.lasting(PURPOSE.risk),
    months: draws.lasting(PURPOSE.months),
    bold: boldLine(firm),
    scale: sizeElasticity(knowledge),
  };
}

function begin(
  { firms, parameters: { firm: p, regulation }, tally, biography }: Inventing,
  row: number,
  { month, ideas, values, risks, months, bold, scale }: Coming,
): void {
  const { stratum, key, projects, idea, demand, stage, value, merit, risk, ready } = firms.columns;
  const { weight, invention, sampled, begun } = firms.columns;
  const agent = key[row];
  const ordinal = projects[row];
  tally.inventions += weight[row];
  projects[row] += 1;
  idea[row] = -log(ideas.uniform(agent, ordinal + 1));
  stage[row] = STAGE.developing;
  sampled[row] = 0;
  begun[row] = month;
  if (weight[row] === 1) invention[row] = OLD;
  const place = values.uniform(agent, ordinal);
  const line = stratum[row] === STRATUM.equitySeeker ? bold : p;
  value[row] = productValue(place, demand[row], line, scale);
  merit[row] = meritOf(place);
  risk[row] = regulation.riskMean + regulation.riskSpread * normal(risks.uniform(agent, ordinal));
  const spread = p.developmentSpread * normal(months.uniform(agent, ordinal));
  ready[row] = month + p.developmentMonths * exp(spread);
  biography.note('invented', month, agent);
}

/** Whole percent of projects that are worth less than one that lies so far up in the distribution. */
export function meritOf(place: number): number {
  const PERCENT = 100;
  return Math.floor(place * PERCENT);
}

/** What products of a kind of firm add to its demand. */
export interface ProductLine {
  /** Log points that the median product adds to the demand of a firm of reference size. */
  readonly productValue: number;
  readonly valueSpread: number;
  readonly mostValue: number;
  readonly referenceSales: number;
}

/** Products of a venture: bolder than those of others. */
export function boldLine(
  p: ProductLine & { readonly ventureValue: number; readonly ventureMost: number },
): ProductLine {
  const { valueSpread, referenceSales, ventureMost } = p;
  const productValue = p.productValue * p.ventureValue;
  return { productValue, valueSpread, mostValue: ventureMost, referenceSales };
}

/**
 * Demand effect of a product in log points: skewed, and the smaller the larger the firm already is.
 *
 * @param scale power to which it falls with size, {@link sizeElasticity}
 */
export function productValue(
  uniform: number,
  demand: number,
  p: ProductLine,
  scale: number,
): number {
  const median = p.productValue * pow(p.referenceSales / demand, scale);
  return Math.min(p.mostValue, lognormal(uniform, median, p.valueSpread));
}
