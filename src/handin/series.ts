/** What a chart over time draws, month by month, as figures in long format. */
import { compare, inOrder, quantile, valueAt, type PairedRun } from '../experiment/index.ts';
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { BRANCH_MONTH, FIRST_YEAR, MONTHS, type IndicatorId } from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import type { Observation } from '../scenario/data.ts';
import { longTable, type LongRow, type Sample } from './long.ts';
import type { Table, Words } from './table.ts';
import { COMMON } from './words.ts';

/** Ends of both bands, and the middle. */
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
/** The scenario's line starts where it leaves the baseline. */
const FORK = BRANCH_MONTH - 1;

type Drawn = (run: PairedRun, month: number) => number;

interface Lines {
  readonly series: Words;
  readonly from: number;
  readonly drawn: Drawn;
}

/** Both arms over the months, by quantile, with the published figures. */
export function levelsTable(
  indicator: IndicatorId,
  sample: Sample,
  published: readonly Observation[],
): Table {
  const { label } = INDICATOR_WORDS[indicator];
  const lines: Lines[] = [
    {
      series: COMMON.baseline,
      from: 0,
      drawn: ({ baseline }, month) => valueAt(baseline, indicator, month),
    },
    {
      series: COMMON.scenario,
      from: FORK,
      drawn: ({ treatment }, month) => valueAt(treatment, indicator, month),
    },
  ];
  const rows = [
    ...lines.flatMap((line) => quantileRows(indicator, sample, line)),
    ...published.map((point) => publishedRow(indicator, point)),
  ];
  return longTable(label, rows, sample);
}

/** The paired difference over the months: the quantiles of the runs, and the interval of the median. */
export function differenceTable(indicator: IndicatorId, sample: Sample): Table {
  const { label, unit } = INDICATOR_WORDS[indicator];
  const drawn: Drawn = ({ treatment, baseline }, month) =>
    valueAt(treatment, indicator, month) - valueAt(baseline, indicator, month);
  const ends = monthsFrom(FORK).flatMap((month): LongRow[] => {
    const { medianLow, medianHigh, pairs } = compare(sample.runs, indicator, month);
    const same = { month, what: label, series: COMMON.difference, unit, pairs };
    return [
      { ...same, statistic: COMMON.low, value: medianLow },
      { ...same, statistic: COMMON.high, value: medianHigh },
    ];
  });
  const line = { series: COMMON.difference, from: FORK, drawn };
  return longTable(label, [...quantileRows(indicator, sample, line), ...ends], sample);
}

const monthsFrom = (from: number) =>
  Array.from({ length: MONTHS - from }, (_, index) => from + index);

function quantileRows(
  indicator: IndicatorId,
  { runs }: Sample,
  { series, from, drawn }: Lines,
): LongRow[] {
  const { label, unit } = INDICATOR_WORDS[indicator];
  return monthsFrom(from).flatMap((month) => {
    const values = inOrder(runs)
      .map((run) => drawn(run, month))
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b);
    // Before there is a figure there is nothing to hand on.
    const shares = values.length > 0 ? SHARES : [];
    return shares.map((share) => ({
      month,
      what: label,
      series,
      statistic: share,
      value: quantile(values, share),
      unit,
      pairs: values.length,
    }));
  });
}

function publishedRow(indicator: IndicatorId, { year, value, read }: Observation): LongRow {
  const { label, unit } = INDICATOR_WORDS[indicator];
  return {
    month: monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR),
    what: label,
    series: read ? COMMON.published : COMMON.unread,
    value,
    unit,
  };
}
