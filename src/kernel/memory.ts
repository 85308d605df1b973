/**
 * Memory of runs that are over, for those that follow: an engine that is asked for megabytes anew by each run spends three
 * hundredths of the time on clearing away those of the runs before, most of it on cores that other workers need.
 */
import { Scratch } from './scratch.ts';

/** Room for the columns of a population, one after the other, so many rows each. */
export interface Block {
  readonly capacity: number;
  readonly numbers: Float64Array;
  readonly bytes: Int8Array;
}

/** A block so many times larger than needed is let go: it is of a run at another scale. */
const LARGEST = 4;

export class Memory {
  /** Working arrays, which hold nothing from one process to the next and so nothing from one run to the next. */
  readonly scratch = new Scratch();
  readonly #blocks = new Map<string, Block>();

  /**
   * A block of zeros for so many rows that a population of this name left, perhaps for more; nothing when there is none
   * that fits. It is the taker's alone.
   */
  take(name: string, rows: number): Block | undefined {
    const block = this.#blocks.get(name);
    this.#blocks.delete(name);
    const fits = block !== undefined && block.capacity >= rows && block.capacity <= rows * LARGEST;
    return fits ? block : undefined;
  }

  /** Keeps a block of zeros for the next population of this name; of two the larger one. */
  keep(name: string, block: Block): void {
    if (block.capacity > (this.#blocks.get(name)?.capacity ?? 0)) this.#blocks.set(name, block);
  }
}
