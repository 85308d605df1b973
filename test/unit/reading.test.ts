// Claim: a place in the chart is read as the year whose December stands there, and never as one outside of the run.
import { describe, expect, it } from 'vitest';
import { FIRST_YEAR, LAST_YEAR, MONTHS } from '../../src/model/index.ts';
import { isNarrow, MARGINS } from '../../src/ui/charts/margins.ts';
import { yearAt } from '../../src/ui/charts/reading.ts';

/** Where the December of a year stands in a chart of a width, as its axis puts it. */
function placeIn(width: number, year: number): number {
  const { left, right } = MARGINS[isNarrow(width) ? 'narrow' : 'wide'];
  const month = (year - FIRST_YEAR + 1) * 12 - 1;
  return left + (month / (MONTHS - 1)) * (width - left - right);
}

describe('the year at a place of the chart', () => {
  it.each([320, 499, 500, 830, 1400])(
    'is the nearest December in a chart of %i pixels',
    (width) => {
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        expect(yearAt(placeIn(width, year), width)).toBe(year);
        expect(yearAt(placeIn(width, year) - 2, width)).toBe(year);
      }
    },
  );

  it('stays inside the run', () => {
    expect(yearAt(0, 830)).toBe(FIRST_YEAR);
    expect(yearAt(-50, 830)).toBe(FIRST_YEAR);
    expect(yearAt(2000, 830)).toBe(LAST_YEAR);
  });
});
