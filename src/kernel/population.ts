/**
 * A population: agents of one type as columns of one block of numbers.
 *
 * Rows keep birth order. An exit sets `alive` to 0 and the row is skipped until {@link Population.compact}
 * removes it in order; identity is the key, never the row.
 */

/** One state variable: what it is, in which unit, and which population it points at when it is a row number. */
export interface Field {
  readonly unit: string;
  readonly doc: string;
  /** Name of the population whose row number this holds; -1 is none. */
  readonly refersTo?: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** An agent type: its name and its state variables. */
export interface AgentType<F extends Fields> {
  readonly name: string;
  readonly fields: F;
}

type ColumnName<F extends Fields> = (keyof F & string) | 'key' | 'alive';

/** The state of a population as plain data: what a snapshot keeps. */
export interface PopulationState {
  readonly capacity: number;
  readonly count: number;
  readonly block: Float64Array;
}

const GROWTH = 1.3;

export class Population<F extends Fields> {
  readonly name: string;
  readonly fields: F;
  /** One Float64Array per state variable, indexed by row; take them anew in each process, since growth replaces them. */
  columns: Record<ColumnName<F>, Float64Array>;
  /** Rows in use, dead ones included. */
  count = 0;
  readonly #names: readonly ColumnName<F>[];
  #block: Float64Array;
  #capacity: number;

  constructor(type: AgentType<F>, capacity: number) {
    this.name = type.name;
    this.fields = type.fields;
    this.#names = ['key', 'alive', ...Object.keys(type.fields)];
    this.#capacity = Math.max(1, Math.ceil(capacity));
    this.#block = new Float64Array(this.#names.length * this.#capacity);
    this.columns = this.#views();
  }

  /** Adds a living agent with every other variable at 0 and returns its row. Capacity grows by copying. */
  add(key: number): number {
    if (this.count === this.#capacity) this.#grow(Math.ceil(this.#capacity * GROWTH) + 1);
    const row = this.count++;
    this.columns.key[row] = key;
    this.columns.alive[row] = 1;
    return row;
  }

  /** Number of living agents. */
  living(): number {
    const { alive } = this.columns;
    let living = 0;
    for (let row = 0; row < this.count; row++) living += alive[row];
    return living;
  }

  /** Removes dead rows, keeping order. @returns the new row of each old row, -1 for the removed. */
  compact(): Int32Array {
    const moved = new Int32Array(this.count);
    const kept = new Int32Array(this.count);
    const next = renumber(this.columns.alive, moved, kept);
    if (next === this.count) return moved;
    for (const name of this.#names) squeeze(this.columns[name], kept, this.count, next);
    this.count = next;
    return moved;
  }

  /** Follows a compaction of the population that a field refers to; references to removed rows become -1. */
  remap(referred: string, moved: Int32Array): void {
    for (const name of Object.keys(this.fields)) {
      if (this.fields[name].refersTo !== referred) continue;
      const column = this.columns[name];
      for (let row = 0; row < this.count; row++)
        if (column[row] >= 0) column[row] = moved[column[row]];
    }
  }

  save(): PopulationState {
    return { capacity: this.#capacity, count: this.count, block: this.#block.slice() };
  }

  load(state: PopulationState): void {
    this.#capacity = state.capacity;
    this.count = state.count;
    if (this.#block.length === state.block.length) this.#block.set(state.block);
    else this.#block = state.block.slice();
    this.columns = this.#views();
  }

  #views(): Record<ColumnName<F>, Float64Array> {
    // Not by assignment: Chromium's engine would keep so many names in a hash table, slow to read.
    return Object.fromEntries(
      this.#names.map((name, column) => [
        name,
        this.#block.subarray(column * this.#capacity, (column + 1) * this.#capacity),
      ]),
    ) as Record<ColumnName<F>, Float64Array>;
  }

  #grow(capacity: number): void {
    const old = this.columns;
    this.#capacity = capacity;
    this.#block = new Float64Array(this.#names.length * capacity);
    this.columns = this.#views();
    for (const name of this.#names) this.columns[name].set(old[name].subarray(0, this.count));
  }
}

/** Numbers the living rows in order. @returns how many they are */
function renumber(alive: Float64Array, moved: Int32Array, kept: Int32Array): number {
  let next = 0;
  for (let row = 0; row < moved.length; row++) {
    const lives = alive[row] === 1;
    moved[row] = lives ? next : -1;
    if (lives) kept[next++] = row;
  }
  return next;
}

function squeeze(column: Float64Array, kept: Int32Array, count: number, left: number): void {
  for (let row = 0; row < left; row++) column[row] = column[kept[row]];
  column.fill(0, left, count);
}
