/** A pool of workers for replicates: newest settings win, and nothing is left pending when a worker dies. */
import type { PairedRun, ReplicateRequest } from '../experiment/index.ts';
import { MONTHS, type ModelData } from '../model/index.ts';
import { spawnHere } from './here.ts';
import { JobQueue } from './queue.ts';
import type { Job, Partial } from './service.ts';
import { Slot } from './slot.ts';
import type { Spawned } from './spawned.ts';

export interface PoolListener {
  /** A replicate of the present settings is done; its request says of which programme, where there are several. */
  readonly onRun: (run: PairedRun, request: ReplicateRequest) => void;
  /** A replicate failed twice; the others go on. */
  readonly onFailure: (replicate: number, error: Error, request: ReplicateRequest) => void;
  /** All replicates of the present settings are done or have failed. */
  readonly onIdle: () => void;
  /** Replicate 0 so far; of settings just left, too, so that a slider on the move always draws something. */
  readonly onPartial?: (partial: Partial) => void;
  /** Newer settings, or the end of the pool, came before all replicates were done. */
  readonly onDropped?: () => void;
}

export interface PoolOptions {
  readonly size: number;
  /** Whether the others start only after the first has ended its first replicate; they start together when left out. */
  readonly firstAlone?: boolean;
  readonly data: ModelData;
  readonly spawn: () => Spawned;
  /** What computes when no worker can be started. */
  readonly fallback?: () => Spawned;
  /** Milliseconds that a worker may take to start; 3 s where someone waits. */
  readonly readyLimit?: number;
  /** Milliseconds that a busy worker may be silent; 1 s where someone waits. */
  readonly silence?: number;
  /** Milliseconds without work after which one worker is enough to keep; 30 s where memory is scarce. */
  readonly rest?: number;
  /** A worker could not be started and is done without: so many are left, 0 when the calling thread computes. */
  readonly onFewer?: (workers: number, error: Error) => void;
}

const READY_LIMIT = 3000;
const SILENCE = 1000;
const REST = 30_000;
/** How much longer a job may be silent that failed before. */
const PATIENCE = 5;

export class Pool {
  readonly #options: PoolOptions;
  /** The first leads: it alone takes the lead line. */
  #slots: Slot[];
  #fallback: Slot | undefined;
  readonly #queue = new JobQueue();
  #listener: PoolListener | undefined;
  #epoch = 0;
  #open = 0;
  #paused = false;
  /** Whether the first worker is still alone. */
  #alone: boolean;
  #idle: ReturnType<typeof setTimeout> | undefined;
  /** The worker whose lead line overtook a pair, until it is done. */
  #overtaking: { readonly slot: Slot; readonly done: Promise<unknown> } | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#alone = options.firstAlone ?? false;
    this.#slots = Array.from({ length: options.size }, () => this.#slot(options.spawn));
  }

  /** Replaces whatever is queued or running by these replicates, first come first served. */
  restart(requests: readonly ReplicateRequest[], listener: PoolListener): void {
    const drop = this.#drop();
    const epoch = ++this.#epoch;
    this.#listener = listener;
    const hasLead = listener.onPartial !== undefined;
    this.#queue.fill(
      requests.map((request) => ({ ...request, epoch, lead: hasLead && request.replicate === 0 })),
    );
    this.#open = requests.length;
    for (const slot of this.#slots) slot.setEpoch(epoch);
    drop();
    if (epoch !== this.#epoch) return; // whoever was dropped has asked for something newer
    if (this.#open === 0) this.#tell(() => listener.onIdle());
    else if (this.#slots.length === 0) this.#drop()();
    this.#overtake();
    this.#wake();
  }

  /**
   * Gives the lead line to the first worker at once, even while it still runs a pair of older settings. It drops that pair at its
   * next yield. Its word of that would wait until the page has drawn a frame.
   */
  #overtake(): void {
    const [first] = this.#slots;
    if (first?.isOnPair !== true) return;
    const job = this.#next(first);
    if (job?.lead !== true) return;
    this.#queue.take(job);
    const done = this.#attempt(first, job).finally(() => (this.#overtaking = undefined));
    this.#overtaking = { slot: first, done };
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

  /** While paused, no further replicate is begun. */
  pause(paused: boolean): void {
    this.#paused = paused;
    this.#wake();
  }

  /** Stops everything and ends the workers, for good. */
  close(): void {
    this.#epoch++;
    this.#queue.clear();
    const slots = this.#slots;
    this.#slots = [];
    clearTimeout(this.#idle);
    for (const slot of slots) slot.end();
    this.#drop()();
  }

  #slot(spawn: () => Spawned): Slot {
    const { data, readyLimit = READY_LIMIT, silence = SILENCE } = this.#options;
    const onPartial = (partial: Partial) => this.#listener?.onPartial?.(partial);
    return new Slot({ data, spawn, readyLimit, silence, onPartial });
  }

  /** Ends what the present listener waits for. @returns what tells it so */
  #drop(): () => void {
    const dropped = this.#open > 0 ? this.#listener : undefined;
    this.#open = 0;
    return () => this.#tell(() => dropped?.onDropped?.());
  }

  /** Gives every slot that rests something to do. */
  #wake(): void {
    for (const slot of this.#slots) if (!slot.busy) void this.#drain(slot);
    this.#rest();
  }

  /** After a while without work, one worker is enough to keep. */
  #rest(): void {
    clearTimeout(this.#idle);
    if (this.#slots.length === 0 || this.#slots.some(({ busy }) => busy)) return;
    this.#idle = setTimeout(() => {
      for (const slot of this.#slots.slice(1)) slot.end();
    }, this.#options.rest ?? REST);
  }

  async #drain(slot: Slot): Promise<void> {
    slot.busy = true;
    while (this.#next(slot) !== undefined) {
      const failure = await slot.start().then(() => undefined, asError);
      if (failure !== undefined) {
        this.#retire(slot, failure);
        break;
      }
      const job = this.#next(slot); // newest settings win: the choice is made when the worker is ready
      if (job === undefined) break;
      this.#queue.take(job);
      await this.#attempt(slot, job);
      if (slot === this.#overtaking?.slot) await this.#overtaking.done;
    }
    slot.busy = false;
    this.#rest();
  }

  #next(slot: Slot): Job | undefined {
    const isIn = this.#alone ? slot === this.#slots[0] : this.#slots.includes(slot);
    const mayBegin = isIn && !this.#paused;
    return mayBegin ? this.#queue.next(slot, this.#slots) : undefined;
  }

  async #attempt(slot: Slot, job: Job): Promise<void> {
    const patience = this.#queue.hasFailed(job) ? PATIENCE : 1;
    const outcome = await slot.run(job, patience).catch(asError);
    this.#endAlone();
    if (job.epoch !== this.#epoch) this.#preview(job, outcome);
    else if (outcome !== undefined && !(outcome instanceof Error))
      this.#finished(() => this.#listener?.onRun(outcome, job));
    else if (!this.#queue.retry(job)) this.#failed(job, outcome ?? new Error('no result came'));
  }

  /** From the end of the first replicate on, whatever became of it, the others compute too. */
  #endAlone(): void {
    if (!this.#alone) return;
    this.#alone = false;
    this.#wake();
  }

  /** A lead line that was quicker than the newer settings is drawn, as a partial one would have been. */
  #preview({ epoch, lead }: Job, outcome: PairedRun | Error | undefined): void {
    if (!lead || outcome === undefined || outcome instanceof Error) return;
    const { treatment } = outcome;
    this.#tell(() => this.#listener?.onPartial?.({ epoch, month: MONTHS, treatment }));
  }

  /** Does without a worker that cannot be started; without the last one, the calling thread computes. */
  #retire(slot: Slot, error: Error): void {
    if (!this.#slots.includes(slot)) return;
    if (slot === this.#fallback) {
      for (const job of this.#queue.clear()) this.#failed(job, error);
      return;
    }
    this.#slots = this.#slots.filter((other) => other !== slot);
    const left = this.#slots.length;
    if (left === 0) {
      this.#fallback = this.#slot(this.#options.fallback ?? spawnHere);
      this.#slots = [this.#fallback];
    }
    this.#tell(() => this.#options.onFewer?.(left, error));
    this.#wake();
  }

  #failed(job: Job, error: Error): void {
    if (job.epoch !== this.#epoch) return;
    this.#finished(() => this.#listener?.onFailure(job.replicate, error, job));
  }

  #finished(tell: () => void): void {
    const epoch = this.#epoch;
    this.#tell(tell);
    if (epoch !== this.#epoch) return;
    this.#open -= 1;
    if (this.#open === 0) this.#tell(() => this.#listener?.onIdle());
  }

  /** An exception of the listener is its own: it is reported as unhandled and the pool goes on. */
  #tell(act: () => void): void {
    try {
      act();
    } catch (error) {
      void Promise.reject(asError(error));
    }
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
