/** Parquet files: written whole or row group by row group, and read back column by column. */
import { readFileSync } from 'node:fs';
import { parquetMetadata, parquetRead } from 'hyparquet';
import {
  ByteWriter,
  fileWriter,
  ParquetWriter,
  schemaFromColumnData,
  type ColumnSource,
} from 'hyparquet-writer';

/** A column of a table; null is undefined. */
export interface Column {
  readonly name: string;
  readonly type: 'INT32' | 'INT64' | 'DOUBLE' | 'STRING';
  readonly values: readonly (number | string | bigint | null)[] | Float64Array | Int32Array;
}

export type Metadata = Readonly<Record<string, string>>;

const CREATED_BY = 'zonelab';
const GROUP_ROWS = 131072;

const sources = (columns: readonly Column[]): ColumnSource[] =>
  columns.map(({ name, type, values }) => ({
    name,
    type,
    data: values as ColumnSource['data'],
    nullable: Array.isArray(values),
    // Results hardly compress, and trying takes a third of the time of writing.
    ...(type === 'DOUBLE' ? { codec: 'UNCOMPRESSED' as const, statistics: false } : {}),
  }));

const pairs = (metadata: Metadata) =>
  Object.entries(metadata).map(([key, value]) => ({ key, value }));

/** A table as the bytes of a Parquet file. */
export function parquetBytes(columns: readonly Column[], metadata: Metadata = {}): Uint8Array {
  const writer = new ByteWriter();
  const columnData = sources(columns);
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData }),
    kvMetadata: pairs(metadata),
    createdBy: CREATED_BY,
  });
  void file.write({ columnData, rowGroupSize: GROUP_ROWS });
  void file.finish();
  return writer.getBytes();
}

/** A Parquet file that grows by row groups, so that its size never is in memory. */
export class GrowingParquet {
  readonly #path: string;
  readonly #metadata: Metadata;
  #file: ParquetWriter | undefined;
  rows = 0;

  constructor(path: string, metadata: Metadata = {}) {
    this.#path = path;
    this.#metadata = metadata;
  }

  /** Adds a row group. @throws the system's error when it cannot be written */
  add(columns: readonly Column[]): void {
    const columnData = sources(columns);
    this.#file ??= new ParquetWriter({
      writer: fileWriter(this.#path),
      schema: schemaFromColumnData({ columnData }),
      kvMetadata: pairs(this.#metadata),
      createdBy: CREATED_BY,
    });
    void this.#file.write({ columnData, rowGroupSize: GROUP_ROWS });
    this.rows += columns[0]?.values.length ?? 0;
  }

  finish(): void {
    void this.#file?.finish();
  }
}

/** A Parquet file that was read: its metadata and its columns. */
export interface ReadParquet {
  readonly metadata: Metadata;
  readonly rows: number;
  readonly numbers: (column: string) => Promise<Float64Array>;
  readonly texts: (column: string) => Promise<string[]>;
}

/** Opens a Parquet file. @throws Error when it is none */
export function readParquet(path: string): ReadParquet {
  const bytes = readFileSync(path);
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  const rows = Number(metadata.num_rows);
  const column = async (name: string): Promise<unknown[]> => {
    const values = new Array<unknown>(rows);
    await parquetRead({
      file,
      metadata,
      columns: [name],
      onChunk: ({ columnData, rowStart }) => {
        for (let at = 0; at < columnData.length; at++) values[rowStart + at] = columnData[at];
      },
    });
    return values;
  };
  const known = metadata.key_value_metadata ?? [];
  return {
    metadata: Object.fromEntries(known.map(({ key, value }) => [key, value ?? ''])),
    rows,
    numbers: async (name) =>
      Float64Array.from(await column(name), (value) =>
        value === null || value === undefined ? Number.NaN : Number(value),
      ),
    texts: async (name) => Array.from(await column(name), String),
  };
}
