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
    const monthly = this.#monthly(id, 0, MONTHS);
    if (SERIES[id] === 'stock') return monthly;
    const reported = new Float64Array(MONTHS).fill(Number.NaN);
    for (let month = YEAR - 1; month < MONTHS; month++) reported[month] = yearTo(month, monthly);
    return reported;
  }

  /** {@link reported} in one month; NaN before the first year of a flow is full. */
  reportedAt(id: SeriesId, month: number): number {
    if (SERIES[id] === 'stock') return this.#monthly(id, month, month + 1)[0];
    if (month < YEAR - 1) return Number.NaN;
    return yearTo(YEAR - 1, this.#monthly(id, month - YEAR + 1, month + 1));
  }

  /** Values of a series from the first month to the one before the last. */
  #monthly(id: SeriesId, first: number, last: number): Float64Array {
    const column = COLUMN.get(id) ?? -1;
    const { values } = this;
    const monthly = new Float64Array(last - first);
    for (let month = first; month < last; month++)
      monthly[month - first] = values[month * SERIES_IDS.length + column];
    return monthly;
  }
}

/** Sum of the twelve months up to this one, the earliest first. */
function yearTo(month: number, monthly: Float64Array): number {
  let sum = 0;
  for (let each = month - YEAR + 1; each <= month; each++) sum += monthly[each];
  return sum;
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
