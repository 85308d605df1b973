/** One place of the pool: a worker that is started when needed, watched while it runs, and replaced when it dies. */
import * as Comlink from 'comlink';
import type { PairedRun, ReplicateRequest } from '../experiment/index.ts';
import type { ModelData } from '../model/index.ts';
import { WorkerFault } from './fault.ts';
import type { Job, Partial, Sign } from './service.ts';
import type { Spawned } from './spawned.ts';
import { Watchdog } from './watchdog.ts';

export interface SlotOptions {
  readonly data: ModelData;
  readonly spawn: () => Spawned;
  /** Milliseconds that a worker may take to become ready. */
  readonly readyLimit: number;
  /** Milliseconds that a busy worker may be silent. */
  readonly silence: number;
  readonly onPartial: (partial: Partial) => void;
}

/** Milliseconds without a yield after newer settings: the lead line may take longer, it is never dropped at once. */
const STALE_SILENCE = 250;
const STALE_LEAD_SILENCE = 2000;

interface Staffed {
  readonly worker: Spawned;
  readonly signs: MessagePort;
  readonly ready: Promise<boolean>;
}

export class Slot {
  readonly #options: SlotOptions;
  #staffed: Staffed | undefined;
  /** What it was given last; one before it may still be on its way to its next yield. */
  #job: Job | undefined;
  /** What ends the waiting for each job of the worker. */
  readonly #rejects = new Set<(reason: Error) => void>();
  readonly #watchdog = new Watchdog(() => {
    this.#fail(new WorkerFault('silent'));
  });
  /** Branches that the worker has computed and keeps. */
  readonly #branches = new Set<string>();
  /** Whether the pool is giving it jobs at present. */
  busy = false;

  constructor(options: SlotOptions) {
    this.#options = options;
  }

  keepsBranchOf(request: ReplicateRequest): boolean {
    return this.#branches.has(branchOf(request));
  }

  /** Makes sure that there is a worker and that it is ready. @throws Error when it does not become so in time */
  async start(): Promise<void> {
    try {
      this.#staffed ??= this.#staff();
      await this.#staffed.ready;
    } catch (error) {
      this.end();
      throw error;
    }
  }

  /** Whether it runs a pair that is not the lead line: newer settings make that worthless at its next yield. */
  get isOnPair(): boolean {
    return this.#job !== undefined && !this.#job.lead;
  }

  /**
   * Runs a job on the started worker. One that it runs already may be overtaken by one of newer settings.
   *
   * @param patience how many times the usual silence it may take: a job that is tried again may meet a machine that is busy
   * @returns the pair, or nothing when newer settings made it worthless
   * @throws Error when the worker fails, dies, is ended or falls silent; it is gone then
   */
  async run(job: Job, patience = 1): Promise<PairedRun | undefined> {
    const staffed = this.#staffed;
    this.#job = job;
    this.#watchdog.arm(this.#options.silence * patience);
    try {
      const run = await this.#answer(job);
      if (run !== undefined) this.#branches.add(branchOf(job));
      return run;
    } catch (error) {
      if (this.#staffed === staffed) this.end(); // also after an exception: nobody knows what it left half done
      throw error;
    } finally {
      if (this.#job === job) {
        this.#watchdog.disarm();
        this.#job = undefined;
      }
    }
  }

  /** Settings changed: what runs now should stop soon. */
  setEpoch(epoch: number): void {
    this.#staffed?.signs.postMessage(epoch);
    if (this.#job === undefined) return;
    this.#watchdog.tighten(this.#job.lead ? STALE_LEAD_SILENCE : STALE_SILENCE);
  }

  /** Ends the worker, if there is one; whoever waits for it learns of it. */
  end(): void {
    const staffed = this.#staffed;
    this.#staffed = undefined;
    this.#branches.clear();
    staffed?.signs.close();
    staffed?.worker.terminate();
    this.#fail(new WorkerFault('ended'));
  }

  #fail(reason: Error): void {
    for (const reject of this.#rejects) reject(reason);
    this.#rejects.clear();
  }

  /** A promise of our own: a call to a worker that ends stays pending for ever. */
  #answer(job: Job): Promise<PairedRun | undefined> {
    return new Promise<PairedRun | undefined>((resolve, reject) => {
      if (this.#staffed === undefined) throw new WorkerFault('died');
      this.#rejects.add(reject);
      const { service, died } = this.#staffed.worker;
      died.catch(reject);
      service
        .run(job)
        .then(resolve, reject)
        .finally(() => this.#rejects.delete(reject));
    });
  }

  #staff(): Staffed {
    const { data, spawn, readyLimit } = this.#options;
    const worker = spawn();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data: sign }: MessageEvent<Sign>) => {
      this.#hear(sign);
    };
    const init = worker.service.init(data, Comlink.transfer(port2, [port2]));
    const ready = within(readyLimit, Promise.race([init, worker.died]));
    ready.catch(() => undefined);
    const staffed = { worker, signs: port1, ready };
    worker.died.catch(() => {
      if (this.#staffed === staffed) this.end();
    });
    return staffed;
  }

  #hear(sign: Sign): void {
    this.#watchdog.feed();
    if (sign !== 'alive' && sign.epoch === this.#job?.epoch) this.#options.onPartial(sign);
  }
}

/** What a job's branch depends on. */
function branchOf({ seed, replicate, scale }: ReplicateRequest): string {
  return `${seed} ${replicate} ${scale}`;
}

/** The promise, or an error when it takes longer than so many milliseconds. */
function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkerFault('late')), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
