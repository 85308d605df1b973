// Claim: the command line does what its help says, answers in two languages and in JSON, and meets wrong usage or input
// with exit code 2 and a line that says where and why, never with a stack trace.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { INDICATOR_IDS, LEVER_IDS } from '../../src/model/index.ts';
import { INDICATOR_WORDS, LEVER_WORDS } from '../../src/model/words.ts';
import { fileOf, shipped, zonelab, zonelabHere } from './zonelab.ts';

const quickScale = ['--scale', '0.025'];
// One worker: two would compile the model twice, and the files of this layer already run two at a time.
const quick = [...quickScale, '--replications', '2', '--workers', '1'];
const head = 'title: { zh: 方案, en: Plan }\n';

const COMMANDS = [
  'run',
  'compare',
  'ledger',
  'history',
  'fingerprint',
  'validate',
  'levers',
  'schema',
] as const;

describe('help', () => {
  it('names every command and ends with 0', () => {
    const { code, out, err } = zonelab(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of COMMANDS) expect(out).toContain(command);
  });

  it.each(COMMANDS)('of %s names the common options', async (command) => {
    const { code, out } = await zonelabHere([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--format');
    expect(out).toContain('--lang');
  });
});

describe('wrong usage ends with 2 and says why on stderr', () => {
  it.each([
    ['no command', [], /Usage/u],
    ['unknown command', ['runn'], /unknown command 'runn'\n\(Did you mean run\?\)/u],
    [
      'unknown option',
      ['levers', '--formt', 'json'],
      /unknown option '--formt'\n\(Did you mean --format\?\)/u,
    ],
    ['no file', ['run'], /missing required argument 'file'/u],
    ['two files', ['run', 'a', 'b'], /too many arguments/u],
    ['unknown format', ['levers', '--format', 'xml'], /table, json/u],
    ['unknown language', ['levers', '--lang', 'fr'], /zh, en/u],
    ['seed', ['run', 'a', '--seed', '-1'], /whole number from 0 to 4294967295/u],
    ['seed too large', ['run', 'a', '--seed', '4294967296'], /whole number/u],
    ['seed in words', ['run', 'a', '--seed', '1e3'], /whole number/u],
    ['replications', ['run', 'a', '--replications', '0'], /whole number from 1 to 100000/u],
    ['workers', ['run', 'a', '--workers', '0'], /whole number from 1/u],
    ['scale', ['run', 'a', '--scale', '0.5'], /1, 0.1, 0.05, 0.025/u],
  ])('%s', async (_name, args, reason) => {
    const { code, out, err } = await zonelabHere(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
    expect(err).not.toMatch(/^ +at /mu);
  });
});

describe('wrong input ends with 2 and one line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zonelab-'));
  mkdirSync(join(folder, 'folder.yaml'));
  it.each([
    ['no such file', join(folder, 'none.yaml'), /none\.yaml: no such file/u],
    ['a name near a file\u2019s', join(folder, 'foldr.yml'), /did you mean "folder\.yaml"/u],
    ['a folder', join(folder, 'folder.yaml'), /folder\.yaml: this is a folder/u],
    ['a device', '/dev/null', /folder or device/u],
    ['a file as a folder', join(fileOf(head), 'x.yaml'), /cannot be read/u],
    ['a name too long', 'x'.repeat(5000), /cannot be read/u],
    ['not UTF-8', fileOf(Uint8Array.of(0xff, 0xfe)), /not UTF-8/u],
    ['empty', fileOf(''), /plan\.yaml: the file is empty/u],
    ['2 MB', fileOf('#'.repeat(2000000)), /larger than 1 MB/u],
    [
      'unknown key',
      fileOf(`${head}sede: 1\n`),
      /plan\.yaml:2:1 sede: unknown key "sede" \(expected .*; did you mean "seed"\?\)/u,
    ],
    [
      'unknown parent',
      fileOf(`${head}extends: nothing\n`),
      /plan\.yaml:2:1 extends: no scenario "nothing"/u,
    ],
  ])('%s', async (_name, file, reason) => {
    const { code, out, err } = await zonelabHere(['run', file, ...quick]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('is told in Chinese when asked, or when the environment says so', async () => {
    const file = fileOf(`${head}seed: -1\n`);
    for (const { err } of [
      await zonelabHere(['run', file, '--lang', 'zh']),
      zonelab(['run', file], { LANG: 'zh_CN.UTF-8' }),
    ]) {
      expect(err).toContain('此处不允许-1');
    }
  });
});

describe('validate', () => {
  it('accepts what ships', async () => {
    const files = [shipped('no-zone'), shipped('action-plan')];
    const { code, out, err } = await zonelabHere(['validate', ...files]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: files.map((file) => `${file}: ok\n`).join(''),
      err: '',
    });
  });

  it('goes on after a bad file and names every problem', async () => {
    const bad = fileOf(`${head}seed: -1\nscale: 3\n`);
    const { code, out, err } = await zonelabHere(['validate', bad, shipped('no-zone')]);
    expect(code).toBe(2);
    expect(out).toContain('no-zone.yaml: ok');
    expect(err.match(/plan\.yaml:[23]:1 /gu)).toHaveLength(2);
  });

  it('finds what a scenario extends in its own folder', async () => {
    const child = fileOf(`${head}extends: base\n`, 'child.yaml');
    expect((await zonelabHere(['validate', child])).code).toBe(2);
    const both = fileOf(`${head}extends: plan\n`, 'child.yaml');
    spawnSync('cp', [shipped('action-plan'), join(dirname(both), 'plan.yaml')]);
    expect((await zonelabHere(['validate', both])).code).toBe(0);
  });

  it('prints issues as JSON', async () => {
    const { code, out } = await zonelabHere([
      'validate',
      fileOf(`${head}seed: -1\n`),
      '--format',
      'json',
    ]);
    const issue = { line: 2, column: 1, path: 'seed', message: { en: '-1 is not allowed here' } };
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ files: [{ issues: [issue] }] });
  });
});

describe('levers', () => {
  it('lists the catalogue as JSON', async () => {
    const { code, out } = await zonelabHere(['levers', '--format', 'json']);
    const lever = z.looseObject({
      id: z.string(),
      tasks: z.array(z.string().regex(/^(T([1-9]|1\d|20)|S([1-9]|1[0-7])|A[1-4]|beyond)$/u)).min(1),
      tier: z.literal([1, 2, 3]),
      unit: z.object({ en: z.string(), zh: z.string() }),
      range: z.tuple([z.number(), z.number()]),
      neutral: z.number(),
      primitives: z.array(z.string()).min(1),
      postings: z.array(z.looseObject({ account: z.string() })),
      binds: z.object({ en: z.string(), zh: z.string() }),
    });
    expect(code).toBe(0);
    const { levers } = z.strictObject({ levers: z.array(lever) }).parse(JSON.parse(out));
    expect(levers.map(({ id }) => id)).toEqual(LEVER_IDS);
  });

  it.each(['zh', 'en'] as const)('prints a table in %s', async (language) => {
    const { out } = await zonelabHere(['levers', '--lang', language]);
    for (const id of LEVER_IDS) expect(out).toContain(LEVER_WORDS[id].label[language]);
  });

  it('survives a reader that closes early', () => {
    const run = `"${process.execPath}" src/cli/zonelab.mjs levers --format json`;
    const cwd = new URL('../../', import.meta.url);
    const { stderr } = spawnSync('sh', ['-c', `(${run}; echo "code $?" >&2) | true`], {
      cwd,
      encoding: 'utf8',
    });
    expect(stderr).toBe('code 0\n');
  });
});

describe('indicators', () => {
  it('lists the catalogue as JSON, what was published and what stands first included', async () => {
    const text = z.strictObject({ en: z.string(), zh: z.string() });
    const indicator = z.looseObject({
      id: z.string(),
      label: text,
      unit: text,
      doc: text,
      observed: z.string().nullable(),
      headline: z.boolean(),
    });
    const { code, out } = await zonelabHere(['indicators', '--format', 'json']);
    expect(code).toBe(0);
    const read = z.strictObject({ indicators: z.array(indicator) }).parse(JSON.parse(out));
    expect(read.indicators.map(({ id }) => id)).toEqual(INDICATOR_IDS);
    expect(read.indicators[0]).toMatchObject({
      observed: 'sei_value_added_linked',
      headline: true,
    });
  });

  it('prints one with its unit, in the language asked for', async () => {
    const { code, out } = await zonelabHere(['indicators', 'fiscalCost', '--lang', 'zh']);
    expect(code).toBe(0);
    for (const word of [INDICATOR_WORDS.fiscalCost.label.zh, '亿元/年', '财政台账'])
      expect(out).toContain(word);
    expect(out).not.toContain('valueAdded');
  });

  it('refuses a name that none has, and says which was meant', async () => {
    const { code, out, err } = await zonelabHere(['indicators', 'fiscalCots']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^indicators: unknown indicator .*did you mean "fiscalCost"\?\)\n$/u);
  });
});
