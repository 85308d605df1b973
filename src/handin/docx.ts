/** A paper as a document for Word: A4, tables whose heads come again on every page. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { digitsIn, shownCell } from './clip.ts';
import { figureTable, type Chapter, type Paper } from './paper.ts';
import { inSpoken, type Cell, type Column, type Spoken, type Table, type Words } from './table.ts';

const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: '宋体', cs: 'Calibri' };
/** Half points. */
const USUAL_SIZE = 20;
const SMALL_SIZE = 16;
const TABLE_SIZE = 14;
/** Twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 800;
const USUAL_WIDTH = 14;
const ORIENTATIONS = {
  upright: PageOrientation.PORTRAIT,
  'on its side': PageOrientation.LANDSCAPE,
} as const;
/** What the margins leave to a table. */
const ROOMS = { upright: A4.width - 2 * MARGIN, 'on its side': A4.height - 2 * MARGIN } as const;

export async function docxOf(paper: Paper, spoken: Spoken): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    creator: 'Zonelab',
    title: inSpoken(paper.title, spoken),
    styles: { default: STYLES },
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: ORIENTATIONS[paper.page] },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footer(paper, spoken) },
        children: [
          ...paragraphsOf(paper.title, spoken, HeadingLevel.HEADING_1),
          ...paper.lead.flatMap((words) => smallOf(words, spoken)),
          ...paper.chapters.flatMap((chapter) =>
            chapterParts(chapter, { spoken, room: ROOMS[paper.page] }),
          ),
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(file);
  return new Uint8Array(await blob.arrayBuffer());
}

/** Headings in black ink, each with what it heads. */
const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 40 }, keepNext: true },
});
const STYLES = {
  document: { run: { font: FONT, size: USUAL_SIZE } },
  heading1: heading(30, 0),
  heading2: heading(24, 220),
  heading3: heading(20, 140),
};

type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel];

/** A heading is one paragraph in however many languages; other words are one for each language. */
function paragraphsOf(words: Words, spoken: Spoken, heading?: Heading): Paragraph[] {
  const said = linesOf(words, spoken);
  if (heading === undefined) return said.map((text) => new Paragraph({ text }));
  const children = said.map((text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }) }));
  return [new Paragraph({ heading, children })];
}

const linesOf = (words: Words, spoken: Spoken) => inSpoken(words, spoken, '\n').split('\n');

/** What is not to be read first; it stays with the table that it is of. */
function smallOf(words: Words, spoken: Spoken): Paragraph[] {
  return linesOf(words, spoken).map(
    (line) =>
      new Paragraph({ keepNext: true, children: [new TextRun({ text: line, size: SMALL_SIZE })] }),
  );
}

function footer({ title }: Paper, spoken: Spoken): Footer {
  const run = new TextRun({
    children: [`${inSpoken(title, spoken)} · Zonelab · `, PageNumber.CURRENT],
    size: TABLE_SIZE,
  });
  return new Footer({ children: [new Paragraph({ children: [run] })] });
}

/** How a table is written, and how wide it may be. */
interface Manner {
  readonly spoken: Spoken;
  readonly room: number;
}

function chapterParts(chapter: Chapter, manner: Manner): (Paragraph | WordTable)[] {
  const { title, paragraphs = [], figures = [], tables = [] } = chapter;
  const { spoken } = manner;
  const below = title === undefined ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
  return [
    ...(title === undefined ? [] : paragraphsOf(title, spoken, HeadingLevel.HEADING_2)),
    ...paragraphs.flatMap((words) => paragraphsOf(words, spoken)),
    ...[...figures.map(figureTable), ...tables].flatMap((table) => [
      ...paragraphsOf(table.title, spoken, below),
      ...(table.notes ?? []).flatMap((note) => smallOf(note, spoken)),
      wordTable(table, manner),
    ]),
  ];
}

const LINE = { style: BorderStyle.SINGLE, size: 2, color: '999999' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };

function wordTable({ columns, rows, rowDigits, sums }: Table, { spoken, room }: Manner): WordTable {
  const all = columns.reduce((sum, { width = USUAL_WIDTH }) => sum + width, 0);
  const widths = columns.map(({ width = USUAL_WIDTH }) => Math.floor((room * width) / all));
  const cell = (lines: string, at: number, isSum: boolean) =>
    wordCell(lines, { width: widths[at] ?? 0, isNumber: columns[at]?.kind === 'number', isSum });
  const head = new TableRow({
    tableHeader: true,
    children: columns.map(({ label }, at) => cell(inSpoken(label, spoken, '\n'), at, true)),
  });
  const body = rows.map((row, place) => {
    const isSum = sums?.has(place) === true;
    const children = row.map((value, at) =>
      cell(shown(value, columns[at], spoken, rowDigits?.[place]), at, isSum),
    );
    return new TableRow({ cantSplit: true, children });
  });
  return new WordTable({
    rows: [head, ...body],
    columnWidths: widths,
    width: { size: room, type: WidthType.DXA },
  });
}

function shown(
  value: Cell,
  column: Column | undefined,
  spoken: Spoken,
  ofRow: number | undefined,
): string {
  if (value === null || column === undefined) return '';
  if (typeof value !== 'number') return inSpoken(value, spoken, '\n');
  return shownCell(value, column, spoken, digitsIn(column, ofRow)).replace('-', '\u2212');
}

const SUM: IRunOptions = { bold: true };

interface CellLooks {
  readonly width: number;
  readonly isNumber: boolean;
  readonly isSum: boolean;
}

function wordCell(lines: string, { width, isNumber, isSum }: CellLooks): TableCell {
  const alignment = isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const children = lines.split('\n').map(
    (line) =>
      new Paragraph({
        alignment,
        children: [new TextRun({ text: line, size: TABLE_SIZE, ...(isSum ? SUM : {}) })],
      }),
  );
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: BORDERS,
    margins: { left: 50, right: 50, top: 20, bottom: 20 },
    children,
  });
}
