/** Harm: incidents, and what they do to trust and to desks. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { pareto } from '../../../kernel/distributions.ts';
import { exp, log } from '../../../kernel/math.ts';
import type { ProcessDraws } from '../../../kernel/schedule.ts';
import { process, type World } from '../../world.ts';

const PURPOSE = { luck: 0, severity: 1 } as const;

type Harm = Pick<
  World,
  'firms' | 'classes' | 'city' | 'parameters' | 'scratch' | 'tally' | 'biography'
>;

/**
 * Incidents with products in use: hazard of the class x products x their risk x what control leaves of it. One
 * happens when the hazard has used up the threshold drawn for the firm's next incident.
 *
 * An incident of an individual of weight w counts w incidents of its severity.
 */
export const firmIncidents = process({
  name: 'firm.incidents',
  why: 'After launches and control effort; trust and belief change for next month.',
  reads: ['parameters', 'scratch'],
  writes: ['firms', 'classes', 'city', 'tally', 'biography'],
  run(world, draws, month) {
    const { firms, classes, city, parameters, scratch, tally } = world;
    const { columns, count } = firms;
    const { volumeCap } = parameters.regulation;
    fade(world);
    const { products, hazard, weight, technology, observedUntil, risk, luck } = columns;
    const { seen } = classes.columns;
    const rate = incidentRates(world);
    const use = scratch.exactly('use by class', classes.count);
    let exposure = 0;
    for (let row = 0; row < count; row++) {
      const kind = technology[row];
      const own = products[row];
      const w = weight[row];
      const trial = observedUntil[row] > month ? volumeCap : 0;
      const inUse = own + trial;
      use[kind] += own * w;
      exposure += inUse * w;
      const left =
        luck[row] - rate[kind] * (own * hazard[row] + (trial > 0 ? trial * exp(risk[row]) : 0));
      luck[row] = left;
      if (left <= 0 && inUse > 0) strike(world, row, month, draws);
    }
    let all = 0;
    for (let kind = 0; kind < classes.count; kind++) {
      all += use[kind];
      seen[kind] += (use[kind] * toldShare(world, kind)) / MONTHS_PER_YEAR;
    }
    city.columns.productsInUse[0] = all;
    tally.exposure += exposure;
    meanTrust(world);
  },
});

/** Incidents per product and month of each class, at the tolerated risk and with what control leaves of it. */
function incidentRates({ classes, parameters, scratch }: Harm): Float64Array {
  const { control: effort, hazard } = classes.columns;
  const { baseHazard } = parameters.regulation;
  const rates = scratch.exactly('incident rates', classes.count);
  for (let kind = 0; kind < classes.count; kind++)
    rates[kind] = hazard[kind] * baseHazard * (1 - effort[kind]);
  return rates;
}

/** Memory of harm and use fades, and tightening eases. */
function fade({ classes, parameters: { regulation: p } }: Harm): void {
  const { harm, seen, tightening } = classes.columns;
  for (let kind = 0; kind < classes.count; kind++) {
    harm[kind] *= p.memory;
    seen[kind] *= p.memory;
    tightening[kind] *= p.easing;
  }
}

/** One incident: the firm loses demand, its class loses trust, desks see harm and tighten. */
function strike(world: Harm, row: number, month: number, draws: ProcessDraws): void {
  const { firms, parameters, tally, biography } = world;
  const p = parameters.regulation;
  const { demand, adoption, weight, key, luck, observedUntil, incidents: number } = firms.columns;
  const uniform = (purpose: number) => draws.lasting(purpose).uniform(key[row], number[row]);
  const severity = Math.min(p.worstSeverity, pareto(uniform(PURPOSE.severity), 1, p.severityTail));
  number[row] += 1;
  luck[row] = -log(uniform(PURPOSE.luck));
  demand[row] *= exp(-p.demandLoss * severity);
  adoption[row] *= exp(-p.demandLoss * severity);
  spread(world, row, severity, observedUntil[row] > month);
  tally.incidents += weight[row];
  biography.note('incident', month, key[row], severity);
}

/**
 * What the class suffers from an incident of one of its firms. Desks learn of those that they are told of, and of all under
 * observation, where an incident tells as much more as use does. A rule made with those concerned keeps part of their trust.
 */
function spread(world: Harm, row: number, severity: number, observed: boolean): void {
  const { firms, classes, parameters } = world;
  const p = parameters.regulation;
  const { weight, technology } = firms.columns;
  const { trust, harm, tightening, rule, agreed } = classes.columns;
  const kind = technology[row];
  const publicity = severity > p.newsworthy ? severity * weight[row] : 0;
  const accepted = rule[kind] * agreed[kind] * parameters.rules.acceptance;
  trust[kind] *= exp(-p.trustLoss * publicity * (1 - accepted));
  tightening[kind] += p.tightening * publicity;
  harm[kind] += severity * weight[row] * (observed ? p.watchedUse : toldShare(world, kind));
}

/** Part of use and harm of a class that desks are told of: that of regulated products, and what complaints tell of the others. */
function toldShare({ classes, city, parameters }: Harm, kind: number): number {
  const { regulatedShare } = classes.columns;
  const complaints = parameters.rules.complaints * city.columns.heard[0];
  return regulatedShare[kind] + (1 - regulatedShare[kind]) * complaints;
}

function meanTrust({ classes, tally }: Harm): void {
  const { trust, tightening } = classes.columns;
  let sum = 0;
  let strict = 0;
  for (let kind = 0; kind < classes.count; kind++) {
    sum += trust[kind];
    strict += tightening[kind];
  }
  tally.trust = sum / classes.count;
  tally.tightening = strict / classes.count;
}
