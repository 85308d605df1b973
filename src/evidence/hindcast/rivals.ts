/** Simple forecasts that the model has to beat, from the figures up to 2019 alone. */
import type { Forecast } from './forecast.ts';
import { LAST_KNOWN_YEAR, type Modelled } from './indicators.ts';

export const NAIVE_RIVALS = ['lastValue', 'lastGrowth', 'linearTrend'] as const;
export type NaiveRival = (typeof NAIVE_RIVALS)[number];

interface Point {
  readonly year: number;
  readonly value: number;
}

/**
 * Forecast of a rival for a year, or nothing where it knows too few years.
 *
 * Last value and last growth rate are normal around the point, with the root mean square of their own errors one year
 * ahead, times the root of the years ahead; with no such error they are a point.
 */
export function rivalForecast(
  rival: NaiveRival,
  compared: Modelled['compared'],
  points: readonly Point[],
  year: number,
): Forecast | undefined {
  const known = points.filter((point) => point.year <= LAST_KNOWN_YEAR);
  if (rival === 'linearTrend') return trendForecast(known, year);
  if (compared === 'level')
    return rival === 'lastValue' ? valueStays(known, year) : growthStays(known, year);
  return rival === 'lastValue' ? noGrowth(known) : valueStays(known, year);
}

/** The last value stays. */
function valueStays(known: readonly Point[], year: number): Forecast | undefined {
  const last = known.at(-1);
  if (last === undefined) return undefined;
  const errors = following(known).map(([before, now]) => now.value - before.value);
  return around(last.value, rootMeanSquare(errors), year - last.year);
}

/** The last rate of growth of a level stays. */
function growthStays(known: readonly Point[], year: number): Forecast | undefined {
  const pairs = following(known);
  const [before, last] = pairs.at(-1) ?? [];
  if (before === undefined || last === undefined || last !== known.at(-1)) return undefined;
  const errors = pairs.slice(1).flatMap(([from, to], index) => {
    const [first, second] = pairs[index] ?? [];
    if (first === undefined || second !== from) return [];
    return [to.value - (from.value * from.value) / first.value];
  });
  let mean = last.value;
  for (let each = last.year; each < year; each++) mean *= last.value / before.value;
  return around(mean, rootMeanSquare(errors), year - last.year);
}

/** The level behind a growth rate stays: no growth, however far ahead. */
function noGrowth(known: readonly Point[]): Forecast | undefined {
  if (known.length === 0) return undefined;
  return around(0, rootMeanSquare(known.map(({ value }) => value)), 1);
}

function around(mean: number, error: number, ahead: number): Forecast {
  return { kind: 'normal', mean, sd: error * Math.sqrt(ahead) };
}

/** Pairs of consecutive years. */
function following(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).flatMap((now, index) => {
    const before = points[index];
    return before !== undefined && now.year === before.year + 1 ? [[before, now] as const] : [];
  });
}

function rootMeanSquare(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

/**
 * Least squares on the year, with the prediction error of a new year: s sqrt(1 + 1/n + (year - mean)^2 / Sxx), where s^2
 * is the sum of squared residuals over n - 2. Source: any textbook on regression.
 */
export function trendForecast(known: readonly Point[], year: number): Forecast | undefined {
  const n = known.length;
  if (n < 2) return undefined;
  const meanYear = known.reduce((sum, point) => sum + point.year, 0) / n;
  const meanValue = known.reduce((sum, point) => sum + point.value, 0) / n;
  let spread = 0;
  let together = 0;
  for (const point of known) {
    spread += (point.year - meanYear) * (point.year - meanYear);
    together += (point.year - meanYear) * (point.value - meanValue);
  }
  const slope = together / spread;
  const line = (at: number) => meanValue + slope * (at - meanYear);
  let squares = 0;
  for (const point of known)
    squares += (point.value - line(point.year)) * (point.value - line(point.year));
  const variance = n > 2 ? squares / (n - 2) : 0;
  const away = (year - meanYear) * (year - meanYear);
  const sd = Math.sqrt(variance * (1 + 1 / n + away / spread));
  return { kind: 'normal', mean: line(year), sd };
}
