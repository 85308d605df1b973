/** Demand of each firm: its class, its quality, its products and its own fortunes. */
import { monthOfYear } from '../../../kernel/clock.ts';
import { exponential, normals } from '../../../kernel/distributions.ts';
import { bit, exp, logarithms, positive, pow, powers } from '../../../kernel/math.ts';
import type { Draws } from '../../../kernel/random.ts';
import { process, type World } from '../../world.ts';
import { fitnessOfPrice, selectionPace } from '../market/selection.ts';

const PURPOSE = { turbulence: 0, chance: 1 } as const;
const QUARTER = 3;
const QUARTERS = 4;

/**
 * Demand of each firm: growth of its market, quality over price against all sellers, adoption of what it launched, chance.
 *
 * Chance follows Bottazzi and Secchi: how eventful a year is for a firm is drawn once a year from an exponential
 * distribution, which gives yearly growth its tent shape. It strikes once a quarter, in a month that depends on
 * the firm. Anchors have no chance term.
 */
export const firmDemand = process({
  name: 'firm.demand',
  why: 'After class demand, before firms plan what to spend.',
  reads: ['classes', 'parameters', 'scratch', 'turns'],
  writes: ['firms', 'classes'],
  run(world, draws, month) {
    grow(world, month);
    renewTurbulence(world, draws.yearly(PURPOSE.turbulence), month);
    strikeChance(world, shocksOf(world, draws.at(PURPOSE.chance)));
  },
});

type Market = Pick<World, 'firms' | 'classes' | 'parameters' | 'scratch' | 'turns'>;

/** Demand that a firm can expect: growth of its market, its fitness against all sellers, and adoption of its products. */
function grow(
  { firms: { columns, count }, classes, scratch, parameters }: Market,
  month: number,
): void {
  const changes = scratch.room('changes of demand', count);
  const { technology, demand, quality, adoption, reference, weight } = columns;
  const { growth, trust, won } = classes.columns;
  const { referenceAdoption } = parameters.firm;
  const { rivalry, pace } = competition(classes, parameters, scratch);
  const lost = selectionPace(parameters.market);
  for (let row = 0; row < count; row++) {
    const kind = technology[row];
    const hurry = bit(reference[row] > month) * trust[kind] * referenceAdoption;
    const taken = positive(adoption[row]) * (pace[kind] + hurry);
    adoption[row] -= taken;
    won[kind] += taken * demand[row] * weight[row];
    changes[row] = growth[kind] + quality[row] * rivalry[kind] - lost + taken;
  }
  growthFactors(changes, count);
  for (let row = 0; row < count; row++) demand[row] *= changes[row];
}

/** By class: what a unit of quality adds to growth, and the share of a new product that buyers adopt in a month. */
function competition(
  { columns: { meanFitness, price, trust, shown }, count }: World['classes'],
  { firm, finance, market }: World['parameters'],
  scratch: World['scratch'],
): { readonly rivalry: Float64Array; readonly pace: Float64Array } {
  const rivalry = scratch.exactly('rivalry by class', count);
  const pace = scratch.exactly('adoption by class', count);
  const selection = selectionPace(market);
  for (let kind = 0; kind < count; kind++) {
    rivalry[kind] = (selection * fitnessOfPrice(price[kind], market)) / meanFitness[kind];
    pace[kind] = trust[kind] * (firm.adoptionRate + peerAdoption(shown[kind], finance));
  }
  return { rivalry, pace };
}

/** A standard normal number for each firm whose turn it is. */
function shocksOf({ scratch, turns: { quarter } }: Market, chance: Draws): Float64Array {
  const lots = scratch.room('lots of chance', quarter.count);
  chance.fill(quarter.keys, quarter.count, lots);
  normals(lots, quarter.count);
  return lots;
}

/** What chance does to the demand of the firms whose turn it is, given their shocks, which are written over. */
function strikeChance({ firms, turns }: Market, shocks: Float64Array): void {
  const { demand, turbulence } = firms.columns;
  const { rows, count } = turns.quarter;
  for (let turn = 0; turn < count; turn++)
    shocks[turn] = growthShock(turbulence[rows[turn]], shocks[turn]);
  growthFactors(shocks, count);
  for (let turn = 0; turn < count; turn++) demand[rows[turn]] *= shocks[turn];
}

/** How eventful the year is for the firms whose turn it is: drawn in the first quarter, and for those born later at their first turn. */
function renewTurbulence(
  { firms, parameters, scratch, turns }: Market,
  yearly: Draws,
  month: number,
): void {
  const { demand, turbulence } = firms.columns;
  const { rows, keys, count } = turns.quarter;
  const newYear = monthOfYear(month) <= QUARTER;
  const lots = scratch.room('lots of the year', count);
  if (!newYear) {
    for (let turn = 0; turn < count; turn++)
      if (turbulence[rows[turn]] === 0) {
        const uniform = yearly.uniform(keys[turn]);
        turbulence[rows[turn]] = yearOf(demand[rows[turn]], uniform, parameters.firm);
      }
    return;
  }
  yearly.fill(keys, count, lots);
  years(lots, { demand, rows, count }, scratch, parameters.firm);
  for (let turn = 0; turn < count; turn++) turbulence[rows[turn]] = lots[turn];
}

interface Turn {
  readonly demand: Float64Array;
  readonly rows: Int32Array;
  readonly count: number;
}

/** {@link yearOf} of all firms whose turn it is at once, in place of their draws. */
function years(
  lots: Float64Array,
  { demand, rows, count }: Turn,
  scratch: World['scratch'],
  p: YearParameters,
): void {
  const sizes = scratch.room('sizes of events', count);
  for (let turn = 0; turn < count; turn++) sizes[turn] = demand[rows[turn]] / p.referenceSales;
  powers(sizes, count, -p.sizeVariance);
  for (let turn = 0; turn < count; turn++) lots[turn] = 1 - lots[turn];
  logarithms(lots, count);
  for (let turn = 0; turn < count; turn++)
    lots[turn] = yearFrom(-lots[turn], p.eventSize * sizes[turn], p.turbulence);
}

interface YearParameters {
  readonly turbulence: number;
  readonly eventSize: number;
  readonly referenceSales: number;
  readonly sizeVariance: number;
}

/**
 * Standard deviation of chance growth in a quarter of this year: events of the year times the size of one. Events come
 * in bursts: their number over the year is the square of an exponential, half as wide again as the exponential that
 * would make growth from one month to the same of the next year a tent, since yearly sales mix two years.
 */
function yearOf(demand: number, uniform: number, p: YearParameters): number {
  return yearFrom(exponential(uniform, 1), eventSize(demand, p), p.turbulence);
}

/** @param burst an exponential number with mean 1 @param size of one event, log points @param turbulence events a year */
function yearFrom(burst: number, size: number, turbulence: number): number {
  const events = (turbulence * burst * burst) / 2;
  return size * Math.sqrt(events / QUARTERS);
}

/**
 * Standard deviation of growth from one market event, in log points: larger firms move less.
 *
 * Source: size-variance exponent 0.16 (0.14-0.20), Fu et al. (2005), PNAS 102(52).
 */
export function eventSize(demand: number, p: Omit<YearParameters, 'turbulence'>): number {
  return demand > 0 ? p.eventSize * pow(demand / p.referenceSales, -p.sizeVariance) : 0;
}

/** Growth from the chance of a quarter, in log points; its mean effect on demand is nil. */
export function growthShock(spread: number, z: number): number {
  const sd = Math.min(spread, 1);
  return sd * z - (sd * sd) / 2;
}

const SMALL_CHANGE = 0.03;

/** e to the power of a change: a polynomial of fourth order, error below 1e-9, where the change is small. */
export function growthFactor(change: number): number {
  return change < SMALL_CHANGE && change > -SMALL_CHANGE
    ? 1 + change * (1 + change * (1 / 2 + change * (1 / 6 + change * (1 / 24)))) // eslint-disable-line no-magic-numbers -- coefficients of the exponential series
    : exp(change);
}

/** {@link growthFactor} of the first so many changes, in place: in a loop of its own engines compile the exponential in. */
function growthFactors(changes: Float64Array, count: number): void {
  for (let place = 0; place < count; place++) changes[place] = growthFactor(changes[place]);
}

/** Extra share adopted in a month because buyers of the class have seen such products at work. */
export function peerAdoption(
  sites: number,
  p: { readonly peerAdoption: number; readonly siteScale: number },
): number {
  return (p.peerAdoption * sites) / (sites + p.siteScale);
}
