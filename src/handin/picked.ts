/** A few columns of a table, where a page has no room for all. */
import type { Table, Words } from './table.ts';

/** @param columns by their place, in the order in which they are to stand */
export function picked(table: Table, title: Words, columns: readonly number[]): Table {
  return {
    ...table,
    title,
    columns: columns.flatMap((at) => table.columns[at] ?? []),
    rows: table.rows.map((row) => columns.map((at) => row[at] ?? null)),
  };
}

/** Places of columns from one on; all of them to the end when no end is named. */
export function placesFrom({ columns }: Table, first: number, end = columns.length): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}
