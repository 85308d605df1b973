/** How the years before the zone fit before and after a calibration, beside a trend and the drivers alone. */
import { REGISTER } from '../../src/evidence/registry.ts';
import type { CalibratedDraws } from '../../src/model/parameters/index.ts';
import type { Calibration } from '../../src/evidence/calibration/calibrate.ts';
import {
  historyOf,
  historyRuns,
  historyScores,
  valueAt,
  type HistoryScore,
} from '../../src/experiment/index.ts';
import { deviation } from '../../src/experiment/analysis/morris.ts';
import { LIVE_SCALE, type IndicatorId, type ModelData } from '../../src/model/index.ts';
import type { Inputs } from './inputs.ts';

/** The seed that a reader would look at results with, which no stage of a calibration uses. */
const SEED = 1;
const REPLICATES = { full: 32, quick: 2 } as const;
const LAST_MONTH = 59;

/** One way to set the model's numbers, and how far its runs lie from the published figures. */
export interface Fit {
  readonly set: 'whole ranges' | 'declared values' | 'calibrated draws';
  readonly rows: readonly {
    readonly indicator: IndicatorId;
    readonly of: HistoryScore['of'];
    readonly model: number;
    readonly trend: number;
    readonly frozen: number;
    /** Standard deviation over replicates in 2019, relative to their mean. */
    readonly spread: number;
  }[];
}

/** Fits with every sampled number in its whole range, with the fitted ones at their declared values, and with the draws. */
export function fitsOf({ data, published }: Inputs, found: Calibration, quick: boolean): Fit[] {
  const replicates = quick ? REPLICATES.quick : REPLICATES.full;
  const fitted = REGISTER.filter(({ parameter }) => parameter.source.status === 'fitted');
  const declared = Object.fromEntries(fitted.map(({ name }) => [name, 0.5]));
  const fit = (set: Fit['set'], own: ModelData, positions: Readonly<Record<string, number>>) => {
    const { runs, frozen } = historyRuns(
      own,
      { seed: SEED, scale: LIVE_SCALE, positions },
      replicates,
    );
    const scores = historyScores(historyOf(runs, frozen, published));
    return {
      set,
      rows: scores.map(({ indicator, of, all }) => ({
        indicator,
        of,
        model: all.model,
        trend: all.trend,
        frozen: all.frozen,
        spread: spreadOf(runs, indicator),
      })),
    };
  };
  return [
    fit('whole ranges', data, {}),
    fit('declared values', data, declared),
    fit('calibrated draws', { ...data, draws: drawsOf(found) }, {}),
  ];
}

function spreadOf(runs: readonly Float64Array[], indicator: IndicatorId): number {
  const values = runs.map((run) => valueAt(run, indicator, LAST_MONTH));
  return deviation(values) / (values.reduce((sum, value) => sum + value, 0) / values.length);
}

function drawsOf({ active, draws }: Calibration): CalibratedDraws {
  const columns = active.map((name, index): [string, number[]] => [
    name,
    draws.map(({ positions }) => positions[index] ?? 0.5),
  ]);
  return { streams: draws.map(({ stream }) => stream), positions: Object.fromEntries(columns) };
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

/** A line for every fit and indicator: largest deviation of 2015-2019 of the mean run, the trend and the drivers alone. */
export function fitLines(fits: readonly Fit[]): string[] {
  return fits.flatMap(({ set, rows }) =>
    rows.map(
      ({ indicator, of, model, trend, frozen, spread }) =>
        `${set}, ${indicator} (${of}): model ${percent(model)}, trend ${percent(trend)}, drivers only ${percent(frozen)}; runs of 2019 spread by ${percent(spread)}`,
    ),
  );
}
