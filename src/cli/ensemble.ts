/** Runs replicates of a scenario over worker threads, with progress for whoever watches. */
import { availableParallelism } from 'node:os';
import { SingleBar } from 'cli-progress';
import type { PairedRun } from '../experiment/index.ts';
import { MONTHS, type ModelData } from '../model/index.ts';
import { isLink } from '../scenario/link.ts';
import { unmade, withoutNotes, type ResolvedScenario } from '../scenario/resolve.ts';
import { spawnNode } from '../worker/node.ts';
import { Pool } from '../worker/pool.ts';
import {
  printIssues,
  readLinked,
  readModelData,
  readScenario,
  workerScript,
  type Io,
} from './io.ts';
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

/** The scenario of a file or a link with what the options override. */
export async function scenarioOf(
  io: Io,
  source: string,
  options: Record<string, unknown>,
): Promise<ResolvedScenario> {
  const scenario = isLink(source)
    ? await readLinked(io, source)
    : readScenario(source, (warnings) => printIssues(io, warnings));
  const chosen = {
    ...scenario,
    seed: numberOf(options, 'seed') ?? scenario.seed,
    scale: numberOf(options, 'scale') ?? scenario.scale,
    replications: numberOf(options, 'replications') ?? scenario.replications,
  };
  const isSame = chosen.seed === scenario.seed && chosen.scale === scenario.scale;
  return isSame ? chosen : unmade(chosen);
}

/** Worker threads that a user asked for, else one per core. */
export function workersOf(options: Record<string, unknown>): number {
  return numberOf(options, 'workers') ?? availableParallelism();
}

/** Runs the replicates and returns them in replicate order. */
export async function runReplicates(
  io: Io,
  scenario: ResolvedScenario,
  replicates: readonly number[],
  workers = availableParallelism(),
): Promise<PairedRun[]> {
  const size = Math.min(workers, replicates.length);
  return withPool(io, { size, total: replicates.length }, (run) => run(scenario, replicates));
}

/** Runs some replicates of a scenario in a pool that is open, to the end or to a month that nobody needs. */
export type RunInPool = (
  scenario: ResolvedScenario,
  replicates: readonly number[],
  until?: number,
) => Promise<PairedRun[]>;

interface PoolSetup {
  readonly size: number;
  /** Replicates that the progress bar counts to. */
  readonly total: number;
  /** The model's data as they ship when left out. */
  readonly data?: ModelData;
}

/** Opens a pool and a progress bar, whose total may turn out otherwise, and closes both whatever happens. */
export async function withPool<T>(
  io: Io,
  { size, total, data = readModelData() }: PoolSetup,
  act: (run: RunInPool, expect: (total: number) => void) => Promise<T>,
): Promise<T> {
  const pool = new Pool({
    size,
    data,
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
  if (io.interactive) bar.start(total, 0);
  try {
    const run: RunInPool = ({ programme, seed, scale, future }, replicates, until = MONTHS) => {
      const shared = { programme: withoutNotes(programme), seed, scale, future, until };
      const requests = replicates.map((replicate) => ({ ...shared, replicate }));
      return pool.run(requests, () => {
        if (io.interactive) bar.increment();
      });
    };
    return await act(run, (more) => bar.setTotal(more));
  } finally {
    bar.stop();
    pool.close();
  }
}
