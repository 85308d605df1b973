// Claim: the same command goes on in a folder: with more replications it keeps the chunks that are whole, and what is there
// but damaged is said with what to do about it, moved aside and made again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chunkBytes, chunkName, readChunk } from '../../src/batch/chunk-file.ts';
import type { Outcome } from '../../src/batch/outcome.ts';
import { collect } from '../../src/batch/collect.ts';
import { checkFolder, chunksFolder, prepareFolder, readIdentity } from '../../src/batch/folder.ts';
import { identityOf } from '../../src/batch/identity.ts';
import { Plan } from '../../src/batch/plan.ts';
import { Results } from '../../src/batch/results.ts';
import { InputError } from '../../src/scenario/issue.ts';
import { readableBatch } from '../fixtures/batch.ts';

const top = mkdtempSync(join(tmpdir(), 'zonelab-resume-'));
afterAll(() => rmSync(top, { recursive: true }));

const batch = readableBatch(
  'replications: 10\ndesign: { kind: sobol, points: 8, factors: [{ vary: greenLane }] }\nkeep: { indicators: [valueAdded], months: [2025-12, 2035-12], by: [] }\n',
);
const identity = identityOf(batch, { data: 'some' });
const plan = new Plan(batch);

/** Writes some chunks of the batch as workers would. */
function written(name: string, chunks: readonly number[]): string {
  const folder = join(top, name);
  prepareFolder(folder, identity);
  for (const chunk of chunks) {
    const place = plan.chunkAt(chunk);
    const runs = Array.from({ length: place.end - place.first }, (_, at): Outcome => {
      const run = place.first + at;
      return { run, value: Float64Array.of(1, 2), baseline: Float64Array.of(run, 3) };
    });
    const bytes = chunkBytes(identity.id, place, runs, batch);
    writeFileSync(join(chunksFolder(folder), chunkName(chunk)), bytes);
  }
  return folder;
}

const whole = written('whole', [0, 1, 2]);

describe('more replications in the same folder', () => {
  const identityFor = (replications: number) =>
    identityOf({ ...batch, replications }, { data: 'some' });

  it('are the same batch; fewer are refused with the number that is there', () => {
    expect(identityFor(15).id).toBe(identity.id);
    expect(() => checkFolder(whole, identityFor(15), 'study.yaml')).not.toThrow();
    expect(() => checkFolder(whole, identityFor(5), 'study.yaml')).toThrow(
      /holds 10 replications, more than 5 \(expected at least 10 replications, or a new folder/u,
    );
  });

  it('keep the chunks that are whole, and have the last, which was not full, made again', async () => {
    const folder = written('extended', [0, 1, 2]);
    const longer = identityFor(15);
    prepareFolder(folder, longer);
    expect(readIdentity(folder).batch.replications).toBe(15);
    const place = new Plan(longer.batch).chunkAt(2);
    const file = join(chunksFolder(folder), chunkName(2));
    await expect(readChunk(file, longer.id, place, longer.batch)).rejects.toMatchObject({
      fault: 'other runs',
      message: expect.stringContaining('has 16 runs instead of 32') as string,
    });
  });
});

describe('what is there but damaged', () => {
  it('is said with what to do about it, in both languages', async () => {
    const folder = written('damaged', [0, 1, 2]);
    zeroed(join(chunksFolder(folder), chunkName(1)));
    const error = await collect(folder).catch((each: unknown) => each);
    const [issue] = error instanceof InputError ? error.issues : [];
    expect(issue?.file).toBe(join(chunksFolder(folder), chunkName(1)));
    expect(issue?.message.zh).toMatch(/^(哈希与文件所记不符|无法读取|缺少第\d+组推演)$/u);
    expect(issue?.expected).toMatchObject({
      en: expect.stringContaining('the same `zonelab batch` again') as string,
    });
  });

  it('is a manifest, results or the file that names the batch as well', async () => {
    const folder = written('broken', [0, 1, 2]);
    await collect(folder);
    writeFileSync(join(folder, 'results.parquet'), 'PAR1 and no more');
    await expect(Results.open(folder)).rejects.toThrow(/results\.parquet: the file is damaged/u);
    writeFileSync(join(folder, 'manifest.json'), '{"format":');
    await expect(Results.open(folder)).rejects.toThrow(/manifest\.json: the file is damaged/u);
    writeFileSync(join(folder, 'batch.json'), '');
    await expect(collect(folder)).rejects.toThrow(/batch\.json: the file is damaged/u);
    checkFolder(folder, identity, 'study.yaml');
    expect(prepareFolder(folder, identity)).toEqual([join(folder, 'batch.json.damaged')]);
    expect((await collect(folder)).contentHash).toBe((await collect(whole)).contentHash);
  });
});

/** Writes zeros over sixteen bytes of the numbers in a file, as a failing disk might. */
function zeroed(file: string): void {
  const bytes = readFileSync(file);
  const pattern = Buffer.from(Float64Array.of(1, 2).buffer);
  const at = bytes.indexOf(pattern);
  expect(at).toBeGreaterThan(0);
  writeFileSync(file, bytes.fill(0, at, at + 16));
}
