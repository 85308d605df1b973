/** Calendar of the simulation: months counted from January of the first year, and unit conversion to a month. */
import { log, pow } from './math.ts';

export const MONTHS_PER_YEAR = 12;

/** Month number of a calendar month; January of `firstYear` is 0. */
export function monthIndex(firstYear: number, year: number, month: number): number {
  return (year - firstYear) * MONTHS_PER_YEAR + month - 1;
}

export function yearOf(firstYear: number, month: number): number {
  return firstYear + Math.floor(month / MONTHS_PER_YEAR);
}

/** Month of the year, 1 to 12. */
export function monthOfYear(month: number): number {
  return (month % MONTHS_PER_YEAR) + 1;
}

/** `2021-04` for a month number. */
export function monthLabel(firstYear: number, month: number): string {
  const of = monthOfYear(month);
  return `${yearOf(firstYear, month)}-${of < 10 ? '0' : ''}${of}`;
}

/** How the value of a unit becomes the model's value for one month. */
const CONVERSIONS = {
  share: keep,
  ratio: keep,
  'log points': keep,
  persons: keep,
  posts: keep,
  firms: keep,
  funds: keep,
  cases: keep,
  months: keep,
  yuan: keep,
  points: keep,
  years: (value: number) => value * MONTHS_PER_YEAR,
  'share per year': (value: number) => pow(1 + value, 1 / MONTHS_PER_YEAR) - 1,
  'log points per year': (value: number) => value / MONTHS_PER_YEAR,
  'probability per year': (value: number) => 1 - pow(1 - value, 1 / MONTHS_PER_YEAR),
  'half-life in months': (value: number) => pow(0.5, 1 / value),
  'half-life in years': (value: number) => pow(0.5, 1 / (value * MONTHS_PER_YEAR)),
  'yuan per year': (value: number) => value / MONTHS_PER_YEAR,
  'events per year': (value: number) => value / MONTHS_PER_YEAR,
  'cases per post and year': (value: number) => value / MONTHS_PER_YEAR,
  'places per year': (value: number) => value / MONTHS_PER_YEAR,
  'homes per year': (value: number) => value / MONTHS_PER_YEAR,
} as const;

function keep(value: number): number {
  return value;
}

/** A unit in which a number may be declared. */
export type Unit = keyof typeof CONVERSIONS;

/** The declared value in the model's own period, a month: probabilities compound, durations become months. */
export function perMonth(value: number, unit: Unit): number {
  return CONVERSIONS[unit](value);
}

/** Growth rate per year as continuous growth per month. */
export function monthlyLogGrowth(perYear: number): number {
  return log(1 + perYear) / MONTHS_PER_YEAR;
}
