/** Demand: national growth, class trends, trust, and each firm's own fortunes. */
import { monthlyLogGrowth, monthOfYear } from '../../kernel/clock.ts';
import { exponential, normal, poissonFrom } from '../../kernel/distributions.ts';
import { exp, log, pow } from '../../kernel/math.ts';
import { STRATUM } from '../agents.ts';
import { CLASS_IDS, CLASSES } from '../parameters/classes.ts';
import { process, type World } from '../world.ts';

/** Demand growth of every class and the growth of the rest of the city. */
export const classDemand = process({
  name: 'market.classes',
  why: 'First, since every decision of the month rests on demand.',
  reads: ['drivers', 'parameters'],
  writes: ['classes', 'city'],
  run({ drivers, parameters, classes, city }, _draws, month) {
    const { growth, trust, uptake } = classes.columns;
    const { classTrend, trustRecovery } = parameters.firm;
    const industry = monthlyLogGrowth(drivers.industryGrowth[month]);
    const services = monthlyLogGrowth(drivers.servicesGrowth[month]);
    CLASS_IDS.forEach((id, row) => {
      const { industryShare } = CLASSES[id];
      growth[row] =
        industryShare * industry + (1 - industryShare) * services + classTrend + uptake[row];
      trust[row] += (1 - trust[row]) * trustRecovery;
    });
    const { otherValueAdded, opportunity, productivity } = city.columns;
    otherValueAdded[0] *= exp(services + parameters.firm.otherTrend);
    opportunity[0] *= exp(monthlyLogGrowth(drivers.researchGrowth[month]));
    productivity[0] *= exp((parameters.firm.productivityPass * (industry + services)) / 2);
  },
});

const PURPOSE = { turbulence: 0, events: 1, size: 2 } as const;

/**
 * Demand of each firm: class growth, relative quality, adoption of its launched products and chance.
 *
 * Chance follows Bottazzi and Secchi: the number of market events is Poisson with a mean drawn once per
 * firm and year, which gives yearly growth its tent shape. Anchors have no chance term.
 */
export const firmDemand = process({
  name: 'firm.demand',
  why: 'After class demand, before firms plan what to spend.',
  reads: ['classes', 'parameters'],
  writes: ['firms'],
  run({ firms, classes, parameters: { firm: p } }, draws, month) {
    const { alive, stratum, technology, demand, quality, key } = firms.columns;
    const { turbulence, calm, volatility, adoption, reference } = firms.columns;
    const { growth, meanQuality, trust } = classes.columns;
    const events = draws.at(PURPOSE.events);
    const sizes = draws.at(PURPOSE.size);
    const yearly = draws.yearly(PURPOSE.turbulence);
    const newYear = monthOfYear(month) === 1;
    for (let row = 0; row < firms.count; row++) {
      if (alive[row] === 0 || demand[row] === 0) continue;
      const kind = technology[row];
      let change = growth[kind];
      if (stratum[row] !== STRATUM.anchor) {
        if (newYear || calm[row] === 0) setYear(firms, row, yearly.uniform(key[row]), p);
        const count = poissonFrom(events.uniform(key[row]), turbulence[row], calm[row]);
        if (count > 0)
          change += growthShock(count, normal(sizes.uniform(key[row])), volatility[row]);
        change += p.replicator * (quality[row] / meanQuality[kind] - 1);
        const taken = adoption[row] * adoptionRate(trust[kind], reference[row] > month, p);
        adoption[row] -= taken;
        change += taken;
      }
      demand[row] *= exp(change);
    }
  },
});

/** How eventful the calendar year is for a firm, and how much an event moves a firm of its size. */
function setYear(
  { columns }: World['firms'],
  row: number,
  uniform: number,
  p: YearParameters,
): void {
  columns.turbulence[row] = exponential(uniform, p.turbulence);
  columns.calm[row] = exp(-columns.turbulence[row]);
  columns.volatility[row] = eventSize(columns.demand[row], p);
}

interface YearParameters {
  readonly turbulence: number;
  readonly eventSize: number;
  readonly referenceSales: number;
  readonly sizeVariance: number;
}

/**
 * Standard deviation of growth from one market event, in log points: larger firms move less.
 *
 * Source: size-variance exponent 0.16 (0.14-0.20), Fu et al. (2005), PNAS 102(52).
 */
export function eventSize(demand: number, p: Omit<YearParameters, 'turbulence'>): number {
  return p.eventSize * pow(demand / p.referenceSales, -p.sizeVariance);
}

/** Growth from so many market events, in log points; their mean effect on demand is nil. */
export function growthShock(count: number, z: number, volatility: number): number {
  const sd = Math.min(volatility * Math.sqrt(count), 1);
  return sd * z - (sd * sd) / 2;
}

/** Share of waiting demand that buyers take up in a month: trust sets the pace, a public reference adds to it. */
export function adoptionRate(
  trust: number,
  hasReference: boolean,
  p: { readonly adoptionRate: number; readonly referenceAdoption: number },
): number {
  return trust * (p.adoptionRate + (hasReference ? p.referenceAdoption : 0));
}

/** Sales-weighted mean quality of each class, and what the customers of closed firms add to those that remain. */
export const marketQuality = process({
  name: 'market.quality',
  why: 'After launches and exits, so that next month\u2019s competition starts from the firms that remain.',
  reads: ['firms', 'parameters'],
  writes: ['classes'],
  run({ firms, classes, parameters: { firm: p } }) {
    const { alive, technology, demand, quality, weight } = firms.columns;
    const { meanQuality, released, uptake } = classes.columns;
    const total = new Float64Array(classes.count);
    const weighted = new Float64Array(classes.count);
    for (let row = 0; row < firms.count; row++) {
      if (alive[row] === 0) continue;
      const mass = demand[row] * weight[row];
      total[technology[row]] += mass;
      weighted[technology[row]] += mass * quality[row];
    }
    for (let kind = 0; kind < classes.count; kind++) {
      if (total[kind] > 0) meanQuality[kind] = weighted[kind] / total[kind];
      uptake[kind] = total[kind] > 0 ? log(1 + (p.reallocation * released[kind]) / total[kind]) : 0;
      released[kind] = 0;
    }
  },
});
