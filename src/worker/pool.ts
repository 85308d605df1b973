/** A pool of workers for replicates: newest settings win, and nothing is left pending when a worker dies. */
import type { PairedRun, ReplicateRequest } from '../experiment/index.ts';
import type { ModelData } from '../model/index.ts';
import type { Job, Partial, SimulationService } from './service.ts';
import type { Remote } from 'comlink';

/** A started worker: its service, a promise that rejects when it dies or is ended, and how to end it. */
export interface Spawned {
  readonly service: Remote<SimulationService>;
  readonly died: Promise<never>;
  readonly terminate: () => void;
}

export interface PoolListener {
  /** A replicate of the present settings is done. */
  readonly onRun: (run: PairedRun) => void;
  /** A replicate failed twice; the others go on. */
  readonly onFailure: (replicate: number, error: Error) => void;
  /** All replicates of the present settings are done or have failed. */
  readonly onIdle: () => void;
  /** Replicate 0 so far. */
  readonly onPartial?: (partial: Partial) => void;
  /** Newer settings, or the end of the pool, came before all replicates were done. */
  readonly onDropped?: () => void;
}

export interface PoolOptions {
  readonly size: number;
  readonly data: ModelData;
  readonly spawn: () => Spawned;
  /** Wraps a callback so that it can cross to the worker. */
  readonly proxy: <F extends (partial: Partial) => void>(callback: F) => F;
  /** Milliseconds that a worker may take to start; 3 s where someone waits. */
  readonly readyLimit?: number;
}

const TRIES = 2;
const READY_LIMIT = 3000;

interface Slot {
  worker: Spawned | undefined;
  ready: Promise<boolean> | undefined;
  busy: boolean;
  /** Branches that the worker has computed and keeps. */
  readonly branches: Set<string>;
}

export class Pool {
  readonly #options: PoolOptions;
  readonly #slots: Slot[];
  #listener: PoolListener | undefined;
  #queue: Job[] = [];
  #epoch = 0;
  #open = 0;
  readonly #failures = new Map<string, number>();

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#slots = Array.from({ length: options.size }, () => ({
      worker: undefined,
      ready: undefined,
      busy: false,
      branches: new Set(),
    }));
  }

  /** Replaces whatever is queued or running by these replicates, first come first served. */
  restart(requests: readonly ReplicateRequest[], listener: PoolListener): void {
    const epoch = ++this.#epoch;
    this.#drop();
    this.#listener = listener;
    this.#queue = requests.map((request) => ({ ...request, epoch }));
    this.#open = this.#queue.length;
    this.#failures.clear();
    if (this.#open === 0) listener.onIdle();
    for (const slot of this.#slots) {
      if (slot.busy) void slot.worker?.service.setEpoch(epoch).catch(() => undefined);
      else void this.#drain(slot);
    }
  }

  /**
   * Runs the replicates and resolves with the pairs in replicate order.
   *
   * @throws the first failure, after all others ended; or an error when newer settings or `close` came first
   */
  run(
    requests: readonly ReplicateRequest[],
    onRun: (run: PairedRun) => void = () => undefined,
  ): Promise<PairedRun[]> {
    return new Promise((resolve, reject) => {
      const runs: PairedRun[] = [];
      let failure: Error | undefined;
      this.restart(requests, {
        onRun: (run) => {
          runs.push(run);
          onRun(run);
        },
        onFailure: (_replicate, error) => (failure ??= error),
        onIdle: () => {
          if (failure === undefined) resolve(runs.sort((a, b) => a.replicate - b.replicate));
          else reject(failure);
        },
        onDropped: () => reject(new Error('stopped before all replicates were done')),
      });
    });
  }

  /** Stops everything and ends the workers, for good. */
  close(): void {
    this.#epoch++;
    this.#drop();
    this.#queue = [];
    for (const slot of this.#slots) end(slot);
  }

  /** Tells the present listener that nothing more will come. */
  #drop(): void {
    const dropped = this.#open > 0 ? this.#listener : undefined;
    this.#open = 0;
    dropped?.onDropped?.();
  }

  async #drain(slot: Slot): Promise<void> {
    slot.busy = true;
    for (let job = this.#take(slot); job !== undefined; job = this.#take(slot))
      await this.#attempt(slot, job);
    slot.busy = false;
  }

  /**
   * The next job for a slot: one whose branch its worker keeps, since that costs the branched months only; else
   * one whose branch nobody keeps; else the first.
   */
  #take(slot: Slot): Job | undefined {
    const kept = (job: Job) => slot.branches.has(branchOf(job));
    const free = (job: Job) => !this.#slots.some(({ branches }) => branches.has(branchOf(job)));
    const job = this.#queue.find(kept) ?? this.#queue.find(free) ?? this.#queue[0];
    if (job !== undefined) this.#queue.splice(this.#queue.indexOf(job), 1);
    return job;
  }

  async #attempt(slot: Slot, job: Job): Promise<void> {
    try {
      const worker = await this.#started(slot);
      const run = await Promise.race([this.#send(worker, job), worker.died]);
      if (run === undefined) return;
      slot.branches.add(branchOf(job));
      if (job.epoch === this.#epoch) this.#finished(job, () => this.#listener?.onRun(run));
    } catch (error) {
      end(slot);
      if (job.epoch === this.#epoch) this.#failed(job, error);
    }
  }

  #send({ service }: Spawned, job: Job): Promise<PairedRun | undefined> {
    const onPartial = job.replicate === 0 ? this.#listener?.onPartial : undefined;
    return onPartial === undefined
      ? service.run(job)
      : service.run(job, this.#options.proxy(onPartial));
  }

  /** The slot's worker when it is ready, a new one where there is none or the last one died. */
  async #started(slot: Slot): Promise<Spawned> {
    if (slot.worker === undefined) {
      const worker = this.#options.spawn();
      worker.died.catch(() => {
        if (slot.worker === worker) end(slot);
      });
      slot.worker = worker;
      slot.ready = within(
        this.#options.readyLimit ?? READY_LIMIT,
        Promise.race([worker.service.init(this.#options.data), worker.died]),
      );
    }
    const { worker } = slot;
    await slot.ready;
    return worker;
  }

  #failed(job: Job, error: unknown): void {
    const tries = (this.#failures.get(String(job.replicate)) ?? 0) + 1;
    this.#failures.set(String(job.replicate), tries);
    if (tries < TRIES) this.#queue.push(job);
    else {
      const cause = error instanceof Error ? error : new Error(String(error));
      this.#finished(job, () => this.#listener?.onFailure(job.replicate, cause));
    }
  }

  #finished(job: Job, tell: () => void): void {
    tell();
    if (job.epoch !== this.#epoch) return;
    this.#open -= 1;
    if (this.#open === 0) this.#listener?.onIdle();
  }
}

function end(slot: Slot): void {
  slot.worker?.terminate();
  slot.worker = undefined;
  slot.branches.clear();
}

/** What a job's branch depends on. */
function branchOf({ seed, replicate, scale }: ReplicateRequest): string {
  return `${seed} ${replicate} ${scale}`;
}

/** The promise, or an error when it takes longer than so many milliseconds. */
function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the worker did not start in time')), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
