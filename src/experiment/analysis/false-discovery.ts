/** Many tests at once: how many of those called found may be none. */

/** Share of false ones among all that are called found. */
export const FALSE_DISCOVERIES = 0.05;

/**
 * Chances adjusted for how many there are: those of at most 5 % may be called found, and on average at most 5 % of
 * what is then called found is none.
 *
 * Source: Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57(1).
 *
 * @param chances of each test that nothing is there; NaN where there was no test, which stays so and does not count
 */
export function falseDiscoveryRates(chances: readonly number[]): number[] {
  const rising = chances
    .map((chance, at) => ({ chance, at }))
    .filter(({ chance }) => !Number.isNaN(chance))
    .sort((a, b) => a.chance - b.chance || a.at - b.at);
  const rates = chances.map(() => Number.NaN);
  let least = 1;
  for (let rank = rising.length; rank > 0; rank--) {
    const { chance, at } = rising[rank - 1] ?? { chance: 1, at: 0 };
    least = Math.min(least, (chance * rising.length) / rank);
    rates[at] = least;
  }
  return rates;
}
