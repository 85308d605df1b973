// Claim: `zonelab hindcast` scores the file that ships and one that lacks series by the frozen rules, and says what it
// does not score, as JSON and in Chinese.
// Depends on: src/kernel src/model src/experiment src/evidence src/scenario src/worker src/cli scenarios public/data docs/credibility/hindcast.json test/cli/zonelab.ts package-lock.json
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileOf, zonelab } from '../cli/zonelab.ts';

const quick = ['--replications', '2', '--scale', '0.025', '--workers', '1'];
const observed = readFileSync(new URL('../../public/data/observed.csv', import.meta.url), 'utf8');
const [header = '', ...lines] = observed.trim().split('\n');
const row = z.looseObject({
  series: z.string(),
  year: z.int().min(2020),
  observed: z.number(),
  median: z.number(),
  low: z.number(),
  high: z.number(),
});
const shape = z.looseObject({
  observed: z.string(),
  frozen: z.looseObject({ changed: z.array(z.string()).length(0), sameObservations: z.boolean() }),
  rows: z.array(row),
  scores: z.array(z.looseObject({ indicator: z.string(), modelled: z.boolean() })).length(8),
  arms: z.array(z.looseObject({ programme: z.string(), drivers: z.string() })).length(4),
});

/** What docs/credibility/hindcast.md shows. */
const page = new URL('../../docs/credibility/hindcast.json', import.meta.url);

describe('hindcast', { timeout: 600_000 }, () => {
  it('gives what its page shows', () => {
    const { out } = zonelab(['hindcast', '--format', 'json']);
    expect(
      JSON.parse(readFileSync(page, 'utf8')),
      'npx zonelab hindcast --format json > docs/credibility/hindcast.json',
    ).toEqual(JSON.parse(out));
  });

  it('scores the file that ships, as JSON', () => {
    const { code, out, err } = zonelab(['hindcast', ...quick, '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { rows, scores, frozen } = shape.parse(JSON.parse(out));
    expect(rows).toHaveLength(21);
    for (const { low, median, high } of rows) expect(low <= median && median <= high).toBe(true);
    expect(frozen.sameObservations).toBe(true);
    const none = scores.filter(({ modelled }) => !modelled);
    expect(none).toHaveLength(1);
    for (const each of none) {
      expect(typeof each['reason']).toBe('string');
      expect(Object.values(each).some((value) => typeof value === 'number')).toBe(false);
    }
  });

  it('prints misses, rivals and what is not modelled in Chinese', () => {
    const file = fileOf(
      `${header}\n${lines.filter((line) => !line.startsWith('rd_')).join('\n')}\n`,
      'less.csv',
    );
    const { code, out } = zonelab(['hindcast', '--observed', file, ...quick, '--lang', 'zh']);
    expect(code).toBe(0);
    for (const word of ['未建模', '无数据', '线性趋势', '仅外生驱动', '已实施措施', '独角兽企业'])
      expect(out).toContain(word);
  });

  it('takes a file with later years, without a series or with a single row, and says that it is another', () => {
    const later =
      'national_high_tech_enterprises,2025,26000,firms,somewhere,high,,page or mirror read,x';
    const file = fileOf(`${header}\n${later}\n`, 'later.csv');
    const { code, out, err } = zonelab([
      'hindcast',
      '--observed',
      file,
      ...quick,
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(err).toContain('not the observations file that the rules were frozen with');
    const { rows } = shape.parse(JSON.parse(out));
    expect(rows).toMatchObject([
      { series: 'national_high_tech_enterprises', year: 2025, observed: 26000 },
    ]);
  });
});
