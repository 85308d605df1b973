/** A value of a column by row; NaN where there is none. */
export function at(column: ArrayLike<number>, row: number): number {
  return column[row] ?? Number.NaN;
}
