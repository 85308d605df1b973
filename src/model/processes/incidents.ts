/** Harm: control effort under inspection, incidents, and what they do to trust and to desks. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { pareto } from '../../kernel/distributions.ts';
import { exp } from '../../kernel/math.ts';
import { STRATUM } from '../agents.ts';
import { CLASS_IDS, CLASSES } from '../parameters/classes.ts';
import { PRIMITIVES } from '../policy/primitives.ts';
import { process, type World } from '../world.ts';

const CONTROL = 'firm.control';

/** Inspectors visit firms with products in use; firms weigh the cost of control against the penalties they expect. */
export const control = process({
  name: CONTROL,
  why: 'Before incidents: effort decides how much of the risk is left.',
  reads: ['parameters', 'policy'],
  writes: ['firms', 'city', 'ledger', 'fiscal', 'tally'],
  run(
    { firms, city, parameters: { regulation: p }, policy, ledger, fiscal, tally },
    _draws,
    month,
  ) {
    const { alive, products, weight, technology, control: effort } = firms.columns;
    const { inspectors, extraInspectors } = city.columns;
    const { base } = PRIMITIVES.inspectionPosts;
    const posts = policy.read('inspectionPosts', CONTROL);
    inspectors[0] += (base - inspectors[0]) * p.hiringRate;
    extraInspectors[0] += (posts - base - extraInspectors[0]) * p.hiringRate;
    let inUse = 0;
    for (let row = 0; row < firms.count; row++)
      if (alive[row] === 1) inUse += products[row] * weight[row];
    const visits = ((inspectors[0] + extraInspectors[0]) * p.visitsPerPost) / Math.max(1, inUse);
    const detection = 1 - exp(-visits * MONTHS_PER_YEAR);
    const best = CLASS_IDS.map((id) =>
      controlEffort(CLASSES[id].hazard * p.baseHazard * MONTHS_PER_YEAR, detection, p),
    );
    for (let row = 0; row < firms.count; row++)
      if (alive[row] === 1) effort[row] = best[technology[row]];
    ledger.pay('city', 'households', inspectors[0] * p.postCost, 'public pay');
    const outlay = {
      account: 'generalBudget',
      to: 'households',
      yuan: extraInspectors[0] * p.postCost,
      kind: 'public pay',
    } as const;
    tally.programmeOutlay += fiscal.pay('inspectionPosts', month, outlay);
  },
});

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

const PURPOSE = { happens: 0, severity: 1 } as const;

type Harm = Pick<World, 'firms' | 'classes' | 'parameters' | 'tally'>;

/**
 * Incidents with products in use: hazard of the class x products x their risk x what control leaves of it.
 *
 * A draw of an individual of weight w counts w incidents of its severity.
 */
export const incidents = process({
  name: 'firm.incidents',
  why: 'After launches and control effort; trust and belief change for next month.',
  reads: ['parameters'],
  writes: ['firms', 'classes', 'tally'],
  run(world, draws, month) {
    const {
      firms,
      classes,
      parameters: { regulation: p },
      tally,
    } = world;
    fade(world);
    const {
      alive,
      stratum,
      products,
      hazard,
      weight,
      technology,
      observedUntil,
      risk,
      control: effort,
      key,
    } = firms.columns;
    const { seen } = classes.columns;
    const happens = draws.at(PURPOSE.happens);
    for (let row = 0; row < firms.count; row++) {
      if (alive[row] === 0 || stratum[row] === STRATUM.anchor) continue;
      const trial = observedUntil[row] > month ? p.volumeCap : 0;
      if (products[row] + trial <= 0) continue;
      const kind = technology[row];
      seen[kind] += (products[row] * weight[row]) / MONTHS_PER_YEAR;
      tally.exposure += (products[row] + trial) * weight[row];
      const dangerous = products[row] * hazard[row] + trial * exp(risk[row]);
      const rate = CLASSES[CLASS_IDS[kind]].hazard * p.baseHazard * dangerous * (1 - effort[row]);
      if (happens.uniform(key[row]) >= 1 - exp(-rate)) continue;
      strike(world, row, pareto(draws.at(PURPOSE.severity).uniform(key[row]), 1, p.severityTail));
    }
    meanTrust(world);
  },
});

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
function strike(
  { firms, classes, parameters: { regulation: p }, tally }: Harm,
  row: number,
  severity: number,
): void {
  const { demand, adoption, weight, technology } = firms.columns;
  const { trust, harm, tightening } = classes.columns;
  const kind = technology[row];
  const felt = Math.min(severity, p.worstSeverity);
  demand[row] *= exp(-p.demandLoss * felt);
  adoption[row] *= exp(-p.demandLoss * felt);
  const publicity = felt > p.newsworthy ? felt * weight[row] : 0;
  trust[kind] *= exp(-p.trustLoss * publicity);
  tightening[kind] += p.tightening * publicity;
  harm[kind] += felt * weight[row];
  tally.incidents += weight[row];
}

function meanTrust({ classes, tally }: Harm): void {
  const { trust } = classes.columns;
  let sum = 0;
  for (let kind = 0; kind < classes.count; kind++) sum += trust[kind];
  tally.trust = sum / classes.count;
}
