// Claim: a batch file is read strictly: what it leaves out has a default, and whatever is wrong is said with line, column,
// path, what was expected and the nearest valid name.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS, INDICATORS, LEVERS } from '../../src/model/index.ts';
import { beside } from '../../src/scenario/beside.ts';
import { issueLine } from '../../src/scenario/issue.ts';
import { PointList } from '../../src/scenario/point-list.ts';
import { batchOf, readableBatch } from '../fixtures/batch.ts';

const head = 'title: { zh: 试, en: Try }\n';
const plan = `${head}scenarios: [action-plan.yaml]\n`;
const factors = (text: string) => `${plan}design:\n  kind: grid\n  factors:\n    - { ${text} }\n`;

function said(text: string, files?: Readonly<Record<string, string>>): string {
  const parsed = batchOf(text, files);
  return parsed.ok ? 'ok' : parsed.issues.map((issue) => issueLine(issue, 'en')).join('\n');
}

describe('a batch file', () => {
  it('needs a title and scenarios only', () => {
    const batch = readableBatch('');
    expect(batch.scenarios.map(({ id }) => id)).toEqual(['action-plan']);
    expect(batch).toMatchObject({ id: 'study', replications: 20, seed: 1, scale: 0.025 });
    expect(batch.indicators).toEqual(INDICATOR_IDS.filter((id) => INDICATORS[id].headline));
    expect(batch.months).toEqual(Array.from({ length: 16 }, (_, year) => 71 + 12 * year));
    expect(batch.design).toEqual({ kind: 'none' });
  });

  it('gives factors the range of their lever, and parameters that of their source', () => {
    const { design } = readableBatch(
      'design: { kind: morris, trajectories: 2, factors: [{ vary: greenLane }, { vary: demand }, { vary: firm.anchorShare }] }\n',
    );
    const ranges = design.kind === 'morris' ? design.factors.map(({ range }) => range) : [];
    expect(ranges.slice(0, 2)).toEqual([LEVERS.greenLane.range, [-2, 2]]);
    expect(ranges[2]?.[0]).toBeLessThan(1);
    expect(ranges[2]?.[1]).toBeGreaterThan(1);
  });

  it('reads a list of points, an empty cell being left as it is', () => {
    const files = { 'points.csv': 'greenLane,demand\n10,\n,1\n' };
    const { design } = readableBatch('design: { kind: list, file: points.csv }\n', files);
    expect(design).toMatchObject({
      values: [
        [10, null],
        [null, 1],
      ],
    });
  });

  it('knows the groups of levers that its scenarios use', () => {
    const { design } = readableBatch('design: { kind: groups, groups: [risk, finance] }\n');
    expect(design).toEqual({
      kind: 'groups',
      groups: [
        { name: 'risk', levers: ['inspectionPosts'] },
        { name: 'finance', levers: ['guaranteeCover'] },
      ],
    });
  });
});

describe('what is wrong with a batch file', () => {
  it.each([
    [
      'unknown lever',
      factors('vary: inspectionPost'),
      'study.yaml:6:9 design.factors[0].vary: unknown lever or parameter "inspectionPost" (expected a lever, an entry of one such as fundCommitment@2026-01, "demand", "frontier", or a parameter such as finance.orderSize; did you mean "inspectionPosts"?)',
    ],
    [
      'empty design',
      `${plan}design: { kind: grid, factors: [] }\n`,
      'study.yaml:3:23 design.factors: a list is not allowed here (expected a list of at least one { vary, range, levels }: a line with "- " each)',
    ],
    [
      'unknown design',
      `${plan}design: { kind: gird, factors: [] }\n`,
      'study.yaml:3:11 design.kind: unknown design "gird" (expected grid, one-at-a-time, latin-hypercube, sobol, saltelli, morris, list, groups; did you mean "grid"?)',
    ],
    [
      'range',
      factors('vary: inspectionPosts, range: [0, 601]'),
      'study.yaml:6:32 design.factors[0].range: 0 to 601 is no range of inspectionPosts (expected 0 to 600 posts)',
    ],
    [
      'twice',
      `${plan}design: { kind: sobol, points: 4, factors: [{ vary: greenLane }, { vary: greenLane }] }\n`,
      'study.yaml:3:68 design.factors[1].vary: greenLane is varied twice',
    ],
    [
      'unknown key',
      `${plan}replication: 3\n`,
      'study.yaml:3:1 replication: unknown key "replication" (expected title, scenarios, futures, parameterDraws, replications, seed, scale, design, keep; did you mean "replications"?)',
    ],
    [
      'unknown indicator',
      `${plan}keep: { indicators: [valueAdd] }\n`,
      'study.yaml:3:22 keep.indicators[0]: unknown indicator "valueAdd" (expected an indicator of `zonelab indicators`; did you mean "valueAdded"?)',
    ],
    [
      'no such scenario',
      `${head}scenarios: [action-pla.yaml]\n`,
      'study.yaml:2:13 scenarios[0]: no file "action-pla.yaml" (expected a scenario file ending in .yaml or .json)',
    ],
    [
      'one month without brackets',
      `${plan}keep: { months: 2021-12 }\n`,
      'study.yaml:3:9 keep.months: "2021-12" is not allowed here (expected a list of months in brackets: [2021-12, 2025-12], each from 2015-01 to 2035-12)',
    ],
    [
      'one indicator without brackets',
      `${plan}keep: { indicators: valueAdded }\n`,
      'study.yaml:3:9 keep.indicators: "valueAdded" is not allowed here (expected a list of indicators in brackets: [valueAdded, fiscalCost]; `zonelab indicators` lists them)',
    ],
    [
      'no such month',
      `${plan}keep: { months: [2036-01] }\n`,
      'study.yaml:3:18 keep.months[0]: "2036-01" is not allowed here (expected a month from 2015-01 to 2035-12)',
    ],
    [
      'groups without levers',
      `${head}scenarios: [package-risk.yaml]\ndesign: { kind: groups, groups: [finance] }\n`,
      'study.yaml:3:25 design.groups: no lever of finance in the scenarios (expected groups that the scenarios use)',
    ],
  ])('%s', (_, text, message) => {
    expect(said(text)).toBe(message);
  });

  it('a list: its own line', () => {
    const list = `${plan}design: { kind: list, file: points.csv }\n`;
    expect(said(list)).toMatch(/^study\.yaml:3:23 design\.file: no file "points\.csv"/u);
    expect(said(list, { 'points.csv': 'greenLan\n1\n' })).toMatch(
      /^points\.csv:1:1 greenLan: unknown lever .*did you mean "greenLane"\?\)$/u,
    );
    expect(said(list, { 'points.csv': 'greenLane\n1\n61\n' })).toMatch(
      /^points\.csv:3:1 greenLane: 61 is out of range for greenLane \(expected 0 to 60 /u,
    );
  });
});

describe('lists that are sets', () => {
  it.each([
    ['keep: { indicators: [valueAdded, exits, valueAdded] }', 'keep.indicators[2]: valueAdded'],
    ['keep: { months: [2025-12, 2025-12] }', 'keep.months[1]: 2025-12'],
    ['design: { kind: groups, groups: [risk, risk] }', 'design.groups[1]: risk'],
    [
      'futures: [{ demand: 0 }, { demand: 1 }, { authorisation: drawn }]',
      'futures[2]: {"demand":0,"frontier":0,"authorisation":"drawn"}',
    ],
  ])('refuse what stands twice: %s', (lines, place) => {
    expect(said(`${plan}${lines}\n`)).toMatch(/^study\.yaml:3:\d+ /u);
    expect(said(`${plan}${lines}\n`)).toContain(`${place} stands twice (expected each once)`);
  });
});

describe('a list of points as a spreadsheet leaves it', () => {
  const list = `${plan}design: { kind: list, file: points.csv }\n`;
  const of = (text: string) => said(list, { 'points.csv': text });

  it('loses columns and rows at its end that carry nothing, a byte order mark, spaces and CRs', () => {
    const text = '\uFEFF greenLane ,demand,,\r\n10, 1 ,,\r\n,-1,,\r\n,,,\r\n\r\n';
    const batch = readableBatch('design: { kind: list, file: points.csv }\n', {
      'points.csv': text,
    });
    expect(batch.design).toMatchObject({
      factors: [{ name: 'greenLane' }, { name: 'demand' }],
      values: [
        [10, 1],
        [null, -1],
      ],
    });
  });

  it.each([
    ['greenLane,demand\n1,1\n,\n2,2\n', /^points\.csv:3:1: the row is empty/u],
    ['greenLane\n1\n\n2\n', /^points\.csv:3:1: the row is empty/u],
    ['greenLane,\n1,7\n', /^points\.csv:2:1: "7" stands in a column without a name/u],
    ['greenLane\n1,7\n', /^points\.csv:2:1: "7" stands in a column without a name/u],
    [',greenLane\n1,7\n', /^points\.csv:1:1: column 1 has no name/u],
    ['greenLane,demand\n1\n', /^points\.csv:2:1: the row has 1 cells, the header 2/u],
    ['greenLane,greenLane\n1,2\n', /greenLane: column greenLane stands twice/u],
    ['greenLane;demand\n1;2\n', /: the columns are separated by semicolons \(expected commas\)/u],
    ['greenLane\tdemand\n1\t2\n', /: the columns are separated by tabs/u],
    ['greenLane\n"1,5"\n', /"1,5" is not a number \(expected a decimal point, and nothing/u],
    ['greenLane\n0x10\n', /"0x10" is not a number/u],
    ['greenLane\n50 %\n', /"50 %" is not a number/u],
    ['greenLane\n\n\n', /the list has no points/u],
    ['', /the list has no points/u],
  ])('refuses, with the cause, %j', (text, message) => {
    expect(of(text)).toMatch(message);
  });

  it('says in Chinese what it says in English, and refuses what is not UTF-8', () => {
    const parsed = batchOf(list, { 'points.csv': 'greenLane\n"1,5"\n' });
    const [issue] = parsed.ok ? [] : parsed.issues;
    expect(issue && issueLine(issue, 'zh')).toBe(
      'points.csv:2:1 greenLane：“1,5”不是数值（应为：小数点用“.”，千位之间不加符号）',
    );
    const latin = new Uint8Array([...new TextEncoder().encode('greenLane\n'), 0xa3, 0x31, 0x0a]);
    expect(() => new PointList('points.csv', latin)).toThrow(/the file is not UTF-8/u);
  });
});

describe('absolute paths', () => {
  it('lead where they say', () => {
    const bytes = readFileSync(
      new URL('../../scenarios/action-plan.yaml', import.meta.url),
      'utf8',
    );
    const text = `${head}scenarios: [/far/away/plan.yaml]\ndesign: { kind: list, file: /far/points.csv }\n`;
    const files = { '/far/away/plan.yaml': bytes, '/far/points.csv': 'greenLane\n61\n' };
    expect(said(text, files)).toMatch(/^\/far\/points\.csv:2:1 greenLane: 61 is out of range/u);
    expect(beside('my/study.yaml', '/far/plan.yaml')).toBe('/far/plan.yaml');
    expect(beside('my/study.yaml', 'C:\\far\\plan.yaml')).toBe('C:\\far\\plan.yaml');
    expect(beside('my/study.yaml', '../plan.yaml')).toBe('my/../plan.yaml');
  });
});
