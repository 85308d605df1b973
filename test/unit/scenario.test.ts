// Claim: whatever bytes a scenario file holds, it is either read as written or refused with file, line, column and a
// reason in both languages; nothing is thrown and nothing is ignored.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BRANCH_MONTH, LEVER_IDS, LEVERS, LIVE_SCALE } from '../../src/model/index.ts';
import { issueLine, type Issue } from '../../src/scenario/issue.ts';
import { parseScenario, type FindScenario } from '../../src/scenario/parse.ts';
import type { ResolvedScenario } from '../../src/scenario/resolve.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const head = 'title: { zh: 方案, en: Plan }\n';
const firstLever = LEVER_IDS[0] ?? 'accessReviewPosts';
const top = LEVERS[firstLever].range[1];

function accepted(text: string, find?: FindScenario): ResolvedScenario {
  const parsed = parseScenario(bytes(text), 'my/plan.yaml', find);
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => issueLine(issue, 'en')).join('\n'));
  return parsed.scenario;
}

function refused(content: string | Uint8Array, find?: FindScenario): readonly Issue[] {
  const parsed = parseScenario(
    typeof content === 'string' ? bytes(content) : content,
    'my/plan.yaml',
    find,
  );
  if (parsed.ok) throw new Error(`accepted: ${JSON.stringify(parsed.scenario)}`);
  for (const { message } of parsed.issues) {
    expect(message.en).not.toBe('');
    expect(message.zh).not.toBe('');
  }
  return parsed.issues;
}

const lines = (content: string, find?: FindScenario) =>
  refused(content, find).map((issue) => issueLine(issue, 'en'));

const entry = (rest: string) => `${head}programme:\n  - { lever: ${firstLever}, ${rest} }\n`;

describe('a scenario that is right', () => {
  it('gets every default filled in', () => {
    expect(accepted(entry('value: 2'))).toEqual({
      id: 'plan',
      title: { zh: '方案', en: 'Plan' },
      replications: 20,
      seed: 1,
      scale: LIVE_SCALE,
      future: { demand: 0, frontier: 0, authorisation: 'drawn' },
      programme: [{ lever: firstLever, from: BRANCH_MONTH, ramp: 12, value: 2, after2025: 'keep' }],
    });
  });

  it('may be JSON', () => {
    const text = JSON.stringify({ title: { zh: '方案', en: 'Plan' }, seed: 7 });
    expect(accepted(text).seed).toBe(7);
  });

  it('lists the levers in the order of the catalogue', () => {
    const entries = [...LEVER_IDS]
      .reverse()
      .map((lever) => `  - { lever: ${lever}, value: ${LEVERS[lever].neutral} }`);
    const { programme } = accepted(`${head}programme:\n${entries.join('\n')}\n`);
    expect(programme.map(({ lever }) => lever)).toEqual(LEVER_IDS);
  });

  it('counts months from January 2015', () => {
    const { programme } = accepted(entry('value: 2, from: 2035-12'));
    expect(programme[0]?.from).toBe(251);
  });

  it('may end a lever', () => {
    const { programme } = accepted(entry('value: 2, from: 2021-01, until: 2021-12'));
    expect(programme[0]).toMatchObject({ from: 72, until: 83 });
    expect(accepted(entry('value: 2, from: 2021-03, until: 2021-03')).programme[0]?.until).toBe(74);
  });

  it('may say how the world outside goes, in part', () => {
    expect(accepted(`${head}future: { demand: -1.5 }\n`).future).toEqual({
      demand: -1.5,
      frontier: 0,
      authorisation: 'drawn',
    });
    expect(accepted(`${head}future: { frontier: 0.5 }\n`).future).toEqual({
      demand: 0,
      frontier: 0.5,
      authorisation: 'drawn',
    });
    expect(lines(`${head}future: { demand: 7 }\n`)[0]).toMatch(/plan\.yaml:2:\d+ future\.demand/u);
    expect(lines(`${head}future: { frontier: -4 }\n`)[0]).toMatch(
      /plan\.yaml:2:\d+ future\.frontier: .*world frontier.*-3 to 3/u,
    );
    expect(lines(`${head}future: { frontier: fast }\n`)[0]).toMatch(/future\.frontier/u);
    expect(lines(`${head}future: { fronteir: 1 }\n`)[0]).toMatch(/did you mean "frontier"/u);
    expect(lines(`${head}future: { demnd: 1 }\n`)[0]).toMatch(/demand/u);
    expect(lines(`${head}future: { authorisation: maybe }\n`)[0]).toMatch(/not granted/u);
  });

  it('may have a lever between two steps, and at both ends of its range', () => {
    for (const value of [1.5, 0, top])
      expect(accepted(entry(`value: ${value}`)).programme[0]?.value).toBe(value);
  });

  it.each(['no-zone', 'action-plan'])('is what ships as %s', (name) => {
    const file = new URL(`../../scenarios/${name}.yaml`, import.meta.url);
    expect(accepted(readFileSync(file, 'utf8')).programme.length > 0).toBe(name !== 'no-zone');
  });
});

describe('extends', () => {
  const base = bytes(
    `${head}seed: 9\nscale: 0.1\nprogramme:\n  - { lever: ${firstLever}, value: 1 }\n  - { lever: ${LEVER_IDS[1] ?? ''}, value: 1 }\n`,
  );
  const find: FindScenario = (name) => (name === 'base' ? base : undefined);

  it('takes over what the file does not say', () => {
    const text = `${head}extends: base\nseed: 3\nprogramme:\n  - { lever: ${firstLever}, value: 5 }\n`;
    const { seed, scale, programme } = accepted(text, find);
    expect({ seed, scale }).toEqual({ seed: 3, scale: 0.1 });
    expect(programme.map(({ value }) => value)).toEqual([5, 1]);
  });

  it.each(['../base', '/etc/passwd', 'base.yaml', 'a/b', '..', '""'])('refuses %s', (name) => {
    expect(lines(`${head}extends: ${name}\n`, find)[0]).toMatch(
      /^my\/plan\.yaml:2:1 extends: .*expected the name/u,
    );
  });

  it('refuses itself, an unknown scenario and a second level', () => {
    expect(lines(`${head}extends: plan\n`)[0]).toMatch(/plan\.yaml:2:1 extends: .*itself/u);
    expect(lines(`${head}extends: nothing\n`)[0]).toMatch(/no scenario "nothing"/u);
    const two = () => bytes(`${head}extends: other\n`);
    expect(lines(`${head}extends: base\n`, two)[0]).toMatch(/one level only/u);
  });

  it('names the file that is wrong', () => {
    const wrong = () => bytes(`${head}sed: 1\n`);
    expect(lines(`${head}extends: base\n`, wrong)[0]).toMatch(
      /^my\/base\.yaml:2:1 sed: unknown key/u,
    );
  });
});

describe('a scenario that is wrong is refused with its place', () => {
  it.each([
    [
      'unknown key',
      `${head}sede: 1\n`,
      /^my\/plan\.yaml:2:1 sede: unknown key "sede" .*did you mean "seed"/u,
    ],
    [
      'unknown key in an entry',
      entry('value: 1, form: 2021-01'),
      /:3:\d+ programme\[0\]\.form: .*"from"/u,
    ],
    [
      'unknown lever',
      `${head}programme:\n  - { lever: accesReviewPost, value: 1 }\n`,
      /:3:7 programme\[0\]\.lever: unknown lever "accesReviewPost" .*did you mean "accessReviewPosts"/u,
    ],
    ['missing value', entry('ramp: 3'), /:3:5 programme\[0\]\.value: missing/u],
    ['missing title', 'seed: 1\n', /^my\/plan\.yaml:1:1 title: missing/u],
    ['blank title', 'title: { zh: " ", en: Plan }\n', /:1:10 title\.zh: " " is not allowed/u],
    [
      'text for a number',
      `${head}seed: "1"\n`,
      /:2:1 seed: "1" is not allowed here \(expected a whole number 0 to 4294967295\)/u,
    ],
    ['negative seed', `${head}seed: -1\n`, /:2:1 seed/u],
    ['seed of 2^32', `${head}seed: 4294967296\n`, /:2:1 seed/u],
    ['broken seed', `${head}seed: 1.5\n`, /:2:1 seed/u],
    ['seed beyond the whole numbers', `${head}seed: 1e300\n`, /:2:1 seed/u],
    ['no replications', `${head}replications: 0\n`, /:2:1 replications/u],
    ['too many replications', `${head}replications: 100001\n`, /:2:1 replications/u],
    ['unknown scale', `${head}scale: 0.3\n`, /:2:1 scale: 0.3 .*expected 1, 0.1, 0.05, 0.025/u],
    ['not a number', entry('value: .nan'), /:3:\d+ programme\[0\]\.value: NaN/u],
    ['infinite', entry('value: .inf'), /:3:\d+ programme\[0\]\.value: Infinity/u],
    ['below the range', entry('value: -1'), /programme\[0\]\.value: -1 is out of range/u],
    ['above the range', entry(`value: ${top + 1}`), /programme\[0\]\.value: .* is out of range/u],
    [
      'before 2021',
      entry('value: 1, from: 2020-12'),
      /programme\[0\]\.from: "2020-12" .*2021-01 to 2035-12/u,
    ],
    ['after 2035', entry('value: 1, from: 2036-01'), /programme\[0\]\.from/u],
    ['no such month', entry('value: 1, from: 2021-13'), /programme\[0\]\.from/u],
    [
      'an end before the start',
      entry('value: 1, from: 2023-01, until: 2022-12'),
      /:3:\d+ programme\[0\]\.until: .* ends in 2022-12, before it starts .*a month from 2023-01 on/u,
    ],
    [
      'an end before the usual start',
      entry('value: 1, until: 2020-12'),
      /programme\[0\]\.until: "2020-12" .*2021-01 to 2035-12/u,
    ],
    ['negative ramp', entry('value: 1, ramp: -1'), /programme\[0\]\.ramp/u],
    [
      'other end',
      entry('value: 1, after2025: stop'),
      /programme\[0\]\.after2025: "stop" .*keep, fade/u,
    ],
    [
      'lever twice',
      `${entry('value: 1')}  - { lever: ${firstLever}, value: 2 }\n`,
      /:4:7 programme\[1\]\.lever: lever .* has two entries that start in 2021-01/u,
    ],
    ['key twice', `${head}seed: 1\nseed: 2\n`, /:3:1: this key stands twice/u],
    [
      'programme as a mapping',
      `${head}programme: { a: 1 }\n`,
      /:2:14 programme\.a: unknown key "a"/u,
    ],
    ['entry as a text', `${head}programme: [x]\n`, /:2:13 programme\[0\]: "x"/u],
    ['a list', '- 1\n', /^my\/plan\.yaml:1:1: a list/u],
    ['comments only', '# nothing\n', /: an empty value/u],
    ['a number', '42', /:1:1: 42/u],
    ['broken YAML', 'title: { zh: a\n', /:2:1: /u],
    ['tab as indentation', 'title:\n\tzh: a\n', /^my\/plan\.yaml:2:1: .*[Tt]ab/u],
    ['two documents', `${head}---\n${head}`, /more than one document/u],
    ['custom tag', `${head}seed: !!js/function "function () {}"\n`, /:2:7: .*tag/iu],
    ['alias', `title: { zh: &a 甲, en: *a }\n`, /:1:24: aliases/u],
    ['__proto__', `${head}__proto__: { seed: 1 }\n`, /:2:1 __proto__: unknown key/u],
    [
      '__proto__ in an entry',
      entry('value: 1, __proto__: { ramp: 3 }'),
      /:3:\d+ programme\[0\]\.__proto__: unknown key/u,
    ],
    ['constructor', `${head}constructor: 1\n`, /:2:1 constructor: unknown key/u],
    ['list as a key', `${head}? [a, b]\n: 1\n`, /unknown key/u],
    ['empty key', `${head}"": 1\n`, /unknown key ""/u],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)[0]).toMatch(expected);
  });

  it('all problems of a file at once', () => {
    expect(lines(`${head}sede: 1\nseed: -1\nscale: 3\n`)).toHaveLength(3);
  });

  it('in Chinese too', () => {
    const [issue] = refused(`${head}seed: -1\n`);
    expect(issue && issueLine(issue, 'zh')).toBe(
      'my/plan.yaml:2:1 seed：此处不允许-1（应为：0至4294967295的整数）',
    );
  });

  it('long values are shortened', () => {
    expect(lines(`${head}seed: ${'x'.repeat(5000)}\n`)[0]?.length).toBeLessThan(200);
  });
});
