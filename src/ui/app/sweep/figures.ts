/** What the values of the swept lever change, in words. */
import { isClear, NOT_POOLED, pairsNeeded, type Comparison } from '../../../experiment/index.ts';
import { INDICATORS } from '../../../model/index.ts';
import type { SweptRow } from '../../state/sweep.ts';
import { signed, words } from '../../text/index.ts';

/** A difference of nothing at all: the value is that of the programme. */
export function isNothing({ median, difference }: Comparison): boolean {
  return median === 0 && difference === 0;
}

/** Digits that differences are told with: two that count of the largest, so that small ones do not all read as 0. */
const COUNTING = 2;
const MOST_DIGITS = 4;

/** Digits after the point for the differences of a year: at least those of the indicator. */
export function digitsOf(rows: readonly SweptRow[], at: number): number {
  const found = rows.flatMap(({ differences }) => differences[at] ?? []);
  const largest = Math.max(
    0,
    ...found
      .flatMap(({ median, medianLow, medianHigh }) => [median, medianLow, medianHigh])
      .filter((value) => !Number.isNaN(value))
      .map(Math.abs),
  );
  const own = found[0] === undefined ? 0 : INDICATORS[found[0].indicator].digits;
  if (largest === 0) return own;
  return Math.max(own, Math.min(MOST_DIGITS, COUNTING - 1 - Math.floor(Math.log10(largest))));
}

/** A difference with its sign; what rounds to nothing has none. */
export function changeWords(value: number, digits: number): string {
  const rounded = Number(value.toFixed(digits));
  return signed(rounded === 0 ? 0 : rounded, digits);
}

export function spanWords(row: Comparison, digits: number): string {
  const { medianLow, medianHigh } = row;
  if (Number.isNaN(medianLow) || isNothing(row)) return '–';
  return words().span(changeWords(medianLow, digits), changeWords(medianHigh, digits));
}

/** Why a difference cannot be told from none; nothing where it can, or where there is none. */
export function remarkOn(row: Comparison): string | undefined {
  if (isNothing(row) || isClear(row, NOT_POOLED)) return undefined;
  const needed = pairsNeeded(row.indicator) ?? 0;
  return needed > row.pairs ? words().byChance(needed) : words().noEffect;
}
