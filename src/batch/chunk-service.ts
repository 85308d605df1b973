/** What a batch's worker does: computes a chunk and writes its file. */
import { threadId } from 'node:worker_threads';
import { join } from 'node:path';
import { BranchCache, runPair, valueAt, type PairedRun } from '../experiment/index.ts';
import { partValueAt, type ModelData } from '../model/index.ts';
import type { Batch } from '../scenario/batch.ts';
import { chunkBytes, chunkName } from './chunk-file.ts';
import { codeOf, writeDurably, writerOf } from './files.ts';
import type { Outcome } from './outcome.ts';
import { partCells } from './part-cells.ts';
import { Plan } from './plan.ts';

/** What a worker is given once. */
export interface Assignment {
  readonly batch: Batch;
  /** Identity of the batch. */
  readonly id: string;
  readonly data: ModelData;
  /** Folder of the chunks. */
  readonly folder: string;
}

/** A chunk that was written, or why it could not be. */
export type Written =
  { readonly ok: true; readonly failed: number } | { readonly ok: false; readonly code: string };

/** Runs that are not to be tried again, and why. */
export type Given = readonly (readonly [run: number, why: string])[];

/** Neighbouring runs share a branch; more than the last few need not be kept. */
const BRANCH_BYTES = 8 * 1024 * 1024;

/** What a worker works with. */
interface Ready extends Assignment {
  readonly plan: Plan;
  readonly signs: MessagePort;
}

export class ChunkService {
  #ready: Ready | undefined;
  readonly #cache = new BranchCache(BRANCH_BYTES, 'latest');

  /** @param signs is told the number of each run when it begins */
  init(assignment: Assignment, signs: MessagePort): boolean {
    this.#ready = { ...assignment, plan: new Plan(assignment.batch), signs };
    return true;
  }

  /**
   * Computes the runs of a chunk and writes its file; a run that fails is written down with its reason.
   *
   * @throws Error before `init`
   */
  compute(chunk: number, given: Given): Written {
    const ready = this.#ready;
    if (ready === undefined) throw new Error('the worker has no batch yet');
    const place = ready.plan.chunkAt(chunk);
    const known = new Map(given);
    const outcomes = Array.from({ length: place.end - place.first }, (_, index) => {
      const run = place.first + index;
      const error = known.get(run);
      return error === undefined ? this.#outcome(ready, run) : { run, error };
    });
    const bytes = chunkBytes(ready.id, place, outcomes, ready.batch);
    try {
      const file = join(ready.folder, chunkName(chunk));
      writeDurably(file, bytes, writerOf(String(threadId)));
    } catch (error) {
      return { ok: false, code: codeOf(error) };
    }
    return { ok: true, failed: outcomes.filter((outcome) => 'error' in outcome).length };
  }

  #outcome({ data, plan, batch, signs }: Ready, run: number): Outcome {
    signs.postMessage(run);
    try {
      return keptOf(runPair(data, plan.runAt(run).request, this.#cache), batch, run);
    } catch (error) {
      return { run, error: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** What the batch keeps of a run: months x indicators, then the figures by part. */
function keptOf(pair: PairedRun, batch: Batch, run: number): Outcome {
  const { months, indicators } = batch;
  const parts = partCells(batch);
  const arm = (of: 'treatment' | 'baseline') => {
    const byPart = pair.byPart?.[of] ?? new Float64Array();
    return Float64Array.from([
      ...months.flatMap((month) => indicators.map((each) => valueAt(pair[of], each, month))),
      ...parts.map((cell) => partValueAt(byPart, cell, cell.month)),
    ]);
  };
  return { run, value: arm('treatment'), baseline: arm('baseline') };
}
