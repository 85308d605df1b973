/** How the model's ensemble and its rivals score against what was published. */
import { valueAt } from '../../experiment/index.ts';
import { FIRST_YEAR } from '../../model/index.ts';
import { crps, ensembleOf, quantileOf, type Forecast } from './forecast.ts';
import {
  ENOUGH_READ,
  LAST_KNOWN_YEAR,
  MODELLED,
  type Modelled,
  type ModelledId,
} from './indicators.ts';
import type { Figures, Quantity } from './quantities.ts';
import { NAIVE_RIVALS, rivalForecast } from './rivals.ts';

/** The model first, then the naive rivals, then the same model with its agents frozen. */
export const FORECASTERS = ['model', ...NAIVE_RIVALS, 'driversOnly'] as const;
export type Forecaster = (typeof FORECASTERS)[number];

/** One indicator in one year: what was published, and what the model's ensemble said. */
export interface HindcastRow {
  readonly indicator: ModelledId;
  readonly series: string;
  readonly year: number;
  /** In the unit of the indicator, as it is compared. */
  readonly observed: number;
  /** The figure of the file behind it. */
  readonly published: number;
  readonly read: boolean;
  readonly median: number;
  /** 10 % and 90 % quantiles. */
  readonly low: number;
  readonly high: number;
  readonly inside: boolean;
  readonly crps: Readonly<Record<Forecaster, number>>;
}

/** Scores over some rows; NaN over none, or where a forecaster had too few years to go by. */
export interface Score {
  readonly rows: number;
  /** Mean absolute deviation of the median from the published figure, relative to it. */
  readonly mape: number;
  /** Share of rows inside the 80 % interval. */
  readonly coverage: number;
  /** Mean over rows, in the unit of the indicator. */
  readonly crps: Readonly<Record<Forecaster, number>>;
}

export interface IndicatorScore {
  readonly indicator: ModelledId;
  readonly all: Score;
  readonly read: Score;
  /** Whether enough rows were read for the verdict to rest on them alone. */
  readonly hard: boolean;
  /** Nothing where no row could be compared with a naive rival. */
  readonly hit: boolean | undefined;
  /** Place of the model among all that could forecast, 1 is best; nothing without rows. */
  readonly rank: number | undefined;
  /** Who scored better than the model. */
  readonly losesTo: readonly Forecaster[];
}

/** Results of replicates, months x indicators each, with agents and with agents frozen. */
export interface Runs {
  readonly model: readonly Float64Array[];
  readonly frozen: readonly Float64Array[];
}

/** Rows of every modelled indicator from 2020 on, as far as the file that is scored goes. */
export function rowsOf(figures: Figures, runs: Runs): HindcastRow[] {
  const entries = Object.entries(MODELLED) as [ModelledId, Modelled][];
  return entries.flatMap(([id, indicator]) => {
    const quantities = figures.quantities(indicator);
    return quantities
      .filter(({ year, given }) => given && year > LAST_KNOWN_YEAR)
      .flatMap((quantity) => rowOf([id, indicator], quantities, quantity, runs) ?? []);
  });
}

function rowOf(
  [id, indicator]: readonly [ModelledId, Modelled],
  known: readonly Quantity[],
  { year, value: observed, published, read }: Quantity,
  runs: Runs,
): HindcastRow | undefined {
  const own = simulated(indicator, runs.model, year);
  if (own === undefined) return undefined;
  const [low, median, high] = [0.1, 0.5, 0.9].map((share) => quantileOf(own, share)) as [
    number,
    number,
    number,
  ];
  const score = (forecast: Forecast | undefined) =>
    forecast === undefined ? Number.NaN : crps(forecast, observed);
  const naive = (rival: (typeof NAIVE_RIVALS)[number]) =>
    score(rivalForecast(rival, indicator.compared, known, year));
  return {
    indicator: id,
    series: indicator.series,
    year,
    observed,
    published,
    read,
    median,
    low,
    high,
    inside: low <= observed && observed <= high,
    crps: {
      model: score(own),
      lastValue: naive('lastValue'),
      lastGrowth: naive('lastGrowth'),
      linearTrend: naive('linearTrend'),
      driversOnly: score(simulated(indicator, runs.frozen, year)),
    },
  };
}

const MONTHS_PER_YEAR = 12;
const PERCENT = 100;

/** The ensemble's forecast of a year, or nothing beyond what was simulated. */
function simulated(
  { model, compared }: Modelled,
  runs: readonly Float64Array[],
  year: number,
): Forecast | undefined {
  const december = (run: Float64Array, at: number) =>
    valueAt(run, model, (at - FIRST_YEAR + 1) * MONTHS_PER_YEAR - 1);
  const values = runs
    .map((run) =>
      compared === 'level'
        ? december(run, year)
        : (december(run, year) / december(run, year - 1) - 1) * PERCENT,
    )
    .filter((value) => Number.isFinite(value));
  return values.length === 0 ? undefined : ensembleOf(values);
}

/** Scores an indicator's rows. */
export function scoreOf(indicator: ModelledId, rows: readonly HindcastRow[]): IndicatorScore {
  const own = rows.filter((row) => row.indicator === indicator);
  const all = scoreOver(own);
  const read = scoreOver(own.filter((row) => row.read));
  const hard = read.rows >= ENOUGH_READ;
  const { crps: scored } = hard ? read : all;
  const naive = NAIVE_RIVALS.map((rival) => scored[rival]).filter((each) => !Number.isNaN(each));
  const losesTo = FORECASTERS.filter((each) => scored[each] < scored.model);
  return {
    indicator,
    all,
    read,
    hard,
    hit: all.rows === 0 || naive.length === 0 ? undefined : scored.model <= Math.min(...naive),
    rank: all.rows === 0 ? undefined : losesTo.length + 1,
    losesTo,
  };
}

function scoreOver(rows: readonly HindcastRow[]): Score {
  const mean = (of: (row: HindcastRow) => number) =>
    rows.length === 0 ? Number.NaN : rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return {
    rows: rows.length,
    mape: mean(({ median, observed }) => Math.abs(median - observed) / Math.abs(observed)),
    coverage: mean(({ inside }) => (inside ? 1 : 0)),
    crps: {
      model: mean((row) => row.crps.model),
      lastValue: mean((row) => row.crps.lastValue),
      lastGrowth: mean((row) => row.crps.lastGrowth),
      linearTrend: mean((row) => row.crps.linearTrend),
      driversOnly: mean((row) => row.crps.driversOnly),
    },
  };
}
