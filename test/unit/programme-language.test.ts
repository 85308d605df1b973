// Claim: a programme of dated entries, paths, rules and stacks is read as it is meant, and whatever is wrong with it is said
// with line, column and the nearest name; what can never do anything is a warning.
import { describe, expect, it } from 'vitest';
import { BRANCH_MONTH, type LeverId, type Programme } from '../../src/model/index.ts';
import { Policy } from '../../src/model/policy/policy.ts';
import { Rules } from '../../src/model/policy/rules.ts';
import { issueLine } from '../../src/scenario/issue.ts';
import { targetFault, withValues } from '../../src/scenario/levers.ts';
import { parseScenario, type FindScenario } from '../../src/scenario/parse.ts';
import type { ResolvedScenario } from '../../src/scenario/resolve.ts';
import { settingsOf, shownValue, withShownValue } from '../../src/scenario/shown.ts';
import { LONGEST_TITLE, marked } from '../../src/scenario/title.ts';
import { scenarioText } from '../../src/scenario/write.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const head = 'title: { zh: 方案, en: Plan }\n';

const FOLDER: Readonly<Record<string, string>> = {
  mixed: `${head}programme:\n  - { lever: fundCommitment, from: 2021-01, ramp: 0, value: 2000 }\n  - { lever: surveyPosts, from: 2021-01, ramp: 0, value: 24 }\n`,
  market: `${head}programme:\n  - { lever: fundCommitment, from: 2021-01, ramp: 12, value: 5000 }\n`,
  rules: `${head}programme:\n  - { lever: fundCommitment, from: 2021-01, until: 2022-12, ramp: 0, value: 800 }\n`,
  child: `${head}extends: mixed\nprogramme: []\n`,
  nest: `${head}programme: { stack: [mixed] }\n`,
  loop: `${head}programme: { stack: [plan] }\n`,
  行动方案: `${head}programme:\n  - { lever: greenLane, value: 20 }\n`,
};

const find: FindScenario = Object.assign(
  (name: string) => (FOLDER[name] === undefined ? undefined : bytes(FOLDER[name])),
  { names: () => Object.keys(FOLDER) },
);

function read(programme: string): ResolvedScenario & { warned: readonly string[] } {
  const parsed = parseScenario(bytes(`${head}${programme}\n`), 'plan.yaml', find);
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => issueLine(issue, 'en')).join('\n'));
  return { ...parsed.scenario, warned: parsed.warnings.map((issue) => issueLine(issue, 'en')) };
}

function refused(programme: string): string {
  const parsed = parseScenario(bytes(`${head}${programme}\n`), 'plan.yaml', find);
  return parsed.ok ? 'accepted' : issueLine(parsed.issues[0] ?? never(), 'en');
}

function never(): never {
  throw new Error('no issue');
}

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
    const { warned: _, ...scenario } = read(
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
    const saved = parseScenario(bytes(scenarioText({ ...read(phases) })), 'plan.yaml');
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

  it('may be extended by the name that Save writes', () => {
    expect(read('extends: 行动方案').programme.map(({ lever }) => lever)).toEqual(['greenLane']);
  });
});

describe('what is wrong with a programme', () => {
  const stack = (list: string) => `programme:\n  stack: ${list}`;
  it.each([
    [
      'unknown preset',
      stack('[mixed, markt]'),
      /^plan\.yaml:3:18 programme\.stack\[1\]: no scenario "markt" in the same folder .*did you mean "market"\?/u,
    ],
    [
      'unknown preset in a mapping',
      stack('[{ use: markt }]'),
      /^plan\.yaml:3:13 programme\.stack\[0\]\.use: no scenario "markt"/u,
    ],
    [
      'conflict',
      stack('[mixed, market]'),
      /^plan\.yaml:3:18 programme\.stack\[1\]: mixed and market set the same levers in the same months: fundCommitment \(expected wins: \[market, mixed\]\)/u,
    ],
    [
      'stacked stack',
      stack('[nest]'),
      /^plan\.yaml:3:11 programme\.stack\[0\]: "nest" stacks scenarios itself; one level only/u,
    ],
    [
      'circle',
      stack('[loop]'),
      /^plan\.yaml:3:11 programme\.stack\[0\]: circular: plan → loop → plan/u,
    ],
    ['itself', stack('[plan]'), /^plan\.yaml:3:11 programme\.stack\[0\]: circular: plan → plan/u],
    [
      'extends with stack',
      'extends: mixed\nprogramme: { stack: [market] }',
      /^plan\.yaml:2:1 extends: extends and stack exclude each other/u,
    ],
    [
      'extends a stack',
      'extends: nest',
      /^plan\.yaml:2:1 extends: "nest" stacks scenarios; one level only/u,
    ],
    [
      'wins of another',
      `${stack('[mixed]')}\n  wins: [mixd]`,
      /^plan\.yaml:4:10 programme\.wins\[0\]: "mixd" is not in this stack .*did you mean "mixed"/u,
    ],
    [
      'replaces without when',
      stack('[mixed, { use: market, replaces: mixed }]'),
      /^plan\.yaml:3:33 programme\.stack\[1\]\.replaces: replaces needs when/u,
    ],
    [
      'unknown group',
      'programme: { off: [rsk] }',
      /^plan\.yaml:2:20 programme\.off\[0\]: unknown group "rsk" .*did you mean "risk"/u,
    ],
    [
      'group without brackets',
      'programme: { off: risk }',
      /^plan\.yaml:2:14 programme\.off: "risk" is not allowed here \(expected a list of groups: \[/u,
    ],
    [
      'same month',
      `programme:\n  entries:\n    - { ${FUND}, value: 1 }\n    - { ${FUND}, value: 2 }`,
      /^plan\.yaml:5:9 programme\.entries\[1\]\.lever: lever fundCommitment has two entries that start in 2021-01/u,
    ],
    [
      'same month in a path',
      `programme:\n  - { ${FUND}, path: { 2022-01: 1 } }\n  - { ${FUND}, from: 2022-01, value: 2 }`,
      /^plan\.yaml:4:7 programme\[1\]\.lever: .* start in 2022-01/u,
    ],
    [
      'past the next',
      `programme:\n  - { ${FUND}, until: 2024-01, value: 1 }\n  - { ${FUND}, from: 2023-01, value: 2 }`,
      /^plan\.yaml:3:30 programme\[0\]\.until: .*past the start of its next entry \(expected a month before 2023-01\)/u,
    ],
    [
      'path with when',
      `programme:\n  - { ${FUND}, path: { 2022-01: 1 }, when: { year: 2024 } }`,
      /^plan\.yaml:3:52 programme\[0\]\.when: when cannot stand beside a path/u,
    ],
    [
      'path with a value',
      `programme:\n  - { ${FUND}, path: { 2022-01: 1 }, value: 2 }`,
      /programme\[0\]\.value: value cannot stand beside a path/u,
    ],
    [
      'path out of range',
      `programme:\n  - { ${FUND}, path: { 2022-01: 1, 2023-01: 9000 } }`,
      /^plan\.yaml:3:50 programme\[0\]\.path\.2023-01: 9000 is out of range/u,
    ],
    [
      'path with no month',
      `programme:\n  - { ${FUND}, path: { 2022: 1 } }`,
      /^plan\.yaml:3:38 programme\[0\]\.path\.2022: unknown key "2022"/u,
    ],
    [
      'between alone',
      `programme:\n  - { ${FUND}, value: 1, between: step }`,
      /programme\[0\]\.between: between stands without a path/u,
    ],
    [
      'unknown indicator',
      `programme:\n  - { ${FUND}, value: 1, when: { indicator: researchIntensty, above: 5 } }`,
      /^plan\.yaml:3:48 programme\[0\]\.when\.indicator: unknown indicator "researchIntensty" .*did you mean "researchIntensity"/u,
    ],
    [
      'indicator that is never published',
      `programme:\n  - { ${FUND}, value: 1, when: { indicator: harmfulPassed, above: 5 } }`,
      /^plan\.yaml:3:48 programme\[0\]\.when\.indicator: harmfulPassed is in no statistics, so that no rule can read it/u,
    ],
    [
      'no bound',
      `programme:\n  - { ${FUND}, value: 1, when: { indicator: certificates } }`,
      /^plan\.yaml:3:40 programme\[0\]\.when: an indicator needs above or below/u,
    ],
    [
      'a year and a bound',
      `programme:\n  - { ${FUND}, value: 1, when: { year: 2024, above: 5 } }`,
      /programme\[0\]\.when: a rule on a year has no other part/u,
    ],
    [
      'a year outside',
      `programme:\n  - { ${FUND}, value: 1, when: { year: 2036 } }`,
      /programme\[0\]\.when\.year: 2036 is not allowed here \(expected a year from 2021 to 2035\)/u,
    ],
    [
      'unknown key of a rule',
      `programme:\n  - { ${FUND}, value: 1, when: { yer: 2024 } }`,
      /programme\[0\]\.when\.yer: unknown key "yer" .*did you mean "year"/u,
    ],
    ['unknown task', 'tasks: { T21: { note: { zh: 甲, en: a } } }', /^plan\.yaml:2:10 tasks\.T21/u],
  ])('%s', (_name, text, expected) => {
    expect(refused(text)).toMatch(expected);
  });

  it('names the place in the file of the stack that is wrong', () => {
    const wrong = Object.assign(
      (name: string) => (name === 'bad' ? bytes(`${head}sed: 1\n`) : undefined),
      {},
    );
    const parsed = parseScenario(
      bytes(`${head}programme: { stack: [bad] }\n`),
      'my/plan.yaml',
      wrong,
    );
    expect(parsed.ok ? '' : issueLine(parsed.issues[0] ?? never(), 'en')).toMatch(
      /^my\/bad\.yaml:2:1 sed: unknown key/u,
    );
  });

  it.each([
    [
      'a year after the end',
      'until: 2024-12, when: { year: 2026 }',
      /^plan\.yaml:3:\d+ programme\[0\]\.when: warning: this rule can never fire: it would be in 2026-01 at the earliest/u,
    ],
    [
      'more years than there are figures',
      'until: 2025-06, when: { indicator: certificates, above: 1, years: 12 }',
      /can never fire: it would be in 2027-01/u,
    ],
  ])('a rule that can never fire is a warning: %s', (_name, rule, expected) => {
    expect(read(`programme:\n  - { ${FUND}, value: 1, ${rule} }`).warned[0]).toMatch(expected);
  });

  it('a rule that can fire is none', () => {
    expect(read(`programme:\n  - { ${FUND}, value: 1, when: { year: 2035 } }`).warned).toEqual([]);
  });
});

describe('signs that input methods write', () => {
  const said = (text: string) => {
    const parsed = parseScenario(bytes(text), 'plan.yaml');
    const [issue] = parsed.ok ? [] : parsed.issues;
    return issue === undefined ? 'accepted' : [issue.line, issue.column, issue.message.zh];
  };
  it.each([
    ['a colon', `title：{ zh: 甲, en: a }\n`, [1, 6, '此处为全角“：”，须改为半角“:”']],
    ['a colon further down', `${head}seed：5\n`, [2, 5, '此处为全角“：”，须改为半角“:”']],
    [
      'a colon in an entry',
      `${head}programme:\n  - { lever： greenLane, value: 20 }\n`,
      [3, 10, '此处为全角“：”，须改为半角“:”'],
    ],
    [
      'a comma',
      `${head}programme:\n  - { lever: greenLane，value: 20 }\n`,
      [3, 23, '此处为全角“，”，须改为半角“,”'],
    ],
    [
      'a bracket',
      `${head}programme:\n  - ｛ lever: greenLane, value: 20 }\n`,
      [3, 5, '此处为全角“｛”，须改为半角“{”'],
    ],
    [
      'a wide space',
      `${head}programme:\n　- { lever: greenLane, value: 20 }\n`,
      [3, 1, '此处为全角空格，须改为半角“ ”'],
    ],
  ])('%s is named at its place', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('may stand in titles', () => {
    expect(said('title: { zh: "甲：乙，丙", en: a }\n')).toBe('accepted');
    expect(said('title: { zh: 甲：乙，丙, en: a } # 注：无\n')).toBe('accepted');
  });

  it('no sentence of the parser reaches a reader', () => {
    for (const text of [
      'a: [1\n',
      'a: "1\n',
      'a: b: c\n',
      '? [a]\n: b\n',
      'a: @x\n',
      '%YAML 9\n---\na: 1\n',
      '- a\nb: c\n',
    ]) {
      const parsed = parseScenario(bytes(text), 'plan.yaml');
      for (const { message } of parsed.ok ? [] : parsed.issues)
        expect(message.zh).not.toMatch(/[a-z]{4,} [a-z]{2,} [a-z]{2,}/u);
      expect(parsed.ok).toBe(false);
    }
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
      const text = scenarioText({ ...read('seed: 1'), title: { zh: found, en: found } });
      expect(parseScenario(bytes(text), 'plan.yaml').ok).toBe(true);
    }
  });
});
