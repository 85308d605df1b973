/** Harm: control effort under inspection, incidents, and what they do to trust and to desks. */
import { MONTHS_PER_YEAR, monthOfYear } from '../../kernel/clock.ts';
import { pareto } from '../../kernel/distributions.ts';
import { exp, log } from '../../kernel/math.ts';
import type { ProcessDraws } from '../../kernel/schedule.ts';
import { PRIMITIVES } from '../policy/primitives.ts';
import { process, type World } from '../world.ts';
import { withinReview } from './desks.ts';

/** Inspectors visit firms with products in use; firms weigh the cost of control against the penalties they expect. */
export const control = process({
  name: 'firm.control',
  why: 'Before incidents: effort decides how much of the risk is left. Inspectors know the products of last month.',
  reads: ['parameters', 'policy'],
  writes: ['classes', 'city', 'ledger', 'fiscal', 'tally'],
  run({ classes, city, parameters: { regulation: p }, policy, ledger, fiscal }, _draws, month) {
    const { inspectors, extraInspectors, inspectionPosts, productsInUse } = city.columns;
    if (monthOfYear(month) === 1) reviewInspection(city, p);
    const added = policy.read('inspectionPosts') - PRIMITIVES.inspectionPosts.base;
    inspectors[0] += (inspectionPosts[0] - inspectors[0]) * p.hiringRate;
    extraInspectors[0] += (added - extraInspectors[0]) * p.hiringRate;
    const visits =
      ((inspectors[0] + extraInspectors[0]) * p.visitsPerPost) / Math.max(1, productsInUse[0]);
    const detection = 1 - exp(-visits * MONTHS_PER_YEAR);
    const { control: effort, hazard } = classes.columns;
    for (let kind = 0; kind < classes.count; kind++)
      effort[kind] = controlEffort(hazard[kind] * p.baseHazard * MONTHS_PER_YEAR, detection, p);
    ledger.pay('city', 'households', inspectors[0] * p.postCost, 'public pay');
    fiscal.payStaff('inspectionPosts', month, extraInspectors[0] * p.postCost);
  },
});

/**
 * Each January ordinary posts of inspectors move towards as many for each product in use as in 2015, within the yearly
 * limit that holds for desks.
 */
function reviewInspection(
  { columns: { inspectionPosts, productsInUse, productsPerInspector } }: World['city'],
  p: World['parameters']['regulation'],
): void {
  const wanted = productsInUse[0] / productsPerInspector[0];
  inspectionPosts[0] = withinReview(inspectionPosts[0], wanted, p);
}

/**
 * Share of the risk that a firm finds worth removing.
 *
 * Effort e removes 1 - e^-e of the risk at cost e; the firm minimises effort cost plus expected loss, its own and
 * the penalty when detected, so the share left is cost / (hazard x loss), at most all of it.
 */
export function controlEffort(
  hazard: number,
  detection: number,
  p: { readonly effortCost: number; readonly ownLoss: number; readonly penalty: number },
): number {
  const expectedLoss = hazard * (p.ownLoss + detection * p.penalty);
  return expectedLoss <= p.effortCost ? 0 : 1 - p.effortCost / expectedLoss;
}

const PURPOSE = { luck: 0, severity: 1 } as const;

type Harm = Pick<World, 'firms' | 'classes' | 'parameters' | 'scratch' | 'tally' | 'biography'>;

/**
 * Incidents with products in use: hazard of the class x products x their risk x what control leaves of it. One
 * happens when the hazard has used up the threshold drawn for the firm's next incident.
 *
 * An incident of an individual of weight w counts w incidents of its severity.
 */
export const incidents = process({
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
    const { seen, regulatedShare } = classes.columns;
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
      seen[kind] += (use[kind] * regulatedShare[kind]) / MONTHS_PER_YEAR;
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
 * What the class suffers from an incident of one of its firms. Desks learn from those of regulated products: the usual
 * share of all, and all under observation, where an incident tells as much more as use does.
 */
function spread(
  { firms, classes, parameters }: Harm,
  row: number,
  severity: number,
  observed: boolean,
): void {
  const p = parameters.regulation;
  const { weight, technology } = firms.columns;
  const { trust, harm, tightening, regulatedShare } = classes.columns;
  const kind = technology[row];
  const publicity = severity > p.newsworthy ? severity * weight[row] : 0;
  trust[kind] *= exp(-p.trustLoss * publicity);
  tightening[kind] += p.tightening * publicity;
  harm[kind] += severity * weight[row] * (observed ? p.watchedUse : regulatedShare[kind]);
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
