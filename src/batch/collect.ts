/** Puts the chunks of a batch together: every run once, every hash checked, tables that anyone can read. */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../scenario/issue.ts';
import { chunkName, ChunkError, longColumns, readChunk } from './chunk-file.ts';
import { publish, writerOf } from './files.ts';
import { chunksFolder, chunksIn, readIdentity } from './folder.ts';
import { difference, type Identity } from './identity.ts';
import { writeManifest, type Collected } from './manifest.ts';
import { RESULTS, RUNS } from './names.ts';
import type { Outcome } from './outcome.ts';
import { GrowingParquet, type Column } from './parquet.ts';
import { keptBreakdowns, partColumns, partsFile } from './part-cells.ts';
import { Plan } from './plan.ts';
import { PrecisionWatch } from './precision.ts';
import { runColumns } from './run-table.ts';

const MOST_LISTED = 100;
/** Runs whose rows are gathered before they are written, so that memory does not grow with the batch. */
const GATHERED = 1024;

/**
 * Collects the chunks of a folder, and of others with shards of the same batch, into the folder.
 *
 * @throws InputError when a chunk is missing, broken or of another batch
 */
export async function collect(folder: string, others: readonly string[] = []): Promise<Collected> {
  const identity = readIdentity(folder);
  const folders = [folder, ...others];
  for (const other of others) {
    const own = readIdentity(other);
    const differs = difference(own, identity);
    if (differs !== undefined)
      refuse(other, `this is another batch: ${differs.en}`, `这是另一个批次：${differs.zh}`);
    if (own.batch.replications !== identity.batch.replications)
      refuseReplications(other, own, identity);
  }
  const plan = new Plan(identity.batch);
  const files = filesOf(folders);
  const chunks = await neededChunks(plan, identity, { folder, files }).catch((error: unknown) => {
    throw error instanceof ChunkError ? brokenChunk(error) : error;
  });
  const tables = new Tables(folder, plan);
  const hash = createHash('sha256');
  try {
    for (const chunk of chunks) {
      const file = files.get(chunk) ?? '';
      const place = plan.chunkAt(chunk);
      const { outcomes, hash: own } = await readChunk(file, identity.id, place, plan.batch);
      hash.update(own);
      tables.add(outcomes);
    }
    return finish(folder, identity, tables, hash.digest('hex'));
  } catch (error) {
    tables.discard();
    if (error instanceof ChunkError) throw brokenChunk(error);
    throw error;
  }
}

function refuse(file: string, en: string, zh: string): never {
  throw new InputError([{ file, line: 0, column: 0, path: '', message: { en, zh } }]);
}

function refuseReplications(other: string, own: Identity, { batch }: Identity): never {
  const [there, wanted] = [own.batch.replications, batch.replications];
  return refuse(
    other,
    `this shard was run with ${there} replications, not ${wanted}: run it again with the same batch file`,
    `该分片的推演组数为${there}，而非${wanted}：请用同一批次文件重新运行`,
  );
}

/** What to do about a chunk that is there but wrong. */
function brokenChunk({ file, fault, words }: ChunkError): InputError {
  const again = {
    en: 'the same `zonelab batch` again: it moves the file aside and computes the chunk anew',
    zh: '重新运行同一 `zonelab batch` 命令：该文件会被移开，该块会重新推演',
  };
  const place = { file, line: 0, column: 0, path: '', message: words };
  return new InputError([fault === 'foreign' ? place : { ...place, expected: again }]);
}

/** The file of each chunk that is there, by number. */
function filesOf(folders: readonly string[]): Map<number, string> {
  const files = new Map<number, string>();
  for (const folder of folders) {
    for (const chunk of chunksIn(folder))
      files.set(chunk, join(chunksFolder(folder), chunkName(chunk)));
  }
  return files;
}

/** Chunks that make the batch complete. @throws InputError when one is missing */
async function neededChunks(
  plan: Plan,
  { id }: Identity,
  { folder, files }: { readonly folder: string; readonly files: ReadonlyMap<number, string> },
): Promise<number[]> {
  const all = Array.from({ length: plan.chunks }, (_, chunk) => chunk);
  const needed =
    plan.batch.replications === 'until precise' ? await preciseChunks(plan, folder, id) : all;
  const missing = needed.filter((chunk) => !files.has(chunk));
  if (missing.length > 0) {
    const some = missing.slice(0, 5).join(', ');
    const more = missing.length > 5 ? ', …' : '';
    refuse(
      folder,
      `${missing.length} of ${needed.length} chunks are missing (${some}${more}): run the batch again, with every shard`,
      `缺少${needed.length}块中的${missing.length}块（${some}${more}）：请对每个分片重新运行批次`,
    );
  }
  return needed;
}

/** Chunks up to the round after which the stop rule was content. */
async function preciseChunks(plan: Plan, folder: string, id: string): Promise<number[]> {
  const watch = new PrecisionWatch(plan);
  const there = chunksIn(folder);
  const needed: number[] = [];
  let round: number[] = [];
  for (let chunk = 0; chunk < plan.chunks; chunk++) {
    round.push(chunk);
    needed.push(chunk);
    if (plan.chunkAt(chunk).end % plan.roundRuns !== 0) continue;
    if (round.some((each) => !there.has(each))) return needed;
    if (await watch.after(folder, id, round)) return needed;
    round = [];
  }
  return needed;
}

/** The tables as they grow, and what is counted on the way. */
class Tables {
  readonly #files: readonly GrowingFile[];
  #gathered: Outcome[] = [];
  runs = 0;
  failed = 0;
  readonly failures: { readonly run: number; readonly error: string }[] = [];

  constructor(folder: string, plan: Plan) {
    const table = (name: string, of: GrowingFile['columns']) => new GrowingFile(folder, name, of);
    this.#files = [
      table(RESULTS, (outcomes) => longColumns(outcomes, plan.batch)),
      table(RUNS, (outcomes) => runColumns(plan, outcomes)),
      ...keptBreakdowns(plan.batch).map((breakdown) =>
        table(partsFile(breakdown), (outcomes) => partColumns(plan, outcomes, breakdown)),
      ),
    ];
  }

  add(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) {
      this.runs += 1;
      this.#gathered.push(outcome);
      if (!('error' in outcome)) continue;
      this.failed += 1;
      if (this.failures.length < MOST_LISTED) this.failures.push(outcome);
    }
    if (this.#gathered.length >= GATHERED) this.#write();
  }

  #write(): void {
    for (const { parquet, columns } of this.#files) parquet.add(columns(this.#gathered));
    this.#gathered = [];
  }

  /** Publishes the files. @returns rows of the long table, and of the files of figures by part */
  close(): Required<Pick<Collected, 'rows' | 'byPart'>> {
    if (this.#gathered.length > 0) this.#write();
    for (const file of this.#files) file.publish();
    const [long] = this.#files;
    const byPart = this.#files.slice(2);
    return {
      rows: long?.parquet.rows ?? 0,
      byPart: Object.fromEntries(byPart.map(({ name, parquet }) => [name, parquet.rows])),
    };
  }

  discard(): void {
    for (const file of this.#files) file.discard();
  }
}

/** A Parquet file under a temporary name until it is whole. */
class GrowingFile {
  readonly name: string;
  /** Its columns for some runs. */
  readonly columns: (outcomes: readonly Outcome[]) => Column[];
  readonly #file: string;
  readonly #temporary: string;
  readonly parquet: GrowingParquet;

  constructor(folder: string, name: string, columns: GrowingFile['columns']) {
    this.name = name;
    this.columns = columns;
    this.#file = join(folder, name);
    this.#temporary = `${this.#file}.${writerOf('collect')}.tmp`;
    this.parquet = new GrowingParquet(this.#temporary);
  }

  publish(): void {
    this.parquet.finish();
    publish(this.#temporary, this.#file);
  }

  discard(): void {
    rmSync(this.#temporary, { force: true });
  }
}

function finish(
  folder: string,
  identity: Identity,
  tables: Tables,
  contentHash: string,
): Collected {
  const { rows, byPart } = tables.close();
  const { runs, failed, failures } = tables;
  const collected = { runs, failed, rows, byPart, contentHash, failures };
  writeManifest(folder, identity, collected);
  return collected;
}
