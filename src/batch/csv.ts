/** The tables of a batch as CSV, row group by row group. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetRead, type FileMetaData } from 'hyparquet';
import { readFileSync } from 'node:fs';
import { publish, writerOf } from './files.ts';
import { RESULTS, RUNS } from './names.ts';

/** Writes `results.csv` and `runs.csv` beside the Parquet files. @throws the system's error */
export async function writeCsv(folder: string): Promise<void> {
  for (const name of [RESULTS, RUNS]) await convert(join(folder, name));
}

async function convert(path: string): Promise<void> {
  const target = path.replace(/parquet$/u, 'csv');
  const temporary = `${target}.${writerOf('csv')}.tmp`;
  const file = new Uint8Array(readFileSync(path)).buffer;
  const metadata = parquetMetadata(file);
  const descriptor = openSync(temporary, 'w');
  try {
    writeSync(descriptor, `${columnsOf(metadata).join(',')}\n`);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      await parquetRead({
        file,
        metadata,
        rowStart,
        rowEnd,
        onComplete: (rows: unknown[][]) => {
          writeSync(descriptor, rows.map((row) => `${row.map(cell).join(',')}\n`).join(''));
        },
      });
      rowStart = rowEnd;
    }
  } finally {
    closeSync(descriptor);
  }
  publish(temporary, target);
}

function columnsOf({ schema }: FileMetaData): string[] {
  return schema.slice(1).map(({ name }) => name);
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : `${value as string | number}`;
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
