/** Interval of a probability that was counted. */

/** Half-width of a 95 % interval of a normal distribution, standard deviations. */
export const Z = 1.959963984540054;

/**
 * The 95 % interval of a probability of which `hits` of `runs` were seen. Source: Wilson (1927), JASA 22(158).
 *
 * @returns lower and upper end; 0 and 1 without a run
 */
export function wilson(hits: number, runs: number): readonly [number, number] {
  if (runs === 0) return [0, 1];
  const share = hits / runs;
  const z2 = (Z * Z) / runs;
  const centre = (share + z2 / 2) / (1 + z2);
  const half = Math.sqrt(share * (1 - share) * z2 + (z2 * z2) / 4) / (1 + z2);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
