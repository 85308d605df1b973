/**
 * A population: agents of one type as columns of one block of numbers.
 *
 * Rows keep birth order. An exit sets `alive` to 0 and the row is skipped until {@link Population.compact}
 * removes it in order; identity is the key, never the row.
 */

import type { Block, Memory } from './memory.ts';

/** One state variable: its unit, and which population it points at when it is a row number. */
export interface Field {
  readonly unit: string;
  /** Name of the population whose row number this holds; -1 is none. */
  readonly refersTo?: string;
  /** Kept in one byte: a whole number from -128 to 127, as codes and flags are; a full number when left out. */
  readonly storage?: 'byte';
}

export type Fields = Readonly<Record<string, Field>>;

/** An agent type: its name and its state variables. */
export interface AgentType<F extends Fields> {
  readonly name: string;
  readonly fields: F;
}

type ColumnName<F extends Fields> = (keyof F & string) | 'key' | 'alive';
type Column = Float64Array | Int8Array;

/** The columns of an agent type, by state variable, beside every agent's `key` and whether it is `alive`. */
export type Columns<F extends Fields> = {
  readonly [K in ColumnName<F>]: K extends 'alive'
    ? Int8Array
    : F[K] extends { readonly storage: 'byte' }
      ? Int8Array
      : Float64Array;
};

/** The state of a population as plain data, rows in use only: what a snapshot keeps. */
export interface PopulationState {
  readonly count: number;
  readonly numbers: Float64Array;
  readonly bytes: Int8Array;
}

const GROWTH = 1.3;

export class Population<F extends Fields> {
  readonly name: string;
  readonly fields: F;
  /** One array per state variable, indexed by row; take them anew in each process, since growth replaces them. */
  columns: Columns<F>;
  /** Rows in use, dead ones included. */
  count = 0;
  readonly #wide: readonly string[];
  readonly #narrow: readonly string[];
  #byName: Readonly<Record<string, Column>>;
  #block: Block;

  /** @param memory where a run that is over may have left a block; it can be larger than asked for */
  constructor(type: AgentType<F>, capacity: number, memory?: Memory) {
    this.name = type.name;
    this.fields = type.fields;
    const names = Object.keys(type.fields);
    const [wide, narrow] = [['key'], ['alive']];
    for (const name of names) (type.fields[name].storage === 'byte' ? narrow : wide).push(name);
    this.#wide = wide;
    this.#narrow = narrow;
    const least = Math.max(1, Math.ceil(capacity));
    this.#block = memory?.take(type.name, least) ?? this.#blockOf(least);
    this.#byName = this.#columnsOf(this.#block);
    this.columns = this.#byName as Columns<F>;
  }

  /** Adds a living agent with every other variable at 0 and returns its row. Capacity grows by copying. */
  add(key: number): number {
    if (this.count === this.#block.capacity) this.#grow();
    const row = this.count++;
    this.columns.key[row] = key;
    this.columns.alive[row] = 1;
    return row;
  }

  /** Number of living agents. */
  living(): number {
    const { alive } = this.#byName;
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
    for (const name of this.#wide) squeeze(this.#byName[name], kept, this.count, next);
    for (const name of this.#narrow) squeezeBytes(this.#byName[name], kept, this.count, next);
    this.count = next;
    return moved;
  }

  /** Follows a compaction of the population that a field refers to; references to removed rows become -1. */
  remap(referred: string, moved: Int32Array): void {
    for (const name of Object.keys(this.fields)) {
      if (this.fields[name].refersTo !== referred) continue;
      const column = this.#byName[name];
      for (let row = 0; row < this.count; row++)
        if (column[row] >= 0) column[row] = moved[column[row]];
    }
  }

  save(): PopulationState {
    const { count } = this;
    const numbers = new Float64Array(this.#wide.length * count);
    const bytes = new Int8Array(this.#narrow.length * count);
    for (const [column, name] of this.#wide.entries())
      numbers.set(this.#byName[name].subarray(0, count), column * count);
    for (const [column, name] of this.#narrow.entries())
      bytes.set(this.#byName[name].subarray(0, count), column * count);
    return { count, numbers, bytes };
  }

  load({ count, numbers, bytes }: PopulationState): void {
    if (count > this.#block.capacity) this.#move(this.#blockOf(count));
    const left = Math.max(count, this.count);
    this.count = count;
    for (const [column, name] of this.#wide.entries())
      write(this.#byName[name], numbers.subarray(column * count, (column + 1) * count), left);
    for (const [column, name] of this.#narrow.entries())
      write(this.#byName[name], bytes.subarray(column * count, (column + 1) * count), left);
  }

  /** Leaves its memory to the next of its name, and is empty and without room from then on. */
  release(memory: Memory): void {
    for (const column of Object.values(this.#byName)) column.fill(0, 0, this.count);
    memory.keep(this.name, this.#block);
    this.count = 0;
    this.#move(this.#blockOf(0));
  }

  #blockOf(capacity: number): Block {
    const numbers = new Float64Array(this.#wide.length * capacity);
    const bytes = new Int8Array(this.#narrow.length * capacity);
    return { capacity, numbers, bytes };
  }

  #columnsOf({ capacity, numbers, bytes }: Block): Readonly<Record<string, Column>> {
    // Not by assignment: Chromium's engine would keep so many names in a hash table, slow to read.
    const columns: [string, Column][] = [];
    for (const [at, name] of this.#wide.entries())
      columns.push([name, numbers.subarray(at * capacity, (at + 1) * capacity)]);
    for (const [at, name] of this.#narrow.entries())
      columns.push([name, bytes.subarray(at * capacity, (at + 1) * capacity)]);
    return Object.fromEntries(columns);
  }

  #move(block: Block): void {
    this.#block = block;
    this.#byName = this.#columnsOf(block);
    this.columns = this.#byName as Columns<F>;
  }

  #grow(): void {
    const old = this.#byName;
    this.#move(this.#blockOf(Math.ceil(this.#block.capacity * GROWTH) + 1));
    for (const name of Object.keys(old)) this.#byName[name].set(old[name].subarray(0, this.count));
  }
}

/** Values of a column from its first row on, and zeros behind them as far as rows were in use. */
function write(column: Column, values: Column, used: number): void {
  column.set(values);
  column.fill(0, values.length, used);
}

/** Numbers the living rows in order. @returns how many they are */
function renumber(alive: Int8Array, moved: Int32Array, kept: Int32Array): number {
  let next = 0;
  for (let row = 0; row < moved.length; row++) {
    const lives = alive[row] === 1;
    moved[row] = lives ? next : -1;
    if (lives) kept[next++] = row;
  }
  return next;
}

function squeeze(column: Column, kept: Int32Array, count: number, left: number): void {
  for (let row = 0; row < left; row++) column[row] = column[kept[row]];
  column.fill(0, left, count);
}

/** {@link squeeze} of bytes: a loop that meets one kind of array only is several times faster. */
function squeezeBytes(column: Column, kept: Int32Array, count: number, left: number): void {
  for (let row = 0; row < left; row++) column[row] = column[kept[row]];
  column.fill(0, left, count);
}
