/** The world outside: what is not the city's to decide, and a scenario may assume. */

/** Answers to authorisation requests: drawn for each item, or the same for all. */
export const ANSWERS = ['drawn', 'granted', 'not granted'] as const;
export type Answers = (typeof ANSWERS)[number];

export interface Future {
  /** National growth from 2021 on beyond what the drivers say, percentage points a year. */
  readonly demand: number;
  /**
   * Growth of the quality of sellers outside, rest of China and abroad, from 2021 on beyond what the replicate's parameter
   * says, percentage points (log points x 100) a year: the world frontier moves with it.
   */
  readonly frontier: number;
  readonly authorisation: Answers;
}

/** Paths of the world outside that a future shifts, percentage points a year. */
export const SHIFTED_PATHS = ['demand', 'frontier'] as const satisfies (keyof Future)[];
export type ShiftedPath = (typeof SHIFTED_PATHS)[number];

/** As drivers and parameters say, with answers drawn. */
export const USUAL_FUTURE: Future = { demand: 0, frontier: 0, authorisation: 'drawn' };

/** Whether nothing is assumed of the world outside. */
export function isUsualFuture({ demand, frontier, authorisation }: Future): boolean {
  const usual = USUAL_FUTURE;
  return (
    demand === usual.demand && frontier === usual.frontier && authorisation === usual.authorisation
  );
}
