/** From the monthly series of a run to its indicators. */
import { INDICATOR_IDS, INDICATORS } from './index.ts';
import { SERIES, SERIES_IDS, type Derivation, type SeriesId } from './declare.ts';
import { MONTHS } from '../time.ts';

const YEAR = 12;
const COLUMN = new Map(SERIES_IDS.map((id, column) => [id, column]));

/** Monthly series of a run, months x series; NaN where not simulated. */
export class SeriesTable {
  readonly values = new Float64Array(MONTHS * SERIES_IDS.length).fill(Number.NaN);

  /** @param totals of the month, in the order of the series */
  write(month: number, totals: Float64Array): void {
    this.values.set(totals, month * SERIES_IDS.length);
  }

  /** A series as an indicator reads it: levels of a stock, sums of the last twelve months of a flow. */
  reported(id: SeriesId): Float64Array {
    const reported = new Float64Array(MONTHS);
    for (let month = 0; month < MONTHS; month++) reported[month] = this.reportedAt(id, month);
    return reported;
  }

  /** {@link reported} in one month; NaN before the first year of a flow is full. */
  reportedAt(id: SeriesId, month: number): number {
    const column = COLUMN.get(id) ?? -1;
    const span = SERIES[id] === 'stock' ? 1 : YEAR;
    if (month < span - 1) return Number.NaN;
    let sum = 0;
    for (let back = span - 1; back >= 0; back--)
      sum += this.values[(month - back) * SERIES_IDS.length + column];
    return sum;
  }
}

/** Indicators of a run: Float64Array, months x indicators in catalogue order; an undefined ratio is NaN. */
export function indicatorsOf(table: SeriesTable): Float64Array {
  const results = new Float64Array(MONTHS * INDICATOR_IDS.length);
  const reader = new Reader(table);
  for (let column = 0; column < INDICATOR_IDS.length; column++) {
    const { derivation, scale } = INDICATORS[INDICATOR_IDS[column]];
    const values = derived(derivation, reader);
    for (let month = 0; month < MONTHS; month++)
      results[month * INDICATOR_IDS.length + column] = values[month] * scale;
  }
  return results;
}

/** Series as indicators read them, each worked out once. */
class Reader {
  readonly #table: SeriesTable;
  readonly #known = new Map<SeriesId, Float64Array>();

  constructor(table: SeriesTable) {
    this.#table = table;
  }

  total(ids: readonly SeriesId[]): Float64Array {
    const sum = new Float64Array(MONTHS);
    for (const id of ids) {
      const values = this.#read(id);
      for (let month = 0; month < MONTHS; month++) sum[month] += values[month];
    }
    return sum;
  }

  #read(id: SeriesId): Float64Array {
    const found = this.#known.get(id) ?? this.#table.reported(id);
    this.#known.set(id, found);
    return found;
  }
}

function derived(derivation: Derivation, reader: Reader): Float64Array {
  const values = reader.total(derivation.kind === 'ratio' ? derivation.top : derivation.of);
  if (derivation.kind !== 'ratio') {
    const less = reader.total(derivation.less ?? []);
    for (let month = 0; month < MONTHS; month++) values[month] -= less[month];
    return values;
  }
  const bottom = reader.total(derivation.bottom);
  for (let month = 0; month < MONTHS; month++)
    values[month] = bottom[month] === 0 ? Number.NaN : values[month] / bottom[month];
  return values;
}
