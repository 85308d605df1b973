/** What the fan chart draws, from runs and published figures. */
import { quantile, valueAt, type PairedRun } from '../../experiment/index.ts';
import { monthIndex } from '../../kernel/clock.ts';
import { BRANCH_MONTH, FIRST_YEAR, MONTHS, type IndicatorId } from '../../model/index.ts';
import type { Observation } from '../../scenario/data.ts';
import type { Partial } from '../../worker/service.ts';

/** A value for every month, NaN where undefined. */
export type Line = readonly number[];

/** Quantiles over runs, month by month: 10, 25, 50, 75, 90 %. */
export type Band = readonly [Line, Line, Line, Line, Line];

export interface FanData {
  /** Single runs, while there are too few for a band. */
  readonly baselineLines: readonly Line[];
  readonly scenarioLines: readonly Line[];
  readonly baselineBand: Band | undefined;
  readonly scenarioBand: Band | undefined;
  /** The lead line of settings that are still being computed. */
  readonly growing: Line | undefined;
  readonly dots: readonly {
    readonly month: number;
    readonly value: number;
    readonly read: boolean;
  }[];
  /** True while the runs belong to other settings than the present ones. */
  readonly stale: boolean;
}

const BAND_FROM = 20;
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
const DECEMBER = 12;

interface Shown {
  readonly runs: readonly PairedRun[];
  readonly lead: Partial | undefined;
  readonly stale: boolean;
}

export function fanData(
  { runs, lead, stale }: Shown,
  indicator: IndicatorId,
  observed: readonly Observation[],
): FanData {
  const ensemble = runs.filter(({ replicate }) => replicate > 0);
  const banded = ensemble.length >= BAND_FROM;
  const lines = (arm: 'baseline' | 'treatment', from: number) =>
    runs.map((run) => lineOf(run[arm], indicator, from));
  const band = (arm: 'baseline' | 'treatment', from: number) =>
    banded ? bandOf(ensemble.map((run) => lineOf(run[arm], indicator, from))) : undefined;
  return {
    baselineLines: banded ? [] : lines('baseline', 0),
    scenarioLines: banded ? [] : lines('treatment', BRANCH_MONTH - 1),
    baselineBand: band('baseline', 0),
    scenarioBand: band('treatment', BRANCH_MONTH - 1),
    growing: lead === undefined ? undefined : lineOf(lead.treatment, indicator, BRANCH_MONTH - 1),
    dots: observed
      .map(({ year, value, read }) => ({
        month: monthIndex(FIRST_YEAR, year, DECEMBER),
        value,
        read,
      }))
      .filter(({ month }) => month >= 0),
    stale,
  };
}

function lineOf(result: Float64Array, indicator: IndicatorId, from: number): Line {
  return Array.from({ length: MONTHS }, (_, month) =>
    month < from ? Number.NaN : valueAt(result, indicator, month),
  );
}

function bandOf(lines: readonly Line[]): Band {
  const columns = Array.from({ length: MONTHS }, (_, month) =>
    lines
      .map((line) => line[month] ?? Number.NaN)
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b),
  );
  const at = (share: number) => columns.map((column) => quantile(column, share));
  return [at(SHARES[0]), at(SHARES[1]), at(SHARES[2]), at(SHARES[3]), at(SHARES[4])];
}
