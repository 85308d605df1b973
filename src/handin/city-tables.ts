/** The city without the zone, and what the zone does to its technology classes. */
import { comparePart, inYear } from '../experiment/index.ts';
import {
  BREAKDOWNS,
  INDICATORS,
  LAST_YEAR,
  PART_INDICATORS,
  type IndicatorId,
} from '../model/index.ts';
import { BREAKDOWN_WORDS } from '../model/words.ts';
import { indicatorWords } from './effect-rows.ts';
import type { LedgerFacts } from './facts.ts';
import { december } from './known.ts';
import { comparisonCells } from './long.ts';
import { numberOrNothing, type Cell, type Column, type Table, type Words } from './table.ts';
import { COMMON } from './words.ts';

const number = (label: Words): Column => ({ label, kind: 'number', digits: 1, width: 14 });

/** Means of the baseline, one column a year. */
export function baselineTable(
  { runs }: Pick<LedgerFacts, 'runs'>,
  ids: readonly IndicatorId[],
  years: readonly number[],
): Table {
  return {
    title: { en: 'No-zone baseline, mean of the runs', zh: '无试验区基准，各组均值' },
    columns: [
      { label: COMMON.indicator, kind: 'words', width: 40 },
      ...years.map((year) => number(String(year))),
    ],
    rowDigits: ids.map((id) => INDICATORS[id].digits),
    rows: ids.map((id): Cell[] => [
      indicatorWords(id),
      ...years.map((year) => numberOrNothing(inYear(runs, id, year).baseline)),
    ]),
  };
}

/** Value added by technology class in the last year; nothing where the runs have no parts. */
export function classTable({ runs }: Pick<LedgerFacts, 'runs'>): Table | undefined {
  if (!runs.some(({ byPart }) => byPart !== undefined)) return undefined;
  const { labels, part: kind } = BREAKDOWN_WORDS.class;
  const indicator = 'valueAdded';
  const rows = BREAKDOWNS.class.parts.map((part): Cell[] => {
    const figure = { breakdown: 'class', part, indicator } as const;
    return [
      labels[part] ?? part,
      ...comparisonCells(comparePart(runs, figure, december(LAST_YEAR))),
    ];
  });
  const unit = indicatorWords(indicator);
  return {
    title: {
      en: `By ${kind.en.toLowerCase()}, ${LAST_YEAR}: ${unit.en}`,
      zh: `${LAST_YEAR}年分${kind.zh}：${unit.zh}`,
    },
    columns: [
      { label: kind, kind: 'words', width: 30 },
      ...[COMMON.baseline, COMMON.scenario, COMMON.effect, COMMON.lowEnd, COMMON.highEnd].map(
        number,
      ),
    ],
    rowDigits: rows.map(() => PART_INDICATORS[indicator].digits),
    rows,
  };
}
