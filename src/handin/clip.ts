/** A table as a clipboard takes it: rows for spreadsheets, and a table for documents. */
import { harmless } from './csv.ts';
import { escaped } from './escaped.ts';
import { inSpoken, type Cell, type Column, type Spoken, type Table } from './table.ts';

/** A cell as people read it: with the digits of its row or column, years without separators, no nought below nought. */
export function shownCell(
  value: Cell,
  { kind, digits: usual }: Column,
  spoken: Spoken,
  digits = usual,
): string {
  if (value === null) return '–';
  if (typeof value !== 'number') return inSpoken(value, spoken);
  if (kind === 'year' || digits === undefined) return String(value);
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value.toLocaleString('en', format).replace(/^-(?=[0.,]+$)/u, '');
}

/** Digits of a number in a row that may have its own. */
export function digitsIn({ kind, digits }: Column, ofRow: number | undefined): number | undefined {
  return kind === 'number' ? (ofRow ?? digits) : digits;
}

/** Rows of cells between tabs; numbers as a spreadsheet reads them, in full. */
export function clipText({ columns, rows }: Table, spoken: Spoken): string {
  const plain = (text: string) => harmless(text.replace(/[\t\r\n]+/gu, ' '));
  const cell = (value: Cell) => {
    if (value === null) return '';
    return typeof value === 'number' ? String(value) : plain(inSpoken(value, spoken));
  };
  const head = columns.map(({ label }) => plain(inSpoken(label, spoken)));
  return [head, ...rows.map((row) => row.map(cell))].map((row) => row.join('\t')).join('\n');
}

/** A table of HTML with nothing in it but text. */
export function clipHtml(table: Table, spoken: Spoken): string {
  const { title, columns, rows, rowDigits } = table;
  const head = columns.map(({ label }) => `<th>${escaped(inSpoken(label, spoken))}</th>`);
  const body = rows.map((row, place) => {
    const cells = row.map((value, at) => {
      const column = columns[at];
      return `<td>${column === undefined ? '' : escaped(shownCell(value, column, spoken, digitsIn(column, rowDigits?.[place])))}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = `<caption>${escaped(inSpoken(title, spoken))}</caption>`;
  return `<table>${caption}<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
