/** What of a programme cannot be seen yet at the end of a year: products on their way, and effects that come later. */
import type { Text } from '../kernel/declare.ts';
import { inYear } from '../experiment/index.ts';
import {
  INDICATOR_IDS,
  INDICATORS,
  LAST_YEAR,
  MILESTONE_YEARS,
  type IndicatorId,
} from '../model/index.ts';
import { effectRows, indicatorWords } from './effect-rows.ts';
import type { AnnualFacts } from './facts.ts';
import { numberOrNothing, type Cell, type Column, type Table } from './table.ts';
import { COMMON } from './words.ts';

/** From the invention to the market. */
const ON_THE_WAY: readonly IndicatorId[] = [
  'inventions',
  'launches',
  'launchesPerInvention',
  'monthsToLaunch',
  'casesWaiting',
];

/** Inventions and launches of the year, and what waits at the gates. */
export function onTheWayTable(facts: AnnualFacts): Table {
  const { year } = facts;
  return effectRows(
    { en: `On the way at the end of ${year}`, zh: `${year}年末尚在途中` },
    facts,
    ON_THE_WAY,
    [year],
  );
}

/** Milestone years that are still to come. */
export function yearsAfter(year: number): number[] {
  return MILESTONE_YEARS.filter((each) => each > year && each <= LAST_YEAR);
}

/** What the effects are told of. */
const HEADLINES = INDICATOR_IDS.filter(
  (id) => INDICATORS[id].headline && INDICATORS[id].aim !== 'none' && id !== 'fiscalCost',
);

const NOTE: Text = {
  en: 'Medians of the paired differences from no zone. A reviewer of the year knows only the first column, and that late.',
  zh: '均为与无试验区基准配对差值的中位数；当年评估者只能看到第一列，且须待数据公布。',
};

const number = (label: Column['label']): Column => ({
  label,
  kind: 'number',
  digits: 1,
  width: 12,
});

/** The headline effects of the year beside those of the years that come. */
export function laterTable({ runs, year }: AnnualFacts): Table {
  const later = yearsAfter(year);
  const [low, high] = [COMMON.lowEnd, COMMON.highEnd];
  return {
    title: { en: `Effects of ${year} and later`, zh: `${year}年及以后的效果` },
    columns: [
      { label: COMMON.indicator, kind: 'words', width: 32 },
      number(String(year)),
      ...later.flatMap((each) => [
        number(String(each)),
        number({ en: `${each}: ${low.en}`, zh: `${each}年${low.zh}` }),
        number({ en: `${each}: ${high.en}`, zh: `${each}年${high.zh}` }),
      ]),
    ],
    rowDigits: HEADLINES.map((id) => INDICATORS[id].digits),
    rows: HEADLINES.map((id): Cell[] => [
      indicatorWords(id),
      numberOrNothing(inYear(runs, id, year).median),
      ...later.flatMap((each) => {
        const { median, medianLow, medianHigh } = inYear(runs, id, each);
        return [median, medianLow, medianHigh].map(numberOrNothing);
      }),
    ]),
    notes: [NOTE],
  };
}
