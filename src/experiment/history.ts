/** How a run of the years before the zone compares with what was published, and with simpler yardsticks. */
import { valueAt } from './compare.ts';
import { exp, log } from '../kernel/math.ts';
import { INDICATORS, FIRST_YEAR, type IndicatorId } from '../model/index.ts';

/** A published figure of a year. */
export interface PublishedPoint {
  readonly series: string;
  readonly year: number;
  readonly value: number;
  readonly read: boolean;
}

/** One year of one indicator: published, and what each yardstick says. */
export interface HistoryRow {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly published: number;
  readonly read: boolean;
  /** Mean over replicates. */
  readonly model: number;
  /** Level and growth rate fitted to the published figures themselves, so it has seen what it is compared with. */
  readonly trend: number;
  /** Drivers only, agents frozen. */
  readonly frozen: number;
}

export const HISTORY_INDICATORS = ['valueAdded', 'researchSpending', 'certificates'] as const;
export const HISTORY_YEARS = [2015, 2016, 2017, 2018, 2019] as const;

const MONTHS_PER_YEAR = 12;

/**
 * Compares runs with the published figures of 2015 to 2019.
 *
 * @param runs results of replicates with agents, months x indicators
 * @param frozen results of the same replicates with the drivers alone
 */
export function historyOf(
  runs: readonly Float64Array[],
  frozen: readonly Float64Array[],
  published: readonly PublishedPoint[],
): HistoryRow[] {
  return HISTORY_INDICATORS.flatMap((indicator) => {
    const points = published.filter(
      ({ series, year }) =>
        series === INDICATORS[indicator].observed &&
        (HISTORY_YEARS as readonly number[]).includes(year),
    );
    const trend = trendOf(points);
    return points.map(({ year, value, read }) => ({
      indicator,
      year,
      published: value,
      read,
      model: meanOf(runs, indicator, year),
      trend: trend(year),
      frozen: meanOf(frozen, indicator, year),
    }));
  });
}

function meanOf(runs: readonly Float64Array[], indicator: IndicatorId, year: number): number {
  const month = (year - FIRST_YEAR + 1) * MONTHS_PER_YEAR - 1;
  return runs.reduce((sum, run) => sum + valueAt(run, indicator, month), 0) / runs.length;
}

/** Exponential trend through the points by least squares on logarithms: two parameters. */
function trendOf(points: readonly PublishedPoint[]): (year: number) => number {
  const n = points.length;
  const meanYear = points.reduce((sum, { year }) => sum + year, 0) / n;
  const meanLog = points.reduce((sum, { value }) => sum + log(value), 0) / n;
  let top = 0;
  let bottom = 0;
  for (const { year, value } of points) {
    top += (year - meanYear) * (log(value) - meanLog);
    bottom += (year - meanYear) * (year - meanYear);
  }
  return (year) => exp(meanLog + (top / bottom) * (year - meanYear));
}
