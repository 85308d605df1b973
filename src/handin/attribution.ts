/** What each group of levers did, as one table to copy and one in long format to compute with. */
import type { AttributedYear, JudgedSum } from '../experiment/attribution.ts';
import type { Comparison, MeanInterval } from '../experiment/index.ts';
import { INDICATORS, type GroupId } from '../model/index.ts';
import { GROUP_LABELS, INDICATOR_WORDS } from '../model/words.ts';
import type { Taken } from './effects.ts';
import { longTable, type Drawn, type LongRow } from './long.ts';
import { bothOf, numberOrNothing, type Cell, type Column, type Words } from './table.ts';
import { COMMON } from './words.ts';

export const ATTRIBUTION_WORDS = {
  title: { en: 'What each group of levers did', zh: '各组别政策工具的作用' },
  group: { en: 'Group of levers', zh: '工具组别' },
  alone: { en: 'Alone', zh: '单独实施' },
  last: { en: 'On top of the others', zh: '在其余各组别之上' },
  share: { en: 'Share (Shapley value, mean)', zh: '分摊份额（Shapley值，均值）' },
  whole: { en: 'Whole programme', zh: '方案整体' },
  sum: { en: 'Sum of the groups alone', zh: '各组别单独实施之和' },
  beyond: { en: 'Whole less that sum', zh: '整体减去各组别之和' },
  interaction: { en: 'Interaction', zh: '组合效应' },
  meanLow: { en: '95% interval of the mean, low', zh: '均值95%区间下限' },
  meanHigh: { en: '95% interval of the mean, high', zh: '均值95%区间上限' },
} as const;

const OWN = ATTRIBUTION_WORDS;

/** Two groups by their names. */
export function pairWords(groups: readonly [GroupId, GroupId]): Words {
  return bothOf((language) => groups.map((group) => GROUP_LABELS[group][language]).join(' × '));
}

/** @param years an indicator at each milestone year @param sums its verdicts against the sum of the groups */
export function attributionTaken(
  years: readonly AttributedYear[],
  sums: readonly JudgedSum[],
  sample: Drawn,
): Taken {
  const rows = years.flatMap((each) => [
    ...groupRows(each),
    ...sums
      .filter(({ year }) => year === each.year)
      .flatMap(({ found }) => medians(OWN.beyond, found)),
    ...each.pairs.flatMap(({ groups, found }) =>
      medians(OWN.interaction, found, pairWords(groups)),
    ),
  ]);
  return { long: longTable(OWN.title, rows, sample), wide: wideTable(years) };
}

function groupRows({ groups, whole, sum, shareOfAll }: AttributedYear): LongRow[] {
  return [
    ...groups.flatMap(({ group, alone, last, share }) => {
      const part = GROUP_LABELS[group];
      return [
        ...medians(OWN.alone, alone, part),
        ...medians(OWN.last, last, part),
        ...(share === undefined ? [] : means(OWN.share, whole, { share, part })),
      ];
    }),
    ...medians(OWN.whole, whole),
    ...medians(OWN.sum, sum),
    ...(shareOfAll === undefined ? [] : means(OWN.whole, whole, { share: shareOfAll })),
  ];
}

/** Median with its interval, and mean. */
function medians(series: Words, row: Comparison, part?: Words): LongRow[] {
  const figures = [
    [COMMON.median, row.median],
    [COMMON.low, row.medianLow],
    [COMMON.high, row.medianHigh],
    [COMMON.mean, row.difference],
  ] as const;
  return longRows(series, row, { figures, ...(part !== undefined && { part }) });
}

interface Shared {
  readonly share: MeanInterval;
  readonly part?: Words;
}

/** Mean with its interval. */
function means(series: Words, row: Comparison, { share, part }: Shared): LongRow[] {
  const figures = [
    [COMMON.mean, share.value],
    [OWN.meanLow, share.low],
    [OWN.meanHigh, share.high],
  ] as const;
  return longRows(series, row, { figures, ...(part !== undefined && { part }) });
}

interface Figures {
  readonly figures: readonly (readonly [statistic: Words, value: number])[];
  readonly part?: Words;
}

function longRows(
  series: Words,
  { indicator, month, pairs }: Comparison,
  { figures, part }: Figures,
): LongRow[] {
  const { label, unit } = INDICATOR_WORDS[indicator];
  return figures.map(([statistic, value]) => ({
    ...{ month, what: label, unit, pairs, series, statistic, value },
    ...(part !== undefined && { part }),
  }));
}

const FIGURES = [OWN.alone, OWN.last, OWN.share] as const;

function wideTable(years: readonly AttributedYear[]) {
  const columns: Column[] = FIGURES.flatMap((name) =>
    [name, COMMON.lowEnd, COMMON.highEnd].map((label) => ({ label, kind: 'number', digits: 1 })),
  );
  const digits = years.map(({ whole }) => INDICATORS[whole.indicator].digits);
  return {
    title: OWN.title,
    columns: [
      { label: COMMON.year, kind: 'year' as const },
      { label: OWN.group, kind: 'words' as const, width: 26 },
      ...columns,
      { label: COMMON.unit, kind: 'words' as const },
      { label: COMMON.pairs, kind: 'number' as const, digits: 0 },
    ],
    rowDigits: years.flatMap(({ groups }, at) => groups.map(() => digits[at] ?? 0)),
    rows: years.flatMap(({ year, groups, whole }) =>
      groups.map(({ group, alone, last, share }): Cell[] => [
        year,
        GROUP_LABELS[group],
        ...[alone.median, alone.medianLow, alone.medianHigh].map(numberOrNothing),
        ...[last.median, last.medianLow, last.medianHigh].map(numberOrNothing),
        ...[share?.value, share?.low, share?.high].map((each) =>
          numberOrNothing(each ?? Number.NaN),
        ),
        INDICATOR_WORDS[whole.indicator].unit,
        whole.pairs,
      ]),
    ),
  };
}
