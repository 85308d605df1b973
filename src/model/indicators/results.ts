/** From the monthly series of a run to its indicators. */
import { INDICATOR_IDS, INDICATORS } from './index.ts';
import { SERIES, SERIES_IDS, type Derivation, type SeriesId } from './declare.ts';
import { MONTHS } from '../time.ts';

const YEAR = 12;

/** Monthly series of a run, months x series; NaN where not simulated. */
export class SeriesTable {
  readonly values = new Float64Array(MONTHS * SERIES_IDS.length).fill(Number.NaN);

  write(month: number, tally: Readonly<Record<SeriesId, number>>): void {
    SERIES_IDS.forEach((id, column) => {
      this.values[month * SERIES_IDS.length + column] = tally[id];
    });
  }

  read(id: SeriesId, month: number): number {
    return this.values[month * SERIES_IDS.length + SERIES_IDS.indexOf(id)];
  }

  /** Sum of a flow over the last twelve months, or the level of a stock. NaN in the first eleven months of a flow. */
  reported(id: SeriesId, month: number): number {
    if (SERIES[id] === 'stock') return this.read(id, month);
    if (month < YEAR - 1) return Number.NaN;
    let sum = 0;
    for (let back = YEAR - 1; back >= 0; back--) sum += this.read(id, month - back);
    return sum;
  }
}

/** Indicators of a run: Float64Array, months x indicators in catalogue order; an undefined ratio is NaN. */
export function indicatorsOf(table: SeriesTable): Float64Array {
  const results = new Float64Array(MONTHS * INDICATOR_IDS.length);
  INDICATOR_IDS.forEach((id, column) => {
    const { derivation, scale } = INDICATORS[id];
    for (let month = 0; month < MONTHS; month++) {
      results[month * INDICATOR_IDS.length + column] = derived(table, derivation, month) * scale;
    }
  });
  return results;
}

function derived(table: SeriesTable, derivation: Derivation, month: number): number {
  if (derivation.kind !== 'ratio') return table.reported(derivation.of, month);
  const top = total(table, derivation.top, month);
  const bottom = total(table, derivation.bottom, month);
  return bottom === 0 ? Number.NaN : top / bottom;
}

function total(table: SeriesTable, ids: readonly SeriesId[], month: number): number {
  let sum = 0;
  for (const id of ids) sum += table.reported(id, month);
  return sum;
}
