// Claim: a batch is exactly resumable and its results do not depend on how it was computed. Killed at twenty random
// moments it ends with the same bytes; one worker, two, and four shards give one hash; signals and a full disk lose
// nothing; memory does not grow with the batch.
// Depends on: src public/data scenarios test/cli/zonelab.ts test/fixtures package-lock.json
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readParquet } from '../../src/batch/parquet.ts';
import { shipped, zonelab } from '../cli/zonelab.ts';

const folder = mkdtempSync(join(tmpdir(), 'zonelab-batch-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const launcher = fileURLToPath(new URL('../../src/cli/zonelab.mjs', import.meta.url));

/** A batch of so many points x 20 replicates; the first month of the zone only, so that a run is short. */
function batchFile(name: string, points: number, more = ''): string {
  writeFileSync(join(folder, 'plan.yaml'), readFileSync(shipped('action-plan')));
  const file = join(folder, `${name}.yaml`);
  const lines = [
    'title: { zh: 试, en: Try }',
    'scenarios: [plan.yaml]',
    'replications: 20',
    `design: { kind: latin-hypercube, points: ${points}, factors: [{ vary: inspectionPosts }, { vary: greenLane }] }`,
    'keep: { months: [2021-01] }',
    more,
  ];
  writeFileSync(file, lines.join('\n'));
  return file;
}

interface Collected {
  readonly runs: number;
  readonly rows: number;
  readonly contentHash: string;
}

function done(args: readonly string[]): Collected {
  const { code, out, err } = zonelab([...args, '--format', 'json']);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Collected;
}

const target = (name: string) => join(folder, name);

/** The most memory that the last command in a folder used. */
function megabytes(name: string): number {
  const last = readFileSync(join(target(name), 'log.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .at(-1);
  return (JSON.parse(last ?? '{}') as { megabytes: number }).megabytes;
}

/** Starts a batch and sends it a signal when it is time. @returns how it ended */
function interrupted(
  args: readonly string[],
  signal: NodeJS.Signals,
  when: () => Promise<unknown>,
): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [launcher, ...args], { stdio: 'ignore' });
    void when().then(() => child.kill(signal));
    child.once('exit', (code, by) => resolve({ code, signal: by }));
  });
}

/** Chunks that are there. */
function chunksOf(name: string): number {
  const there = join(target(name), 'chunks');
  const names = existsSync(there) ? readdirSync(there) : [];
  return names.filter((each) => each.endsWith('.parquet')).length;
}

/** Waits for a random number of further chunks and a random while, so that kills fall all over the batch. */
async function randomMoment(name: string): Promise<void> {
  const wanted = Math.min(chunksOf(name) + Math.floor(Math.random() * 6), CHUNKS - 1);
  while (chunksOf(name) < wanted) await sleep(20);
  await sleep(Math.random() * 1000);
}

const KILLS = 20;
/** Of 32 runs. */
const CHUNKS = 63;
const large = batchFile('large', 100);
const small = batchFile('small', 10);

describe('a batch of 2 000 runs', { timeout: 30 * 60_000 }, () => {
  it('killed at 20 random moments and resumed has the same rows and hash, none lost, none doubled', async () => {
    zonelab(['--help']); // the build that comes first takes time and memory of its own
    const began = Date.now();
    const whole = done(['batch', large, '--out', target('whole'), '--workers', '2']);
    const took = Date.now() - began;
    expect(whole).toMatchObject({ runs: 2000 });
    const args = ['batch', large, '--out', target('killed'), '--workers', '2'];
    const chunks: number[] = [];
    let killed = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { signal } = await interrupted(args, 'SIGKILL', () => randomMoment('killed'));
      if (signal === 'SIGKILL') killed += 1;
      chunks.push(chunksOf('killed'));
    }
    process.stdout.write(
      `uninterrupted ${took} ms; ${killed} kills, chunks after each: ${chunks.join(' ')}\n`,
    );
    expect(killed).toBeGreaterThan(15);
    expect(chunks.at(-1)).toBeGreaterThan(20);
    const resumed = done(args);
    expect(resumed).toEqual(whole);
    for (const name of ['results.parquet', 'runs.parquet'])
      expect(readFileSync(join(target('killed'), name))).toEqual(
        readFileSync(join(target('whole'), name)),
      );
    const runs = await readParquet(join(target('killed'), 'runs.parquet')).numbers('run');
    expect([...runs]).toEqual(Array.from({ length: 2000 }, (_, run) => run));
    expect(readdirSync(join(target('killed'), 'chunks')).filter((n) => n.endsWith('.tmp'))).toEqual(
      [],
    );
  });

  it('takes no more memory than one of 1 000', () => {
    done(['batch', batchFile('half', 50), '--out', target('half'), '--workers', '2']);
    process.stdout.write(`2 000 runs ${megabytes('whole')} MB, 1 000 ${megabytes('half')} MB\n`);
    expect(megabytes('whole')).toBeLessThan(1.15 * megabytes('half'));
  });
});

describe('200 runs', { timeout: 10 * 60_000 }, () => {
  it('1 worker, 2 workers, and 4 shards with collect give one hash; another seed another', () => {
    const one = done(['batch', small, '--out', target('one'), '--workers', '1']);
    const two = done(['batch', small, '--out', target('two'), '--workers', '2']);
    for (const shard of [1, 2, 3, 4]) {
      const args = ['batch', small, '--out', target(`shard${shard}`), '--shard', `${shard}/4`];
      expect(zonelab([...args, '--workers', '1']).code).toBe(0);
    }
    const shards = done(['collect', ...[1, 2, 3, 4].map((shard) => target(`shard${shard}`))]);
    expect([two, shards]).toEqual([one, one]);
    const seeded = batchFile('seeded', 10, 'seed: 2');
    const other = done(['batch', seeded, '--out', target('seeded'), '--workers', '2']);
    expect(other).toMatchObject({ runs: one.runs, rows: one.rows });
    expect(other.contentHash).not.toBe(one.contentHash);
  });

  it('ends in good order at SIGTERM, and goes on', async () => {
    const args = ['batch', small, '--out', target('term'), '--workers', '2'];
    const { code } = await interrupted(args, 'SIGTERM', () => sleep(2500));
    expect(code).toBe(1);
    expect(done(args)).toEqual(done(['collect', target('one')]));
  });

  it('says that the disk is full, and goes on when there is room', ({ skip }) => {
    const disk = target('disk');
    mkdirSync(disk);
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', disk]);
    skip(mount.status !== 0, 'a small disk cannot be mounted here: needs root');
    try {
      const args = ['batch', small, '--out', join(disk, 'out'), '--workers', '2'];
      const { code, err } = zonelab(args);
      expect(code).toBe(1);
      expect(err).toMatch(/a file cannot be written \(ENOSPC\)\. What is done stays/u);
      spawnSync('mount', ['-o', 'remount,size=10m', disk]);
      expect(done(args)).toEqual(done(['collect', target('one')]));
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
