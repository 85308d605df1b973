/** What each group of a programme's levers did to an indicator in a year, and what the groups bring beyond their sum. */
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import {
  FIRST_YEAR,
  INDICATOR_IDS,
  INDICATORS,
  MILESTONE_YEARS,
  type GroupId,
  type IndicatorId,
} from '../model/index.ts';
import type { Comparison } from './compare.ts';
import {
  aloneAgainstNone,
  pairsOfGroups,
  sharesOf,
  sumAgainstNone,
  wholeAgainstNone,
  wholeAgainstSum,
  wholeAgainstWithout,
  type MeanInterval,
  type PairOfGroups,
  type Place,
  type Worths,
} from './groups.ts';
import { judgedTogether, type Judged } from './interaction.ts';

/** What is known of a programme's groups. */
export interface Attributed {
  /** Groups that the programme uses. */
  readonly groups: readonly GroupId[];
  /** Of each replicate, what its coalitions are worth. */
  readonly worthsAt: (place: Place) => readonly Worths[];
  /** Whether every coalition has run, as Shapley values take. */
  readonly isWhole: boolean;
}

/** One group of levers. */
export interface GroupEffect {
  readonly group: GroupId;
  /** Against no zone, with nothing else set. */
  readonly alone: Comparison;
  /** What the programme loses where the group is left out. */
  readonly last: Comparison;
  /** Shapley value, where every coalition has run. */
  readonly share?: MeanInterval;
}

/** Two groups against the sum of both, judged beside the other pairs of the year. */
export interface JudgedPair extends Judged {
  readonly groups: readonly [GroupId, GroupId];
}

/** An indicator in December of a year. */
export interface AttributedYear {
  readonly year: number;
  readonly groups: readonly GroupEffect[];
  readonly whole: Comparison;
  /** What each group does alone, added up. */
  readonly sum: Comparison;
  /** What the shares add up to. */
  readonly shareOfAll?: MeanInterval;
  readonly pairs: readonly JudgedPair[];
}

export function attributedIn(
  { groups, worthsAt, isWhole }: Attributed,
  indicator: IndicatorId,
  year: number,
): AttributedYear {
  const place = placeOf(indicator, year);
  const worths = worthsAt(place);
  const players = groups.length;
  const shares = isWhole ? sharesOf(worths, players) : undefined;
  return {
    year,
    groups: groups.map((name, group) => {
      const share = shares?.groups[group];
      return {
        group: name,
        alone: aloneAgainstNone(place, worths, group),
        last: wholeAgainstWithout(place, worths, { group, players }),
        ...(share !== undefined && { share }),
      };
    }),
    whole: wholeAgainstNone(place, worths, players),
    sum: sumAgainstNone(place, worths, players),
    ...(shares !== undefined && { shareOfAll: shares.all }),
    pairs: judgedPairs(pairsOfGroups(place, worths, groups)),
  };
}

function judgedPairs(pairs: readonly PairOfGroups[]): JudgedPair[] {
  const judged = judgedTogether(pairs.map(({ found }) => found));
  return pairs.flatMap(({ groups }, at) => {
    const verdict = judged[at];
    return verdict === undefined ? [] : [{ groups, ...verdict }];
  });
}

/** A programme against the sum of its groups. */
export interface JudgedSum extends Judged {
  readonly indicator: IndicatorId;
  readonly year: number;
}

/**
 * The programme against the sum of its groups, for each headline indicator and milestone year: they are judged together,
 * as `zonelab compare --sum-of-parts` does. One that is no headline indicator is judged beside them.
 */
export function judgedSums(
  { groups, worthsAt }: Attributed,
  shown: IndicatorId,
): readonly JudgedSum[] {
  const ids = INDICATOR_IDS.filter((id) => INDICATORS[id].headline || id === shown);
  const lines = MILESTONE_YEARS.flatMap((year) =>
    ids.map((indicator) => {
      const place = placeOf(indicator, year);
      return { indicator, year, found: wholeAgainstSum(place, worthsAt(place), groups.length) };
    }),
  );
  return judgedTogether(lines.map(({ found }) => found)).map((judged, at) => ({
    ...judged,
    indicator: lines[at]?.indicator ?? shown,
    year: lines[at]?.year ?? Number.NaN,
  }));
}

function placeOf(indicator: IndicatorId, year: number): Place {
  return { indicator, month: monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR) };
}
