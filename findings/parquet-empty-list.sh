#!/usr/bin/env bash
# Finding: a Parquet file that hyparquet-writer 0.17.0 writes with an empty list of metadata pairs is refused by the Rust reader.
#
# hyparquet-writer learns the element type of a list from its first element, and so writes type 0 for an empty one. The Thrift
# compact protocol knows no element type 0. hyparquet 1.31.5 does not look at the type of an empty list and reads the file;
# parquet-wasm 0.8.0 (arrow-rs) refuses the whole file, though not one value in it depends on the list. The same rows without
# the list are read by both. An engineer would guess that `[]` and "left out" mean the same.
#
# Run: bash findings/parquet-empty-list.sh (needs Node 20 or newer and the npm registry). It fails when the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent hyparquet-writer@0.17.0 hyparquet@1.31.5 parquet-wasm@0.8.0
cat >read.mjs <<'JS'
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readParquet } from 'parquet-wasm/node';

const columnData = [{ name: 'firms', data: [3, 5], type: 'INT32' }];
const rust = (file) => {
  try {
    return `read, ${readParquet(new Uint8Array(file)).numBatches} batch`;
  } catch (error) {
    return `refused: ${String(error).split('\n')[0]}`;
  }
};
const seen = {};
for (const [name, options] of [
  ['left out', {}],
  ['empty list', { kvMetadata: [] }],
]) {
  const file = parquetWriteBuffer({ columnData, ...options });
  const rows = await parquetReadObjects({ file });
  seen[name] = { javascript: rows.map(({ firms }) => firms).join(' '), rust: rust(file) };
  console.log(`${name}: hyparquet reads ${seen[name].javascript}; parquet-wasm ${seen[name].rust}`);
}
const holds =
  seen['left out'].javascript === '3 5' &&
  seen['left out'].rust.startsWith('read') &&
  seen['empty list'].javascript === '3 5' &&
  seen['empty list'].rust.startsWith('refused');
console.log(holds ? 'as described' : 'CHANGED');
process.exit(holds ? 0 : 1);
JS
node read.mjs
