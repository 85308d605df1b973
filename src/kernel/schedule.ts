/** The schedule: an ordered list of processes that one can print; the only place where order is decided. */
import { Stream, type Draws } from './random.ts';

/** Draws of the running process in the running month. */
export interface ProcessDraws {
  /** Draws for one of the process's decisions, numbered by purpose. */
  at(purpose: number): Draws;
  /** Draws that do not change within a calendar year, for decisions made once a year. */
  yearly(purpose: number): Draws;
  /** Draws that never change: an agent's lasting inclinations. */
  lasting(purpose: number): Draws;
}

/** One submodel: what it does, what it may touch, and its body. */
export interface Process<W> {
  readonly name: string;
  /** Why it stands at its place in the month. */
  readonly why: string;
  readonly reads: readonly (keyof W)[];
  readonly writes: readonly (keyof W)[];
  readonly run: (world: W, draws: ProcessDraws, month: number) => void;
}

/**
 * Declares a process. Its body receives only the parts of the world that it declares.
 *
 * @returns a function per world type, so that the parts can be inferred from the declaration
 */
export function processOf<W>() {
  return <const R extends keyof W, const T extends keyof W>(declared: {
    readonly name: string;
    readonly why: string;
    readonly reads: readonly R[];
    readonly writes: readonly T[];
    readonly run: (world: Pick<W, R | T>, draws: ProcessDraws, month: number) => void;
  }): Process<W> => declared;
}

const YEARLY_PURPOSE = 0x10000;
const LASTING_PURPOSE = 0x20000;
const MONTHS = 12;

type KeptByPurpose = (Draws | undefined)[];

/** The draws of one process: those handed out are kept while they hold, since processes ask for them row by row. */
class KeptDraws implements ProcessDraws {
  readonly #stream: Stream;
  /** By purpose, as the others. */
  readonly #lasting: KeptByPurpose = [];
  #yearly: KeptByPurpose = [];
  #monthly: KeptByPurpose = [];
  #month = -1;
  #january = -1;

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  open(month: number): this {
    if (month !== this.#month) this.#monthly = [];
    const january = month - (month % MONTHS);
    if (january !== this.#january) this.#yearly = [];
    this.#month = month;
    this.#january = january;
    return this;
  }

  at(purpose: number): Draws {
    return (this.#monthly[purpose] ??= this.#stream.at(this.#month, purpose));
  }

  yearly(purpose: number): Draws {
    return (this.#yearly[purpose] ??= this.#stream.at(this.#january, YEARLY_PURPOSE + purpose));
  }

  lasting(purpose: number): Draws {
    return (this.#lasting[purpose] ??= this.#stream.at(0, LASTING_PURPOSE + purpose));
  }
}

/** The streams of all processes in one replicate. */
export class Streams {
  readonly #kept: ReadonlyMap<string, KeptDraws>;

  constructor(seed: number, replicate: number, processes: readonly { readonly name: string }[]) {
    const kept = new Map<string, KeptDraws>();
    for (const { name } of processes)
      kept.set(name, new KeptDraws(new Stream(seed, replicate, name)));
    this.#kept = kept;
  }

  /** The draws of a process in a month; valid until those of another month are asked for. @throws RangeError for a process that is not on the schedule */
  of(process: string, month: number): ProcessDraws {
    const kept = this.#kept.get(process);
    if (kept === undefined) throw new RangeError(`no stream for process "${process}"`);
    return kept.open(month);
  }
}
