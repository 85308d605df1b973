// Claim: other readers open the Parquet files too, tables without metadata or rows as well, and a file beyond what a process
// can read in one go is read in pieces.
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readParquet as readWithRust } from 'parquet-wasm/node';
import { afterAll, describe, expect, it } from 'vitest';
import { chunkBytes, longColumns } from '../../src/batch/chunk-file.ts';
import { decimal } from '../../src/batch/cells.ts';
import { GrowingParquet, parquetBytes, readParquet } from '../../src/batch/parquet.ts';

const folder = mkdtempSync(join(tmpdir(), 'zonelab-parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const kept = { indicators: ['valueAdded', 'incidents'] as const, months: [131, 251] };
const outcomes = [
  { run: 0, value: Float64Array.of(1, 2, 3, 4), baseline: Float64Array.of(5, 6, 7, Number.NaN) },
  { run: 1, error: 'the books do not close' },
];
const columns = longColumns(outcomes, kept);

/** Rows of a file as the Rust reader sees it. */
function seen(bytes: Uint8Array): number {
  const batches = readWithRust(bytes).recordBatches();
  return batches.reduce((sum, { numRows }) => sum + numRows, 0);
}

describe('the reader in Rust', () => {
  it('opens a chunk and finds its numbers', () => {
    const place = { chunk: 0, first: 0, end: 2 };
    const bytes = chunkBytes('an id', place, outcomes, {
      ...kept,
      indicators: [...kept.indicators],
    });
    expect(seen(bytes)).toBe(4);
    const stream = Buffer.from(readWithRust(bytes).intoIPCStream());
    expect(stream.includes(Buffer.from(Float64Array.of(1, 2, 3, 4).buffer))).toBe(true);
  });

  it('opens tables without metadata, without rows, and those that grew', () => {
    expect(seen(parquetBytes(columns))).toBe(4);
    const none = longColumns([], { ...kept, indicators: [...kept.indicators] });
    expect(seen(parquetBytes(none))).toBe(0);
    const file = join(folder, 'grown.parquet');
    const growing = new GrowingParquet(file);
    for (const part of [columns, none, columns]) growing.add(part);
    growing.finish();
    expect(seen(readFileSync(file))).toBe(8);
    const growsNot = new GrowingParquet(file);
    growsNot.add(none);
    growsNot.finish();
    expect(seen(readFileSync(file))).toBe(0);
    expect(readParquet(file).rows).toBe(0);
  });
});

describe('a file beyond 2 GiB', () => {
  it('is read in pieces', async () => {
    const file = join(folder, 'large.parquet');
    const bytes = parquetBytes(columns, { batch: 'an id' });
    const length = new DataView(bytes.buffer).getUint32(bytes.byteLength - 8, true) + 8;
    const [data, footer] = [bytes.slice(0, -length), bytes.slice(-length)];
    // A hole that takes no room on the disk stands between what the file holds and what it says of itself.
    writeFileSync(file, data);
    const hole = 2 ** 31 + 2 ** 20;
    const descriptor = openSync(file, 'r+');
    ftruncateSync(descriptor, hole);
    writeSync(descriptor, footer, 0, footer.length, hole);
    closeSync(descriptor);
    expect(statSync(file).size).toBeGreaterThan(2 ** 31);
    const read = readParquet(file);
    expect(read.metadata).toEqual({ batch: 'an id' });
    expect([...(await read.numbers('value'))]).toEqual([1, 2, 3, 4]);
    expect(await read.texts('month')).toEqual(['2025-12', '2025-12', '2035-12', '2035-12']);
  });
});

describe('a decimal in CSV', () => {
  it('has a point wherever it stands, so that whoever guesses types from the first rows keeps it', () => {
    expect([0, 12, -3, 0.5, 1e21, 1e-7].map(decimal)).toEqual([
      '0.0',
      '12.0',
      '-3.0',
      '0.5',
      '1e+21',
      '1e-7',
    ]);
  });
});
