/** Runs replicates of a scenario over worker threads, with progress for whoever watches. */
import { availableParallelism } from 'node:os';
import { SingleBar } from 'cli-progress';
import type { PairedRun } from '../experiment/index.ts';
import { isLink } from '../scenario/link.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { spawnNode } from '../worker/node.ts';
import { Pool } from '../worker/pool.ts';
import { readLinked, readModelData, readScenario, workerScript, type Io } from './io.ts';
import { numberOf } from './options.ts';

/** Milliseconds: nobody waits at a slider here, and many workers may start at once. */
const READY_LIMIT = 30000;

/** The scenario of a file or a link with what the options override. */
export async function scenarioOf(
  io: Io,
  source: string,
  options: Record<string, unknown>,
): Promise<ResolvedScenario> {
  const scenario = isLink(source) ? await readLinked(io, source) : readScenario(source);
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
    proxy: (callback) => callback,
    readyLimit: READY_LIMIT,
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
