// Claim: every lever alone can be measured, kept, and gone on with; pairs of groups and sums of parts are told in both
// languages, as JSON and as files; what is asked for wrongly ends with 2 before anything runs.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { INDICATOR_IDS, INDICATORS, LEVERS } from '../../src/model/index.ts';
import { fileOf, shipped, zonelabHere } from './zonelab.ts';

const folder = mkdtempSync(join(tmpdir(), 'zonelab-'));
const inFolder = (name: string) => join(folder, name);
const quick = ['--scale', '0.025', '--replications', '2', '--workers', '1'];

async function fine(args: readonly string[]): Promise<{ out: string; err: string }> {
  const { code, out, err } = await zonelabHere(args);
  expect(code, err).toBe(0);
  return { out, err };
}

const number = z.number().nullable();

describe('levers --effects', { timeout: 120_000 }, () => {
  const effects = ['levers', '--effects', ...quick, '--out', inFolder('effects')];
  const row = z.strictObject({
    lever: z.enum(['greenLane', 'inspectionPosts']),
    value: z.number(),
    year: z.literal([2025, 2035]),
    indicator: z.enum(INDICATOR_IDS as [string, ...string[]]),
    unit: z.string(),
    ...{ baseline: number, scenario: number, pairs: z.int(), difference: number },
    ...{ low: number, high: number, median: number, medianLow: number, medianHigh: number },
    ...{ clear: z.boolean(), pairsNeeded: number, sameSign: number, skewness: number },
  });

  it('measures lever by lever, goes on where it stopped, and gives the same numbers every way', async () => {
    const first = await fine([...effects, '--levers', 'greenLane']);
    expect(first.err).toMatch(/lever 1 of 1: Green-lane eligibility, 0 s left/u);
    expect(first.out).toMatch(/2025\n[^]*No zone[^]*Green-lane[^]*2035\n/u);
    const both = ['--levers', 'inspectionPosts, greenLane'];
    const second = await fine([...effects, ...both, '--lang', 'zh']);
    expect(second.err).toMatch(/第2\/2项政策工具：/u);
    for (const word of ['无试验区基准', '2 组配对推演', '偏度']) expect(second.out).toContain(word);
    const third = await fine([...effects, ...both, '--format', 'json']);
    expect(third.err).not.toMatch(/lever \d/u);
    const said = z
      .looseObject({ seed: z.literal(1), scale: z.literal(0.025), rows: z.array(row) })
      .parse(JSON.parse(third.out));
    expect(said.rows).toHaveLength(2 * 2 * 11);
    const top = said.rows.find(({ lever }) => lever === 'inspectionPosts');
    expect(top?.value).toBe(LEVERS.inspectionPosts.range[1]);
    const cost = said.rows.find(
      ({ lever, indicator, year }) =>
        lever === 'inspectionPosts' && indicator === 'fiscalCost' && year === 2035,
    );
    expect(cost?.difference).toBeGreaterThan(0);
    const written = csvParse(readFileSync(inFolder('effects/effects.csv'), 'utf8'));
    expect(written.map(({ difference }) => Number(difference))).toEqual(
      said.rows.map(({ difference }) => difference ?? 0),
    );
  });

  it.each([
    [
      ['--effects', '--levers', 'greenLan'],
      /--levers greenLan: unknown .* did you mean "greenLane"\?/u,
    ],
    [['--effects', '--levers', 'greenLane,greenLane'], /greenLane stands twice/u],
    [['--effects', '--replications', '0'], /whole number from 1/u],
    [['--effects', '--out', '/dev/null'], /no folder/u],
    [['--seed', '3', '--out', 'x'], /--seed: means nothing without --effects\n--out: /u],
  ])('refuses %j before anything runs', async (args, words) => {
    const { code, out, err } = await zonelabHere(['levers', ...args, '--lang', 'en']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
  });

  it('refuses a folder of other effects, and names both', async () => {
    const { code, out, err } = await zonelabHere([...effects, '--seed', '4', '--lang', 'en']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/holds other effects: seed is another: 1, not 4/u);
  });
});

describe('attribute', { timeout: 120_000 }, () => {
  it('tells which pairs of groups interact, in both languages and as JSON', async () => {
    const batch = fileOf(
      [
        `title: { zh: 组别, en: Groups }\nscenarios: [${shipped('action-plan')}]\nreplications: 2\nscale: 0.025`,
        'design: { kind: groups, groups: [regulation, risk] }',
        'keep: { indicators: [valueAdded, incidents], months: [2021-12, 2022-12] }',
      ].join('\n'),
      'groups.yaml',
    );
    const out = inFolder('groups');
    await fine(['batch', batch, '--out', out, '--workers', '1']);
    const english = await fine(['attribute', out, '--lang', 'en']);
    expect(english.out).toMatch(/Second-order terms, 2022-12/u);
    expect(english.out).toMatch(/Fewer than six replicates carry no verdict/u);
    const chinese = await fine(['attribute', out, '--lang', 'zh']);
    expect(chinese.out).toMatch(/两两组合效应，2022-12/u);
    expect(chinese.out).toContain('审慎包容监管 × 新经济风险防控');
    const said = z
      .looseObject({
        rows: z.array(z.looseObject({ statistic: z.string(), name: z.string() })),
        interactions: z.array(
          z.strictObject({
            ...{ scenario: z.string(), future: z.int(), indicator: z.string(), month: z.string() },
            groups: z.tuple([z.literal('regulation'), z.literal('risk')]),
            ...{ pairs: z.literal(2), sum: z.number(), whole: z.number(), difference: z.number() },
            ...{
              low: number,
              high: number,
              median: number,
              medianLow: z.null(),
              medianHigh: z.null(),
            },
            ...{ rate: number, beyond: z.literal('neither') },
          }),
        ),
      })
      .parse(JSON.parse((await fine(['attribute', out, '--format', 'json'])).out));
    expect(said.interactions).toHaveLength(2 * 2);
    for (const { sum, whole, difference } of said.interactions)
      expect(whole - sum).toBeCloseTo(difference, 6);
    expect(new Set(said.rows.map(({ statistic }) => statistic))).toEqual(
      new Set(['shapley', 'effect', 'interaction', 'interaction_median', 'interaction_rate']),
    );
  });
});

describe('compare --sum-of-parts', { timeout: 120_000 }, () => {
  const one = fileOf(
    'title: { zh: 甲, en: One }\nprogramme:\n  - { lever: inspectionPosts, value: 400 }\n',
    'one.yaml',
  );
  fileOf(
    'title: { zh: 乙, en: Two }\nprogramme:\n  - { lever: accessReviewPosts, value: 100 }\n',
    'two.yaml',
    one,
  );
  const stacked = fileOf(
    'title: { zh: 组合, en: Stack }\nprogramme:\n  stack: [{ use: one }, { use: two }]\n  entries: [{ lever: greenLane, value: 20 }]\n',
    'stack.yaml',
    one,
  );
  const asked = ['compare', stacked, one, ...quick, '--sum-of-parts'];

  it('runs what is stacked and says whether the whole is more or less than its sum', async () => {
    const file = inFolder('sums.csv');
    const { out } = await fine([...asked, '--format', 'json', '--out', file]);
    const { rows, sumOfParts } = JSON.parse(out) as {
      rows: {
        letter: string;
        against: string;
        year: number;
        indicator: string;
        difference: number | null;
      }[];
      sumOfParts: {
        letter: string;
        parts: { name: string; levers: string[] }[];
        rows: {
          year: number;
          indicator: string;
          whole: number | null;
          sum: number | null;
          difference: number | null;
          beyond: string;
        }[];
      }[];
    };
    expect(sumOfParts.map(({ letter, parts }) => [letter, ...parts])).toEqual([
      [
        'A',
        { name: 'one', levers: ['inspectionPosts'] },
        { name: 'two', levers: ['accessReviewPosts'] },
        { name: 'stack', levers: ['greenLane'] },
      ],
      ['B', { name: 'risk', levers: ['inspectionPosts'] }],
    ]);
    const [whole, single] = sumOfParts.map((each) => each.rows);
    const headline = INDICATOR_IDS.filter((id) => INDICATORS[id].headline);
    expect(whole).toHaveLength(3 * headline.length);
    expect(single).toEqual([]);
    // Money adds up; two replicates carry no verdict.
    const cost = whole?.find(({ year, indicator }) => year === 2022 && indicator === 'fiscalCost');
    expect(cost?.sum).toBeGreaterThan(0);
    expect(Math.abs((cost?.difference ?? 1) / (cost?.whole ?? 1))).toBeLessThan(0.05);
    expect(new Set(whole?.map(({ beyond }) => beyond))).toEqual(new Set(['neither']));
    const written = rows.filter(({ against }) => against === 'sum of parts');
    expect(written.map(({ difference }) => difference)).toEqual(
      whole?.map(({ difference }) => difference),
    );
    expect(
      csvParse(readFileSync(file, 'utf8')).filter(({ against }) => against === 'sum of parts'),
    ).toHaveLength(written.length);
  });

  it('is told in Chinese', async () => {
    const { out } = await fine([...asked, '--replications', '1', '--lang', 'zh']);
    expect(out).toMatch(/A 减去各组成部分之和（one、two、stack）/u);
    expect(out).toContain('与各部分之和不可辨');
    expect(out).toContain('B：组成部分不足两个');
  });
});
