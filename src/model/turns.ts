/** Lists of firms that processes go through: whose turn it is, all of one kind, and whose case is open. */
import { MONTHS_PER_YEAR } from '../kernel/clock.ts';
import type { Population } from '../kernel/population.ts';
import { STAGE, STRATUM, type FIRM } from './agents.ts';

const QUARTER = 3;
const SPARE = 1.3;

type Firms = Population<typeof FIRM.fields>;

/** How many anchors there are: they are the first rows and never leave them. */
export function anchorRows({ columns: { stratum }, count }: Firms): number {
  let row = 0;
  while (row < count && stratum[row] === STRATUM.anchor) row++;
  return row;
}

/** Some firms, by row: the first `count` of an array. */
export interface SomeRows {
  readonly rows: Float64Array;
  readonly count: number;
}

/** Rows of firms, in birth order; the first `count` of the array. */
export class RowList {
  rows = new Int32Array(0);
  count = 0;

  add(row: number): void {
    if (this.count === this.rows.length) {
      const longer = new Int32Array(Math.ceil(this.count * SPARE) + 1);
      longer.set(this.rows);
      this.rows = longer;
    }
    this.rows[this.count++] = row;
  }

  /** Makes room for so many rows, which it forgets. */
  open(most: number): void {
    if (this.rows.length < most) this.rows = new Int32Array(Math.ceil(most * SPARE));
    this.count = 0;
  }

  /** Becomes those of another list that live. A row is written first and stays when it counts, so that nothing jumps. */
  take({ rows: all, count }: RowList, alive: Int8Array): void {
    this.open(count);
    const { rows } = this;
    let living = 0;
    for (let place = 0; place < count; place++) {
      rows[living] = all[place];
      living += alive[all[place]];
    }
    this.count = living;
  }

  /** Follows rows that have moved; -1 is a row that is gone. */
  follow(moved: Int32Array): void {
    const { rows, count } = this;
    let left = 0;
    for (let place = 0; place < count; place++) {
      const row = moved[rows[place]];
      rows[left] = row;
      left += +(row >= 0);
    }
    this.count = left;
  }
}

/** {@link RowList} with the keys of the firms, for drawing in one go. */
export class KeyedRowList extends RowList {
  keys = new Float64Array(0);

  takeKeyed(from: RowList, alive: Int8Array, key: Float64Array): void {
    this.take(from, alive);
    if (this.keys.length < this.count) this.keys = new Float64Array(this.rows.length);
    const { rows, keys, count } = this;
    for (let place = 0; place < count; place++) keys[place] = key[rows[place]];
  }
}

/**
 * Whose turn it is: firms that do something only once a quarter or once a year, in months that never change for them, and
 * lists of firms of one kind. These are listed by what never changes, their key and stratum: once when they are new, and
 * the lists follow when rows move. Open cases and products under development are listed anew each month.
 */
export class Turns {
  /** Ventures and R&D performers whose turn of the quarter it is, living when the month began. */
  readonly quarter = new KeyedRowList();
  /** The ventures among them. */
  readonly ventures = new KeyedRowList();
  /** All firms, anchors too, whose turn of the year it is, living when the month began. */
  readonly year = new RowList();
  /** All R&D performers, those that closed since January too. */
  readonly performers = new RowList();
  /** All ventures, those that closed since January too. */
  readonly everyVenture = new RowList();
  /** Firms with a case at a gate when the month began. */
  readonly cases = new RowList();
  /** Firms with a product under development once those of the month have begun; listed by who begins them. */
  readonly developing = new RowList();
  /** First row of the firms that are new this month; of all firms in the first month of a run. */
  firstNew = 0;
  readonly #quarters = emptyLists(QUARTER);
  readonly #ventureQuarters = emptyLists(QUARTER);
  readonly #years = emptyLists(MONTHS_PER_YEAR);
  /** Rows listed so far. */
  #listed = 0;

  /** Makes the lists of a month. */
  open(month: number, firms: Firms): void {
    this.firstNew = this.#listed;
    this.#list(firms);
    const { key, alive } = firms.columns;
    const quarter = month % QUARTER;
    this.quarter.takeKeyed(this.#quarters[quarter], alive, key);
    this.ventures.takeKeyed(this.#ventureQuarters[quarter], alive, key);
    this.year.take(this.#years[month % MONTHS_PER_YEAR], alive);
    this.#listCases(firms);
  }

  /** Follows a compaction of the firms. @param moved new row of each old one, -1 of the removed */
  follow(moved: Int32Array): void {
    const lists = [...this.#quarters, ...this.#ventureQuarters, ...this.#years];
    for (const list of [...lists, this.performers, this.everyVenture]) list.follow(moved);
    let left = 0;
    for (let row = 0; row < this.#listed; row++) left += +(moved[row] >= 0);
    this.#listed = left;
  }

  #listCases({ columns: { alive, stage }, count }: Firms): void {
    const { cases } = this;
    cases.open(count);
    const { rows } = cases;
    let open = 0;
    for (let row = 0; row < count; row++) {
      rows[open] = row;
      open += alive[row] & +(stage[row] >= STAGE.classification);
    }
    cases.count = open;
  }

  /** Lists the firms that are new. */
  #list({ columns: { key, stratum }, count }: Firms): void {
    for (let row = this.#listed; row < count; row++) {
      this.#years[turnOf(key[row], MONTHS_PER_YEAR)].add(row);
      if (stratum[row] === STRATUM.anchor) continue;
      const venture = stratum[row] === STRATUM.equitySeeker;
      const turn = turnOf(key[row], QUARTER);
      this.#quarters[turn].add(row);
      if (venture) this.#ventureQuarters[turn].add(row);
      (venture ? this.everyVenture : this.performers).add(row);
    }
    this.#listed = count;
  }
}

function emptyLists(count: number): readonly RowList[] {
  return Array.from({ length: count }, () => new RowList());
}

/** Month, from 0, in which the agent with this key has its turn, when each has one every so many months. */
function turnOf(key: number, every: number): number {
  return (every - (key % every)) % every;
}
