/** Where a year stands on an axis of months: at its December, when its figures are known. */
import { monthIndex, MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { FIRST_YEAR } from '../../model/index.ts';

/** Month number of December of a year. */
export function december(year: number): number {
  return monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR);
}
