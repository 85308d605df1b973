/** Runs a batch, or a shard of it, into its folder: what is there already is not run again. */
import { join } from 'node:path';
import type { ModelData } from '../model/index.ts';
import { InputError } from '../scenario/issue.ts';
import { Crew, type SpawnChunks, type Task } from './crew.ts';
import { chunkName, ChunkError, readChunk } from './chunk-file.ts';
import { setAside } from './files.ts';
import { chunksFolder, chunksIn, note, prepareFolder, sweepChunks } from './folder.ts';
import type { Identity } from './identity.ts';
import { engineOf } from './manifest.ts';
import { Plan } from './plan.ts';
import { PrecisionWatch } from './precision.ts';

/** One part of a batch: whole chunks, numbered from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export interface Progress {
  /** Runs that are done, of all that this command is to see to. */
  readonly done: number;
  readonly total: number;
  /** Runs that this command computed, and in how many seconds. */
  readonly computed: number;
  readonly seconds: number;
}

export interface BatchOptions {
  readonly folder: string;
  readonly identity: Identity;
  readonly data: ModelData;
  readonly workers: number;
  readonly shard: Shard;
  readonly spawn: SpawnChunks;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** A file was there but wrong: it was moved aside and is made again. */
  readonly onAside: (file: string) => void;
}

export interface BatchEnd {
  readonly computed: number;
  readonly failed: number;
  /** Runs that were there before. */
  readonly before: number;
}

const MS = 1000;
const KILOBYTE = 1024;

/** Chunks of a shard: every so many-th, so that all shards have runs of all replicates. */
function isOf({ part, of }: Shard, chunk: number): boolean {
  return chunk % of === part - 1;
}

/**
 * Computes what is missing.
 *
 * @throws WriteError, AbortError or Error as {@link Crew.work} does; what was written stays
 */
export async function runBatch(options: BatchOptions): Promise<BatchEnd> {
  const { folder, identity, shard, workers } = options;
  const plan = new Plan(identity.batch);
  const aside = prepareFolder(folder, identity);
  sweepChunks(folder, (chunk) => isOf(shard, chunk));
  note(folder, {
    event: 'start',
    engine: engineOf(process.versions),
    shard,
    workers,
    pid: process.pid,
  });
  const { whole, damaged } = await examined(options, plan);
  for (const file of [...aside, ...damaged]) {
    note(folder, { event: 'moved aside', file });
    options.onAside(file);
  }
  const count = new Counter(options, plan, whole);
  for (const round of roundsOf(plan)) {
    const chunks = round.filter((chunk) => isOf(shard, chunk));
    const missing = chunks.filter((chunk) => !count.has(chunk));
    if (missing.length > 0) await compute(missing, plan, options, count);
    if (await isEnough(plan, folder, identity.id, round)) break;
  }
  const megabytes = Math.round(process.resourceUsage().maxRSS / KILOBYTE);
  note(folder, { event: 'end', computed: count.computed, failed: count.failed, megabytes });
  return { computed: count.computed, failed: count.failed, before: count.before };
}

/**
 * Reads the chunks of a shard that are there. One that is damaged is moved aside; one with other runs, as the last has
 * when replications are added, is left to be written over.
 *
 * @throws InputError when a chunk belongs to another batch
 */
async function examined(
  { folder, identity, shard }: BatchOptions,
  plan: Plan,
): Promise<{ readonly whole: Set<number>; readonly damaged: string[] }> {
  const whole = new Set<number>();
  const damaged: string[] = [];
  for (const chunk of chunksIn(folder)) {
    if (!isOf(shard, chunk) || chunk >= plan.chunks) continue;
    const file = join(chunksFolder(folder), chunkName(chunk));
    try {
      await readChunk(file, identity.id, plan.chunkAt(chunk), plan.batch);
      whole.add(chunk);
    } catch (error) {
      if (!(error instanceof ChunkError)) throw error;
      if (error.fault === 'foreign') throw foreign(error);
      if (error.fault === 'damaged') damaged.push(setAside(file));
    }
  }
  return { whole, damaged };
}

function foreign({ file, words }: ChunkError): InputError {
  const expected = { en: 'a new folder for this batch', zh: '为本批次另选文件夹' };
  return new InputError([{ file, line: 0, column: 0, path: '', message: words, expected }]);
}

/** Chunks between two questions of the stop rule. */
function roundsOf(plan: Plan): number[][] {
  const rounds: number[][] = [];
  for (let chunk = 0; chunk < plan.chunks; chunk++) {
    const round = Math.floor(plan.chunkAt(chunk).first / plan.roundRuns);
    (rounds[round] ??= []).push(chunk);
  }
  return rounds;
}

const watches = new WeakMap<Plan, PrecisionWatch>();

/** Whether the stop rule is content after a round; never where a number of replications was asked for. */
async function isEnough(
  plan: Plan,
  folder: string,
  id: string,
  round: readonly number[],
): Promise<boolean> {
  if (plan.batch.replications !== 'until precise') return false;
  const watch = watches.get(plan) ?? new PrecisionWatch(plan);
  watches.set(plan, watch);
  return watch.after(folder, id, round);
}

/** Runs that are done, and what is told of them. */
class Counter {
  readonly #chunks: ReadonlySet<number>;
  readonly #onProgress: BatchOptions['onProgress'];
  readonly #total: number;
  readonly before: number;
  readonly #began = performance.now();
  #begun = 0;
  computed = 0;
  failed = 0;

  /** @param whole chunks that are done */
  constructor({ shard, onProgress }: BatchOptions, plan: Plan, whole: ReadonlySet<number>) {
    this.#chunks = whole;
    this.#onProgress = onProgress;
    const all = Array.from({ length: plan.chunks }, (_, chunk) => plan.chunkAt(chunk));
    const ours = all.filter(({ chunk }) => isOf(shard, chunk));
    const runs = (list: typeof all) => list.reduce((sum, { first, end }) => sum + end - first, 0);
    this.#total = runs(ours);
    this.before = runs(ours.filter(({ chunk }) => this.#chunks.has(chunk)));
  }

  has(chunk: number): boolean {
    return this.#chunks.has(chunk);
  }

  /** A run began: those begun before it, but for one per worker, are done. */
  begin(): void {
    this.#begun += 1;
    this.#tell(Math.max(this.computed, this.#begun - 1));
  }

  add(runs: number, failed: number): void {
    this.computed += runs;
    this.failed += failed;
    this.#tell(this.computed);
  }

  #tell(computed: number): void {
    const seconds = (performance.now() - this.#began) / MS;
    const done = Math.min(this.#total, this.before + computed);
    this.#onProgress({ done, total: this.#total, computed, seconds });
  }
}

async function compute(
  chunks: readonly number[],
  plan: Plan,
  options: BatchOptions,
  count: Counter,
): Promise<void> {
  const { folder, identity, data, spawn, signal, workers } = options;
  const tasks = chunks.map((chunk): Task => {
    const place = plan.chunkAt(chunk);
    return { chunk, runs: place.end - place.first, branch: plan.branchOf(place) };
  });
  const crew = new Crew(tasks, {
    assignment: { batch: identity.batch, id: identity.id, data, folder: chunksFolder(folder) },
    size: Math.min(workers, tasks.length),
    spawn,
    signal,
    onRun: () => count.begin(),
    onChunk: ({ runs }, failed) => count.add(runs, failed),
    onDeath: (run, { message }) => note(folder, { event: 'worker died', run, message }),
  });
  await crew.work();
}
