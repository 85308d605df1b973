/** The sweep of one lever as a table to copy and one in long format to compute with. */
import { SWEEP_YEARS, type Comparison } from '../experiment/index.ts';
import type { Text } from '../kernel/declare.ts';
import { INDICATORS, type LeverId } from '../model/index.ts';
import { INDICATOR_WORDS, LEVER_WORDS } from '../model/words.ts';
import type { Taken } from './effects.ts';
import {
  comparisonCells,
  COMPARISON_COLUMNS,
  longTable,
  type Drawn,
  type LongRow,
} from './long.ts';
import { bothOf, type Cell, type Column, type Table } from './table.ts';
import { COMMON } from './words.ts';

/** A value of the lever with what it changes at each of {@link SWEEP_YEARS}. */
export interface SweptValue {
  /** In the lever's unit. */
  readonly value: number;
  readonly differences: readonly Comparison[];
}

/** Both languages, as the file is named by it. */
export function sweepTitle(lever: LeverId): Text {
  const { label } = LEVER_WORDS[lever];
  return { en: `Sweep of ${label.en}`, zh: `扫描${label.zh}` };
}

/** What the values of a lever change in the programme as it stands. */
export function sweepTaken(lever: LeverId, values: readonly SweptValue[], sample: Drawn): Taken {
  const title = sweepTitle(lever);
  const rows = values.flatMap(({ value, differences }) =>
    differences.flatMap((row) => longRows(amountOf(lever, value), row)),
  );
  return { long: longTable(title, rows, sample), wide: wideTable(lever, values) };
}

/** A value of a lever with its name and unit, as files count it. */
function amountOf(lever: LeverId, value: number): Text {
  const { label, unit } = LEVER_WORDS[lever];
  return bothOf((language) => `${label[language]} = ${value} ${unit[language]}`);
}

function longRows(series: Text, row: Comparison): LongRow[] {
  const { label, unit } = INDICATOR_WORDS[row.indicator];
  const figures = [
    [COMMON.median, row.median],
    [COMMON.low, row.medianLow],
    [COMMON.high, row.medianHigh],
    [COMMON.mean, row.difference],
  ] as const;
  return figures.map(([statistic, value]) => ({
    ...{ month: row.month, what: label, unit, pairs: row.pairs, series, statistic, value },
  }));
}

/** Instead of the names of the arms: the programme as it stands, and with the value. */
const ARMS = [
  { en: 'Programme as it stands', zh: '当前方案' },
  { en: 'With this value', zh: '取该数值' },
] as const;

function wideTable(lever: LeverId, values: readonly SweptValue[]): Table {
  const figures = COMPARISON_COLUMNS.map((label, at): Column => ({
    label: ARMS[at] ?? label,
    kind: 'number',
    digits: 1,
  }));
  const rows = values.flatMap(({ value, differences }) =>
    differences.map((row, at) => ({ value, row, year: SWEEP_YEARS[at] ?? null })),
  );
  return {
    title: sweepTitle(lever),
    columns: [
      { label: COMMON.lever, kind: 'words', width: 30 },
      { label: COMMON.year, kind: 'year' },
      ...figures,
      { label: COMMON.unit, kind: 'words' },
      { label: COMMON.pairs, kind: 'number', digits: 0 },
    ],
    rowDigits: rows.map(({ row }) => INDICATORS[row.indicator].digits),
    rows: rows.map(({ value, row, year }): Cell[] => [
      amountOf(lever, value),
      year,
      ...comparisonCells(row),
      INDICATOR_WORDS[row.indicator].unit,
      row.pairs,
    ]),
  };
}
