/** Comparisons as cells of a table and as named fields. */
import Table from 'cli-table3';
import { compare, type Comparison, type PairedRun } from '../experiment/index.ts';
import { monthIndex } from '../kernel/clock.ts';
import { FIRST_YEAR, INDICATOR_IDS, INDICATORS, type IndicatorId } from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import type { Language } from './io.ts';

const DECEMBER = 12;

/** Indicators that a run prints when nobody names any. */
export const HEADLINE = INDICATOR_IDS.filter((id) => INDICATORS[id].headline);

/** Indicators at the end of a year, the headline ones when none are named. */
export function headline(
  runs: readonly PairedRun[],
  year: number,
  ids: readonly IndicatorId[] = HEADLINE,
): Comparison[] {
  return ids.map((id) => compare(runs, id, monthIndex(FIRST_YEAR, year, DECEMBER)));
}

/** A value with the digits that are worth showing, and never "-0". */
export function fixed(indicator: IndicatorId, value: number): string {
  if (Number.isNaN(value)) return '–';
  return value.toFixed(INDICATORS[indicator].digits).replace(/^-(?=[0.]+$)/u, '');
}

export function signed(indicator: IndicatorId, value: number): string {
  return value > 0 ? `+${fixed(indicator, value)}` : fixed(indicator, value);
}

/** The 95 % interval of a difference; a dash where one pair or none gives no interval. */
export function interval({ indicator, difference, halfWidth }: Comparison): string {
  if (Number.isNaN(halfWidth)) return '–';
  const low = signed(indicator, difference - halfWidth);
  return `${low} … ${signed(indicator, difference + halfWidth)}`;
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

/** The paired difference as named fields. */
export function differenceFields({ pairs, difference, halfWidth, sameSign }: Comparison) {
  return {
    pairs,
    difference: finite(difference),
    low: finite(difference - halfWidth),
    high: finite(difference + halfWidth),
    sameSign: finite(sameSign),
  };
}

/** Whole yuan with a comma between thousands. */
export function wholeYuan(yuan: number): string {
  return String(yuan).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** A band that a figure is held to; an upper end may be open. */
export function bandText([low, high]: readonly [number, number]): string {
  return Number.isFinite(high) ? `${low} … ${high}` : `≥ ${low}`;
}
