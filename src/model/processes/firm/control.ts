/** Control of harm: inspection, and the effort that firms find worth making under it. */
import { monthOfYear, MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { exp } from '../../../kernel/math.ts';
import { PRIMITIVES } from '../../policy/primitives.ts';
import { process, type World } from '../../world.ts';
import { withinReview } from '../desk/posts.ts';

/** Inspectors visit firms with products in use; firms weigh the cost of control against the penalties they expect. */
export const firmControl = process({
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
