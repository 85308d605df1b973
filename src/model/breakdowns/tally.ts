/** Running totals of a year by cell, one for each indicator that is known part by part. */
import { CELLS, PART_INDICATOR_IDS, type PartIndicatorId } from './declare.ts';

/** Sums of the months since January; the last step of a December files and clears them. */
export class CellTally {
  /** Totals in the unit of the series, indicators x cells. */
  readonly values = new Float64Array(PART_INDICATOR_IDS.length * CELLS);
  readonly #parts: ReadonlyMap<PartIndicatorId, Float64Array>;

  constructor() {
    this.#parts = new Map(
      PART_INDICATOR_IDS.map((id, at) => [id, this.values.subarray(at * CELLS, (at + 1) * CELLS)]),
    );
  }

  /** Totals of an indicator, by cell. */
  of(id: PartIndicatorId): Float64Array {
    return this.#parts.get(id) ?? new Float64Array();
  }
}
