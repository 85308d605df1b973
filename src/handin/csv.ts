/** A table as the text of a CSV file that spreadsheets open with its Chinese whole, and of which they make no formula. */
import { csvFormatRows } from 'd3-dsv';
import { inSpoken, type Cell, type Spoken, type Table } from './table.ts';

/** By this a spreadsheet knows UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Beginnings that spreadsheets take for a formula or a command, also after blanks and in full width. */
const BEGINS_FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A text that no spreadsheet computes: an apostrophe in front of one that it would. */
export function harmless(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}

/** Numbers in full, without separators; an undefined one is empty. */
export function csvText({ columns, rows }: Table, spoken: Spoken): string {
  const cell = (value: Cell): string => {
    if (value === null) return '';
    return typeof value === 'number' ? String(value) : harmless(inSpoken(value, spoken));
  };
  const head = columns.map(({ label }) => cell(label));
  const text = csvFormatRows([head, ...rows.map((row) => row.map(cell))]);
  return `${BYTE_ORDER_MARK}${text}\n`;
}
