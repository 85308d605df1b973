/** The usual life: what most ventures that were founded since programmes can act went through. */
import { STRATUM } from '../../model/agents.ts';
import type { EventName } from '../../model/biography.ts';
import { BRANCH_MONTH, MONTHS } from '../../model/index.ts';
import { endOf, type Chronicle, type FirmLife } from './life.ts';

/** Months before the end of the run from which on a venture is too young to be told of. */
const YOUNG = 60;

/** What lives are told apart by: how far a product and its finance came, and how it ended. */
const MARKS: readonly EventName[] = ['launched', 'raised a round', 'sold or listed'];

function courseOf(life: FirmLife): string {
  const went = MARKS.filter((mark) => life.moments.some(({ event }) => event === mark));
  return [...went, endOf(life)?.event ?? 'lives on'].join(', ');
}

/** The first by key of those with the most common course, and the part of all with that course. */
export function usualLife({
  firms,
}: Pick<Chronicle, 'firms'>): { readonly life: FirmLife; readonly figure: number } | undefined {
  const ventures = [...firms.values()]
    .filter(({ stratum }) => stratum === STRATUM.equitySeeker)
    .filter(({ met }) => met >= BRANCH_MONTH && met < MONTHS - YOUNG)
    .sort((a, b) => a.key - b.key);
  const courses = new Map<string, FirmLife[]>();
  for (const life of ventures) {
    const course = courseOf(life);
    courses.set(course, [...(courses.get(course) ?? []), life]);
  }
  let most: readonly FirmLife[] = [];
  for (const own of courses.values()) if (own.length > most.length) most = own;
  const [life] = most;
  return life === undefined ? undefined : { life, figure: most.length / ventures.length };
}
