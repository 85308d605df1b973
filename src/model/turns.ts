/** Whose turn it is this month: firms that do something only once a quarter or once a year. */

const SPARE = 1.3;

/** Rows of firms, in birth order; the first `count` of the array. */
export class RowList {
  rows = new Float64Array(0);
  count = 0;

  /** Empties the list and makes room for so many. */
  open(most: number): void {
    this.count = 0;
    if (this.rows.length < most) this.rows = new Float64Array(Math.ceil(most * SPARE));
  }
}

/** {@link RowList} with the keys of the firms, for drawing in one go. */
export class KeyedRowList extends RowList {
  keys = new Float64Array(0);

  override open(most: number): void {
    super.open(most);
    if (this.keys.length < this.rows.length) this.keys = new Float64Array(this.rows.length);
  }
}

/** The lists of a month: firms that live when it begins. */
export interface Turns {
  /** Ventures and R&D performers whose turn of the quarter it is. */
  readonly quarter: KeyedRowList;
  /** The ventures among them. */
  readonly ventures: KeyedRowList;
  /** All firms, anchors too, whose turn of the year it is. */
  readonly year: RowList;
  /** All R&D performers: they have their turn with the banks every month. */
  readonly performers: RowList;
}

export function noTurns(): Turns {
  return {
    quarter: new KeyedRowList(),
    ventures: new KeyedRowList(),
    year: new RowList(),
    performers: new RowList(),
  };
}
