/** What a batch will take, from its counts and one timed run. */
import { BranchCache, runPair } from '../experiment/index.ts';
import type { ModelData } from '../model/index.ts';
import type { Batch } from '../scenario/batch.ts';
import { partCells } from './part-cells.ts';
import { Plan } from './plan.ts';
import type { Shard } from './run.ts';

export interface Estimate {
  readonly runs: number;
  readonly points: number;
  readonly replicates: number;
  readonly chunks: number;
  readonly rows: number;
  readonly workers: number;
  readonly seconds: number;
  readonly bytes: number;
}

const BRANCH_BYTES = 64 * 1024 * 1024;
/** A row of a long table in a chunk and once more in the collected file, compressed. */
const ROW_BYTES = 40;
const MS = 1000;

/** Estimates time and size. Runs one pair of the batch, twice: with and without its baseline. */
export function estimateOf(
  batch: Batch,
  data: ModelData,
  { workers, shard }: { readonly workers: number; readonly shard: Shard },
): Estimate {
  const plan = new Plan(batch);
  const { runs, points, replicates } = plan.counts;
  const cache = new BranchCache(BRANCH_BYTES, 'latest');
  const timed = () => {
    const began = performance.now();
    runPair(data, plan.runAt(runs - 1).request, cache);
    return (performance.now() - began) / MS;
  };
  const first = timed();
  const branched = timed();
  const share = branchesOf(plan);
  const cost = runs * branched + share * Math.max(0, first - branched);
  const rows = runs * batch.indicators.length * batch.months.length;
  return {
    runs: Math.ceil(runs / shard.of),
    points,
    replicates,
    chunks: Math.ceil(plan.chunks / shard.of),
    rows: Math.ceil(rows / shard.of),
    workers,
    seconds: cost / shard.of / Math.min(workers, plan.chunks),
    bytes: ((rows + runs * partCells(batch).length) * ROW_BYTES) / shard.of,
  };
}

const LOOKED_AT = 2048;

/** How many baselines are computed: as many as the branch changes from run to run, seen on the first runs. */
function branchesOf(plan: Plan): number {
  const looked = Math.min(plan.counts.runs, LOOKED_AT);
  const branches = new Set<string>();
  for (let run = 0; run < looked; run++)
    branches.add(plan.branchOf({ chunk: 0, first: run, end: run + 1 }));
  return (branches.size / looked) * plan.counts.runs;
}
