/** Runs replicates of a scenario over worker threads, with progress for whoever watches. */
import { availableParallelism } from 'node:os';
import { SingleBar } from 'cli-progress';
import type { PairedRun } from '../experiment/index.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { spawnNode } from '../worker/node.ts';
import { Pool } from '../worker/pool.ts';
import { readModelData, readScenario, workerScript, type Io } from './io.ts';
import { numberOf } from './options.ts';

/** Milliseconds: nobody waits at a slider here, many workers may start at once, and machines are shared. */
const PATIENCE = 30000;

const WORDS = {
  en: {
    fewer: (workers: number, why: string) =>
      `a worker did not start (${why}); going on with ${workers}`,
    alone: (why: string) => `no worker starts (${why}); computing without, which is slower`,
  },
  zh: {
    fewer: (workers: number, why: string) => `有计算线程未能启动（${why}），以${workers}个线程继续`,
    alone: (why: string) => `计算线程均未能启动（${why}），改为单线程计算，速度较慢`,
  },
} as const;

/** The scenario of a file with what the options override. */
export function scenarioOf(file: string, options: Record<string, unknown>): ResolvedScenario {
  const scenario = readScenario(file);
  return {
    ...scenario,
    seed: numberOf(options, 'seed') ?? scenario.seed,
    scale: numberOf(options, 'scale') ?? scenario.scale,
    replications: numberOf(options, 'replications') ?? scenario.replications,
  };
}

/** Runs the replicates and returns them in replicate order. */
export async function runReplicates(
  io: Io,
  { programme, seed, scale }: ResolvedScenario,
  replicates: readonly number[],
  workers = availableParallelism(),
): Promise<PairedRun[]> {
  const size = Math.min(workers, replicates.length);
  const pool = new Pool({
    size,
    data: readModelData(),
    spawn: () => spawnNode(workerScript),
    readyLimit: PATIENCE,
    silence: PATIENCE,
    onFewer: (left, { message }) => {
      const { fewer, alone } = WORDS[io.language];
      io.error(left > 0 ? fewer(left, message) : alone(message));
    },
  });
  const bar = new SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    format: '{bar} {value}/{total} {eta_formatted}',
  });
  if (io.interactive) bar.start(replicates.length, 0);
  try {
    const requests = replicates.map((replicate) => ({ programme, seed, scale, replicate }));
    return await pool.run(requests, () => {
      if (io.interactive) bar.increment();
    });
  } finally {
    bar.stop();
    pool.close();
  }
}
