/** The file of a chunk: its runs as a long table, their failures, and a hash of both. */
import { createHash } from 'node:crypto';
import { canonicalBytes } from '../experiment/fingerprint.ts';
import { monthLabel } from '../kernel/clock.ts';
import type { Text } from '../kernel/declare.ts';
import { FIRST_YEAR } from '../model/index.ts';
import { doneOf, perRow, plain, type Done, type Kept, type Outcome } from './outcome.ts';
import { parquetBytes, readParquet, type Column, type ReadParquet } from './parquet.ts';
import { partCells } from './part-cells.ts';
import type { Chunk } from './plan.ts';

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

/** A row of a run's long table: a month, an indicator, and a part of the city where it is not of the whole. */
interface Cell {
  readonly month: string;
  readonly indicator: string;
  readonly part: string;
}

/** The cells of the whole city. */
function cityCells({ months, indicators }: Kept): Cell[] {
  return months.flatMap((each) => {
    const month = monthLabel(FIRST_YEAR, each);
    return indicators.map((indicator) => ({ month, indicator, part: '' }));
  });
}

/** The long table of runs: one row per run, month and indicator; runs that failed have none. */
export function longColumns(outcomes: readonly Outcome[], kept: Kept): Column[] {
  return columnsOf(doneOf(outcomes), cityCells(kept));
}

/** The table of a chunk: {@link longColumns}, and behind each run's rows those of its parts, if any are kept. */
function chunkColumns(outcomes: readonly Outcome[], kept: Kept): Column[] {
  const ofParts = partCells(kept).map(({ month, indicator, breakdown, part }) => ({
    month: monthLabel(FIRST_YEAR, month),
    indicator,
    part: `${breakdown} ${part}`,
  }));
  if (ofParts.length === 0) return longColumns(outcomes, kept);
  const cells = [...cityCells(kept), ...ofParts];
  const done = doneOf(outcomes);
  const part = perRow(done, cells, (_, cell) => cell.part);
  return [...columnsOf(done, cells), { name: 'part', type: 'STRING', values: part }];
}

function columnsOf(done: readonly Done[], cells: readonly Cell[]): Column[] {
  const arm = (of: 'value' | 'baseline') =>
    perRow(done, cells, (outcome, _, at) => plain(outcome[of][at] ?? Number.NaN));
  const text = (of: keyof Cell) => perRow(done, cells, (_, cell) => cell[of]);
  const run = Int32Array.from(perRow(done, cells, (outcome) => outcome.run));
  return [
    { name: 'run', type: 'INT32', values: run },
    { name: 'month', type: 'STRING', values: text('month') },
    { name: 'indicator', type: 'STRING', values: text('indicator') },
    { name: 'value', type: 'DOUBLE', values: arm('value') },
    { name: 'baseline', type: 'DOUBLE', values: arm('baseline') },
  ];
}

/** A chunk as the bytes of its file. @param batch identity of the batch */
export function chunkBytes(
  batch: string,
  { chunk }: Chunk,
  outcomes: readonly Outcome[],
  kept: Kept,
): Uint8Array {
  const failures = outcomes.filter((outcome) => 'error' in outcome);
  return parquetBytes(chunkColumns(outcomes, kept), {
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
  const cells = kept.months.length * kept.indicators.length + partCells(kept).length;
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
