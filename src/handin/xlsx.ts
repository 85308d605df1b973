/** A paper as a spreadsheet: one sheet a table, what was run on the last. Every cell is a text or a number, none a formula. */
import writeSheets, { type Cell as SheetCell, type Sheet } from 'write-excel-file/universal';
import { digitsIn } from './clip.ts';
import { figureTable, type Chapter, type Paper } from './paper.ts';
import { rowHeight } from './row-height.ts';
import { inSpoken, type Cell, type Column, type Spoken, type Table, type Words } from './table.ts';

/** Names of sheets may be no longer, and hold none of these signs. */
const LONGEST_NAME = 31;
const REFUSED = /[[\]:*?/\\']/gu;
const USUAL_WIDTH = 14;
const LEAD_WIDTH = 100;

export async function xlsxOf(paper: Paper, spoken: Spoken): Promise<Uint8Array<ArrayBuffer>> {
  const { title, lead, chapters } = paper;
  const about = { en: 'About', zh: '说明' };
  const tables = chapters.flatMap(tablesOf);
  const names = sheetNames([...tables.map((table) => table.title), about], spoken);
  const last: Sheet<Blob> = {
    data: [...[title, ...lead].map((words) => [said(words, spoken)]), ...proseRows(paper, spoken)],
    sheet: names.at(-1) ?? '',
    columns: [{ width: LEAD_WIDTH }],
  };
  const sheets = tables.map((table, at) => ({ ...sheetOf(table, spoken), sheet: names[at] ?? '' }));
  const blob = await writeSheets([...sheets, last], {
    fontFamily: 'Microsoft YaHei',
    fontSize: 10,
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** What of a chapter is rows and columns. */
function tablesOf({ figures = [], tables = [] }: Chapter): Table[] {
  return [...figures.map(figureTable), ...tables];
}

function said(words: Words, spoken: Spoken) {
  const value = inSpoken(words, spoken, '\n');
  return { ...text(value), height: rowHeight([[value, LEAD_WIDTH]]) };
}

/** What of the chapters is no table. */
function proseRows({ chapters }: Paper, spoken: Spoken) {
  return chapters.flatMap(({ title, paragraphs = [] }) => [
    ...(title === undefined || paragraphs.length === 0
      ? []
      : [[{ ...said(title, spoken), fontWeight: 'bold' as const }]]),
    ...paragraphs.map((words) => [said(words, spoken)]),
  ]);
}

function sheetOf(table: Table, spoken: Spoken): Omit<Sheet<Blob>, 'sheet'> {
  const { columns, rows, rowDigits, sums, notes = [] } = table;
  const texts = columns.map(({ label }) => inSpoken(label, spoken, '\n'));
  const head = tall(
    texts.map((label) => ({
      ...text(label),
      fontWeight: 'bold' as const,
      bottomBorderStyle: 'thin' as const,
    })),
    columns,
  );
  const body = rows.map((row, place) => {
    const cells = row.map((value, at) => {
      const digits = columns[at] && digitsIn(columns[at], rowDigits?.[place]);
      const cell = sheetCell(value, columns[at], spoken, digits);
      return sums?.has(place) === true && cell !== null ? { ...cell, ...SUM } : cell;
    });
    return tall(cells, columns);
  });
  const below = notes.map((note) => [{ value: inSpoken(note, spoken), type: String }]);
  return {
    data: [head, ...body, ...below],
    columns: columns.map(({ width = USUAL_WIDTH }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

/** A row as tall as its texts; the first cell that there is says so for all. */
function tall<C extends { readonly value: string | number }>(
  cells: readonly (C | null)[],
  columns: readonly Column[],
): (C | null)[] {
  const height = rowHeight(
    cells.map((cell, at) => [
      typeof cell?.value === 'string' ? cell.value : '',
      columns[at]?.width ?? USUAL_WIDTH,
    ]),
  );
  return cells.map((cell) => (cell === null ? null : { ...cell, height }));
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

/** Names of sheets, none twice whatever the titles: spreadsheets do not tell capitals from small letters. */
function sheetNames(titles: readonly Words[], spoken: Spoken): string[] {
  const names: string[] = [];
  for (const title of titles) {
    const whole = inSpoken(title, spoken, ' ').replace(REFUSED, ' ');
    let name = clipped(whole, LONGEST_NAME);
    for (let copy = 2; isTaken(names, name); copy++)
      name = `${clipped(whole, LONGEST_NAME - String(copy).length - 1)} ${copy}`;
    names.push(name);
  }
  return names;
}

const clipped = (text: string, most: number) => Array.from(text).slice(0, most).join('').trim();

function isTaken(names: readonly string[], name: string): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}
