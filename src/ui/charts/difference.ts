/** The paired difference: scenario less baseline on the same random numbers, with the interval of its median. */
import { compare, type PairedRun } from '../../experiment/index.ts';
import { MONTHS, type IndicatorId } from '../../model/index.ts';
import { BAND_FROM, differenceOf, type Drawing, type Line, type Stroke } from './drawing.ts';
import { FORK, quantileLines } from './fan.ts';

const OUTER = [0.1, 0.9] as const;
const FEWEST = 2;

export function differenceDrawing(runs: readonly PairedRun[], indicator: IndicatorId): Drawing {
  const ensemble = runs.filter(({ replicate }) => replicate > 0);
  const banded = ensemble.length >= BAND_FROM;
  const lines = (banded ? ensemble : runs).map((run) => differenceOf(run, indicator, FORK));
  if (!banded) {
    const single = lines.map((values, index) => ({
      values,
      name: 'scenario single',
      key: `scenario ${index}`,
    }));
    return {
      bands: [],
      lines: [...single, ...middleOf(ensemble, indicator)],
      dots: [],
      zero: true,
    };
  }
  const at = quantileLines(lines);
  const { median, lower, upper } = interval(ensemble, indicator);
  return {
    bands: [
      { lower: at(OUTER[0]), upper: at(OUTER[1]), name: 'scenario outer' },
      { lower, upper, name: 'scenario interval' },
    ],
    lines: [middleStroke(median)],
    dots: [],
    zero: true,
  };
}

function middleOf(runs: readonly PairedRun[], indicator: IndicatorId) {
  if (runs.length < FEWEST) return [];
  return [middleStroke(interval(runs, indicator).median)];
}

function middleStroke(values: Line): Stroke {
  return { values, name: 'scenario median' };
}

/** Median difference of every month and its 95 % interval. */
function interval(
  runs: readonly PairedRun[],
  indicator: IndicatorId,
): Readonly<Record<'median' | 'lower' | 'upper', Line>> {
  const blank = () => new Float64Array(MONTHS).fill(Number.NaN);
  const lines = { median: blank(), lower: blank(), upper: blank() };
  for (let month = FORK; month < MONTHS; month++) {
    const { median, medianLow, medianHigh } = compare(runs, indicator, month);
    lines.median[month] = median;
    lines.lower[month] = medianLow;
    lines.upper[month] = medianHigh;
  }
  return lines;
}
