/** The world outside: what is not the city's to decide, and a scenario may assume. */

/** Answers to authorisation requests: drawn for each item, or the same for all. */
export const ANSWERS = ['drawn', 'granted', 'not granted'] as const;
export type Answers = (typeof ANSWERS)[number];

export interface Future {
  /** National growth from 2021 on beyond what the drivers say, percentage points a year. */
  readonly demand: number;
  readonly authorisation: Answers;
}

/** As the drivers say, with answers drawn. */
export const USUAL_FUTURE: Future = { demand: 0, authorisation: 'drawn' };
