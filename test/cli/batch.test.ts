// Claim: a bad batch is refused with exit code 2 before anything is written, by a line that says what to do; a good one is
// run, resumed by the same command, and a run that fails is written down with its inputs and stops nobody.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shipped, zonelab, zonelabHere } from './zonelab.ts';

const folder = mkdtempSync(join(tmpdir(), 'zonelab-batch-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a batch file beside a copy of the action plan. */
function batchFile(name: string, lines: string): string {
  const file = join(folder, name);
  writeFileSync(join(folder, 'plan.yaml'), readFileSync(shipped('action-plan')));
  writeFileSync(file, `title: { zh: 试, en: Try }\nscenarios: [plan.yaml]\n${lines}\n`);
  return file;
}

// Only the first month of the zone: a run then takes hundredths of a second.
const quick = 'keep: { indicators: [valueAdded], months: [2021-01] }\n';
const list = join(folder, 'list.csv');
// No tail of firm sizes: the second run breaks in its first month.
writeFileSync(list, 'firm.sizeTail,greenLane\n,10\n0,10\n,20\n');
const good = batchFile(
  'good.yaml',
  `replications: 1\ndesign: { kind: list, file: list.csv }\n${quick}`,
);
const out = join(folder, 'good');

const grid = (factor: string) => `design: { kind: grid, factors: [${factor}] }\n`;

describe('batch', { timeout: 60_000 }, () => {
  it('runs, records what fails, and goes on where it was', () => {
    const first = zonelab(['batch', good, '--out', out, '--workers', '1', '--format', 'json']);
    expect(first.code).toBe(0);
    const collected = JSON.parse(first.out) as Record<string, unknown>;
    expect(collected).toMatchObject({ runs: 3, failed: 1, rows: 2 });
    expect(collected['failures']).toMatchObject([
      { run: 1, error: expect.stringMatching(/NaN/u) as string },
    ]);
    const again = zonelab(['batch', good, '--out', out, '--workers', '1', '--csv']);
    expect(again.out).toContain('{results.parquet, runs.parquet, manifest.json}');
    expect(again.out).toContain(`content hash ${String(collected['contentHash'])}`);
    expect(readFileSync(join(out, 'runs.csv'), 'utf8').split('\n')[2]).toMatch(
      /^1,plan,1,1,.*,0\.0,.*NaN/u,
    );
    const log = readFileSync(join(out, 'log.jsonl'), 'utf8').trim().split('\n');
    expect(log.map((line) => (JSON.parse(line) as { computed?: number }).computed)).toEqual([
      undefined,
      3,
      undefined,
      0,
    ]);
  });

  it.each([
    [
      'unknown lever',
      batchFile('lever.yaml', grid('{ vary: greenLan }')),
      [],
      /lever\.yaml:3:\d+ design\.factors\[0\]\.vary: unknown lever or parameter "greenLan" .*did you mean "greenLane"\?\)$/u,
    ],
    [
      'empty design',
      batchFile('empty.yaml', grid('')),
      [],
      /empty\.yaml:3:\d+ design\.factors: a list is not allowed here \(expected a list of at least one /u,
    ],
    [
      '10^9 runs',
      batchFile(
        'large.yaml',
        `replications: 100000\n${grid('{ vary: greenLane, levels: 100 }, { vary: lossTolerance, levels: 100 }')}`,
      ),
      [],
      /large\.yaml: 1000000000 runs \(scenarios x futures x points x replicates: 1 x 1 x 10000 x 100000\) are too many \(expected at most 1000000\)$/u,
    ],
    ['wrong shard', good, ['--shard', '5/4'], /--shard 5\/4: this is no shard \(expected k\/n /u],
  ])('refuses: %s', async (name, file, more, message) => {
    const target = join(folder, name.replaceAll(/\W/gu, ''));
    const {
      code,
      out: printed,
      err,
    } = await zonelabHere(['batch', file, '--out', target, ...more]);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(err.trim()).toMatch(message);
    expect(existsSync(target)).toBe(false);
  });

  it.each([
    ['batch', /^nowhere\.yaml: no such file \(expected a batch in YAML\)$/mu],
    ['search', /^nowhere\.yaml: no such file \(expected a search in YAML\)$/mu],
  ])('%s says what a file that is not there should have been', async (command, message) => {
    const { code, err } = await zonelabHere([
      command,
      'nowhere.yaml',
      '--out',
      join(folder, 'nowhere'),
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('refuses a folder that cannot be written to, and one of another batch', async () => {
    const unwritable = await zonelabHere(['batch', good, '--out', '/proc/zonelab']);
    expect(unwritable.code).toBe(2);
    expect(unwritable.err).toMatch(/^--out \/proc\/zonelab: cannot be written to \(E[A-Z]+\)$/mu);
    const other = batchFile('other.yaml', `replications: 2\n${quick}`);
    const before = readdirSync(out);
    const foreign = await zonelabHere(['batch', other, '--out', out]);
    expect(foreign.code).toBe(2);
    expect(foreign.err).toMatch(
      /the folder holds another batch.* \(expected a new folder: zonelab batch \S+other\.yaml --out \S+-2\)$/mu,
    );
    expect(readdirSync(out)).toEqual(before);
  });
});
