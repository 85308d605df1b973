/** The one service that every worker offers, in the browser, in Node and in the calling thread itself. */
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
  /** Whether its line is told while it grows; it then goes on until one line was told, whatever the epoch. */
  readonly lead: boolean;
}

/** A treatment's results so far, for the line that grows while one waits. */
export interface Partial {
  readonly epoch: number;
  readonly month: number;
  readonly treatment: Float64Array;
}

/** What a worker tells while it runs: that it lives, or the lead line so far, which says so too. */
export type Sign = 'alive' | Partial;

const YIELD_MS = 8;
const ALIVE_MS = 50;
const PARTIAL_MS = 30;
/** The next line waits this many times as long as the last took to make. */
const PARTIAL_WAIT = 15;
const BRANCH_BYTES = 32 * 1024 * 1024;

/** When a running replicate gave its signs. */
interface Told {
  alive: number;
  /** Time of the last line; the time of the first branched month before there is one. */
  line: number | undefined;
  /** Milliseconds from a line to the next. */
  wait: number;
  drawn: boolean;
}

export class SimulationService {
  #data: ModelData | undefined;
  #signs: MessagePort | undefined;
  #epoch = 0;
  readonly #cache = new BranchCache(BRANCH_BYTES, 'first');

  /**
   * Gives the worker its input data, once; the answer is its `ready`.
   *
   * @param signs takes a {@link Sign} at most every 30 ms while a replicate runs, and brings new epochs
   */
  init(data: ModelData, signs: MessagePort): boolean {
    this.#data = data;
    this.#signs = signs;
    signs.onmessage = (event: MessageEvent<number>) => {
      this.setEpoch(event.data);
    };
    return true;
  }

  /** Settings changed: jobs of older epochs stop at their next yield. */
  setEpoch(epoch: number): void {
    this.#epoch = Math.max(this.#epoch, epoch);
  }

  /**
   * Runs a replicate, yielding to messages every few milliseconds.
   *
   * Results go out as copies: once a thread has given an array's memory away, the engine of Node 20 asks at every access to
   * any array whether it still has its own, which costs a tenth of a replicate.
   *
   * @returns the pair, or nothing when a newer epoch made it worthless
   * @throws Error before `init`
   */
  async run(job: Job): Promise<PairedRun | undefined> {
    if (this.#data === undefined) throw new Error('the worker has no data yet');
    this.setEpoch(job.epoch);
    const run = pairedRun(this.#data, job, this.#cache);
    let yielded = performance.now();
    const told: Told = { alive: yielded, line: undefined, wait: YIELD_MS, drawn: !job.lead };
    const pause = new Pause();
    try {
      for (;;) {
        const { done, value } = run.next();
        if (done === true) return value;
        if (performance.now() - yielded < YIELD_MS) continue;
        this.#tell(job, value, told);
        await pause.nextTask();
        if (job.epoch < this.#epoch && told.drawn) return undefined;
        yielded = performance.now();
      }
    } finally {
      pause.end();
    }
  }

  /** Gives a sign where one is due. */
  #tell(job: Job, treatment: Simulation | undefined, told: Told): void {
    const now = performance.now();
    if (job.lead && treatment !== undefined) told.line ??= now;
    if (told.line !== undefined && treatment !== undefined && now - told.line >= told.wait) {
      this.#post({ epoch: job.epoch, month: treatment.month, treatment: treatment.results() });
      const wait = Math.max(PARTIAL_MS, PARTIAL_WAIT * (performance.now() - now));
      Object.assign(told, { alive: now, line: now, wait, drawn: true });
    } else if (now - told.alive >= ALIVE_MS) {
      this.#post('alive');
      told.alive = now;
    }
  }

  #post(sign: Sign): void {
    this.#signs?.postMessage(sign);
  }
}

/**
 * Lets messages be seen while a replicate runs. A message channel is not clamped like a timer; making one takes 0.3 ms, so
 * that each run has one. Its ports take turns: Node hands a port all that is posted to it meanwhile before it looks at others.
 */
class Pause {
  readonly #ports: readonly MessagePort[];
  #turn = 0;
  #seen: () => void = () => undefined;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#ports = [port1, port2];
    for (const port of this.#ports)
      port.onmessage = () => {
        this.#seen();
      };
  }

  nextTask(): Promise<void> {
    return new Promise((resolve) => {
      this.#seen = resolve;
      this.#turn = 1 - this.#turn;
      this.#ports[this.#turn]?.postMessage(0);
    });
  }

  end(): void {
    this.#ports[0]?.close();
  }
}
