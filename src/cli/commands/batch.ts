/** `zonelab batch`: runs a batch, or a shard of it; the same command resumes it. */
import { SingleBar } from 'cli-progress';
import { collect } from '../../batch/collect.ts';
import { writeCsv } from '../../batch/csv.ts';
import { WriteError } from '../../batch/crew.ts';
import { estimateOf, type Estimate } from '../../batch/estimate.ts';
import { checkFolder } from '../../batch/folder.ts';
import { runBatch, type BatchEnd, type Progress, type Shard } from '../../batch/run.ts';
import { FEWEST_ROWS } from '../../experiment/analysis/sobol-indices.ts';
import type { Design } from '../../scenario/design.ts';
import { InputError } from '../../scenario/issue.ts';
import { readBatch, spawnChunks } from '../batch-io.ts';
import { duration } from '../duration.ts';
import { workersOf } from '../ensemble.ts';
import { readModelData, type ExitCode, type Io } from '../io.ts';
import { textOf } from '../options.ts';
import { printCollected } from './collect.ts';

const WORDS = {
  en: {
    estimate: (e: Estimate) =>
      `${e.runs} runs (${e.points} points, ${e.replicates} replicates) in ${e.chunks} chunks, ${e.rows} rows; ` +
      `about ${duration(e.seconds)} with ${e.workers} workers, ${megabytes(e.bytes)} MB`,
    progress: ({ done, total }: Progress, rate: string, left: string) =>
      `${done} of ${total} runs, ${rate} a second, ${left} left`,
    stopped: 'stopped; what is done stays, and the same command goes on',
    disk: (code: string) =>
      `a file cannot be written (${code}). What is done stays: make room and run the same command again`,
    rows: (n: number) =>
      `${n} rows are too few for intervals of Sobol indices: at least ${FEWEST_ROWS}, better hundreds`,
    trajectory: 'one trajectory is too few for intervals of elementary effects: at least two',
    aside: (path: string) => `a file was damaged: it was moved to ${path} and is made again`,
    shard: ({ part, of }: Shard, { computed, failed, before }: BatchEnd) =>
      `shard ${part} of ${of} is done: ${computed} runs now, ${before} before, ${failed} failed; collect with \`zonelab collect\``,
  },
  zh: {
    estimate: (e: Estimate) =>
      `共${e.runs}组推演（${e.points}个设计点，每点${e.replicates}组），分${e.chunks}块，${e.rows}行；` +
      `${e.workers}个线程约需${duration(e.seconds)}，${megabytes(e.bytes)} MB`,
    progress: ({ done, total }: Progress, rate: string, left: string) =>
      `已完成${done}/${total}组，每秒${rate}组，剩余${left}`,
    stopped: '已停止；已完成部分保留，重新运行同一命令即可继续',
    disk: (code: string) => `文件无法写入（${code}）；已完成部分保留，腾出空间后重新运行同一命令`,
    rows: (n: number) => `${n}行不足以给出Sobol指数的区间：至少需${FEWEST_ROWS}行，数百行为宜`,
    trajectory: '1条轨迹不足以给出基本效应的区间：至少需2条',
    aside: (path: string) => `有文件已损坏：已移至 ${path}，并重新生成`,
    shard: ({ part, of }: Shard, { computed, failed, before }: BatchEnd) =>
      `第${part}/${of}片完成：本次${computed}组，此前${before}组，失败${failed}组；请用 \`zonelab collect\` 汇总`,
  },
} as const;

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

type Options = Record<string, unknown>;

export async function batchCommand(
  io: Io,
  [file = '']: string[],
  options: Options,
): Promise<ExitCode> {
  const folder = textOf(options, 'out') ?? '';
  const shard = shardOf(textOf(options, 'shard'));
  const workers = workersOf(options);
  const identity = readBatch(file);
  refuseShardedRule(file, identity.batch.replications, shard);
  warnOfSize(io, identity.batch.design);
  if (folder === '' && options['dryRun'] !== true) refuseMissingOut();
  if (folder !== '') checkFolder(folder, identity, file);
  const data = readModelData();
  if (options['dryRun'] === true) {
    const estimate = estimateOf(identity.batch, data, { workers, shard });
    io.out(
      options['format'] === 'json'
        ? JSON.stringify(estimate, undefined, 2)
        : WORDS[io.language].estimate(estimate),
    );
    return 0;
  }
  const end = await withSignals((signal) =>
    withProgress(io, (onProgress) =>
      runBatch({
        ...{ folder, identity, data, workers, shard, signal, onProgress },
        spawn: spawnChunks,
        onAside: (path) => io.error(WORDS[io.language].aside(path)),
      }),
    ),
  ).catch((error: unknown) => explained(io, error));
  return end === undefined ? 1 : finish(io, { folder, shard, end }, options);
}

/** Says when a design is too small for what it is for; it may still serve as a trial. */
function warnOfSize(io: Io, design: Design): void {
  const words = WORDS[io.language];
  if (design.kind === 'saltelli' && design.size < FEWEST_ROWS) io.error(words.rows(design.size));
  if (design.kind === 'morris' && design.size < 2) io.error(words.trajectory);
}

interface Done {
  readonly folder: string;
  readonly shard: Shard;
  readonly end: BatchEnd;
}

async function finish(io: Io, { folder, shard, end }: Done, options: Options): Promise<ExitCode> {
  if (shard.of > 1) {
    if (options['format'] === 'json') io.out(JSON.stringify({ shard, ...end }, undefined, 2));
    else io.out(WORDS[io.language].shard(shard, end));
    return 0;
  }
  const collected = await collect(folder);
  if (options['csv'] === true) await writeCsv(folder);
  printCollected(io, folder, collected, options);
  return 0;
}

/** Says why a batch ended early. @throws what nobody foresaw */
function explained(io: Io, error: unknown): undefined {
  const words = WORDS[io.language];
  if (error instanceof WriteError) io.error(words.disk(error.code));
  else if (error instanceof Error && error.name === 'AbortError') io.error(words.stopped);
  else throw error;
  return undefined;
}

function shardOf(text: string | undefined): Shard {
  if (text === undefined) return { part: 1, of: 1 };
  const [, first, second] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? [];
  const [part, of] = [Number(first), Number(second)];
  if (part >= 1 && part <= of) return { part, of };
  const message = { en: 'this is no shard', zh: '分片有误' };
  const expected = { en: 'k/n with k from 1 to n, as 2/4', zh: 'k/n，k为1至n，如2/4' };
  throw new InputError([
    { file: `--shard ${text}`, line: 0, column: 0, path: '', message, expected },
  ]);
}

function refuseMissingOut(): never {
  const message = { en: 'missing', zh: '缺少此项' };
  const expected = { en: 'a folder for the results', zh: '存放结果的文件夹' };
  throw new InputError([{ file: '--out', line: 0, column: 0, path: '', message, expected }]);
}

/** What the stop rule decides depends on all runs, which no shard has. */
function refuseShardedRule(file: string, replications: number | string, { of }: Shard): void {
  if (of === 1 || typeof replications === 'number') return;
  const message = {
    en: 'the stop rule needs all runs in one place',
    zh: '停止规则需要全部推演在同一处进行',
  };
  const expected = { en: 'a number where there are shards', zh: '分片时须给出数值' };
  throw new InputError([{ file, line: 0, column: 0, path: 'replications', message, expected }]);
}

/** Runs an action that a signal stops in good order. */
async function withSignals<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    return await act(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

const QUIET_SECONDS = 10;

/** Shows progress: a bar where someone watches, else a line every ten seconds. */
async function withProgress<T>(
  io: Io,
  act: (onProgress: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  const bar = new SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    format: '{bar} {words}',
  });
  let told = 0;
  const words = (progress: Progress) => {
    const rate = progress.computed / progress.seconds;
    const left = duration((progress.total - progress.done) / rate);
    return WORDS[io.language].progress(progress, rate.toFixed(1), left);
  };
  if (io.interactive) bar.start(1, 0, { words: '' });
  try {
    return await act((progress) => {
      if (io.interactive) {
        bar.setTotal(progress.total);
        bar.update(progress.done, { words: words(progress) });
      } else if (progress.seconds - told >= QUIET_SECONDS) {
        told = progress.seconds;
        io.error(words(progress));
      }
    });
  } finally {
    if (io.interactive) bar.stop();
  }
}
