/** Checks of a chart over time: what it draws is what its runs say. */
import { compare, quantile, valueAt, type PairedRun } from '../../experiment/index.ts';
import {
  checkedAs,
  relativeGap,
  ROUNDING,
  type Checked,
  type Gap,
} from '../../experiment/run-checks/index.ts';
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { MONTHS, type IndicatorId } from '../../model/index.ts';
import type { Drawing, Stroke } from './drawing.ts';
import { FORK } from './fan.ts';

export const CHART_CHECK_IDS = ['difference', 'bands', 'drawn'] as const;
export type ChartCheckId = (typeof CHART_CHECK_IDS)[number];

export interface ChartChecked {
  readonly drawing: Drawing;
  readonly indicator: IndicatorId;
  /** Whether it shows the paired difference. */
  readonly isDifference: boolean;
  /** Whether the thick line of an arm is the median of every month, and not the most central run. */
  readonly hasMedians: boolean;
  /** All runs on screen, the lead line among them. */
  readonly runs: readonly PairedRun[];
}

/** Largest gaps of what is on the chart; a check that nothing on it can be put to is left out. */
export function checksOfChart(chart: ChartChecked): readonly Checked<ChartCheckId>[] {
  const gaps = { difference: gapOfDifference(chart), bands: gapOfBands(chart.drawing) };
  const all = { ...gaps, drawn: gapOfDrawn(chart) };
  return CHART_CHECK_IDS.filter((id) => all[id].compared > 0).map((id) =>
    checkedAs(id, all[id], id === 'bands' ? 0 : ROUNDING),
  );
}

function largestOf(gaps: readonly number[]): Gap {
  const largest = gaps.reduce((most, gap) => (gap <= most ? most : gap), 0);
  return { largest: Number.isNaN(largest) ? Infinity : largest, compared: gaps.length };
}

/** Decembers from the last that both arms share. */
const DECEMBERS = Array.from({ length: MONTHS / MONTHS_PER_YEAR }, (_, year) => {
  return year * MONTHS_PER_YEAR + MONTHS_PER_YEAR - 1;
}).filter((month) => month >= FORK);

const ensembleOf = (runs: readonly PairedRun[]) => runs.filter(({ replicate }) => replicate > 0);

/** The mean of the paired differences is the scenario's mean less the baseline's. */
function gapOfDifference({ runs, indicator }: ChartChecked): Gap {
  const gaps = DECEMBERS.flatMap((month) => {
    const row = compare(ensembleOf(runs), indicator, month);
    if (row.pairs === 0) return [];
    const level = Math.max(Math.abs(row.baseline), Math.abs(row.treatment));
    const gap = Math.abs(row.treatment - row.baseline - row.difference);
    return [gap === 0 ? 0 : gap / level];
  });
  return largestOf(gaps);
}

/** Bands lie one in the other and never upside down; the median lies in the narrowest. */
function gapOfBands({ bands, lines }: Drawing): Gap {
  const gaps: number[] = [];
  const see = (low: number | undefined = Number.NaN, high: number | undefined = Number.NaN) => {
    if (!Number.isNaN(low) && !Number.isNaN(high)) gaps.push(Math.max(0, low - high));
  };
  for (const band of bands) {
    const arm = band.name.split(' ', 1)[0] ?? '';
    const inner = bands.find(({ name }) => name === `${arm} inner`);
    const median = lines.find(({ name }) => name === `${arm} median`);
    const isNarrowest = band === inner || band.name === `${arm} interval`;
    for (let month = 0; month < MONTHS; month++) {
      see(band.lower[month], band.upper[month]);
      if (inner !== undefined && inner !== band) {
        see(band.lower[month], inner.lower[month]);
        see(inner.upper[month], band.upper[month]);
      }
      if (median !== undefined && isNarrowest) {
        see(band.lower[month], median.values[month]);
        see(median.values[month], band.upper[month]);
      }
    }
  }
  return largestOf(gaps);
}

/** The thick lines are medians of the runs, made once more from the results; where there are none, each thin line is a run. */
function gapOfDrawn(chart: ChartChecked): Gap {
  const medians = chart.drawing.lines.filter(({ name }) => name.endsWith(' median'));
  if (medians.length > 0 && !chart.hasMedians) return largestOf([]);
  if (medians.length === 0) return gapOfSingles(chart);
  const gaps = medians.flatMap((line) => DECEMBERS.map((month) => medianGap(chart, line, month)));
  return largestOf(gaps.filter((gap) => gap !== undefined));
}

function medianGap(chart: ChartChecked, { name, values }: Stroke, month: number) {
  const all = ensembleOf(chart.runs).map((run) => drawnValue(chart, { run, name, month }));
  const defined = all.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  if (defined.length === 0) return undefined;
  return relativeGap(quantile(defined, 0.5), values[month] ?? Number.NaN);
}

function gapOfSingles(chart: ChartChecked): Gap {
  const gaps = chart.drawing.lines.flatMap(({ name, key, values }) => {
    const run = chart.runs[Number(key?.split(' ')[1])];
    if (run === undefined) return [];
    return DECEMBERS.map((month) =>
      relativeGap(drawnValue(chart, { run, name, month }), values[month] ?? Number.NaN),
    );
  });
  return largestOf(gaps);
}

interface Place {
  readonly run: PairedRun;
  readonly name: string;
  readonly month: number;
}

/** What a line should show of a run. */
function drawnValue({ indicator, isDifference }: ChartChecked, { run, name, month }: Place) {
  const at = (arm: Float64Array) => valueAt(arm, indicator, month);
  if (isDifference) return at(run.treatment) - at(run.baseline);
  return at(name.startsWith('baseline') ? run.baseline : run.treatment);
}
