/** Reads the calibrated parameter draws from the text of `public/data/draws.csv`. */
import { PARAMETER_DRAWS, PARAMETERS, type CalibratedDraws } from '../model/parameters/index.ts';
import type { Parameter } from '../kernel/declare.ts';
import type { Table } from './table.ts';

const NUMBER = 'draw';
const STREAM = 'stream';

/** Full names of the parameters that an ensemble samples. */
const SAMPLED = Object.entries(PARAMETERS).flatMap(([theme, declared]) =>
  Object.entries<Parameter>(declared)
    .filter(([, { sampled }]) => sampled === true)
    .map(([name]) => `${theme}.${name}`),
);

/**
 * Parses the draws: a row for each draw from 1 on with the number of its stream, and a column for each calibrated
 * parameter, positions from 0 to 1.
 *
 * @throws InputError for a column that names no sampled parameter, a draw or a stream that is missing or there twice, or a position outside
 */
export function parseDraws(table: Table): CalibratedDraws {
  table.rows.forEach((_, index) => {
    if (table.number(index, NUMBER) !== index + 1)
      table.fail(index, NUMBER, 'the draws are out of order', `draw ${index + 1}`);
  });
  if (table.rows.length !== PARAMETER_DRAWS)
    table.fail(
      table.rows.length - 1,
      NUMBER,
      `there are ${table.rows.length} draws`,
      `${PARAMETER_DRAWS} draws`,
    );
  const names = table.columns.filter((column) => column !== NUMBER && column !== STREAM);
  for (const name of names) table.heading(name, SAMPLED);
  const columns = names.map((name): [string, number[]] => [
    name,
    table.rows.map((_, index) => position(table, index, name)),
  ]);
  return { streams: streamsOf(table), positions: Object.fromEntries(columns) };
}

/** Numbers of the streams: each from 1 to the number of draws once. */
function streamsOf(table: Table): number[] {
  const taken = new Set<number>();
  return table.rows.map((_, index) => {
    const stream = table.number(index, STREAM);
    const isNew = Number.isInteger(stream) && stream >= 1 && stream <= PARAMETER_DRAWS;
    if (!isNew || taken.has(stream))
      table.fail(index, STREAM, `stream ${stream}`, `each of 1 to ${PARAMETER_DRAWS} once`);
    taken.add(stream);
    return stream;
  });
}

function position(table: Table, index: number, name: string): number {
  const value = table.number(index, name);
  if (value < 0 || value > 1)
    table.fail(index, name, `${value} is no position in a range`, 'a number from 0 to 1');
  return value;
}
