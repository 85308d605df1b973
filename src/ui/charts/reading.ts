/** Places along the time axis of a chart, and the years that are read there. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { FIRST_YEAR, LAST_YEAR, MONTHS } from '../../model/index.ts';
import { december } from './december.ts';
import { isNarrow, MARGINS } from './margins.ts';

/** How far along the time axis a year's December stands, 0 to 1. */
export function placeOf(year: number): number {
  return december(year) / (MONTHS - 1);
}

/** The year whose December is nearest to a place in a chart. @param x pixels from its left edge */
export function yearAt(x: number, width: number): number {
  const { left, right } = MARGINS[isNarrow(width) ? 'narrow' : 'wide'];
  const month = ((x - left) / (width - left - right)) * (MONTHS - 1);
  const year = FIRST_YEAR + Math.round((month - december(FIRST_YEAR)) / MONTHS_PER_YEAR);
  return Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year));
}
