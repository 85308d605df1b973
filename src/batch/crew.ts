/** The workers of a batch: each takes chunks until none is left; one that dies is replaced and its chunk done again. */
import * as Comlink from 'comlink';
import type { Spawned } from '../worker/spawned.ts';
import type { Assignment, ChunkService, Written } from './chunk-service.ts';

/** A chunk to compute, and what it shares with others. */
export interface Task {
  readonly chunk: number;
  readonly runs: number;
  readonly branch: string;
}

export type SpawnChunks = () => Spawned<Comlink.Remote<ChunkService>>;

export interface CrewOptions {
  readonly assignment: Assignment;
  readonly size: number;
  readonly spawn: SpawnChunks;
  readonly signal: AbortSignal;
  readonly onRun: (run: number) => void;
  readonly onChunk: (task: Task, failed: number) => void;
  /** A worker died at a run, or before any. */
  readonly onDeath: (run: number | undefined, error: Error) => void;
}

/** Deaths of workers at the same run after which it counts as failed. */
const TRIES = 2;
/** Deaths without a single run between them after which nothing can be expected of further workers. */
const HOPELESS = 4;

/** The disk, or whatever is behind it, takes no more files. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly code: string;

  constructor(code: string) {
    super(`a chunk cannot be written: ${code}`);
    this.code = code;
  }
}

/** Tasks that nobody has taken; tasks with the same branch stay together as far as possible. */
class Tasks {
  readonly #byBranch = new Map<string, Task[]>();
  readonly #held = new Map<string, number>();

  constructor(tasks: readonly Task[]) {
    for (const task of tasks) this.add(task);
  }

  add(task: Task): void {
    const same = this.#byBranch.get(task.branch);
    if (same === undefined) this.#byBranch.set(task.branch, [task]);
    else same.push(task);
  }

  /** The next task for whoever holds a branch: one of that, else of a branch that nobody holds, else any. */
  take(before: string | undefined): Task | undefined {
    const free = () => [...this.#byBranch.keys()].find((branch) => !this.#held.has(branch));
    const first = this.#byBranch.keys().next();
    const branch =
      before !== undefined && this.#byBranch.has(before) ? before : (free() ?? first.value);
    if (branch === undefined) return undefined;
    const same = this.#byBranch.get(branch) ?? [];
    const task = same.shift();
    if (same.length === 0) this.#byBranch.delete(branch);
    this.#held.set(branch, (this.#held.get(branch) ?? 0) + 1);
    return task;
  }

  leave(branch: string): void {
    const left = (this.#held.get(branch) ?? 1) - 1;
    if (left > 0) this.#held.set(branch, left);
    else this.#held.delete(branch);
  }
}

export class Crew {
  readonly #options: CrewOptions;
  readonly #tasks: Tasks;
  /** Runs at which workers died: how often, and the last reason. */
  readonly #deaths = new Map<number, { times: number; why: string }>();
  readonly #ended: Promise<never>;
  readonly #posts = new Set<Post>();
  #inVain = 0;
  /** Whether a member has failed, so that the others are to stop. */
  #isOver = false;

  constructor(tasks: readonly Task[], options: CrewOptions) {
    this.#options = options;
    this.#tasks = new Tasks(tasks);
    this.#ended = new Promise<never>((_, reject) => {
      const stop = () => reject(new DOMException('stopped', 'AbortError'));
      if (options.signal.aborted) stop();
      options.signal.addEventListener('abort', stop, { once: true });
    });
    this.#ended.catch(() => undefined);
  }

  /**
   * Computes all tasks.
   *
   * @throws WriteError when a file cannot be written; AbortError when stopped; Error when no worker lives long enough
   * to begin a run
   */
  async work(): Promise<void> {
    const member = () =>
      this.#member().catch((error: unknown) => {
        this.#isOver = true;
        for (const post of this.#posts) post.end();
        throw error;
      });
    await Promise.all(Array.from({ length: this.#options.size }, member));
  }

  /** One member's work: a worker, and another when it dies, until no task is left or the work has failed elsewhere. */
  async #member(): Promise<void> {
    let task = this.#tasks.take(undefined);
    while (task !== undefined && !this.#isOver) {
      const post = new Post(this.#options);
      this.#posts.add(post);
      try {
        task = await this.#serve(post, task);
      } finally {
        post.end();
        this.#posts.delete(post);
      }
    }
  }

  /** Has a worker do a task and those after it. @returns nothing when none is left, or what it died at */
  async #serve(post: Post, first: Task): Promise<Task | undefined> {
    let task: Task | undefined = first;
    while (task !== undefined) {
      try {
        await this.#attempt(post, task);
      } catch (error) {
        if (!(error instanceof DeathError)) throw error;
        if (this.#isOver) return undefined;
        this.#mourn(error, post.run);
        return task;
      }
      this.#tasks.leave(task.branch);
      task = this.#tasks.take(task.branch);
    }
    return undefined;
  }

  async #attempt(post: Post, task: Task): Promise<void> {
    const given = [...this.#deaths]
      .filter(([, { times }]) => times >= TRIES)
      .map(([run, { why }]) => [run, why] as const);
    const written = await Promise.race([post.compute(task, given), this.#ended]);
    if (!written.ok) throw new WriteError(written.code);
    this.#inVain = 0;
    this.#options.onChunk(task, written.failed);
  }

  #mourn(error: DeathError, run: number | undefined): void {
    this.#options.onDeath(run, error);
    if (run === undefined) {
      this.#inVain += 1;
      if (this.#inVain >= HOPELESS) throw new Error(`no worker starts: ${error.message}`);
      return;
    }
    const times = (this.#deaths.get(run)?.times ?? 0) + 1;
    this.#deaths.set(run, { times, why: 'the worker died at this run' });
  }
}

/** A worker is gone. */
class DeathError extends Error {
  override readonly name = 'DeathError';
}

/** One worker and what it is doing. */
class Post {
  readonly #worker: Spawned<Comlink.Remote<ChunkService>>;
  readonly #signs: MessagePort;
  readonly #ready: Promise<boolean>;
  readonly #died: Promise<never>;
  /** The run that it began last, in its present chunk. */
  run: number | undefined;

  constructor({ spawn, assignment, onRun }: CrewOptions) {
    this.#worker = spawn();
    const { port1, port2 } = new MessageChannel();
    this.#signs = port1;
    port1.onmessage = ({ data }: MessageEvent<number>) => {
      this.run = data;
      onRun(data);
    };
    this.#died = this.#worker.died.catch((error: unknown) => {
      throw new DeathError(error instanceof Error ? error.message : String(error));
    });
    this.#died.catch(() => undefined);
    this.#ready = this.#worker.service.init(assignment, Comlink.transfer(port2, [port2]));
    this.#ready.catch(() => undefined);
  }

  async compute({ chunk }: Task, given: readonly (readonly [number, string])[]): Promise<Written> {
    this.run = undefined;
    await Promise.race([this.#ready, this.#died]);
    return Promise.race([this.#worker.service.compute(chunk, given), this.#died]);
  }

  end(): void {
    this.#signs.close();
    this.#worker.terminate();
  }
}
