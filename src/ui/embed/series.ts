/** The series of a chart as numbers: a value for each December. */
import { compare, type PairedRun } from '../../experiment/index.ts';
import { FIRST_YEAR, LAST_YEAR, type IndicatorId } from '../../model/index.ts';
import { december } from '../charts/december.ts';
import { lineOf } from '../charts/drawing.ts';
import { quantileLines } from '../charts/fan.ts';
import type { Series } from './messages.ts';

/** Years that series have a value for. */
export const YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, at) => FIRST_YEAR + at,
);

const QUANTILES = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 } as const;

/** Means and quantiles of both arms, as the chart draws them, and the median difference with its 95 % interval. */
export function seriesOf(runs: readonly PairedRun[], indicator: IndicatorId): Series {
  const rows = YEARS.map((year) => compare(runs, indicator, december(year)));
  const line = (read: (row: (typeof rows)[number]) => number) =>
    rows.map((row) => orNull(read(row)));
  const arm = (name: 'baseline' | 'treatment') => ({
    mean: line((row) => row[name]),
    ...quantilesOf(runs, indicator, name),
  });
  return {
    baseline: arm('baseline'),
    scenario: arm('treatment'),
    difference: {
      median: line(({ median }) => median),
      low: line(({ medianLow }) => medianLow),
      high: line(({ medianHigh }) => medianHigh),
    },
  };
}

/** As the chart draws them. */
function quantilesOf(
  runs: readonly PairedRun[],
  indicator: IndicatorId,
  arm: 'baseline' | 'treatment',
): Readonly<Record<keyof typeof QUANTILES, readonly (number | null)[]>> {
  const lines = quantileLines(runs.map((run) => lineOf(run[arm], indicator, 0)));
  const at = (share: number) => {
    const line = lines(share);
    return YEARS.map((year) => orNull(line[december(year)] ?? Number.NaN));
  };
  const { p10, p25, p50, p75, p90 } = QUANTILES;
  return { p10: at(p10), p25: at(p25), p50: at(p50), p75: at(p75), p90: at(p90) };
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
