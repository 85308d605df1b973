/** The one service that every worker offers, in the browser and in Node. */
import * as Comlink from 'comlink';
import {
  BranchCache,
  pairedRun,
  type PairedRun,
  type ReplicateRequest,
} from '../experiment/index.ts';
import type { ModelData, Simulation } from '../model/index.ts';

/** A replicate to run, and the epoch of settings that it belongs to: a newer epoch makes it worthless. */
export interface Job extends ReplicateRequest {
  readonly epoch: number;
}

/** A treatment's results so far, for the line that grows while one waits. */
export interface Partial {
  readonly epoch: number;
  readonly month: number;
  readonly treatment: Float64Array;
}

const YIELD_MS = 8;
const PARTIAL_MS = 30;
const BRANCHES = 24;

export class SimulationService {
  #data: ModelData | undefined;
  #epoch = 0;
  readonly #cache = new BranchCache(BRANCHES);

  /** Gives the worker its input data, once. @returns true when ready */
  init(data: ModelData): boolean {
    this.#data = data;
    return true;
  }

  /** Settings changed: jobs of older epochs stop at their next yield. */
  setEpoch(epoch: number): void {
    this.#epoch = Math.max(this.#epoch, epoch);
  }

  /**
   * Runs a replicate, yielding to messages every few milliseconds.
   *
   * @param onPartial called at most every 30 ms with the treatment so far
   * @returns the pair, or nothing when a newer epoch made it worthless
   * @throws Error before `init`
   */
  async run(job: Job, onPartial?: (partial: Partial) => void): Promise<PairedRun | undefined> {
    if (this.#data === undefined) throw new Error('the worker has no data yet');
    this.setEpoch(job.epoch);
    const run = pairedRun(this.#data, job, this.#cache);
    let yielded = performance.now();
    let shown = yielded;
    for (;;) {
      const { done, value } = run.next();
      if (done === true)
        return Comlink.transfer(value, [value.treatment.buffer, value.baseline.buffer]);
      const now = performance.now();
      if (now - yielded < YIELD_MS) continue;
      if (onPartial !== undefined && value !== undefined && now - shown >= PARTIAL_MS) {
        onPartial(partialOf(job, value));
        shown = now;
      }
      await nextTask();
      if (job.epoch < this.#epoch) return undefined;
      yielded = performance.now();
    }
  }
}

function partialOf({ epoch }: Job, simulation: Simulation): Partial {
  return { epoch, month: simulation.month, treatment: simulation.results() };
}

/** Waits for the next task, so that messages are seen; a message channel is not clamped like a timer. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
