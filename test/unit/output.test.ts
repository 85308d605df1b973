// Claim: what the command line writes for people says what it holds: durations add up, CSV keeps decimals as decimals and
// Chinese as Chinese.
import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { duration } from '../../src/cli/duration.ts';
import { csvOf } from '../../src/cli/output.ts';

describe('a duration', () => {
  it.each([
    [0.2, '1 s'],
    [59.2, '1 min 0 s'],
    [119.6, '2 min 0 s'],
    [61, '1 min 1 s'],
    [3599.5, '1 h 0 min'],
    [7199, '2 h 0 min'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('of %d seconds is %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });

  it('never has a part of 60', () => {
    for (let seconds = 0; seconds < 9000; seconds += 0.37)
      expect(duration(seconds)).not.toMatch(/\b60 (?:s|min)\b/u);
  });
});

describe('CSV', () => {
  it('writes whole numbers of a column of decimals with a point, and whole columns without', () => {
    const rows = [
      { year: 2022, value: 0, low: null },
      { year: 2025, value: 0.5, low: 3 },
    ];
    expect(csvOf(rows)).toBe('year,value,low\n2022,0.0,\n2025,0.5,3\n');
  });

  it('quotes what needs it, and is marked as UTF-8 where it holds more than ASCII', () => {
    const text = csvOf([{ scenario: '行动方案, "二"\n', year: 2022 }]);
    expect(text.startsWith('\uFEFFscenario,year\n')).toBe(true);
    expect(csvParseRows(text.slice(1))).toEqual([
      ['scenario', 'year'],
      ['行动方案, "二"\n', '2022'],
    ]);
    expect(csvOf([{ scenario: 'plan' }])).toBe('scenario\nplan\n');
  });
});
