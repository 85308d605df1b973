/** The tables of a batch as CSV, row group by row group. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { parquetRead, type FileMetaData } from 'hyparquet';
import { BYTE_ORDER_MARK, decimal, isBeyondAscii } from './cells.ts';
import { publish, writerOf } from './files.ts';
import { readManifest } from './manifest.ts';
import { RESULTS, RUNS } from './names.ts';
import { groupsOf, PartsOfFile } from './parquet.ts';

/**
 * Writes every table as CSV beside its Parquet file. Programs read these, so that only tables that hold names of
 * scenarios beyond ASCII are marked for spreadsheets.
 *
 * @throws the system's error
 */
export async function writeCsv(folder: string): Promise<void> {
  const { batch, byPart = {} } = readManifest(folder);
  const isMarked = batch.scenarios.some(({ id }) => isBeyondAscii(id));
  await convert(join(folder, RESULTS), '');
  for (const name of [RUNS, ...Object.keys(byPart)])
    await convert(join(folder, name), isMarked ? BYTE_ORDER_MARK : '');
}

async function convert(path: string, mark: string): Promise<void> {
  const target = path.replace(/parquet$/u, 'csv');
  const temporary = `${target}.${writerOf('csv')}.tmp`;
  const file = new PartsOfFile(path);
  const metadata = file.footer();
  const cellOf = cellsOf(metadata);
  const descriptor = openSync(temporary, 'w');
  try {
    const write = (rows: readonly string[][]) => writeSync(descriptor, `${csvFormatRows(rows)}\n`);
    writeSync(descriptor, mark);
    write([columnsOf(metadata).map(({ name }) => name)]);
    for (const group of groupsOf(metadata)) {
      await parquetRead({
        file,
        metadata,
        ...group,
        onComplete: (rows: (Plain | null | undefined)[][]) =>
          write(rows.map((row) => row.map(cellOf))),
      });
    }
  } finally {
    closeSync(descriptor);
  }
  publish(temporary, target);
}

function columnsOf({ schema }: FileMetaData) {
  return schema.slice(1);
}

/** What a cell of our tables holds. */
type Plain = string | number | bigint | boolean;

/** Writes cells: undefined is empty, and a decimal has a point wherever it stands. */
function cellsOf(
  metadata: FileMetaData,
): (value: Plain | null | undefined, column: number) => string {
  const isDecimal = columnsOf(metadata).map(({ type }) => type === 'DOUBLE');
  return (value, column) => {
    if (value === null || value === undefined) return '';
    return isDecimal[column] === true ? decimal(Number(value)) : String(value);
  };
}
