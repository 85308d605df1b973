/** Figures in long format: one value a row, with the year, the series, the quantile, and the runs that it comes from. */
import type { Text } from '../kernel/declare.ts';
import { yearOf, monthOfYear } from '../kernel/clock.ts';
import type { Comparison, PairedRun } from '../experiment/index.ts';
import { FIRST_YEAR, INDICATORS } from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import { numberOrNothing, type Cell, type Column, type Table, type Words } from './table.ts';
import { COMMON } from './words.ts';

/** Runs by their numbers, and the seed that they draw from. */
export interface Drawn {
  readonly runs: readonly Pick<PairedRun, 'replicate'>[];
  readonly seed: number;
}

/** Runs, and the seed that they draw from. */
export interface Sample extends Drawn {
  readonly runs: readonly PairedRun[];
}

/** One figure. */
export interface LongRow {
  readonly month: number;
  /** Indicator, or what else is counted. */
  readonly what: Words;
  /** Part of the city, where it is not the whole. */
  readonly part?: Words;
  readonly series: Words;
  /** Share of the runs below it, or a name such as the mean; nothing where it is no statistic. */
  readonly statistic?: Words | number;
  readonly value: number;
  readonly unit: Words;
  /** Runs that it comes from; nothing where it comes from none. */
  readonly pairs?: number;
}

const COLUMNS: readonly Column[] = [
  { label: COMMON.year, kind: 'year' },
  { label: COMMON.month, kind: 'year' },
  { label: COMMON.indicator, kind: 'words' },
  { label: COMMON.part, kind: 'words' },
  { label: COMMON.series, kind: 'words' },
  { label: COMMON.statistic, kind: 'words' },
  { label: COMMON.value, kind: 'number' },
  { label: COMMON.unit, kind: 'words' },
  { label: COMMON.pairs, kind: 'number', digits: 0 },
  { label: COMMON.seeds, kind: 'words' },
];

/** Figures as a table of one value a row. */
export function longTable(title: Words, rows: readonly LongRow[], sample: Drawn): Table {
  const seeds = seedsOf(sample);
  const cells = (row: LongRow): Cell[] => [
    yearOf(FIRST_YEAR, row.month),
    monthOfYear(row.month),
    row.what,
    row.part ?? null,
    row.series,
    row.statistic ?? null,
    numberOrNothing(row.value),
    row.unit,
    row.pairs ?? null,
    row.pairs === undefined ? null : seeds,
  ];
  return { title, columns: COLUMNS, rows: rows.map(cells) };
}

/** Seed and numbers of the runs, neighbours put together: what draws them again. */
export function seedsOf({ runs, seed }: Drawn): Text {
  const numbers = runs.map(({ replicate }) => replicate).sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  const said = spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return {
    en: `seed ${seed}, runs ${said.join(', ')}`,
    zh: `种子${seed}，第${said.join('、')}组`,
  };
}

/** What the data table and the table of effects show of a comparison: both means, the median difference and its interval. */
export function comparisonRows(row: Comparison, part?: Words): LongRow[] {
  const { label, unit } = INDICATOR_WORDS[row.indicator];
  const same = { month: row.month, what: label, unit, pairs: row.pairs };
  const named = part === undefined ? same : { ...same, part };
  const of = (series: Words, statistic: Words, value: number) => ({
    ...named,
    series,
    statistic,
    value,
  });
  return [
    of(COMMON.baseline, COMMON.mean, row.baseline),
    of(COMMON.scenario, COMMON.mean, row.treatment),
    of(COMMON.difference, COMMON.median, row.median),
    of(COMMON.difference, COMMON.low, row.medianLow),
    of(COMMON.difference, COMMON.high, row.medianHigh),
    of(COMMON.difference, COMMON.mean, row.difference),
  ];
}

/** A comparison in one row: how a document for people shows it. */
export const COMPARISON_COLUMNS = [
  COMMON.baseline,
  COMMON.scenario,
  COMMON.effect,
  COMMON.low,
  COMMON.high,
] as const;

/** The numbers of {@link COMPARISON_COLUMNS}. */
export function comparisonCells(row: Comparison): (number | null)[] {
  return [row.baseline, row.treatment, row.median, row.medianLow, row.medianHigh].map(
    numberOrNothing,
  );
}

/** Digits that an indicator is shown with. */
export function digitsOf({ indicator }: Pick<Comparison, 'indicator'>): number {
  return INDICATORS[indicator].digits;
}
