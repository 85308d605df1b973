/** `--out FILE`: results as CSV or JSON, whole or not at all. */
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { BYTE_ORDER_MARK, decimal, isBeyondAscii } from '../batch/cells.ts';
import { InputError, nearest, type Issue } from '../scenario/issue.ts';

/** One row of results: names of columns and their values; null is undefined. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

export type Format = 'csv' | 'json';

const FORMATS = ['csv', 'json'] as const;

/**
 * Checks where results are to go, before anything is computed.
 *
 * @throws InputError when the ending is unknown, the folder is missing, or a folder stands there
 */
export function formatOf(file: string): Format {
  return endingOf(file, FORMATS);
}

/** {@link formatOf} among other endings. */
export function endingOf<E extends string>(file: string, endings: readonly E[]): E {
  const given = /\.([^.]+)$/u.exec(file)?.[1]?.toLowerCase();
  const ending = endings.find((each) => each === given);
  if (ending === undefined) {
    const expected = endings.map((each) => `.${each}`).join(', ');
    const meant = given === undefined ? undefined : nearest(given, endings);
    return refuse(file, 'the ending says no format', '扩展名未指明格式', {
      expected,
      ...(meant !== undefined && { suggestion: `.${meant}` }),
    });
  }
  if (typeAt(file) === 'other') {
    return refuse(file, 'a folder or device stands there', '该处已有文件夹或设备', {
      expected: 'a file',
    });
  }
  const folder = dirname(file);
  if (typeAt(folder) !== 'other')
    return refuse(file, `no folder "${folder}"`, `没有文件夹“${folder}”`);
  return ending;
}

function typeAt(path: string): 'nothing' | 'file' | 'other' {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'nothing';
    return stats.isFile() ? 'file' : 'other';
  } catch {
    return 'nothing';
  }
}

function refuse(
  file: string,
  en: string,
  zh: string,
  more: Pick<Issue, 'expected' | 'suggestion'> = {},
): never {
  const place = { file: `--out ${file}`, line: 0, column: 0, path: '', message: { en, zh } };
  throw new InputError([{ ...place, ...more }]);
}

/**
 * Writes a file under a temporary name and renames it: a reader never sees half of it.
 *
 * @throws InputError when it cannot be written
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    refuse(file, `cannot be written (${code})`, `无法写入（${code}）`);
  }
}

/**
 * Rows as CSV with a header; undefined is empty. A column that holds a decimal writes whole numbers as decimals too, so
 * that who guesses its type from the first rows keeps it.
 */
export function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const decimals = new Set(
    columns.filter((column) => rows.some((row) => isFraction(row[column] ?? null))),
  );
  const cell = (row: Row, column: string) => {
    const value = row[column] ?? '';
    return typeof value === 'number' && decimals.has(column) ? decimal(value) : String(value);
  };
  const text = csvFormatRows([
    columns,
    ...rows.map((row) => columns.map((each) => cell(row, each))),
  ]);
  return withMark(`${text}\n`);
}

function isFraction(value: string | number | boolean | null): boolean {
  return typeof value === 'number' && !Number.isInteger(value);
}

/** A table for people: marked as UTF-8 where it holds more than ASCII, which programs that read the rest need not know. */
function withMark(text: string): string {
  return isBeyondAscii(text) ? `${BYTE_ORDER_MARK}${text}` : text;
}
