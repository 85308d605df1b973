/** What each group of a programme's levers does: its coalitions on the same draws, and what can be said of them. */
import {
  GROUP_IDS,
  LEVERS,
  type GroupId,
  type IndicatorId,
  type Programme,
} from '../model/index.ts';
import { deviation } from './analysis/morris.ts';
import { shapleyValues } from './analysis/shapley.ts';
import { compareSamples, mean, type Comparison } from './compare.ts';
import { compareTogether, sumOf, type Together } from './interaction.ts';
import { studentQuantile } from './student.ts';

/** Of one replicate, a quantity of every coalition: bit i of its place is set when group i takes part; NaN where undefined. */
export type Worths = readonly number[];

/** What a quantity is of. */
export interface Place {
  readonly indicator: IndicatorId;
  readonly month: number;
}

/** A mean with its 95 % interval. */
export interface MeanInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The groups that a programme sets levers of, in the report's order. */
export function groupsOf(programme: Programme): GroupId[] {
  const used = new Set(programme.map(({ lever }) => LEVERS[lever].group));
  return GROUP_IDS.filter((group) => used.has(group));
}

/** What a programme sets in some groups; rules stay with their entries, and read the world that this leaves. */
export function inGroups(programme: Programme, groups: readonly GroupId[]): Programme {
  return programme.filter(({ lever }) => groups.includes(LEVERS[lever].group));
}

/** The groups of a coalition. */
export function membersOf(groups: readonly GroupId[], coalition: number): GroupId[] {
  return groups.filter((_, at) => (coalition & (1 << at)) !== 0);
}

/** All groups together. */
export function wholeOf(players: number): number {
  return (1 << players) - 1;
}

/** Coalitions that tell what groups do alone, in pairs and as the last to join; none of the groups is the baseline. */
export function toldCoalitions(players: number): number[] {
  const singles = Array.from({ length: players }, (_, at) => 1 << at);
  const pairs = singles.flatMap((a, at) => singles.slice(0, at).map((b) => a | b));
  const all = wholeOf(players);
  return [...new Set([all, ...singles, ...singles.map((each) => all & ~each), ...pairs])].filter(
    (coalition) => coalition !== 0,
  );
}

/** Every coalition of at least one group: what Shapley values take. */
export function everyCoalition(players: number): number[] {
  return Array.from({ length: wholeOf(players) }, (_, at) => at + 1);
}

/** A group of levers against no zone: nothing else is set. */
export function aloneAgainstNone(place: Place, worths: readonly Worths[], group: number) {
  return between(place, worths, [0, 1 << group]);
}

/** The whole against the whole without a group: what the programme loses where the group is left out. */
export function wholeAgainstWithout(
  place: Place,
  worths: readonly Worths[],
  { group, players }: { readonly group: number; readonly players: number },
): Comparison {
  const all = wholeOf(players);
  return between(place, worths, [all & ~(1 << group), all]);
}

/** All groups against no zone. */
export function wholeAgainstNone(place: Place, worths: readonly Worths[], players: number) {
  return between(place, worths, [0, wholeOf(players)]);
}

function between(
  { indicator, month }: Place,
  worths: readonly Worths[],
  [base, treated]: readonly [number, number],
): Comparison {
  return compareSamples(
    indicator,
    month,
    worths.map((worth) => [worth[base] ?? Number.NaN, worth[treated] ?? Number.NaN] as const),
  );
}

/** All groups together against the sum of what each does alone. */
export function wholeAgainstSum(
  { indicator, month }: Place,
  worths: readonly Worths[],
  players: number,
): Comparison {
  return compareTogether(
    indicator,
    month,
    worths.map((worth) => partsOf(worth, players)),
  );
}

/** The sum of what each group does alone, against no zone. */
export function sumAgainstNone(
  { indicator, month }: Place,
  worths: readonly Worths[],
  players: number,
): Comparison {
  const parts = worths.map((worth) => partsOf(worth, players));
  return compareSamples(
    indicator,
    month,
    parts.map((each) => [each.none, sumOf(each)] as const),
  );
}

function partsOf(worth: Worths, players: number): Together {
  const of = (coalition: number) => worth[coalition] ?? Number.NaN;
  const alone = Array.from({ length: players }, (_, at) => of(1 << at));
  return { none: of(0), alone, whole: of(wholeOf(players)) };
}

/** Two groups together against the sum of both alone, all others left out. */
export interface PairOfGroups {
  readonly groups: readonly [GroupId, GroupId];
  readonly found: Comparison;
}

/** Every two groups: the second-order terms. */
export function pairsOfGroups(
  { indicator, month }: Place,
  worths: readonly Worths[],
  groups: readonly GroupId[],
): PairOfGroups[] {
  return groups.flatMap((second, b) =>
    groups.slice(0, b).map((first, a): PairOfGroups => {
      const replicates = worths.map((worth) => {
        const of = (coalition: number) => worth[coalition] ?? Number.NaN;
        const alone = [of(1 << a), of(1 << b)];
        return { none: of(0), alone, whole: of((1 << a) | (1 << b)) };
      });
      return { groups: [first, second], found: compareTogether(indicator, month, replicates) };
    }),
  );
}

/** Shapley values, and what they add up to. */
export interface Shares {
  readonly groups: readonly MeanInterval[];
  readonly all: MeanInterval;
}

/**
 * Shapley values replicate by replicate, with the interval of their mean. Replicates in which a coalition is undefined are
 * left out.
 */
export function sharesOf(worths: readonly Worths[], players: number): Shares {
  const whole = worths.filter((worth) => !worth.some(Number.isNaN));
  const values = whole.map((worth) => shapleyValues(worth, players));
  const effects = whole.map((worth) => (worth.at(-1) ?? Number.NaN) - (worth[0] ?? Number.NaN));
  return {
    groups: Array.from({ length: players }, (_, group) =>
      meanInterval(values.map((each) => each[group] ?? Number.NaN)),
    ),
    all: meanInterval(effects),
  };
}

const LEVEL = 0.975;

/** A mean with its 95 % interval by Student's t; NaN ends for fewer than two values. */
export function meanInterval(values: readonly number[]): MeanInterval {
  const value = mean(values);
  if (values.length < 2) return { value, low: Number.NaN, high: Number.NaN };
  const half =
    (studentQuantile(LEVEL, values.length - 1) * deviation(values)) / Math.sqrt(values.length);
  return { value, low: value - half, high: value + half };
}
