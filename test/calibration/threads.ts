/** Runs of a calibration on several threads; where a run is done changes nothing in it. */
import { Worker } from 'node:worker_threads';
import type { NamedRun } from '../../src/evidence/calibration/calibrate.ts';
import type { ModelData } from '../../src/model/index.ts';

/** Runs the model once. */
export type RunOne = (run: NamedRun) => Promise<readonly number[]>;

export class Threads {
  readonly #workers: readonly Worker[];
  readonly #idle: Worker[];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  constructor(script: URL, count: number, workerData: { data: ModelData; scale: number }) {
    this.#workers = Array.from({ length: count }, () => new Worker(script, { workerData }));
    this.#idle = [...this.#workers];
  }

  /** Runs on the next thread that is idle. */
  readonly run: RunOne = async (run) => {
    const worker =
      this.#idle.pop() ?? (await new Promise<Worker>((take) => this.#waiting.push(take)));
    try {
      return await answerOf(worker, run);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(worker);
      else next(worker);
    }
  };

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** What a thread answers to a run. @throws whatever ended the thread */
function answerOf(worker: Worker, run: NamedRun): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const answered = (outcomes: readonly number[]) => {
      worker.off('error', failed);
      resolve(outcomes);
    };
    const failed = (error: Error) => {
      worker.off('message', answered);
      reject(error);
    };
    worker.once('message', answered);
    worker.once('error', failed);
    worker.postMessage(run);
  });
}
