// Claim: scenarios are compared on the same draws, levers can be set on the command line, results go to a file whole or
// not at all, a link stands for a file, and all of it works from any folder of a clone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  CLASS_IDS,
  INDICATOR_IDS,
  INDICATORS,
  LEVERS,
  PART_INDICATOR_IDS,
  RESULTS_VERSION,
} from '../../src/model/index.ts';
import { CLASS_LABELS, INDICATOR_WORDS } from '../../src/model/words.ts';
import { linkOf } from '../../src/scenario/link.ts';
import { jsonSchemaText } from '../../src/scenario/json-schema.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { runShape } from './run-shape.ts';
import { fileOf, shipped, zonelab, zonelabHere, type Ended } from './zonelab.ts';

// One worker: two would compile the model twice, and the files of this layer already run two at a time.
const quick = ['--scale', '0.025', '--replications', '2', '--workers', '1'];
const plan = shipped('action-plan');
const none = shipped('no-zone');
const folder = mkdtempSync(join(tmpdir(), 'zonelab-'));
const inFolder = (name: string) => join(folder, name);

interface Row {
  readonly letter: string;
  readonly against: string;
  readonly year: number;
  readonly indicator: string;
  readonly difference: number | null;
  readonly low: number | null;
}

function rowsOf({ code, out, err }: Ended): { rows: Row[] } & Record<string, unknown> {
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as { rows: Row[] } & Record<string, unknown>;
}

const aloneFile = inFolder('alone.csv');
const alone = rowsOf(
  zonelab(['run', plan, ...quick, '--classes', '--out', aloneFile, '--format', 'json']),
);
const file = inFolder('compared.csv');
const compared = rowsOf(
  await zonelabHere(['compare', plan, none, ...quick, '--out', file, '--format', 'json']),
);

describe('run', { timeout: 180_000 }, () => {
  it('prints every headline indicator of every milestone; a link gives the same bits, with two workers', async () => {
    const run = runShape.parse(alone);
    const settings = { scenario: 'action-plan', seed: 1, scale: 0.025 };
    expect(run).toMatchObject({ ...settings, replications: 2 });
    const headline = INDICATOR_IDS.filter((id) => INDICATORS[id].headline);
    expect(run.rows.map(({ indicator, year }) => `${year} ${indicator}`)).toEqual(
      [2022, 2025, 2035].flatMap((year) => headline.map((id) => `${year} ${id}`)),
    );
    const places = run.classes.map((each) => `${each.year} ${each.indicator} ${each.class}`);
    expect(places).toEqual(
      [2022, 2025, 2035].flatMap((year) =>
        PART_INDICATOR_IDS.flatMap((id) => CLASS_IDS.map((each) => `${year} ${id} ${each}`)),
      ),
    );
    // One worker and a file above, two and a link here: every bit of ten results is the same.
    const { fingerprint } = run;
    const made = { results: RESULTS_VERSION, fingerprint };
    const linked = { ...shippedScenario('action-plan'), scale: 0.025, made };
    const link = `http://127.0.0.1:4173/${await linkOf(linked)}`;
    const asked = ['--workers', '2', '--format', 'json'];
    const again = await zonelabHere(['fingerprint', link, ...asked]);
    expect(JSON.parse(again.out)).toMatchObject({ fingerprint, made: 'same' });
  });
});

describe('run --classes', () => {
  it('gives classes that add up to the city, and the same rows as CSV with a column for the class', () => {
    const rows = csvParse(readFileSync(aloneFile, 'utf8'));
    expect(rows).toHaveLength(alone.rows.length + 3 * PART_INDICATOR_IDS.length * CLASS_IDS.length);
    for (const year of ['2022', '2025', '2035']) {
      const own = rows.filter((row) => row['year'] === year && row['indicator'] === 'valueAdded');
      const [city, ...classes] = own;
      expect([city?.['class'], ...classes.map((row) => row['class'])]).toEqual(['', ...CLASS_IDS]);
      for (const column of ['baseline', 'scenario', 'difference']) {
        const sum = classes.reduce((total, row) => total + Number(row[column]), 0);
        expect(sum).toBeCloseTo(Number(city?.[column]), 6);
      }
    }
  });
});

describe('compare', { timeout: 120_000 }, () => {
  const of = (letter: string, against: string) =>
    compared.rows.filter((row) => row.letter === letter && row.against === against);

  it('sets each scenario against no zone, and the second against the first', () => {
    const head = { seed: 1, scale: 0.025, replications: 2, vantage: '2020-12' };
    expect(compared).toMatchObject({
      ...head,
      sumOfParts: null,
      scenarios: [
        { letter: 'A', scenario: 'action-plan' },
        { letter: 'B', scenario: 'no-zone' },
      ],
    });
    expect(
      of('B', 'no zone').every(({ difference }) => difference === 0 || difference === null),
    ).toBe(true);
    const sums = of('A', 'no zone').map(
      ({ difference }, index) => (difference ?? 0) + (of('B', 'A')[index]?.difference ?? 0),
    );
    for (const sum of sums) expect(sum).toBeCloseTo(0, 8);
    expect(sums).toHaveLength(of('B', 'A').length);
    expect(new Set(compared.rows.map(({ year }) => year))).toEqual(new Set([2022, 2025, 2035]));
  });

  it('gives what run gives for the same scenario', () => {
    const fields = ({ indicator, year, difference, low }: Row) => ({
      indicator,
      year,
      difference,
      low,
    });
    expect(of('A', 'no zone').map(fields)).toEqual(alone.rows.map(fields));
  });

  it('writes the same rows as CSV', () => {
    const rows = csvParse(readFileSync(file, 'utf8'));
    expect(rows.map(({ difference }) => difference && Number(difference))).toEqual(
      compared.rows.map(({ difference }) => difference ?? ''),
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  // The same in tables, in Chinese: language.test.ts, with the rules that fired.

  it('counts wins against each other and no zone, and tells what each costs net', () => {
    const { wins, costs } = z
      .object({
        wins: z.array(
          z.strictObject({
            first: z.string(),
            second: z.string(),
            indicator: z.string(),
            year: z.int(),
            wins: z.number(),
            pairs: z.int(),
            low: z.number(),
            high: z.number(),
          }),
        ),
        costs: z.array(
          z.looseObject({
            letter: z.string(),
            gross: z.int().min(0),
            returned: z.int(),
            equity: z.int(),
            revenue: z.int(),
            netPresent: z.int(),
          }),
        ),
      })
      .parse(compared);
    const duels = new Set(wins.map(({ first, second }) => `${first}${second}`));
    expect([...duels]).toEqual(['AB', 'A0', 'B0']);
    const tied = wins.filter(({ first, second }) => `${first}${second}` === 'B0');
    expect(tied.every(({ wins: won, pairs }) => won === pairs / 2)).toBe(true);
    expect(wins.at(-1)).toMatchObject({ indicator: 'netPresentCost', year: 2035, pairs: 2 });
    expect(costs[0]?.gross).toBeGreaterThan(0);
    expect(costs[1]).toMatchObject({
      letter: 'B',
      gross: 0,
      returned: 0,
      equity: 0,
      netPresent: 0,
    });
  });

  it.each([
    [['--indicators', 'certificats'], /--indicators certificats: unknown .*"certificates"/u],
    [['--indicators', 'exits'], /exits has no aim/u],
    [['--equal-money', 'much'], /--equal-money much: .*no sum of money .*50亿/u],
    [['--equal-money', '0'], /--equal-money 0: /u],
  ])('refuses %j before anything runs', async (more, words) => {
    const { code, out, err } = await zonelabHere(['compare', plan, none, ...more, '--lang', 'en']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
  });

  it('needs two scenarios', async () => {
    expect(await zonelabHere(['compare', plan])).toMatchObject({ code: 2, out: '' });
  });
});

const ZH = [
  '无试验区基准',
  '以2020年末信息为起点的推演',
  '配对差值',
  '2 组配对',
  '种子 2',
  '结果指纹',
];

describe('run --set', { timeout: 120_000 }, () => {
  it('is what the file would say, written to JSON, and printed as tables in Chinese', async () => {
    const [, high] = LEVERS.inspectionPosts.range;
    const file = inFolder('set.json');
    const dated = fileOf(
      'title: { zh: 方案, en: Plan }\nprogramme:\n  - { lever: surveyPosts, value: 24 }\n  - { lever: surveyPosts, from: 2026-01, value: 6 }\n',
      'dated.yaml',
    );
    const values = [`inspectionPosts=${high}`, 'guaranteeCover=0', 'surveyPosts@2026-01=8'];
    const set = values.flatMap((value) => ['--set', value]);
    const args = [
      'run',
      dated,
      ...quick,
      ...set,
      '--seed',
      '2',
      '--lang',
      'zh',
      '--classes',
      '--out',
      file,
    ];
    const { code, out, err } = await zonelabHere(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const written = JSON.parse(readFileSync(file, 'utf8')) as { rows: Row[]; fingerprint: string };
    expect(written).toMatchObject({ scenario: 'dated', seed: 2, replications: 2 });
    expect(written.rows.some(({ difference }) => difference !== 0)).toBe(true);
    const ids = ['researchIntensity', 'fiscalCost', 'budgetOutlay', '2035c', 'zonelab explain'];
    for (const word of [...ZH, ...ids, written.fingerprint]) expect(out).toContain(word);
    for (const id of INDICATOR_IDS.filter((each) => INDICATORS[each].headline))
      expect(out).toContain(INDICATOR_WORDS[id].label.zh);
    for (const { zh } of Object.values(CLASS_LABELS)) expect(out.split(zh)).toHaveLength(1 + 3 * 4);
    expect(out).toContain('全部门类');
  });

  it.each([
    [
      'inspectionPost=1',
      /--set inspectionPost=1: unknown lever .* did you mean "inspectionPosts"\?/u,
    ],
    [
      'inspectionPosts=99999',
      /99999 is out of range for inspectionPosts \(expected 0 to \d+ posts\)/u,
    ],
    ['inspectionPosts=-1', /-1 is out of range/u],
    ['inspectionPosts=many', /"many" is not a number \(expected 0 to/u],
    ['inspectionPosts=', /"" is not a number/u],
    ['inspectionPosts', /"" is not a number/u],
    ['inspectionPosts=1=2', /is not a number/u],
    ['__proto__=1', /unknown lever "__proto__"/u],
  ])('refuses %s', async (setting, reason) => {
    const { code, out, err } = await zonelabHere(['run', none, '--set', setting]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
  });
});

describe('other ways in', { timeout: 120_000 }, () => {
  it('the number of replicates is given once', async () => {
    const { code, err } = await zonelabHere([
      'run',
      plan,
      '--until-precise',
      '--replications',
      '3',
    ]);
    expect([code, err]).toEqual([2, expect.stringMatching(/cannot be used with/u)]);
  });

  it('prints the schema', async () => {
    expect(await zonelabHere(['schema'])).toEqual({
      code: 0,
      out: jsonSchemaText('scenario'),
      err: '',
    });
  });

  it('works from a folder of the clone', () => {
    const cwd = new URL('../../scenarios/', import.meta.url);
    const command = ['--no', 'zonelab', 'validate', 'no-zone.yaml'];
    const { status, stdout } = spawnSync('npx', command, { cwd, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, 'no-zone.yaml: ok\n']);
  });
});
