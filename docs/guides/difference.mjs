// Reads a collected batch with DuckDB: the mean paired difference by level of a lever.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [folder = 'out/results', packages = 'out/duckdb'] = process.argv.slice(2);
const require = createRequire(resolve(packages, 'package.json'));
const { DuckDBInstance } = require('@duckdb/node-api');

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const reader = await connection.runAndReadAll(`
  select lever_inspectionPosts as posts, avg(value - baseline) as difference, count(*) as pairs
  from read_parquet('${folder}/results.parquet') join read_parquet('${folder}/runs.parquet') using (run)
  where indicator = 'incidents' and month = '2025-12'
  group by posts order by posts`);
console.table(reader.getRowObjects().map((row) => ({ ...row, pairs: Number(row.pairs) })));
