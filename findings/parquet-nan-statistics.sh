#!/usr/bin/env bash
# Finding: DuckDB 1.5.6 loses rows that hold NaN when it reads a Parquet file of hyparquet-writer 0.17.0, and finds them without statistics.
#
# hyparquet-writer leaves NaN out of the least and the greatest value of a column, as the Parquet format asks. In DuckDB NaN is
# greater than every number. Its reader leaves out whole row groups whose greatest value is too small for a filter, also where
# a NaN in them meets it. So `x > 10` over 1, 5 and NaN counts no row in the file and one row in a table made from it. The same
# holds for `x = NaN` and `NOT (x <= 5)`; `isnan(x)` is answered rightly. Where the writer keeps no statistics all answers agree. An
# engineer would guess that a filter says the same of a file and of a table with the same rows. Known as duckdb/duckdb
# issue 25521 for files of PyArrow. Who writes simulated waits, undefined where nobody waited, writes null or no statistics.
#
# Run: bash findings/parquet-nan-statistics.sh (needs Node 20 or newer and the npm registry). It fails when the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent hyparquet-writer@0.17.0 @duckdb/node-api@1.5.6-r.1
cat >read.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetWriteBuffer } from 'hyparquet-writer';

const FILTERS = ['x > 10', "x = 'nan'::DOUBLE", 'NOT (x <= 5)', 'isnan(x)'];
const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
const countIn = async (from, filter) => {
  const query = `SELECT count(*) FROM ${from} WHERE ${filter}`;
  return Number((await connection.runAndReadAll(query)).getRows()[0][0]);
};
const counts = {};
for (const [name, statistics] of [
  ['with', true],
  ['without', false],
]) {
  const column = { name: 'x', data: [1, 5, NaN], type: 'DOUBLE' };
  const bytes = parquetWriteBuffer({ columnData: [column], statistics });
  writeFileSync(`${name}.parquet`, new Uint8Array(bytes));
  await connection.run(`CREATE TABLE ${name}_statistics AS FROM '${name}.parquet'`);
  for (const filter of FILTERS) {
    const file = await countIn(`'${name}.parquet'`, filter);
    const table = await countIn(`${name}_statistics`, filter);
    counts[name] = [...(counts[name] ?? []), `${file}/${table}`];
    console.log(`${name} statistics, ${filter}: ${file} in the file, ${table} in the table`);
  }
}
const holds =
  counts.with.join(' ') === '0/1 0/1 0/1 1/1' && counts.without.join(' ') === '1/1 1/1 1/1 1/1';
console.log(holds ? 'as described' : 'CHANGED');
process.exit(holds ? 0 : 1);
JS
node read.mjs
