/** Whose turn it is this month: firms that do something only once a quarter or once a year. */

const SPARE = 1.3;

/** Rows of firms, in birth order, with their keys; the first `count` of both arrays. */
export class TurnList {
  rows = new Float64Array(0);
  keys = new Float64Array(0);
  count = 0;

  /** Empties the list and makes room for so many. */
  open(most: number): void {
    this.count = 0;
    if (this.rows.length >= most) return;
    this.rows = new Float64Array(Math.ceil(most * SPARE));
    this.keys = new Float64Array(Math.ceil(most * SPARE));
  }
}

/** The lists of a month: firms that live when it begins. */
export interface Turns {
  /** Ventures and R&D performers whose turn of the quarter it is. */
  readonly quarter: TurnList;
  /** The ventures among them. */
  readonly ventures: TurnList;
  /** All firms, anchors too, whose turn of the year it is. */
  readonly year: TurnList;
}

export function noTurns(): Turns {
  return { quarter: new TurnList(), ventures: new TurnList(), year: new TurnList() };
}
