/** The model's calendar. */
const YEAR = 12;
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2035;
/** Months of a full run, January 2015 to December 2035. */
export const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;
/** First month in which a lever can act, January 2021; runs branch here. The model knows nothing from after it. */
export const BRANCH_MONTH = (2021 - FIRST_YEAR) * 12;
/** Years in which targets are dated. */
export const MILESTONE_YEARS = [2022, 2025, 2035] as const;
/** Changes whenever the same inputs would give other results. */
export const RESULTS_VERSION = 'results-5';
/**
 * Scale of runs that someone waits for: the largest of 1/10, 1/20 and 1/40 at which a branched replicate takes at
 * most 250 ms, or 1/40 while none does (docs/performance.md).
 */
export const LIVE_SCALE = 1 / 40;

/** Phase of the agent with a key, 0 to 11: which months of a year, or of a quarter, are its turn. */
export function phaseOf(key: number): number {
  return key % YEAR;
}

/**
 * Whether a month is the turn of an agent, when each has one every so many months.
 *
 * @param phase of the agent, {@link phaseOf}
 * @param every months, a divisor of twelve
 */
export function isTurn(month: number, phase: number, every: number): boolean {
  return ((month + phase) | 0) % every === 0;
}
