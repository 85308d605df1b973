/** How the city's statistics know their figures. */
import type { Published } from './declare.ts';

/** Surveyed by the city: late by a round of the survey, which posts shorten. Delay and error are assumed. */
export const surveyed: Published = { delay: 18, error: 0.03 };
/** Counted by a registry or from the books: later than a year's end by months only, and nearly without error. Assumed. */
export const registered: Published = { delay: 6, error: 0.005 };
