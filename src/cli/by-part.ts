/** `--classes` and its like: what a scenario does to each part of the city. */
import {
  comparePart,
  isClear,
  NOT_POOLED,
  type Comparison,
  type PairedRun,
} from '../experiment/index.ts';
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import {
  BREAKDOWNS,
  FIRST_YEAR,
  MILESTONE_YEARS,
  PART_INDICATOR_IDS,
  PART_INDICATORS,
  type BreakdownId,
  type PartIndicatorId,
} from '../model/index.ts';
import { BREAKDOWN_WORDS } from '../model/words.ts';
import type { Io } from './io.ts';
import type { Row } from './output.ts';
import { headline, medianEnds, nameOf, rounded, rowFields, tableOf, withSign } from './rows.ts';

const WORDS = {
  en: {
    head: ['ID', 'Baseline', 'Scenario', 'Median difference', '95 % interval', 'Clear'],
    heading: (year: number, name: string, unit: string) => `${year}: ${name}, ${unit}`,
    clear: (isClear: boolean) => (isClear ? 'yes' : 'no'),
  },
  zh: {
    head: ['标识', '无试验区基准', '方案情景', '配对差值中位数', '95%区间', '是否可辨'],
    heading: (year: number, name: string, unit: string) => `${year}年：${name}，单位：${unit}`,
    clear: (isClear: boolean) => (isClear ? '是' : '否'),
  },
} as const;

/** A figure of one part, or of all of them. */
interface Line {
  readonly part: string | undefined;
  readonly row: Comparison;
}

/** An indicator at the end of a year, part by part and then as a whole. */
function linesOf(
  runs: readonly PairedRun[],
  breakdown: BreakdownId,
  indicator: PartIndicatorId,
  year: number,
): Line[] {
  const december = monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR);
  const parts = BREAKDOWNS[breakdown].parts.map((part) => ({
    part,
    row: comparePart(runs, { breakdown, part, indicator }, december),
  }));
  return [...parts, ...headline(runs, year, [indicator]).map((row) => ({ part: undefined, row }))];
}

/** A table for each milestone year and indicator. */
export function printByPart(io: Io, runs: readonly PairedRun[], breakdown: BreakdownId): void {
  const words = WORDS[io.language];
  const { part: heading, all, labels } = BREAKDOWN_WORDS[breakdown];
  for (const year of MILESTONE_YEARS)
    for (const indicator of PART_INDICATOR_IDS) {
      const table = tableOf([heading[io.language], ...words.head], 2);
      for (const { part, row } of linesOf(runs, breakdown, indicator, year)) {
        const name = part === undefined ? all : labels[part];
        const figures = cells(row, PART_INDICATORS[indicator].digits);
        const clear = words.clear(isClear(row, NOT_POOLED));
        table.push([name?.[io.language] ?? '', part ?? '', ...figures, clear]);
      }
      const [name, unit] = nameOf(indicator, io.language);
      io.out(`\n${words.heading(year, name, unit)}\n${table.toString()}`);
    }
}

function cells(row: Comparison, digits: number): string[] {
  const { baseline, treatment, median } = row;
  return [
    rounded(baseline, digits),
    rounded(treatment, digits),
    withSign(median, digits),
    medianEnds(row, digits),
  ];
}

/** The same as named fields, without the whole. */
export function partRows(runs: readonly PairedRun[], breakdown: BreakdownId): Row[] {
  return MILESTONE_YEARS.flatMap((year) =>
    PART_INDICATOR_IDS.flatMap((indicator) =>
      linesOf(runs, breakdown, indicator, year).flatMap(({ part, row }) =>
        part === undefined ? [] : [rowFields(row, year, NOT_POOLED, { [breakdown]: part })],
      ),
    ),
  );
}
