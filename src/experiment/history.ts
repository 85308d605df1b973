/** How a run of the years before the zone compares with what was published, and with simpler yardsticks. */
import { valueAt } from './compare.ts';
import { exp, log } from '../kernel/math.ts';
import {
  FIRST_YEAR,
  INDICATORS,
  Simulation,
  type IndicatorId,
  type ModelData,
} from '../model/index.ts';

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
const LAST_FITTED_MONTH = (2019 - FIRST_YEAR + 1) * MONTHS_PER_YEAR;

export interface HistorySettings {
  readonly seed: number;
  readonly scale: number;
  /** Positions of parameters in place of those of the draws. */
  readonly positions?: Readonly<Record<string, number>>;
}

/** Results of replicates 1, 2, 3, ... up to the end of 2019, with agents and with the drivers alone. */
export function historyRuns(
  data: ModelData,
  { seed, scale, positions }: HistorySettings,
  replications: number,
): { readonly runs: readonly Float64Array[]; readonly frozen: readonly Float64Array[] } {
  const all = (frozen: boolean) =>
    Array.from({ length: replications }, (_, index) => {
      const own = { seed, scale, replicate: index + 1, ...(positions && { positions }) };
      const setup = { ...own, data, programme: [], frozen };
      const simulation = new Simulation(setup);
      while (simulation.month < LAST_FITTED_MONTH) simulation.step();
      return simulation.results();
    });
  return { runs: all(false), frozen: all(true) };
}

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

/** What is compared with a band: the level of each year, relative to the published one, or growth from year to year. */
type Measure = 'level' | 'growth';

/** How far the mean run may lie from the published figures, as a share or, for growth, in points over a hundred. */
export const HISTORY_BANDS = {
  valueAdded: { of: 'growth', limit: 0.03 },
  researchSpending: { of: 'level', limit: 0.1 },
  certificates: { of: 'level', limit: 0.15 },
} as const satisfies Record<
  (typeof HISTORY_INDICATORS)[number],
  { readonly of: Measure; readonly limit: number }
>;

type Yardstick = 'model' | 'trend' | 'frozen';

/** Largest deviation of each yardstick over some rows; NaN over none. */
export type Worst = Readonly<Record<Yardstick, number>> & { readonly rows: number };

/** How an indicator fits: over all rows, and over those whose published figure was read at its source. */
export interface HistoryScore {
  readonly indicator: (typeof HISTORY_INDICATORS)[number];
  readonly of: Measure;
  readonly limit: number;
  readonly all: Worst;
  readonly read: Worst;
  /** Whether enough rows were read for the verdict to rest on them alone. */
  readonly hard: boolean;
  readonly holds: boolean;
}

/** Rows that must have been read before a verdict is a hard one. */
const ENOUGH_READ = 3;

/** Scores the rows of every indicator against its band. */
export function historyScores(rows: readonly HistoryRow[]): HistoryScore[] {
  return HISTORY_INDICATORS.map((indicator) => {
    const { of, limit } = HISTORY_BANDS[indicator];
    const deviations = deviationsOf(
      rows.filter((row) => row.indicator === indicator),
      of,
    );
    const all = worstOf(deviations);
    const read = worstOf(deviations.filter((each) => each.read));
    const hard = read.rows >= ENOUGH_READ;
    return { indicator, of, limit, all, read, hard, holds: (hard ? read : all).model <= limit };
  });
}

type Deviation = Readonly<Record<Yardstick, number>> & { readonly read: boolean };

/** Deviation from the published figure in each year; of growth from the second year on, read when both years were. */
function deviationsOf(rows: readonly HistoryRow[], of: Measure): Deviation[] {
  if (of === 'level')
    return rows.map((row) => ({ ...each((by) => row[by] / row.published - 1), read: row.read }));
  return rows.slice(1).map((row, index) => {
    const last = rows[index] ?? row;
    const published = row.published / last.published;
    return { ...each((by) => row[by] / last[by] - published), read: row.read && last.read };
  });
}

function each(of: (by: Yardstick) => number): Readonly<Record<Yardstick, number>> {
  return { model: of('model'), trend: of('trend'), frozen: of('frozen') };
}

function worstOf(deviations: readonly Deviation[]): Worst {
  const worst = (by: Yardstick) =>
    deviations.length === 0 ? Number.NaN : Math.max(...deviations.map((d) => Math.abs(d[by])));
  return { ...each(worst), rows: deviations.length };
}
