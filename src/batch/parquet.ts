/** Parquet files: written whole or row group by row group, and read back column by column. */
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { parquetMetadata, parquetRead, type AsyncBuffer, type FileMetaData } from 'hyparquet';
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

/** Pairs of a file's metadata; none at all for none, since an empty list is written in a way that other readers refuse. */
function kept(metadata: Metadata) {
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  return kvMetadata.length === 0 ? {} : { kvMetadata };
}

/** A table as the bytes of a Parquet file. */
export function parquetBytes(columns: readonly Column[], metadata: Metadata = {}): Uint8Array {
  const writer = new ByteWriter();
  const columnData = sources(columns);
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData }),
    ...kept(metadata),
    createdBy: CREATED_BY,
  });
  void file.write({ columnData, rowGroupSize: GROUP_ROWS });
  void file.finish();
  const bytes = writer.getBytes();
  return columns[0]?.values.length === 0 ? withTypedList(bytes) : bytes;
}

/** "No rows", then a list of row groups that is empty and says no type of its elements, in Thrift's compact protocol. */
const UNTYPED = [0x16, 0x00, 0x19, 0x00];
const STRUCT = 0x0c;

/**
 * Names the type of the empty list of row groups. hyparquet-writer 0.17 leaves it out, since it learns types from the
 * first element, and readers that check it refuse the file.
 */
function withTypedList(bytes: Uint8Array): Uint8Array {
  const typed = bytes.slice();
  for (let at = typed.length - UNTYPED.length; at >= 0; at--) {
    if (!UNTYPED.every((byte, place) => typed[at + place] === byte)) continue;
    typed[at + UNTYPED.length - 1] = STRUCT;
    return typed;
  }
  return typed;
}

/** A Parquet file that grows by row groups, so that its size never is in memory. */
export class GrowingParquet {
  readonly #path: string;
  readonly #metadata: Metadata;
  #empty: readonly Column[] = [];
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
      ...kept(this.#metadata),
      createdBy: CREATED_BY,
    });
    void this.#file.write({ columnData, rowGroupSize: GROUP_ROWS });
    this.#empty = columns;
    this.rows += columns[0]?.values.length ?? 0;
  }

  finish(): void {
    void this.#file?.finish();
    if (this.rows === 0) writeFileSync(this.#path, parquetBytes(this.#empty, this.#metadata));
  }
}

/** A Parquet file that was read: its metadata and its columns. */
export interface ReadParquet {
  readonly metadata: Metadata;
  readonly rows: number;
  readonly numbers: (column: string) => Promise<Float64Array>;
  readonly texts: (column: string) => Promise<string[]>;
}

const TAIL = 8;

/** A file of any size as a reader asks for it: a part at a time, since none of 2 GB can be had whole. */
export class PartsOfFile implements AsyncBuffer {
  readonly #path: string;
  readonly byteLength: number;

  /** @throws the system's error */
  constructor(path: string) {
    this.#path = path;
    const descriptor = openSync(path, 'r');
    this.byteLength = fstatSync(descriptor).size;
    closeSync(descriptor);
  }

  slice(start: number, end = this.byteLength): ArrayBuffer {
    const descriptor = openSync(this.#path, 'r');
    try {
      const bytes = new Uint8Array(Math.max(0, end - start));
      for (let at = 0; at < bytes.length;) {
        const read = readSync(descriptor, bytes, at, bytes.length - at, start + at);
        if (read === 0) throw new Error(`${this.#path} ends too early`);
        at += read;
      }
      return bytes.buffer;
    } finally {
      closeSync(descriptor);
    }
  }

  /** What a Parquet file says of itself at its end. @throws Error when it is none */
  footer(): FileMetaData {
    const tail = new DataView(this.slice(this.byteLength - TAIL));
    const length = tail.getUint32(0, true) + TAIL;
    if (length > this.byteLength) throw new Error(`${this.#path} is no Parquet file`);
    return parquetMetadata(this.slice(this.byteLength - length));
  }
}

/** Row groups of a file: where each begins and ends, in rows. */
export function* groupsOf({
  row_groups,
}: FileMetaData): Generator<{ rowStart: number; rowEnd: number }> {
  let rowStart = 0;
  for (const { num_rows } of row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    yield { rowStart, rowEnd };
    rowStart = rowEnd;
  }
}

/** Opens a Parquet file. @throws Error when it is none */
export function readParquet(path: string): ReadParquet {
  const file = new PartsOfFile(path);
  const metadata = file.footer();
  const rows = Number(metadata.num_rows);
  const read = async (name: string, take: (value: unknown, row: number) => void): Promise<void> => {
    for (const group of groupsOf(metadata)) {
      await parquetRead({
        file,
        metadata,
        ...group,
        columns: [name],
        onChunk: ({ columnData, rowStart }) => {
          for (let at = 0; at < columnData.length; at++) take(columnData[at], rowStart + at);
        },
      });
    }
  };
  const known = metadata.key_value_metadata ?? [];
  return {
    metadata: Object.fromEntries(known.map(({ key, value }) => [key, value ?? ''])),
    rows,
    numbers: async (name) => {
      const values = new Float64Array(rows).fill(Number.NaN);
      await read(name, (value, row) => {
        if (value !== null && value !== undefined) values[row] = Number(value);
      });
      return values;
    },
    texts: async (name) => {
      const values = new Array<string>(rows);
      await read(name, (value, row) => (values[row] = String(value)));
      return values;
    },
  };
}
