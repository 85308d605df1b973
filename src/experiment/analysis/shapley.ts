/** Shapley values: a fair division of a joint effect among those who brought it about. */

/**
 * What each player adds on average over all orders in which the players may come.
 *
 * @param worth of each coalition; bit i of its place is set when player i takes part, so that there are 2^players
 * @returns a value per player; they sum to the worth of all less the worth of nobody
 * @throws RangeError when there is not a worth for every coalition
 * Source: Shapley (1953), "A value for n-person games", Contributions to the Theory of Games II.
 */
export function shapleyValues(worth: readonly number[], players: number): number[] {
  if (worth.length !== 1 << players) throw new RangeError('a worth for every coalition is needed');
  const weights = weightsBySize(players);
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    let value = 0;
    for (let coalition = 0; coalition < worth.length; coalition++) {
      if ((coalition & bit) !== 0) continue;
      const added = (worth[coalition | bit] ?? Number.NaN) - (worth[coalition] ?? Number.NaN);
      value += (weights[sizeOf(coalition)] ?? 0) * added;
    }
    return value;
  });
}

/** Share of orders in which exactly a given coalition of a size stands before a given player: s! (n - s - 1)! / n!. */
function weightsBySize(players: number): number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size++)
    weights.push(((weights[size - 1] ?? 0) * size) / (players - size));
  return weights;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest >>>= 1) size += rest & 1;
  return size;
}
