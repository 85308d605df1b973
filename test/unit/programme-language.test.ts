// Claim: a programme of dated entries, paths, rules and stacks is read as it is meant, and whatever is wrong with it is said
// with line, column and the nearest name; what can never do anything is a warning.
import { describe, expect, it } from 'vitest';
import { BRANCH_MONTH, type LeverId, type Programme } from '../../src/model/index.ts';
import { Policy } from '../../src/model/policy/policy.ts';
import { Rules } from '../../src/model/policy/rules.ts';
import { targetFault, withValues } from '../../src/scenario/levers.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { settingsOf, shownValue, withShownValue } from '../../src/scenario/shown.ts';
import { LONGEST_TITLE, marked } from '../../src/scenario/title.ts';
import { scenarioText } from '../../src/scenario/write.ts';
import { bytes, read } from '../fixtures/language.ts';

/** A lever's value in months from January 2021, where figures say nothing. */
function values(programme: Programme, lever: LeverId, months: readonly number[]): number[] {
  const rules = new Rules(programme);
  const policy = new Policy(programme, undefined, rules);
  const found = new Map<number, number>();
  for (let month = BRANCH_MONTH; month < 252; month++) {
    rules.decide(month, () => 18);
    policy.open(month);
    found.set(month - BRANCH_MONTH, policy.valueOf(lever));
  }
  return months.map((month) => found.get(month) ?? Number.NaN);
}

const FUND = 'lever: fundCommitment';
const near = (value: number): unknown => expect.closeTo(value, 0);

describe('several entries of a lever', () => {
  it('follow each other: one ends where the next begins, and a ramp starts from the value before', () => {
    const { programme } = read(
      `programme:\n  - { ${FUND}, from: 2021-01, ramp: 12, value: 1200 }\n  - { ${FUND}, from: 2023-01, ramp: 10, value: 200 }`,
    );
    expect(values(programme, 'fundCommitment', [0, 11, 23, 24, 28, 33, 179])).toEqual([
      100, 1200, 1200, 1100, 700, 200, 200,
    ]);
  });

  it('leave a gap where one says until when', () => {
    const { programme } = read(
      `programme:\n  entries:\n    - { ${FUND}, ramp: 0, until: 2021-12, value: 900 }\n    - { ${FUND}, from: 2023-01, ramp: 4, value: 400 }`,
    );
    expect(values(programme, 'fundCommitment', [11, 12, 23, 24, 27])).toEqual([
      900, 0, 0, 100, 400,
    ]);
  });

  it('may be a path, by straight lines or steps, and the last value is kept', () => {
    const path = 'path: { 2021-07: 0, 2023-07: 100, 2026-01: 70 }';
    const line = read(`programme:\n  - { lever: accessReviewPosts, ${path} }`).programme;
    expect(values(line, 'accessReviewPosts', [6, 18, 30, 31, 60, 179])).toEqual([
      0, 50, 100, 99, 70, 70,
    ]);
    const step = read(
      `programme:\n  - { lever: accessReviewPosts, ${path}, between: step }`,
    ).programme;
    expect(values(step, 'accessReviewPosts', [6, 29, 30, 59, 60])).toEqual([0, 0, 100, 100, 70]);
  });

  it('survive Save, rules and notes and tasks among them', () => {
    const { scenario } = read(
      [
        'programme:',
        `  - { ${FUND}, path: { 2021-07: 0, 2024-01: 100 }, note: { zh: "先试，后扩", en: "Try, then grow" } }`,
        '  - { lever: greenLane, value: 20, when: { indicator: researchIntensity, above: 5.5, years: 2, latch: false } }',
        '  - { lever: surveyPosts, value: 20, when: [{ year: 2024 }, { indicator: certificates, below: 9 }], unless: { year: 2030 } }',
        'tasks:',
        '  T1: { lead: { zh: 发改委, en: "Planning: the office" }, support: [{ zh: 司法局, en: Justice }] }',
      ].join('\n'),
    );
    expect(parseScenario(bytes(scenarioText(scenario)), 'plan.yaml')).toEqual({
      ok: true,
      scenario,
      warnings: [],
    });
  });
});

describe('a stack', () => {
  const phases =
    'programme:\n  stack:\n    - mixed\n    - { use: market, replaces: mixed, when: { year: 2026 } }';

  it('is dissolved: the newcomer takes over, and what it does not name returns to neutral in a year', () => {
    const { programme } = read(phases);
    expect(values(programme, 'fundCommitment', [59, 60, 71])).toEqual([2000, 2250, 5000]);
    expect(values(programme, 'surveyPosts', [59, 60, 65, 71, 90])).toEqual([24, 22, 12, 0, 0]);
    const saved = parseScenario(bytes(scenarioText(read(phases).scenario)), 'plan.yaml');
    expect(saved.ok && saved.scenario.programme).toEqual(programme);
  });

  it('is ordered by what wins, and entries come before members', () => {
    const stack = 'programme:\n  stack: [mixed, rules]\n';
    const { programme } = read(`${stack}  wins: [rules]`);
    expect(values(programme, 'fundCommitment', [0, 23, 24])).toEqual([800, 800, 2000]);
    const topped = read(
      `${stack}  wins: [rules]\n  entries:\n    - { ${FUND}, from: 2021-06, until: 2021-08, ramp: 0, value: 7 }`,
    ).programme;
    expect(values(topped, 'fundCommitment', [4, 5, 7, 8, 24])).toEqual([800, 7, 7, 800, 2000]);
  });

  it('lets a fired rule among the entries win over one without', () => {
    const { programme } = read(
      `programme:\n  - { ${FUND}, ramp: 0, value: 100 }\n  - { ${FUND}, ramp: 0, value: 900, until: 2029-12, when: { year: 2027 } }`,
    );
    expect(values(programme, 'fundCommitment', [71, 72, 107, 108])).toEqual([100, 900, 900, 100]);
  });

  it('may be of files that extend, and groups may be off', () => {
    const { programme } = read('programme: { stack: [child, 行动方案], off: [measurement] }');
    expect(programme.map(({ lever }) => lever)).toEqual(['greenLane', 'fundCommitment']);
  });

  it('tells its parts: each member with the rules that the stack has for it, then its own entries', () => {
    const { parts } = read(`${phases}\n  entries:\n    - { lever: greenLane, value: 20 }`);
    expect(parts.map(({ name }) => name)).toEqual(['mixed', 'market', 'plan']);
    const [mixed, market, own] = parts.map(({ programme }) => programme);
    expect(values(mixed ?? [], 'fundCommitment', [59, 60, 65, 71])).toEqual(
      [2000, 1833, 1000, 0].map(near),
    );
    expect(values(market ?? [], 'fundCommitment', [0, 59, 71])).toEqual([0, 0, 5000]);
    expect(own?.map(({ lever }) => lever)).toEqual(['greenLane']);
    expect(
      read('programme: { stack: [mixed, 行动方案], off: [measurement, regulation] }').parts,
    ).toEqual([
      { name: 'mixed', programme: [expect.objectContaining({ lever: 'fundCommitment' })] },
    ]);
    expect(read('extends: mixed').parts).toEqual([]);
  });

  it('may be extended by the name that Save writes', () => {
    expect(read('extends: 行动方案').programme.map(({ lever }) => lever)).toEqual(['greenLane']);
  });
});

describe('levers at other values', () => {
  const dated = read(
    `programme:\n  - { ${FUND}, value: 3000 }\n  - { ${FUND}, from: 2026-01, value: 1500 }\n  - { lever: greenLane, from: 2024-01, value: 10 }`,
  ).programme;

  it('keep the dates of an only entry; of several one is set by its month', () => {
    const set = withValues(dated, [
      ['greenLane', 40],
      ['fundCommitment@2026-01', 900],
      ['surveyPosts', 8],
    ]);
    expect(set.map(({ lever, from, value }) => [lever, from, value])).toEqual([
      ['greenLane', 108, 40],
      ['fundCommitment', 72, 3000],
      ['fundCommitment', 132, 900],
      ['surveyPosts', 72, 8],
    ]);
    expect(targetFault(dated, { lever: 'fundCommitment' })).toMatchObject({
      expected: 'fundCommitment@2021-01, fundCommitment@2026-01',
    });
    expect(targetFault(dated, { lever: 'greenLane', from: '2021-01' })?.expected).toBe(
      'greenLane@2024-01',
    );
    expect(targetFault(dated, { lever: 'greenLane' })).toBeUndefined();
  });

  it('are scaled by a slider, which shows the value farthest from neutral', () => {
    expect(shownValue(dated, 'fundCommitment')).toBe(3000);
    const half = withShownValue(dated, 'fundCommitment', 1500);
    expect(settingsOf(half, 'fundCommitment').map(({ value }) => value)).toEqual([1500, 750]);
    expect(settingsOf(withShownValue(dated, 'fundCommitment', 0), 'fundCommitment')).toEqual([]);
    const duty = read(
      'programme:\n  - { lever: reinvestmentDuty, value: 1 }\n  - { lever: reinvestmentDuty, from: 2024-01, value: 1.75 }',
    ).programme;
    expect(shownValue(duty, 'reinvestmentDuty')).toBe(1);
    const moved = withShownValue(duty, 'reinvestmentDuty', 0.5);
    expect(settingsOf(moved, 'reinvestmentDuty').map(({ value }) => value)).toEqual([0.5, 2]);
  });
});

describe('a marked title', () => {
  it('is no longer than a title may be, and is cut at a whole letter', () => {
    const add = (title: string) => `${title}（已修改）`;
    for (const title of [
      '短',
      '长'.repeat(LONGEST_TITLE),
      `${'a'.repeat(193)}😀${'b'.repeat(5)}`,
    ]) {
      const found = marked(title, add);
      expect(found.length).toBeLessThanOrEqual(LONGEST_TITLE);
      expect(found.endsWith('（已修改）')).toBe(true);
      expect(found).toBe(
        Array.from(found)
          .filter((letter) => !/^[\ud800-\udfff]$/u.test(letter))
          .join(''),
      );
      const text = scenarioText({ ...read('seed: 1').scenario, title: { zh: found, en: found } });
      expect(parseScenario(bytes(text), 'plan.yaml').ok).toBe(true);
    }
  });
});
