// Claim: whatever is wrong with a programme is said with line, column and the nearest name, in our own words; what can never do
// anything is a warning.
import { describe, expect, it } from 'vitest';
import { issueLine } from '../../src/scenario/issue.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { bytes, head, never, read, refused } from '../fixtures/language.ts';

const FUND = 'lever: fundCommitment';

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
    [
      'a figure below 0',
      'when: { indicator: certificates, below: 0 }',
      /^plan\.yaml:3:\d+ programme\[0\]\.when: warning: this rule can never fire: certificates is never below 0/u,
    ],
  ])('a rule that can never fire is a warning: %s', (_name, rule, expected) => {
    expect(read(`programme:\n  - { ${FUND}, value: 1, ${rule} }`).warned[0]).toMatch(expected);
  });

  it('a rule that can fire is none', () => {
    for (const rule of ['year: 2035', 'indicator: certificates, below: 1'])
      expect(read(`programme:\n  - { ${FUND}, value: 1, when: { ${rule} } }`).warned).toEqual([]);
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
      [3, 12, '此处为全角“：”，须改为半角“:”'],
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
