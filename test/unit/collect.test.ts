// Claim: collecting puts every run into the tables once, in order, says the same hash whatever the shards, and refuses
// what is missing, broken, foreign or changed.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chunkBytes, chunkName, readChunk } from '../../src/batch/chunk-file.ts';
import type { Outcome } from '../../src/batch/outcome.ts';
import { collect } from '../../src/batch/collect.ts';
import { checkFolder, chunksFolder, chunksIn, prepareFolder } from '../../src/batch/folder.ts';
import { identityOf, type Identity } from '../../src/batch/identity.ts';
import { engineOf, readManifest } from '../../src/batch/manifest.ts';
import { parquetBytes, readParquet } from '../../src/batch/parquet.ts';
import { Plan } from '../../src/batch/plan.ts';
import { readableBatch } from '../fixtures/batch.ts';

const top = mkdtempSync(join(tmpdir(), 'zonelab-collect-'));
afterAll(() => {
  rmSync(top, { recursive: true });
});

const batch = readableBatch(
  'replications: 10\ndesign: { kind: sobol, points: 8, factors: [{ vary: greenLane }] }\nkeep: { indicators: [valueAdded, incidents], months: [2025-12, 2035-12], by: [] }\n',
);
const identity = identityOf(batch, { data: 'some' });
const plan = new Plan(batch);
const FAILED = 40;

function outcome(run: number, nudge = 0): Outcome {
  if (run === FAILED) return { run, error: 'the books do not close' };
  const value = Float64Array.of(run + nudge, Number.NaN, -0, 1 / (run + 1));
  return { run, value, baseline: Float64Array.of(1, 2, 3, run) };
}

/** Writes some chunks of the batch as workers would. */
function written(name: string, chunks: readonly number[], of: Identity = identity): string {
  const folder = join(top, name);
  prepareFolder(folder, of);
  for (const chunk of chunks) {
    const place = plan.chunkAt(chunk);
    const runs = Array.from({ length: place.end - place.first }, (_, at) =>
      outcome(place.first + at),
    );
    writeFileSync(
      join(chunksFolder(folder), chunkName(chunk)),
      chunkBytes(of.id, place, runs, batch),
    );
  }
  return folder;
}

const whole = written('whole', [0, 1, 2]);

describe('collecting', () => {
  it('gives a row per run, month and indicator, and a row per run with its inputs', async () => {
    const collected = await collect(whole);
    expect(collected).toMatchObject({ runs: 80, failed: 1, rows: 79 * 4 });
    expect(collected.failures).toEqual([{ run: FAILED, error: 'the books do not close' }]);
    const long = readParquet(join(whole, 'results.parquet'));
    expect(long.rows).toBe(316);
    expect((await long.texts('month')).slice(0, 4)).toEqual([
      '2025-12',
      '2025-12',
      '2035-12',
      '2035-12',
    ]);
    expect((await long.texts('indicator')).slice(0, 2)).toEqual(['valueAdded', 'incidents']);
    expect([...(await long.numbers('value'))].slice(4, 8)).toEqual([1, Number.NaN, 0, 1 / 2]);
    const runs = readParquet(join(whole, 'runs.parquet'));
    expect([...(await runs.numbers('run'))]).toEqual(Array.from({ length: 80 }, (_, run) => run));
    expect((await runs.numbers('lever_greenLane'))[1]).toBe(30);
    expect((await runs.texts('error'))[FAILED]).toBe('the books do not close');
    expect(readdirSync(whole).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('does not depend on shards', async () => {
    const first = written('first', [1]);
    const second = written('second', [0, 2]);
    const together = await collect(first, [second]);
    expect(together.contentHash).toBe((await collect(whole)).contentHash);
    expect(readFileSync(join(first, 'results.parquet'))).toEqual(
      readFileSync(join(whole, 'results.parquet')),
    );
  });

  it('has another hash when one number differs', async () => {
    const folder = written('nudged', [0, 1]);
    const place = plan.chunkAt(2);
    const runs = Array.from({ length: place.end - place.first }, (_, at) =>
      outcome(place.first + at, at === 3 ? 1e-9 : 0),
    );
    writeFileSync(
      join(chunksFolder(folder), chunkName(2)),
      chunkBytes(identity.id, place, runs, batch),
    );
    expect((await collect(folder)).contentHash).not.toBe((await collect(whole)).contentHash);
  });

  it('refuses a batch that is not complete', async () => {
    const folder = written('part', [0, 2]);
    await expect(collect(folder)).rejects.toThrow(/1 of 3 chunks are missing \(1\)/u);
    expect(readdirSync(folder).sort()).toEqual(['batch.json', 'chunks']);
  });

  it('refuses a folder of no batch, and shards of another', async () => {
    await expect(collect(top)).rejects.toThrow(/this is no folder of a batch/u);
    const other = written('other', [0], { ...identity, id: 'other' });
    await expect(collect(whole, [other])).rejects.toThrow(/this is another batch/u);
  });

  it('refuses shards of another model, and names both models and commits', async () => {
    const changed = identityOf(batch, { data: 'some' }, { hash: 'abc', commit: '12ab' });
    const other = written('other model', [0, 1, 2], changed);
    const { hash, commit } = identity.model;
    const own = `${hash} (${commit === null ? 'no commit' : `commit ${commit}`})`;
    await expect(collect(whole, [other])).rejects.toThrow(
      `this is another batch: its model is another: abc (commit 12ab), not ${own}`,
    );
    expect(() => checkFolder(other, identity, 'study.yaml')).toThrow(
      `the folder holds another batch: its model is another: abc (commit 12ab), not ${own}`,
    );
    expect(readManifest(whole)).toMatchObject({ model: { hash, commit } });
  });

  it('refuses a chunk whose numbers were changed after it was written', async () => {
    const folder = written('changed', [0, 1, 2]);
    const file = join(chunksFolder(folder), chunkName(0));
    const { metadata } = readParquet(file);
    const columns = await Promise.all(
      ['run', 'value', 'baseline'].map(async (name) => ({
        name,
        type: 'DOUBLE' as const,
        values: (await readParquet(file).numbers(name)).map((each) => (each === 3 ? 4 : each)),
      })),
    );
    writeFileSync(file, parquetBytes(columns, metadata));
    await expect(collect(folder)).rejects.toThrow(/does not have the hash that it says|lacks run/u);
  });

  it('does not count a file that was cut short', async () => {
    const folder = written('cut', [0, 1, 2]);
    const file = join(chunksFolder(folder), chunkName(1));
    writeFileSync(file, readFileSync(file).subarray(0, 400));
    expect([...chunksIn(folder)]).toEqual([0, 2]);
    await expect(collect(folder)).rejects.toThrow(/1 of 3 chunks are missing/u);
  });
});

describe('a batch that runs until precise', () => {
  const lines =
    'replications: until precise\nkeep: { indicators: [incidents], months: [2025-12] }\n';
  const open = readableBatch(lines);
  const own = new Plan(open);

  /** Writes rounds of ten replicates whose difference spreads by so much around 1. */
  function rounds(name: string, count: number, spread: number): string {
    const folder = join(top, name);
    const known = identityOf(open, {});
    prepareFolder(folder, known);
    for (let chunk = 0; chunk < count; chunk++) {
      const place = own.chunkAt(chunk);
      const runs = Array.from({ length: place.end - place.first }, (_, at): Outcome => {
        const run = place.first + at;
        const baseline = Float64Array.of(run % 7);
        const difference = 1 + spread * ((run % 5) - 2);
        return { run, value: Float64Array.of((run % 7) + difference), baseline };
      });
      const bytes = chunkBytes(known.id, place, runs, open);
      writeFileSync(join(chunksFolder(folder), chunkName(chunk)), bytes);
    }
    return folder;
  }

  it('is complete with 50 replicates when their differences hardly spread', async () => {
    expect(await collect(rounds('calm', 5, 0.01))).toMatchObject({ runs: 50, rows: 50 });
    await expect(collect(rounds('early', 4, 0.01))).rejects.toThrow(/chunks are missing/u);
  });

  it('goes on to 200 when they do', async () => {
    await expect(collect(rounds('wild', 5, 3))).rejects.toThrow(/chunks are missing/u);
    expect(await collect(rounds('whole wild', 20, 3))).toMatchObject({ runs: 200 });
  });
});

describe('a chunk', () => {
  it('is read back as it was written', async () => {
    const place = plan.chunkAt(1);
    const file = join(chunksFolder(whole), chunkName(1));
    const { outcomes } = await readChunk(file, identity.id, place, batch);
    expect(outcomes[0]).toEqual({ ...outcome(32), value: Float64Array.of(32, NaN, 0, 1 / 33) });
    expect(outcomes[FAILED - 32]).toEqual(outcome(FAILED));
    await expect(readChunk(file, 'another', place, batch)).rejects.toThrow(/another batch/u);
    await expect(readChunk(file, identity.id, plan.chunkAt(0), batch)).rejects.toThrow(
      /not chunk 0/u,
    );
  });
});

describe('a folder for a batch', () => {
  it('may be new, empty or its own, and nothing is left in it by the question', () => {
    const fresh = join(top, 'a', 'b');
    checkFolder(fresh, identity, 'study.yaml');
    expect(readdirSync(top)).not.toContain('a');
    mkdirSync(fresh, { recursive: true });
    checkFolder(fresh, identity, 'study.yaml');
    expect(readdirSync(fresh)).toEqual([]);
    checkFolder(whole, identity, 'study.yaml');
  });

  it('may not be another batch\u2019s, hold other files, be a file, or be unwritable', () => {
    const other = identityOf({ ...batch, seed: 2 }, { data: 'some' });
    expect(() => checkFolder(whole, other, 'my study.yaml')).toThrow(
      `the folder holds another batch: it has other settings: seed (expected a new folder: zonelab batch 'my study.yaml' --out ${whole}-2)`,
    );
    const wider = { ...batch, indicators: [...batch.indicators, 'exits' as const] };
    const more = identityOf(wider, { data: 'some' });
    expect(() => checkFolder(whole, more, 'study.yaml')).toThrow(/settings: keep\.indicators/u);
    const data = identityOf(batch, { data: 'other' });
    expect(() => checkFolder(whole, data, 'study.yaml')).toThrow(/its data are other/u);
    expect(() => checkFolder(top, identity, 'study.yaml')).toThrow(
      /files that belong to no batch/u,
    );
    expect(() => checkFolder(join(whole, 'batch.json'), identity, 'study.yaml')).toThrow(
      /no folder/u,
    );
    expect(() => checkFolder('/proc/zonelab', identity, 'study.yaml')).toThrow(
      /cannot be written to \(E/u,
    );
  });

  it('knows a batch by what decides its results, not by its name or title', () => {
    const renamed = { ...batch, id: 'other', title: { zh: '别名', en: 'Another name' } };
    expect(identityOf(renamed, { data: 'some' }).id).toBe(identity.id);
    expect(identityOf(batch, { data: 'other' }).id).not.toBe(identity.id);
  });
});

describe('the engine of a manifest', () => {
  it('is the one that ran, also where it calls itself a version of Node too', () => {
    expect(engineOf({ node: '24.1.0', v8: '13' })).toBe('node 24.1.0');
    expect(engineOf({ node: '26.0.0', bun: '1.4.0' })).toBe('bun 1.4.0');
    expect(engineOf({ node: '26.0.0', deno: '2.6.0' })).toBe('deno 2.6.0');
    expect(readManifest(whole).engine).toMatch(/^(node|bun|deno) \d/u);
  });
});
