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

/** The streams of all processes in one replicate. */
export class Streams {
  readonly #streams: ReadonlyMap<string, Stream>;

  constructor(seed: number, replicate: number, processes: readonly { readonly name: string }[]) {
    this.#streams = new Map(processes.map(({ name }) => [name, new Stream(seed, replicate, name)]));
  }

  /** @throws RangeError for a process that is not on the schedule */
  of(process: string, month: number): ProcessDraws {
    const stream = this.#streams.get(process);
    if (stream === undefined) throw new RangeError(`no stream for process "${process}"`);
    const january = month - (month % MONTHS);
    return {
      at: (purpose) => stream.at(month, purpose),
      yearly: (purpose) => stream.at(january, YEARLY_PURPOSE + purpose),
      lasting: (purpose) => stream.at(0, LASTING_PURPOSE + purpose),
    };
  }
}
