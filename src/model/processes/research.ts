/** R&D: what firms plan, whom they hire, what they carry out and what they report. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { bit, lesser, positive, pow } from '../../kernel/math.ts';
import { STRATUM } from '../agents.ts';
import { process } from '../world.ts';
import { carriedShare } from './certificates.ts';

/**
 * R&D planned by each firm.
 *
 * R&D intensity x sales x opportunity x (user cost relative to 2015)^-elasticity, and more where a firm stretches to
 * reach the threshold of a certificate; an equity-seeker spends the money it raised evenly over the months it wants to last.
 */
export const researchPlan = process({
  name: 'firm.plan',
  why: 'After demand and finance are known, before hiring.',
  reads: ['city', 'drivers', 'parameters'],
  writes: ['firms'],
  run({ firms, city, drivers, parameters: { firm: p } }, _draws, month) {
    const { columns, count } = firms;
    const { stratum, sales, cash, intensity, certifiedUntil, goal, plan } = columns;
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
    for (let row = 0; row < count; row++) {
      const holds = bit(certifiedUntil[row] > month);
      const response = holds * certified + (1 - holds) * ordinary;
      const own = intensity[row] * sales[row] * opportunity * response;
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
 * R&D carried out: the plan, as far as there are researchers to do it; and what a firm attributes to it so as to report
 * what it means to.
 */
export const researchDone = process({
  name: 'firm.research',
  why: 'After hiring, since people do the R&D.',
  reads: ['occupations', 'parameters'],
  writes: ['firms', 'tally'],
  run({ firms: { columns, count }, occupations, parameters: { firm: p }, tally }) {
    const { plan, researchers, research, attribution, goal, sales, weight } = columns;
    const { mostAttribution } = p;
    const cost = costPerResearcher(occupations.columns.pay[0], p);
    let done = 0;
    let reported = 0;
    for (let row = 0; row < count; row++) {
      const able = researchers[row] * cost;
      const carried = lesser(able, plan[row]);
      research[row] = carried;
      const lacks = positive((goal[row] * sales[row]) / (carried + NEXT_TO_NOTHING) - 1);
      const attributed = lesser(lacks, mostAttribution);
      attribution[row] = attributed;
      const w = weight[row];
      done += carried * w;
      reported += carried * (1 + attributed) * w;
    }
    tally.researchDone += done;
    tally.researchReported += reported;
  },
});

/** Added to what is divided by, so that one who carries out nothing lacks a great deal and not an undefined amount. */
const NEXT_TO_NOTHING = 1e-300;

/** Yuan of R&D per researcher and month: pay of a researcher over its share in R&D spending. */
export function costPerResearcher(
  yearlyPay: number,
  p: { readonly payShareOfResearch: number },
): number {
  return yearlyPay / MONTHS_PER_YEAR / p.payShareOfResearch;
}
