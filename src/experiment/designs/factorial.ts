/** Designs that take every factor through a list of levels. */

/** A design's point: a position from 0 to 1 in the range of each factor; nothing where a factor is left as it is. */
export type Point = readonly (number | undefined)[];

/** Evenly spaced positions from 0 to 1; the end alone for one level. */
export function levelsOf(levels: number): number[] {
  return Array.from({ length: levels }, (_, level) => (levels === 1 ? 1 : level / (levels - 1)));
}

/** Every combination of levels, the last factor changing fastest. @param levels of each factor */
export function grid(levels: readonly number[]): Point[] {
  return levels.reduce<number[][]>(
    (points, count) => points.flatMap((point) => levelsOf(count).map((level) => [...point, level])),
    [[]],
  );
}

/** First nothing changed, then each factor alone at each of its levels. @param levels of each factor */
export function oneAtATime(levels: readonly number[]): Point[] {
  const unchanged = levels.map(() => undefined);
  const alone = levels.flatMap((count, factor) =>
    levelsOf(count).map((level) => unchanged.map((_, at) => (at === factor ? level : undefined))),
  );
  return [unchanged, ...alone];
}

/**
 * Every coalition of players: in point m player i takes part (position 1) when bit i of m is set, and is left out
 * (position 0) when it is not.
 *
 * @returns 2 to the power of players points
 */
export function coalitions(players: number): Point[] {
  return Array.from({ length: 1 << players }, (_, mask) =>
    Array.from({ length: players }, (_player, player) => (mask >>> player) & 1),
  );
}
