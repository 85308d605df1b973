/** Medians with intervals that need no assumption about the shape of what they are the median of. */

const ERROR = 0.025;
/** Beyond this many values the mass of one outcome is too small to be summed; the normal law is close by then. */
const SUMMED = 1000;
const NORMAL = 1.959964;

/** A median and the interval that holds that of the whole in at least 95 of 100 samples. */
export interface MedianInterval {
  readonly median: number;
  /** NaN with fewer than six values, which cannot give such an interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * Median and interval of a sample: the interval goes from one order statistic to its mirror image, so far inwards that
 * the median of the whole lies beyond either end with a chance of at most 2.5 %.
 *
 * Source: Thompson (1936), Annals of Mathematical Statistics 7(3).
 *
 * @param sorted values in rising order
 */
export function medianInterval(sorted: ArrayLike<number>): MedianInterval {
  const n = sorted.length;
  const middle = Math.floor(n / 2);
  const upper = sorted[middle] ?? Number.NaN;
  const median = n % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
  const rank = rankOf(n);
  if (rank < 1) return { median, low: Number.NaN, high: Number.NaN };
  return {
    median,
    low: sorted[rank - 1] ?? Number.NaN,
    high: sorted[n - rank] ?? Number.NaN,
  };
}

const ranks = new Map<number, number>();

/** Largest rank, from 1, of which the chance that fewer values lie below the median is at most 2.5 %; 0 where there is none. */
function rankOf(n: number): number {
  const known = ranks.get(n);
  if (known !== undefined) return known;
  const rank = n > SUMMED ? Math.floor((n + 1) / 2 - (NORMAL * Math.sqrt(n)) / 2) : summedRank(n);
  ranks.set(n, rank);
  return rank;
}

function summedRank(n: number): number {
  let mass = 1;
  for (let i = 0; i < n; i++) mass /= 2;
  let below = 0;
  let rank = 0;
  while (below + mass <= ERROR && rank < n) {
    below += mass;
    mass *= (n - rank) / (rank + 1);
    rank++;
  }
  return rank;
}
