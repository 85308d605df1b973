/** A paper as a spreadsheet: one sheet a table, what was run on the last. Every cell is a text or a number, none a formula. */
import writeSheets, { type Cell as SheetCell, type Sheet } from 'write-excel-file/universal';
import type { Paper } from './facts.ts';
import { digitsIn } from './clip.ts';
import { inSpoken, type Cell, type Column, type Spoken, type Table } from './table.ts';

/** Names of sheets may be no longer, and hold none of these signs. */
const LONGEST_NAME = 31;
const REFUSED = /[[\]:*?/\\']/gu;
const USUAL_WIDTH = 14;
const LEAD_WIDTH = 100;

export async function xlsxOf(
  { title, lead, tables }: Paper,
  spoken: Spoken,
): Promise<Uint8Array<ArrayBuffer>> {
  const about = { en: 'About', zh: '说明' };
  const last: Sheet<Blob> = {
    data: [title, ...lead].map((words) => [text(inSpoken(words, spoken, '\n'))]),
    sheet: sheetName(inSpoken(about, spoken, ' ')),
    columns: [{ width: LEAD_WIDTH }],
  };
  const sheets = [...tables.map((table) => sheetOf(table, spoken)), last];
  const blob = await writeSheets(sheets, { fontFamily: 'Microsoft YaHei', fontSize: 10 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf(table: Table, spoken: Spoken): Sheet<Blob> {
  const { title, columns, rows, rowDigits, sums, notes = [] } = table;
  const head = columns.map(({ label }) => ({
    ...text(inSpoken(label, spoken, '\n')),
    fontWeight: 'bold' as const,
    bottomBorderStyle: 'thin' as const,
  }));
  const body = rows.map((row, place) =>
    row.map((value, at) => {
      const digits = columns[at] && digitsIn(columns[at], rowDigits?.[place]);
      const cell = sheetCell(value, columns[at], spoken, digits);
      return sums?.has(place) === true && cell !== null ? { ...cell, ...SUM } : cell;
    }),
  );
  const below = notes.map((note) => [{ value: inSpoken(note, spoken), type: String }]);
  return {
    data: [head, ...body, ...below],
    sheet: sheetName(inSpoken(title, spoken, ' ')),
    columns: columns.map(({ width = USUAL_WIDTH }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

const SUM = { fontWeight: 'bold', topBorderStyle: 'thin' } as const;

function sheetCell(
  value: Cell,
  column: Column | undefined,
  spoken: Spoken,
  digits: number | undefined,
) {
  if (value === null) return null;
  if (typeof value !== 'number') return text(inSpoken(value, spoken, '\n'));
  return { value, type: Number, format: formatOf(column, digits), alignVertical: 'top' as const };
}

/** Years are never written with separators. */
function formatOf(column: Column | undefined, digits = 0): string {
  if (column?.kind !== 'number') return '0';
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
}

/** A text is a text, whatever it begins with. */
function text(value: string) {
  return { value, type: String, wrap: true, alignVertical: 'top' } as const satisfies SheetCell;
}

function sheetName(title: string): string {
  return Array.from(title.replace(REFUSED, ' ')).slice(0, LONGEST_NAME).join('').trim();
}
