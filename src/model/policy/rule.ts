/** A rule of a programme: a year, or a figure of the city's statistics above or below a value. */
import type { IndicatorId } from '../indicators/index.ts';

/** Fires in January of a year. */
export interface YearRule {
  readonly year: number;
}

/** Fires when a figure, as statistics show it, was beyond a value for so many years in a row. */
export interface FigureRule {
  readonly indicator: IndicatorId;
  /** In the indicator's unit; one of the two is there. */
  readonly above?: number;
  readonly below?: number;
  readonly years: number;
  /** Whether it stays on once it has fired; else it is on as long as the latest figures say so. */
  readonly latch: boolean;
}

export type Rule = YearRule | FigureRule;

/** A rule as a text: equal texts are one rule, wherever in a programme they stand. */
export function ruleKey(rule: Rule): string {
  if ('year' in rule) return String(rule.year);
  const { indicator, above, below, years, latch } = rule;
  return JSON.stringify([indicator, above ?? null, below ?? null, years, latch]);
}

/** What may hold rules. */
interface Ruled {
  readonly when?: readonly Rule[];
  readonly unless?: readonly Rule[];
}

/** The different rules of a programme, in the order in which it names them. */
export function rulesOf(programme: readonly Ruled[]): Rule[] {
  const found = new Map<string, Rule>();
  for (const { when = [], unless = [] } of programme)
    for (const rule of [...when, ...unless])
      if (!found.has(ruleKey(rule))) found.set(ruleKey(rule), rule);
  return [...found.values()];
}
