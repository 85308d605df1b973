/** Comparisons as cells of a table and as named fields. */
import Table from 'cli-table3';
import {
  inYear,
  isClear,
  pairsNeeded,
  type Comparison,
  type PairedRun,
  type PooledBaselines,
} from '../experiment/index.ts';
import { INDICATOR_IDS, INDICATORS, type IndicatorId } from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import type { Language } from './io.ts';
import type { Row } from './output.ts';

/** Indicators that a run prints when nobody names any. */
export const HEADLINE = INDICATOR_IDS.filter((id) => INDICATORS[id].headline);

/** Indicators at the end of a year, the headline ones when none are named. */
export function headline(
  runs: readonly PairedRun[],
  year: number,
  ids: readonly IndicatorId[] = HEADLINE,
): Comparison[] {
  return ids.map((id) => inYear(runs, id, year));
}

/** A value with so many digits after the point, and never "-0". */
export function rounded(value: number, digits: number): string {
  if (Number.isNaN(value)) return '–';
  return value.toFixed(digits).replace(/^-(?=[0.]+$)/u, '');
}

export function withSign(value: number, digits: number): string {
  return value > 0 ? `+${rounded(value, digits)}` : rounded(value, digits);
}

/** A value with the digits that are worth showing. */
export function fixed(indicator: IndicatorId, value: number): string {
  return rounded(value, INDICATORS[indicator].digits);
}

export function signed(indicator: IndicatorId, value: number): string {
  return withSign(value, INDICATORS[indicator].digits);
}

/** The 95 % interval of a median difference; a dash where there are too few pairs for one. */
export function medianEnds(row: Comparison, digits = INDICATORS[row.indicator].digits): string {
  const { medianLow, medianHigh } = row;
  if (Number.isNaN(medianLow)) return '–';
  return `${withSign(medianLow, digits)} … ${withSign(medianHigh, digits)}`;
}

/** Indicators of a table that pairing hardly helps and that have fewer pairs than they need, with how many these are. */
export function shortOfPairs(
  rows: readonly Comparison[],
): [indicator: IndicatorId, needed: number][] {
  return rows.flatMap(({ indicator, pairs }): [IndicatorId, number][] => {
    const needed = pairsNeeded(indicator) ?? 0;
    return needed > pairs ? [[indicator, needed]] : [];
  });
}

export function nameOf(indicator: IndicatorId, language: Language): [string, string] {
  const { label, unit } = INDICATOR_WORDS[indicator];
  return [label[language], unit[language]];
}

/** A table whose first columns are words and the others numbers. */
export function tableOf(head: readonly string[], words: number): Table.Table {
  return new Table({
    head: [...head],
    colAligns: head.map((_, column) => (column < words ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  });
}

/** NaN is null in JSON and empty in CSV. */
export function finite(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The paired difference as named fields. @param pooled as {@link isClear} takes it */
export function differenceFields(row: Comparison, pooled: PooledBaselines) {
  const { indicator, pairs, difference, halfWidth, sameSign } = row;
  return {
    pairs,
    difference: finite(difference),
    low: finite(difference - halfWidth),
    high: finite(difference + halfWidth),
    median: finite(row.median),
    medianLow: finite(row.medianLow),
    medianHigh: finite(row.medianHigh),
    clear: isClear(row, pooled),
    pairsNeeded: pairsNeeded(indicator) ?? null,
    sameSign: finite(sameSign),
  };
}

/** An indicator of both arms in a year, with the difference, as named fields. @param place what it is of, other than the city */
export function rowFields(row: Comparison, year: number, pooled: PooledBaselines, place: Row = {}) {
  const { pairs, ...difference } = differenceFields(row, pooled);
  return {
    indicator: row.indicator,
    ...place,
    year,
    unit: INDICATOR_WORDS[row.indicator].unit.en,
    pairs,
    baseline: finite(row.baseline),
    scenario: finite(row.treatment),
    ...difference,
  };
}

/** Whole yuan with a comma between thousands. */
export function wholeYuan(yuan: number): string {
  return String(yuan).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
