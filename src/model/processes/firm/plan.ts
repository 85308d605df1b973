/** R&D: what firms plan. */
import { bit, positive, pow } from '../../../kernel/math.ts';
import { STRATUM } from '../../agents.ts';
import { process } from '../../world.ts';
import { carriedShare } from './threshold.ts';

/**
 * R&D planned by each firm.
 *
 * R&D intensity x sales x opportunity x (user cost relative to 2015)^-elasticity, part of the tax that a certificate saves,
 * and more where a firm stretches to reach the threshold of one; an equity-seeker spends the money it raised evenly over
 * the months it wants to last.
 */
export const firmPlan = process({
  name: 'firm.plan',
  why: 'After demand and finance are known, before hiring.',
  reads: ['city', 'classes', 'drivers', 'parameters', 'scratch'],
  writes: ['firms'],
  run({ firms, city, classes, drivers, parameters: { firm: p }, scratch }, _draws, month) {
    const { columns, count } = firms;
    const { stratum, sales, cash, intensity, certifiedUntil, goal, plan, technology } = columns;
    const { spendingHorizon } = p;
    const multiple = drivers.superDeduction[month];
    const opportunity = city.columns.opportunity[0];
    const ordinary = pow(
      userCost(multiple, p.taxRate) / userCost(p.startingDeduction, p.taxRate),
      -p.userCostElasticity,
    );
    const certified = pow(
      userCost(multiple, p.certifiedTaxRate) / userCost(p.startingDeduction, p.taxRate),
      -p.userCostElasticity,
    );
    const carried = carriedShare(p);
    const relief = scratch.exactly('relief by class', classes.count);
    for (let kind = 0; kind < classes.count; kind++)
      relief[kind] = researchFromTax(classes.columns.valueAddedShare[kind], p);
    for (let row = 0; row < count; row++) {
      const holds = bit(certifiedUntil[row] > month);
      const response = holds * certified + (1 - holds) * ordinary;
      const wanted = intensity[row] * sales[row] * opportunity * response;
      const own = wanted + holds * relief[technology[row]] * sales[row];
      const stretch = carried * positive(goal[row] * sales[row] - own);
      const raised = bit(stratum[row] === STRATUM.equitySeeker) * positive(cash[row]);
      plan[row] = own + stretch + raised / spendingHorizon;
    }
  },
});

/**
 * User cost of a yuan of R&D before interest and depreciation: (1 - deduction x tax) / (1 - tax).
 *
 * Source: Hall and Jorgenson (1967), as used by Chen et al. (2021), American Economic Review 111(7).
 */
export function userCost(deduction: number, tax: number): number {
  return (1 - deduction * tax) / (1 - tax);
}

/**
 * R&D over sales that a firm pays from the tax which a certificate saves it: what research it does is limited by the cash that
 * taxes leave.
 *
 * Source: Chen et al. (2021) for research that grows though a lower tax rate makes a deduction worth less.
 *
 * @param addedShare value added over sales
 */
function researchFromTax(
  addedShare: number,
  p: {
    readonly profitOfValueAdded: number;
    readonly taxRate: number;
    readonly certifiedTaxRate: number;
    readonly taxSavedSpent: number;
  },
): number {
  return taxSaved(addedShare, p) * p.taxSavedSpent;
}

/** Tax over sales that a certificate saves a firm with the usual profit. */
export function taxSaved(
  addedShare: number,
  p: {
    readonly profitOfValueAdded: number;
    readonly taxRate: number;
    readonly certifiedTaxRate: number;
  },
): number {
  return addedShare * p.profitOfValueAdded * (p.taxRate - p.certifiedTaxRate);
}
