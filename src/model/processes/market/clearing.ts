/** The market of each class adds up: what somebody sells more, others sell less. */
import { exp, positive } from '../../../kernel/math.ts';
import { process, type World } from '../../world.ts';
import { fitnessOfPrice } from './selection.ts';

/**
 * All sellers of a class together sell what its market takes.
 *
 * Part of the demand that launches and entrants of the city won is new market. The rest, and what chance, incidents and
 * closures did to demand, is made good by all sellers here and outside in proportion to their sales.
 */
export const marketClearing = process({
  name: 'market.clearing',
  why: 'After launches, exits and entry: next month\u2019s competition starts from shares that add up.',
  reads: ['small', 'parameters', 'scratch'],
  writes: ['firms', 'classes'],
  run(world) {
    const city = cityOf(world);
    const factors = world.scratch.exactly('factors of clearing', world.classes.count);
    for (let kind = 0; kind < factors.length; kind++) factors[kind] = clear(world, city, kind);
    const { technology, demand } = world.firms.columns;
    for (let row = 0; row < world.firms.count; row++) demand[row] *= factors[technology[row]];
  },
});

type Market = Pick<World, 'firms' | 'small' | 'classes' | 'parameters' | 'scratch'>;

/** What the city sells by class: firms one by one, the same weighted by quality, and the cells of small firms. */
interface CitySales {
  readonly firms: Float64Array;
  readonly weighted: Float64Array;
  readonly squared: Float64Array;
  readonly small: Float64Array;
}

/** Demand of the city's sellers by class, before the market is cleared. */
export function cityOf({ firms, small, classes, scratch }: Market): CitySales {
  const { technology, demand, quality, weight } = firms.columns;
  const own = scratch.exactly('demand by class', classes.count);
  const weighted = scratch.exactly('quality by class', classes.count);
  const squared = scratch.exactly('squared quality by class', classes.count);
  const cells = scratch.exactly('small firms by class', classes.count + 1);
  for (let row = 0; row < firms.count; row++) {
    const kind = technology[row];
    const mass = demand[row] * weight[row];
    own[kind] += mass;
    weighted[kind] += mass * quality[row];
    squared[kind] += mass * quality[row] * quality[row];
  }
  const { kind, sales } = small.columns;
  for (let cell = 0; cell < small.count; cell++) cells[kind[cell]] += sales[cell];
  for (let k = 0; k < classes.count; k++) cells[k] *= classes.columns.smallDemand[k];
  return { firms: own, weighted, squared, small: cells };
}

/** Mean and best tenth of the quality that the city's firms sell, the latter from mean and spread. */
function setQualities({ columns }: World['classes'], city: CitySales, kind: number): void {
  const mean = city.weighted[kind] / city.firms[kind];
  const variance = city.squared[kind] / city.firms[kind] - mean * mean;
  columns.meanQuality[kind] = mean;
  columns.bestQuality[kind] = mean + BEST_TENTH * Math.sqrt(positive(variance));
}

/** Standard deviations above the mean at which the best tenth of a normal distribution begins. */
const BEST_TENTH = 1.28;

/** Months for which a product counts as new. */
const NEW_MONTHS = 36;

/**
 * Sales of products under three years: what launches and entrants win joins them, and as much leaves as is on average three
 * years old. The first month stands for the three years before it.
 */
function freshSales(before: number, won: number): number {
  return before === 0 ? won * NEW_MONTHS : before * (1 - 1 / NEW_MONTHS) + won;
}

/** Makes sellers of a class add up to its market. @returns what the demand of each is multiplied by */
function clear({ classes, parameters }: Market, city: CitySales, kind: number): number {
  const { market, won, taken, fresh, china, abroad, smallDemand, displaced, growth } =
    classes.columns;
  const { chinaQuality, abroadQuality, meanFitness, meanQuality, price } = classes.columns;
  const p = parameters.market;
  const here = city.firms[kind] + city.small[kind];
  const all = here + china[kind] + abroad[kind];
  market[kind] += p.newMarket * won[kind];
  const factor = (market[kind] - taken[kind]) / all;
  displaced[kind] = displaced[kind] * exp(growth[kind]) + (1 - factor) * here;
  fresh[kind] = freshSales(fresh[kind], won[kind]) * factor;
  won[kind] = 0;
  if (city.firms[kind] > 0) setQualities(classes, city, kind);
  const ours = here * meanQuality[kind] * fitnessOfPrice(price[kind], p);
  const others = china[kind] * chinaQuality[kind] + abroad[kind] * abroadQuality[kind];
  meanFitness[kind] = (ours + others) / all;
  smallDemand[kind] *= factor;
  china[kind] *= factor;
  abroad[kind] *= factor;
  return factor;
}
