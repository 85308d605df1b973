/** Running totals of a month, one per observed series. */
import { SERIES_IDS, type SeriesId } from './indicators/declare.ts';

/** A name for each place of one array, so that all totals are cleared and filed at once. */
class Sheet {
  /** Totals in the order of the series. */
  readonly values = new Float64Array(SERIES_IDS.length);
}

SERIES_IDS.forEach((id, place) => {
  Object.defineProperty(Sheet.prototype, id, {
    get(this: Sheet) {
      return this.values[place];
    },
    set(this: Sheet, total: number) {
      this.values[place] = total;
    },
  });
});

/** Totals of the month by series; the last step of a month files them, the first of the next clears them. */
export type Tally = Record<SeriesId, number> & Readonly<Sheet>;

export function emptyTally(): Tally {
  return new Sheet() as Tally;
}
