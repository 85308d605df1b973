/** The fan: baseline and scenario side by side, single runs at first, then bands. */
import { quantile, type PairedRun } from '../../experiment/index.ts';
import { BRANCH_MONTH, MONTHS, type IndicatorId } from '../../model/index.ts';
import type { Observation } from '../../scenario/data.ts';
import { december } from './december.ts';
import { BAND_FROM, lineOf, type Arm, type Band, type Drawing, type Line } from './drawing.ts';

/** The scenario's line starts where it leaves the baseline. */
export const FORK = BRANCH_MONTH - 1;
const OUTER = [0.1, 0.9] as const;
const INNER = [0.25, 0.75] as const;
/** Single runs drawn over the bands, so that nobody takes the median for a possible course. */
const EXAMPLES = 3;
const ARMS = [
  { arm: 'baseline', name: 'baseline', from: 0 },
  { arm: 'treatment', name: 'scenario', from: FORK },
] as const;

export function fanDrawing(
  runs: readonly PairedRun[],
  indicator: IndicatorId,
  published: readonly Observation[],
): Drawing {
  const drawings = ARMS.map((part) => armDrawing(runs, indicator, part));
  const dots = published.map(({ year, value, read }) => ({
    month: december(year),
    value,
    read,
  }));
  return {
    bands: drawings.flatMap(({ bands }) => bands),
    lines: drawings.flatMap(({ lines }) => lines),
    dots: dots.filter(({ month }) => month >= 0),
    zero: false,
  };
}

interface Part {
  readonly arm: Arm;
  readonly name: string;
  readonly from: number;
}

function armDrawing(
  runs: readonly PairedRun[],
  indicator: IndicatorId,
  { arm, name, from }: Part,
): Pick<Drawing, 'bands' | 'lines'> {
  const ensemble = runs.filter(({ replicate }) => replicate > 0);
  const linesOf = (some: readonly PairedRun[]) =>
    some.map((run) => lineOf(run[arm], indicator, from));
  const single = (values: Line, index: number) => ({
    values,
    name: `${name} single`,
    key: `${name} ${index}`,
  });
  if (ensemble.length < BAND_FROM) return { bands: [], lines: linesOf(runs).map(single) };
  const at = quantileLines(linesOf(ensemble));
  const band = ([low, high]: readonly [number, number], which: string): Band => ({
    lower: at(low),
    upper: at(high),
    name: `${name} ${which}`,
  });
  const examples = arm === 'treatment' ? linesOf(ensemble.slice(0, EXAMPLES)).map(single) : [];
  return {
    bands: [band(OUTER, 'outer'), band(INNER, 'inner')],
    lines: [...examples, { values: at(0.5), name: `${name} median` }],
  };
}

/** Quantiles over lines, month by month. */
export function quantileLines(lines: readonly Line[]): (share: number) => Line {
  const columns = Array.from({ length: MONTHS }, (_, month) => sortedColumn(lines, month));
  return (share) => {
    const quantiles = new Float64Array(MONTHS);
    columns.forEach((column, month) => (quantiles[month] = quantile(column, share)));
    return quantiles;
  };
}

/** Values of a month that are defined, from the lowest up; written with loops, since every drawing asks for all months. */
function sortedColumn(lines: readonly Line[], month: number): Float64Array {
  const column = new Float64Array(lines.length);
  let count = 0;
  for (const line of lines) {
    const value = line[month] ?? Number.NaN;
    if (!Number.isNaN(value)) column[count++] = value;
  }
  return column.subarray(0, count).sort();
}
