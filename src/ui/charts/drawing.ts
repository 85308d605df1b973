/** What a chart over time draws: bands, lines and dots, whatever they mean. */
import { extent } from 'd3-array';
import type { PairedRun } from '../../experiment/index.ts';
import { INDICATOR_IDS, MONTHS, type IndicatorId } from '../../model/index.ts';

/** A value for every month, NaN where undefined. */
export type Line = Float64Array;

export interface Band {
  readonly lower: Line;
  readonly upper: Line;
  /** Classes of its shape. */
  readonly name: string;
}

export interface Stroke {
  readonly values: Line;
  /** Classes of its line. */
  readonly name: string;
  /** What stays the same line from one drawing to the next, where the name does not say it. */
  readonly key?: string;
}

export interface Dot {
  readonly month: number;
  readonly value: number;
  /** Whether the figure was read at its source. */
  readonly read: boolean;
  /** Class of its mark where it is no published figure. */
  readonly name?: string;
}

export interface Drawing {
  readonly bands: readonly Band[];
  readonly lines: readonly Stroke[];
  readonly dots: readonly Dot[];
  /** Whether zero is a reference: its line is drawn and never out of sight. */
  readonly zero: boolean;
}

/** From so many runs on a chart shows bands; fewer points make no band. */
export const BAND_FROM = 20;

export type Arm = 'baseline' | 'treatment';

interface Made {
  readonly indicator: IndicatorId;
  readonly from: number;
  readonly line: Line;
}

/** Lines last made of each result: a growing ensemble asks for the same ones at every drawing, one for each chart and arm. */
const made = new WeakMap<Float64Array, readonly Made[]>();
const MOST_KEPT = 5;

/** One arm's indicator over the months, NaN before `from`; the same object as long as nothing else of the result is asked for. */
export function lineOf(result: Float64Array, indicator: IndicatorId, from: number): Line {
  const before = made.get(result) ?? [];
  const known = before.find((each) => each.indicator === indicator && each.from === from);
  if (known !== undefined) return known.line;
  const line = readLine(result, indicator, from);
  made.set(result, [{ indicator, from, line }, ...before.slice(0, MOST_KEPT - 1)]);
  return line;
}

function readLine(result: Float64Array, indicator: IndicatorId, from: number): Line {
  const column = INDICATOR_IDS.indexOf(indicator);
  const line = new Float64Array(MONTHS).fill(Number.NaN);
  for (let month = from; month < MONTHS; month++)
    line[month] = result[month * INDICATOR_IDS.length + column] ?? Number.NaN;
  return line;
}

/** Scenario less baseline of one run. */
export function differenceOf(
  { treatment, baseline }: Pick<PairedRun, Arm>,
  indicator: IndicatorId,
  from: number,
): Line {
  const base = lineOf(baseline, indicator, from);
  return lineOf(treatment, indicator, from).map((value, month) => value - (base[month] ?? 0));
}

/** Lowest and highest value of a drawing, and of a line beside it. */
export function extentOf({ bands, lines, dots, zero }: Drawing, beside?: Line): [number, number] {
  const parts: Iterable<number>[] = [
    ...bands.flatMap(({ lower, upper }) => [lower, upper]),
    ...lines.map(({ values }) => values),
    dots.map(({ value }) => value),
    zero ? [0] : [],
    beside ?? [],
  ];
  const ends = parts.flatMap((part) => extent<number>(part)).filter((end) => end !== undefined);
  const [low, high] = extent<number>(ends);
  return low === undefined ? [0, 1] : [low, high];
}
