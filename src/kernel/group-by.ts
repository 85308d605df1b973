/** Sums and means of a column by group, into an array that is used again: a group is a whole number from 0. */

/** Rows to be grouped. The dead are left out, and so is a row whose group is negative, which means none. */
export interface Grouped {
  readonly group: Float64Array;
  readonly alive: Int8Array;
  readonly count: number;
}

/** Living rows of each group. @param into one number per group; cleared first */
export function countBy({ group, alive, count }: Grouped, into: Float64Array): Float64Array {
  into.fill(0);
  for (let row = 0; row < count; row++) if (group[row] >= 0) into[group[row]] += alive[row];
  return into;
}

/** Sum of a column over each group, in row order. @param into one number per group; cleared first */
export function sumBy(
  { group, alive, count }: Grouped,
  values: Float64Array,
  into: Float64Array,
): Float64Array {
  into.fill(0);
  for (let row = 0; row < count; row++)
    if (alive[row] === 1 && group[row] >= 0) into[group[row]] += values[row];
  return into;
}

/** {@link sumBy} of value times weight: an agent of weight w counts as w agents. */
export function weightedSumBy(
  { group, alive, count }: Grouped,
  values: Float64Array,
  weights: Float64Array,
  into: Float64Array,
): Float64Array {
  into.fill(0);
  for (let row = 0; row < count; row++)
    if (alive[row] === 1 && group[row] >= 0) into[group[row]] += values[row] * weights[row];
  return into;
}

/** Weighted mean of a column in each group; NaN where the weights of a group sum to 0. */
export function meanBy(
  rows: Grouped,
  values: Float64Array,
  weights: Float64Array,
  into: Float64Array,
): Float64Array {
  const total = sumBy(rows, weights, new Float64Array(into.length));
  weightedSumBy(rows, values, weights, into);
  for (let at = 0; at < into.length; at++) into[at] /= total[at];
  return into;
}
