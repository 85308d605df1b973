// Claim: the file of pooled baselines is read strictly, and what ships covers every indicator that pairing hardly helps.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEWEST_POOLED } from '../../src/experiment/clarity.ts';
import { INDICATORS, MILESTONE_YEARS, type IndicatorId } from '../../src/model/index.ts';
import { InputError } from '../../src/scenario/issue.ts';
import { parsePooled } from '../../src/scenario/pooled.ts';

const HEAD = 'indicator,year,runs,mean,deviation';
const read = (...lines: readonly string[]) =>
  parsePooled('pooled.csv', [HEAD, ...lines].join('\n'));

describe('pooled baselines', () => {
  it('are one row for each indicator and year', () => {
    expect(read('incidents,2035,512,120.5,60', 'incidents,2025,512,80,0')).toEqual([
      { indicator: 'incidents', year: 2035, runs: 512, mean: 120.5, deviation: 60 },
      { indicator: 'incidents', year: 2025, runs: 512, mean: 80, deviation: 0 },
    ]);
  });

  it.each([
    ['incidens,2035,512,1,1', /pooled\.csv:2:1 indicator: .*did you mean "incidents"/u],
    ['incidents,2040,512,1,1', /2:1 year: 2040 .*2015 to 2035/u],
    ['incidents,2035,1,1,1', /2:1 runs: 1 .*from 2 on/u],
    ['incidents,2035,2.5,1,1', /2:1 runs: 2\.5/u],
    ['incidents,2035,512,many,1', /2:1 mean: "many" is not a number/u],
    ['incidents,2035,512,1,-1', /2:1 deviation: -1 is below 0/u],
    ['incidents,2035,512,1,1\nincidents,2035,512,2,2', /3:1 indicator: .*twice/u],
  ])('say what is wrong with %s, and where', (line, words) => {
    expect(() => read(line)).toThrow(InputError);
    expect(() => read(line)).toThrow(words);
  });

  it('that ship are enough runs to confirm an effect on each headline indicator that needs them', () => {
    const rows = parsePooled('pooled.csv', readFileSync('public/data/pooled.csv', 'utf8'));
    const needed = (Object.keys(INDICATORS) as IndicatorId[]).filter(
      (id) => INDICATORS[id].headline && INDICATORS[id].chaotic !== undefined,
    );
    for (const id of needed)
      for (const year of MILESTONE_YEARS)
        expect(
          rows.find((row) => row.indicator === id && row.year === year)?.runs,
          `${id} ${year}`,
        ).toBeGreaterThanOrEqual(FEWEST_POOLED);
  });
});
