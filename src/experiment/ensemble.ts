/** An ensemble in batches: replicates 1, 2, 3, ... as far as asked or as precision needs, with progress, until cancelled. */
import { inOrder } from './compare.ts';
import type { PairedRun } from './replicate.ts';
import { isPrecise, STOP_RULE } from './stop-rule.ts';

/** Runs some replicates, wherever that happens; their order is free. */
export type RunBatch = (replicates: readonly number[]) => Promise<readonly PairedRun[]>;

export interface EnsembleWatch {
  /** Called after each batch with the replicates done and the most that may be needed. */
  readonly onProgress?: (done: number, most: number) => void;
  /** Asked before each batch; true ends the ensemble with what there is. */
  readonly isCancelled?: () => boolean;
}

export interface Ensemble {
  /** In replicate order: with the same settings a smaller ensemble is the beginning of a larger one. */
  readonly runs: readonly PairedRun[];
  /** Why it ended here. */
  readonly ended: 'complete' | 'precise' | 'cancelled';
}

/** A number of replicates, or as many as the stop rule asks for. */
export type EnsembleSize = number | 'until precise';

/** Runs an ensemble of paired replicates. */
export async function ensemble(
  runBatch: RunBatch,
  size: EnsembleSize,
  { onProgress, isCancelled }: EnsembleWatch = {},
): Promise<Ensemble> {
  const most = size === 'until precise' ? STOP_RULE.most : size;
  let runs: readonly PairedRun[] = [];
  while (runs.length < most) {
    if (isCancelled?.() === true) return { runs, ended: 'cancelled' };
    runs = inOrder([...runs, ...(await runBatch(batchAfter(runs.length, most)))]);
    onProgress?.(runs.length, most);
    if (size === 'until precise' && isPrecise(runs)) return { runs, ended: 'precise' };
  }
  return { runs, ended: 'complete' };
}

function batchAfter(done: number, most: number): number[] {
  const length = Math.min(STOP_RULE.every, most - done);
  return Array.from({ length }, (_, index) => done + index + 1);
}
