/** Rules that a dated value waits for, as the page edits them. */
import {
  FIRST_YEAR,
  INDICATOR_IDS,
  INDICATORS,
  LAST_YEAR,
  type FigureRule,
  type IndicatorId,
  type LeverSetting,
  type Rule,
} from '../../model/index.ts';

/** Parts of a rule that are typed. */
export type RuleField = 'bound' | 'years' | 'year';

/** The ends of what may be typed; any number may be a bound. */
export const RULE_ENDS = {
  bound: [-Number.MAX_VALUE, Number.MAX_VALUE],
  years: [1, LAST_YEAR - FIRST_YEAR + 1],
  year: [2021, LAST_YEAR],
} as const satisfies Readonly<Record<RuleField, readonly [number, number]>>;

/** Rules of one value that files may hold. */
export const MOST_RULES = 10;

/** Indicators that the city's statistics show: rules read these and no others. */
export const PUBLISHED: readonly IndicatorId[] = INDICATOR_IDS.filter(
  (id) => INDICATORS[id].published !== undefined,
);

/** Whether a number can stand in a field. */
export function canBe(field: RuleField, value: number): boolean {
  const [low, high] = RULE_ENDS[field];
  return value >= low && value <= high && (field === 'bound' || Number.isInteger(value));
}

/** A rule on another indicator: what it asks for stays, but for the bound, which has another unit. */
export function onIndicator(rule: Rule, indicator: IndicatorId, bound: number): FigureRule {
  const { years, latch } = 'year' in rule ? { years: 1, latch: true } : rule;
  return bounded({ indicator, years, latch }, sideOf(rule), bound);
}

/** The side on which a figure must be. */
export type Side = 'above' | 'below';

export function sideOf(rule: Rule): Side {
  return 'year' in rule || rule.below === undefined ? 'above' : 'below';
}

export function boundOf({ above, below }: FigureRule): number {
  return above ?? below ?? 0;
}

/** A rule with another side or bound. */
export function bounded(
  { indicator, years, latch }: Pick<FigureRule, 'indicator' | 'years' | 'latch'>,
  side: Side,
  bound: number,
): FigureRule {
  const beyond = side === 'above' ? { above: bound } : { below: bound };
  return { indicator, ...beyond, years, latch };
}

/** A dated value with these rules; one without any waits for nothing. */
export function waitingFor(setting: LeverSetting, when: readonly Rule[]): LeverSetting {
  if (when.length > 0) return { ...setting, when };
  const free = { ...setting };
  delete (free as { when?: readonly Rule[] }).when;
  return free;
}
