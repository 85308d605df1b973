/** Effects as the page shows them, each as one table to copy and one in long format to compute with. */
import type { Comparison } from '../experiment/index.ts';
import { yearOf } from '../kernel/clock.ts';
import { FIRST_YEAR } from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import {
  comparisonCells,
  comparisonRows,
  COMPARISON_COLUMNS,
  digitsOf,
  longTable,
  type LongRow,
  type Sample,
} from './long.ts';
import type { Column, Table, Words } from './table.ts';
import { COMMON } from './words.ts';

/** A comparison, of a part of the city where it is not of the whole. */
export interface Effect {
  readonly row: Comparison;
  readonly part?: Words;
}

/** What a menu takes out of a card. */
export interface Taken {
  /** One value a row. */
  readonly long: Table;
  /** As on the page. */
  readonly wide: Table;
}

/** @param more further figures in long format */
export function effectsTaken(
  title: Words,
  effects: readonly Effect[],
  sample: Sample,
  more: readonly LongRow[] = [],
): Taken {
  const rows = effects.flatMap(({ row, part }) => comparisonRows(row, part));
  return { long: longTable(title, [...rows, ...more], sample), wide: wideTable(title, effects) };
}

function wideTable(title: Words, effects: readonly Effect[]): Table {
  const rowDigits = effects.map(({ row }) => digitsOf(row));
  const numbers: Column[] = COMPARISON_COLUMNS.map((label) => ({
    label,
    kind: 'number',
    digits: 1,
  }));
  const hasParts = effects.some(({ part }) => part !== undefined);
  return {
    title,
    columns: [
      { label: COMMON.year, kind: 'year' },
      { label: COMMON.indicator, kind: 'words', width: 26 },
      ...(hasParts ? [{ label: COMMON.part, kind: 'words' as const }] : []),
      ...numbers,
      { label: COMMON.unit, kind: 'words' },
    ],
    rowDigits,
    rows: effects.map(({ row, part }) => [
      yearOf(FIRST_YEAR, row.month),
      INDICATOR_WORDS[row.indicator].label,
      ...(hasParts ? [part ?? null] : []),
      ...comparisonCells(row),
      INDICATOR_WORDS[row.indicator].unit,
    ]),
  };
}
