/** The model's calendar. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2035;
/** Months of a full run, January 2015 to December 2035. */
export const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;
/** First month in which a lever can act, January 2021; runs branch here. The model knows nothing from after it. */
export const BRANCH_MONTH = (2021 - FIRST_YEAR) * 12;
/** Years in which targets are dated. */
export const MILESTONE_YEARS = [2022, 2025, 2035] as const;
/** Changes whenever the same inputs would give other results. */
export const RESULTS_VERSION = 'results-10';
/**
 * Scale of runs that someone waits for: the largest of 1/10, 1/20 and 1/40 at which a branched replicate takes at
 * most 250 ms, or 1/40 while none does (docs/performance.md).
 */
export const LIVE_SCALE = 1 / 40;
