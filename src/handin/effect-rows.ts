/** Effects of a programme as documents tell them: both arms, the paired effect with its interval, and whether it is clear. */
import { clarityOf, inYear, type Clarity, type Comparison } from '../experiment/index.ts';
import type { Text } from '../kernel/declare.ts';
import { yearOf } from '../kernel/clock.ts';
import { FIRST_YEAR, type IndicatorId } from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import type { LedgerFacts } from './facts.ts';
import { comparisonCells, digitsOf } from './long.ts';
import { bothOf, type Cell, type Column, type Table, type Words } from './table.ts';
import { COMMON } from './words.ts';

/** What is to be said of an effect that is not clear, and of one that is. */
export const CLARITY: Readonly<Record<Clarity, Text>> = {
  clear: { en: 'clear', zh: '可辨' },
  skewed: { en: 'few runs', zh: '少数推演' },
  unclear: { en: 'unclear', zh: '尚不可辨' },
};

export const CLARITY_NOTE: Text = {
  en: 'Unclear: not distinguishable from none. Few runs: a few large ones dominate the mean.',
  zh: '尚不可辨：与无效果无法区分；少数推演：均值受少数推演影响大。',
};

/** An indicator with its unit. */
export function indicatorWords(id: IndicatorId): Text {
  const { label, unit } = INDICATOR_WORDS[id];
  const join = { en: ', ', zh: '，' };
  return bothOf((language) =>
    [label[language], unit[language]].filter(Boolean).join(join[language]),
  );
}

const number = (label: Words): Column => ({ label, kind: 'number', digits: 1, width: 13 });

const COLUMNS: readonly Column[] = [
  { label: COMMON.indicator, kind: 'words', width: 30 },
  { label: COMMON.year, kind: 'year', width: 7 },
  ...[COMMON.baseline, COMMON.scenario, COMMON.effect, COMMON.lowEnd, COMMON.highEnd].map(number),
  { label: { en: 'Clear?', zh: '可辨程度' }, kind: 'words', width: 11 },
];

/** One row for each indicator and year. */
export function effectRows(
  title: Words,
  { runs, pooled }: Pick<LedgerFacts, 'runs' | 'pooled'>,
  ids: readonly IndicatorId[],
  years: readonly number[],
): Table {
  const found = ids.flatMap((id) => years.map((year) => inYear(runs, id, year)));
  return {
    title,
    columns: COLUMNS,
    rowDigits: found.map(digitsOf),
    rows: found.map((row): Cell[] => {
      const year = yearOf(FIRST_YEAR, row.month);
      return [
        indicatorWords(row.indicator),
        year,
        ...comparisonCells(row),
        clarityWords(row, clarityOf(row, pooled(row.indicator, year))),
      ];
    }),
    notes: [CLARITY_NOTE],
  };
}

/** Nothing where there is no interval to judge by, or nothing to judge. */
function clarityWords({ medianLow, median, difference }: Comparison, clarity: Clarity) {
  const isNothing = median === 0 && difference === 0;
  return Number.isNaN(medianLow) || isNothing ? null : CLARITY[clarity];
}
