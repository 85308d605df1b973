// Claim: every kind of bad input ends the command line with exit code 2, within seconds and without a stack trace, and
// says in one line which file, line, column and path is wrong, what was expected and which name was meant.
import { existsSync, mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEVER_IDS, LEVERS } from '../../src/model/index.ts';
import { fileOf, shipped, zonelab, zonelabHere } from './zonelab.ts';

const LIMIT_MS = 5000;
const head = 'title: { zh: 方案, en: Plan }\n';
const lever = LEVER_IDS[0] ?? 'accessReviewPosts';
const mistyped = `${lever.slice(0, -2)}x`;
const top = LEVERS[lever].range[1];
const entry = (rest: string) => `${head}programme:\n  - { ${rest} }\n`;
const set = (rest: string) => entry(`lever: ${lever}, ${rest}`);

const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');

/** A file of a size that holds nothing: where it is not read, its size costs nothing. */
function sparse(bytes: number): string {
  const file = fileOf('');
  truncateSync(file, bytes);
  return file;
}

function folder(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'zonelab-')), 'plan.yaml');
  return mkdirSync(path, { recursive: true }) ?? path;
}

const INPUTS: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  [
    'unknown key',
    `${head}sede: 1\n`,
    /:2:1 sede: unknown key "sede" \(expected title, .*; did you mean "seed"\?\)$/u,
  ],
  [
    'unknown key of an entry',
    set('value: 1, form: 2021-01'),
    /:3:\d+ programme\[0\]\.form: .*did you mean "from"\?\)$/u,
  ],
  [
    'unknown lever',
    entry(`lever: ${mistyped}, value: 1`),
    new RegExp(
      `:3:7 programme\\[0\\]\\.lever: unknown lever "${mistyped}" \\(expected .*; did you mean "${lever}"\\?\\)$`,
      'u',
    ),
  ],
  [
    'wrong type',
    `${head}programme: 3\n`,
    /:2:1 programme: 3 is not allowed here \(expected a list of /u,
  ],
  [
    'out of range',
    set(`value: ${top + 1}`),
    new RegExp(
      `:3:\\d+ programme\\[0\\]\\.value: ${top + 1} is out of range for ${lever} \\(expected `,
      'u',
    ),
  ],
  [
    'dates out of order',
    set('value: 1, from: 2023-01, until: 2022-12'),
    /:3:\d+ programme\[0\]\.until: .* ends in 2022-12, before it starts \(expected a month from 2023-01 on\)$/u,
  ],
  [
    'no such month',
    set('value: 1, from: 2021-13'),
    /:3:\d+ programme\[0\]\.from: "2021-13" .*expected a month from 2021-01 to 2035-12\)$/u,
  ],
  ['key twice', `${head}seed: 1\nseed: 2\n`, /:3:1: this key stands twice/u],
  ['alias bomb', `${bomb}\n`, /:2:8: aliases are not accepted$/u],
  ['deep nesting', '['.repeat(100000), /:1:\d+: nested too deeply$/u],
  ['custom tag', `${head}seed: !!js/function "x"\n`, /:2:7: .*tag/iu],
  ['empty file', '', /: the file is empty \(expected a scenario in YAML\)$/u],
  [
    'not UTF-8',
    Uint8Array.of(0x74, 0xff, 0xfe),
    /: the file is not UTF-8 \(expected a scenario in YAML\)$/u,
  ],
  ['NUL bytes', `${head}\0`, /: the file holds NUL bytes and is no text \(expected /u],
  [
    'extends itself',
    `${head}extends: plan\n`,
    /:2:1 extends: a scenario cannot extend itself \(expected the name /u,
  ],
  [
    'extends out of the folder',
    `${head}extends: ../../etc/passwd\n`,
    /:2:1 extends: "\.\.\/\.\.\/etc\/passwd" is not allowed here \(expected the name of a scenario in the same folder, without \.yaml\)$/u,
  ],
  [
    '__proto__',
    `${head}__proto__: { seed: 3 }\n`,
    /:2:1 __proto__: unknown key "__proto__" \(expected title/u,
  ],
  [
    'negative seed',
    `${head}seed: -1\n`,
    /:2:1 seed: -1 is not allowed here \(expected a whole number 0 to 4294967295\)$/u,
  ],
  [
    'fractional seed',
    `${head}seed: 1.5\n`,
    /:2:1 seed: 1\.5 is not allowed here \(expected a whole number/u,
  ],
  [
    'textual seed',
    `${head}seed: eins\n`,
    /:2:1 seed: "eins" is not allowed here \(expected a whole number/u,
  ],
  [
    'NaN',
    set('value: .nan'),
    /:3:\d+ programme\[0\]\.value: NaN is not allowed here \(expected a number/u,
  ],
  [
    'infinity',
    set('value: .inf'),
    /:3:\d+ programme\[0\]\.value: Infinity is not allowed here \(expected a number/u,
  ],
  [
    'negative infinity',
    set('value: -.inf'),
    /:3:\d+ programme\[0\]\.value: -Infinity is not allowed here/u,
  ],
  [
    'a trillion replications',
    `${head}replications: 1000000000000\n`,
    /:2:1 replications: 1000000000000 is not allowed here \(expected a whole number 1 to 100000\)$/u,
  ],
];

async function refusal(args: readonly string[]): Promise<string> {
  const begun = performance.now();
  const { code, out, err } = await zonelabHere(args);
  expect(performance.now() - begun).toBeLessThan(LIMIT_MS);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).not.toMatch(/^ +at |node:internal/mu);
  const lines = err.trim().split('\n');
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

describe('a bad file is refused with its place and reason', () => {
  it.each(INPUTS)('%s', async (_name, content, reason) => {
    const file = fileOf(content);
    const line = await refusal(['validate', file]);
    expect(line.startsWith(file)).toBe(true);
    expect(line).toMatch(reason);
  });

  it.each([
    ['a folder', folder(), /: this is a folder or device, not a file/u],
    ['50 MB', sparse(50 * 1024 * 1024), /: the file is larger than 1 MB/u],
    [
      'a terabyte, which nothing could read in seconds',
      sparse(1e12),
      /: the file is larger than 1 MB/u,
    ],
    ['no file', '/nowhere/plan.yaml', /: no such file/u],
  ])('%s', async (_name, file, reason) => {
    expect(await refusal(['run', file])).toMatch(reason);
  });

  it('an extended file of 50 MB is refused by its own name', async () => {
    const parent = sparse(50 * 1024 * 1024);
    const child = fileOf(`${head}extends: plan\n`, 'child.yaml', parent);
    expect(await refusal(['validate', child])).toBe(
      `${parent}: the file is larger than 1 MB (expected a scenario in YAML)`,
    );
  });
});

/** Scenarios of one folder: some are sound, the others are refused at a place and for a reason. */
const FOLDER: readonly (readonly [string, string, RegExp?])[] = [
  ['mixed', 'programme: [{ lever: surveyPosts, value: 24 }]'],
  [
    'unknown-preset',
    'programme:\n  stack:\n    - mixt',
    /:4:7 programme\.stack\[0\]: no scenario "mixt" in the same folder \(expected .*; did you mean "mixed"\?\)$/u,
  ],
  [
    'same-month',
    'programme:\n  - { lever: greenLane, value: 10 }\n  - { value: 20, lever: greenLane }',
    /:4:18 programme\[1\]\.lever: lever greenLane has two entries that start in 2021-01 \(expected each lever once a month\)$/u,
  ],
  [
    'unknown-indicator',
    'programme: [{ lever: greenLane, value: 10, when: { indicator: certificats, above: 1 } }]',
    /:2:52 programme\[0\]\.when\.indicator: unknown indicator "certificats" \(expected .*; did you mean "certificates"\?\)$/u,
  ],
  [
    'never-measured',
    'programme: [{ lever: greenLane, value: 10, when: { indicator: researchDone, above: 1 } }]',
    /:2:52 programme\[0\]\.when\.indicator: researchDone is in no statistics, so that no rule can read it \(expected an indicator that statistics publish .*\)$/u,
  ],
  [
    'ring',
    'programme: { stack: [round] }',
    /:2:22 programme\.stack\[0\]: circular: ring → round → ring \(expected the name of a scenario /u,
  ],
  [
    'round',
    'programme: { stack: [ring] }',
    /:2:22 programme\.stack\[0\]: circular: round → ring → round \(expected /u,
  ],
  [
    'heir',
    'extends: forebear\nprogramme: []',
    /:2:1 extends: circular: heir → forebear → heir \(expected /u,
  ],
  [
    'forebear',
    'extends: heir\nprogramme: []',
    /:2:1 extends: circular: forebear → heir → forebear \(expected /u,
  ],
  [
    'budget',
    'programme: [{ lever: greenLane, value: 10 }]\nequalMoney: lots',
    /:3:1 equalMoney: "lots" is not allowed here \(expected yuan a year .*50亿\)$/u,
  ],
];

describe('a bad programme is refused at its line, wherever its file is read', () => {
  const folderOf = mkdtempSync(join(tmpdir(), 'zonelab-'));
  const place = (name: string) => join(folderOf, `${name}.yaml`);
  for (const [name, text] of FOLDER) writeFileSync(place(name), `${head}${text}\n`);
  const wrong = FOLDER.flatMap(([name, , reason]) =>
    reason === undefined ? [] : [[name, reason] as const],
  );

  it.each(wrong)('%s', async (name, reason) => {
    for (const command of ['validate', 'run']) {
      const line = await refusal([command, place(name)]);
      expect(line.startsWith(`${place(name)}:`)).toBe(true);
      expect(line).toMatch(reason);
    }
  });
});

describe('a process of its own', () => {
  it.each([
    ['a bad file', ['validate', fileOf(`${head}sede: 1\n`)]],
    ['NUL bytes', ['run', fileOf(`${head}seed: 1\0\n`)]],
    ['50 MB', ['run', sparse(50 * 1024 * 1024)]],
    ['a bad number', ['run', 'plan.yaml', '--seed', '-1']],
    ['a bad link', ['fingerprint', '#s=zAAAA']],
  ])('ends as the tests above say: %s', async (_name, args) => {
    const ended = zonelab(args);
    expect(ended).toEqual(await zonelabHere(args));
    expect(ended.code).toBe(2);
  });
});

describe('a bad number on the command line is refused with what it may be', () => {
  it.each([
    ['--seed', '-1', /whole number from 0 to 4294967295/u],
    ['--seed', '1.5', /whole number/u],
    ['--seed', 'eins', /whole number/u],
    ['--seed', 'NaN', /whole number/u],
    ['--seed', 'Infinity', /whole number/u],
    ['--replications', '1000000000000', /whole number from 1 to 100000/u],
  ])('%s %s', async (option, value, reason) => {
    expect(await refusal(['run', 'plan.yaml', option, value])).toMatch(reason);
  });
});

describe('a bad link is refused, and what is bad of a good one is named', () => {
  it.each([
    ['unknown codec', '#s=zAAAA', /^link: unknown codec "z"; .*newer version \(expected a, b\)$/u],
    ['damaged', 'https://x/#s=aAAAA', /^link: cannot be read: /u],
    ['without a scenario', 'https://x/', /^link: no scenario in the link \(expected s=…\)$/u],
  ])('%s', async (_name, link, reason) => {
    expect(await refusal(['fingerprint', link])).toMatch(reason);
  });
});

describe('--out is checked before anything is computed', () => {
  const within = mkdtempSync(join(tmpdir(), 'zonelab-'));
  mkdirSync(join(within, 'folder.csv'));
  it.each([
    ['folder.csv', /a folder or device stands there/u],
    ['results.txt', /the ending says no format \(expected \.csv, \.json\)/u],
    ['none/results.csv', /no folder/u],
  ])('%s', async (name, reason) => {
    const { code, out, err } = await zonelabHere([
      'run',
      shipped('action-plan'),
      '--out',
      join(within, name),
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
    expect(existsSync(join(within, 'results.txt'))).toBe(false);
  });
});
