/** What R&D costs. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';

/** Yuan of R&D per researcher and month: pay of a researcher over its share in R&D spending. */
export function costPerResearcher(
  yearlyPay: number,
  p: { readonly payShareOfResearch: number },
): number {
  return yearlyPay / MONTHS_PER_YEAR / p.payShareOfResearch;
}
