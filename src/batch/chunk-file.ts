/** The file of a chunk: its runs as a long table, their failures, and a hash of both. */
import { createHash } from 'node:crypto';
import { canonicalBytes } from '../experiment/fingerprint.ts';
import { monthLabel } from '../kernel/clock.ts';
import type { Text } from '../kernel/declare.ts';
import { FIRST_YEAR } from '../model/index.ts';
import type { Batch } from '../scenario/batch.ts';
import { parquetBytes, readParquet, type Column, type ReadParquet } from './parquet.ts';
import type { Chunk } from './plan.ts';

/** What a run gave: both arms, months x indicators as far as the batch keeps them; or why it failed. */
export type Outcome =
  | {
      readonly run: number;
      readonly value: Float64Array;
      readonly baseline: Float64Array;
    }
  | { readonly run: number; readonly error: string };

/** What a batch keeps of a run. */
export type Kept = Pick<Batch, 'indicators' | 'months'>;

export function chunkName(chunk: number): string {
  return `${String(chunk).padStart(6, '0')}.parquet`;
}

/** Number of the chunk that a file is of; nothing when it is of none. */
export function chunkOf(name: string): number | undefined {
  const [, digits] = /^(\d{6,})\.parquet$/u.exec(name) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** SHA-256 over runs in order: number, both arms as canonical little-endian doubles, or the reason of the failure. */
export function hashOf(outcomes: readonly Outcome[]): string {
  const hash = createHash('sha256');
  for (const outcome of outcomes) {
    hash.update(canonicalBytes(Float64Array.of(outcome.run)));
    if ('error' in outcome) hash.update(`failed: ${outcome.error}\n`);
    else hash.update(canonicalBytes(outcome.value)).update(canonicalBytes(outcome.baseline));
  }
  return hash.digest('hex');
}

/** The long table of runs: one row per run, month and indicator; runs that failed have none. */
export function longColumns(outcomes: readonly Outcome[], { months, indicators }: Kept): Column[] {
  const done = outcomes.filter((outcome) => 'value' in outcome);
  const labels = months.flatMap((month) => {
    const label = monthLabel(FIRST_YEAR, month);
    return indicators.map(() => label);
  });
  const names = months.flatMap(() => indicators);
  const text = (of: readonly string[]) => perRow(done, of.length, (_, at) => of[at] ?? '');
  const arm = (of: 'value' | 'baseline') =>
    perRow(done, names.length, (outcome, at) => plain(outcome[of][at] ?? Number.NaN));
  return [
    {
      name: 'run',
      type: 'INT32',
      values: Int32Array.from(perRow(done, names.length, ({ run }) => run)),
    },
    { name: 'month', type: 'STRING', values: text(labels) },
    { name: 'indicator', type: 'STRING', values: text(names) },
    { name: 'value', type: 'DOUBLE', values: arm('value') },
    { name: 'baseline', type: 'DOUBLE', values: arm('baseline') },
  ];
}

/** A column over all rows; in loops, since a million calls of `flatMap` take longer than writing the file. */
function perRow<O, T>(done: readonly O[], cells: number, of: (outcome: O, at: number) => T): T[] {
  const values = new Array<T>(done.length * cells);
  let row = 0;
  for (const outcome of done) for (let at = 0; at < cells; at++) values[row++] = of(outcome, at);
  return values;
}

/** A number as a file holds it: null for undefined, never -0. */
function plain(value: number): number | null {
  if (Number.isNaN(value)) return null;
  return value === 0 ? 0 : value;
}

/** A chunk as the bytes of its file. @param batch identity of the batch */
export function chunkBytes(
  batch: string,
  { chunk }: Chunk,
  outcomes: readonly Outcome[],
  kept: Kept,
): Uint8Array {
  const failures = outcomes.filter((outcome) => 'error' in outcome);
  return parquetBytes(longColumns(outcomes, kept), {
    batch,
    chunk: String(chunk),
    runs: String(outcomes.length),
    failures: JSON.stringify(failures),
    hash: hashOf(outcomes),
  });
}

/** What is wrong with the file of a chunk: of another batch, with fewer or more runs than asked for, or damaged. */
export type Fault = 'foreign' | 'other runs' | 'damaged';

/** A chunk that is not what it should be. */
export class ChunkError extends Error {
  override readonly name = 'ChunkError';
  readonly file: string;
  readonly fault: Fault;
  readonly words: Text;

  constructor(file: string, fault: Fault, words: Text) {
    super(`${file}: ${words.en}`);
    this.file = file;
    this.fault = fault;
    this.words = words;
  }
}

type Refuse = (fault: Fault, en: string, zh: string) => never;

/**
 * Reads the file of a chunk back.
 *
 * @throws ChunkError when it belongs to another batch, has other runs or rows, or does not have the hash that it says
 */
export async function readChunk(
  file: string,
  batch: string,
  place: Chunk,
  kept: Kept,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly hash: string }> {
  const refuse: Refuse = (fault, en, zh) => {
    throw new ChunkError(file, fault, { en, zh });
  };
  try {
    const parquet = readParquet(file);
    const failures = checkedHead(parquet, batch, place, refuse);
    const outcomes = await outcomesOf(parquet, place, { kept, failures, refuse });
    const hash = hashOf(outcomes);
    if (hash !== parquet.metadata['hash'])
      refuse('damaged', 'does not have the hash that it says', '哈希与文件所记不符');
    return { outcomes, hash };
  } catch (error) {
    if (error instanceof ChunkError) throw error;
    return refuse('damaged', 'cannot be read', '无法读取');
  }
}

/** Checks what the file says of itself. @returns its failures by run */
function checkedHead(
  { metadata }: ReadParquet,
  batch: string,
  { chunk, first, end }: Chunk,
  refuse: Refuse,
): Map<number, string> {
  if (metadata['batch'] !== batch) refuse('foreign', 'belongs to another batch', '属于另一批次');
  if (Number(metadata['chunk']) !== chunk)
    refuse('damaged', `is not chunk ${chunk}`, `不是第${chunk}块`);
  if (Number(metadata['runs']) !== end - first) {
    const runs = metadata['runs'] ?? '';
    refuse(
      'other runs',
      `has ${runs} runs instead of ${end - first}`,
      `含${runs}组推演，应为${end - first}组`,
    );
  }
  return failuresOf(metadata['failures'] ?? '[]');
}

interface Expected {
  readonly kept: Kept;
  readonly failures: ReadonlyMap<number, string>;
  readonly refuse: Refuse;
}

async function outcomesOf(
  parquet: ReadParquet,
  { first, end }: Chunk,
  { kept, failures, refuse }: Expected,
): Promise<Outcome[]> {
  const cells = kept.months.length * kept.indicators.length;
  const expected = (end - first - failures.size) * cells;
  if (parquet.rows !== expected)
    refuse(
      'damaged',
      `has ${parquet.rows} rows instead of ${expected}`,
      `有${parquet.rows}行，应为${expected}行`,
    );
  const [runs, value, baseline] = await Promise.all(
    ['run', 'value', 'baseline'].map((name) => parquet.numbers(name)),
  );
  let at = 0;
  return Array.from({ length: end - first }, (_, index): Outcome => {
    const run = first + index;
    const error = failures.get(run);
    if (error !== undefined) return { run, error };
    const [from, to] = [at, at + cells];
    at = to;
    if (runs?.slice(from, to).some((each) => each !== run) === true)
      refuse('damaged', `lacks run ${run}`, `缺少第${run}组推演`);
    const part = (column: Float64Array = new Float64Array()) => column.slice(from, to);
    return { run, value: part(value), baseline: part(baseline) };
  });
}

function failuresOf(text: string): Map<number, string> {
  const failures = JSON.parse(text) as { readonly run: number; readonly error: string }[];
  return new Map(failures.map(({ run, error }) => [run, error]));
}
