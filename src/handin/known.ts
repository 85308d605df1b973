/** When the city's statistics know a figure, as a programme staffs them: posts of the survey shorten its rounds. */
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import {
  FIRST_YEAR,
  INDICATORS,
  LAST_YEAR,
  Rules,
  tracksOf,
  type IndicatorId,
  type LeverId,
  type Programme,
} from '../model/index.ts';
import { PRIMITIVES } from '../model/policy/primitives.ts';
import { leversAt, primitivesInForce } from '../model/policy/programme.ts';

export const december = (year: number) => monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR);

/** Value of each lever of a programme in a month, as long as no rule has fired. */
export function leversInForce(programme: Programme, month: number): [LeverId, number][] {
  return tracksOf(programme, new Rules(programme)).map((track) => [
    track.lever,
    track.valueAt(month),
  ]);
}

/** Months after a December until its figure is known, as statistics are staffed in a month whatever the rules do. */
function delayIn(programme: Programme, declared: number, month: number): number {
  const certain = programme.filter(
    ({ when, unless }) => when === undefined && unless === undefined,
  );
  const { surveyPosts } = primitivesInForce(leversAt(leversInForce(certain, month)));
  return Math.max(1, (declared * PRIMITIVES.surveyPosts.base) / surveyPosts);
}

/** Month in which the figure of a December is known first; nothing where no statistics show it. */
export function knownFrom(programme: Programme, id: IndicatorId, year: number): number | undefined {
  const declared = INDICATORS[id].published?.delay;
  if (declared === undefined) return undefined;
  let month = december(year) + 1;
  while (month - delayIn(programme, declared, month) < december(year)) month++;
  return month;
}

/** Latest year whose figure is known at the end of a year; figures are never withdrawn. */
export function latestKnown(
  programme: Programme,
  id: IndicatorId,
  year: number,
): number | undefined {
  for (let latest = Math.min(year, LAST_YEAR); latest >= FIRST_YEAR; latest--) {
    const from = knownFrom(programme, id, latest);
    if (from === undefined) return undefined;
    if (from <= december(year)) return latest;
  }
  return undefined;
}
