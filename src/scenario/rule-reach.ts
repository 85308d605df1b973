/** When a rule can fire at the earliest, and whether it ever can. */
import { MONTHS_PER_YEAR } from '../kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  INDICATORS,
  type FigureRule,
  type Rule,
} from '../model/index.ts';

/** Whether a rule waits for a figure below 0: sums and ratios of amounts, less nothing, never are. */
export function isBelowEveryFigure(rule: Rule): rule is FigureRule {
  if ('year' in rule || rule.below === undefined || rule.below > 0) return false;
  return !('less' in INDICATORS[rule.indicator].derivation);
}

const DECEMBER = 11;

/** The first month in which a rule can fire: a figure is known in the month after its December at the earliest. */
export function earliestFiring(rule: Rule): number {
  if ('year' in rule) return (rule.year - FIRST_YEAR) * MONTHS_PER_YEAR;
  const lastNeeded = DECEMBER + (rule.years - 1) * MONTHS_PER_YEAR;
  return Math.max(BRANCH_MONTH, lastNeeded + 1);
}
