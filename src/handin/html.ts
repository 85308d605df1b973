/** A paper as one page of HTML that needs nothing but itself, holds no script, and prints to A4. */
import { digitsIn, shownCell } from './clip.ts';
import { escaped } from './escaped.ts';
import { figureSvg } from './figure-svg.ts';
import type { Chapter, Figure, Paper } from './paper.ts';
import { inSpoken, type Cell, type Column, type Spoken, type Table, type Words } from './table.ts';

/** Tables of so few rows stay on one page. */
const SHORT = 14;
/** Letters that a column takes where it does not say how many. */
const USUAL_WIDTH = 14;
const PAGES = { upright: 'A4', 'on its side': 'A4 landscape' } as const;

/** @param size of the page on paper */
const styleFor = (size: string) => `
@page { size: ${size}; margin: 13mm 12mm 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; margin: 0 auto; padding: 1rem; max-width: 72rem; color: #111; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0.4rem 0; line-height: 1.3; } h2 { font-size: 1.15rem; margin: 1.3rem 0 0.4rem; border-bottom: 1px solid #111; } h3, figcaption { font-size: 1rem; font-weight: 600; margin: 0.9rem 0 0.3rem; }
h2, h3, figcaption { break-after: avoid; } p { margin: 0.3rem 0; } .lead p, .notes p { color: #333; font-size: 0.85rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 0.82rem; line-height: 1.35; overflow-wrap: normal; }
th, td { padding: 0.18rem 0.4rem; border-bottom: 1px solid #bbb; text-align: left; vertical-align: top; } th { border-bottom: 1px solid #111; vertical-align: bottom; }
.n { text-align: right; } td.n { white-space: nowrap; font-variant-numeric: tabular-nums; } .sum td { font-weight: 600; border-top: 1px solid #111; }
thead { display: table-header-group; } tr, figure, .short { break-inside: avoid; } figure { margin: 0.6rem 0; } svg { display: block; width: 100%; height: auto; }
@media print { body { font-size: 9pt; line-height: 1.35; padding: 0; max-width: none; } h1 { font-size: 14pt; } h2 { font-size: 11.5pt; margin: 3.5mm 0 1mm; } h3, figcaption { font-size: 10pt; margin: 2.2mm 0 0.8mm; } table { font-size: 7pt; line-height: 1.25; } th, td { padding: 0.3mm 1.1mm; } .wide { overflow: visible; } .lead p, .notes p { font-size: 7.5pt; margin: 0.6mm 0; } }
`;

export function htmlOf(paper: Paper, spoken: Spoken): string {
  const { title, lead, chapters, page } = paper;
  const name = inSpoken(title, spoken);
  return `<!doctype html>
<html lang="${spoken === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(name)}</title>
<style>${styleFor(PAGES[page])}</style>
</head>
<body>
<main>
<h1>${marked(title, spoken)}</h1>
<div class="lead">
${lead.map((words) => paragraph(words, spoken)).join('\n')}
</div>
${chapters.map((chapter) => chapterHtml(chapter, spoken)).join('\n')}
</main>
</body>
</html>
`;
}

/** Words as markup, each language in its own line and marked as what it is. */
function marked(words: Words, spoken: Spoken): string {
  const inLines = (text: string) => escaped(text).replaceAll('\n', '<br>');
  if (spoken !== 'both' || typeof words === 'string' || words.zh === words.en)
    return inLines(inSpoken(words, spoken));
  return `<span lang="zh-CN">${inLines(words.zh)}</span><br><span lang="en">${inLines(words.en)}</span>`;
}

const paragraph = (words: Words, spoken: Spoken) => `<p>${marked(words, spoken)}</p>`;

function chapterHtml(chapter: Chapter, spoken: Spoken): string {
  const { title, paragraphs = [], figures = [], tables = [] } = chapter;
  const level = title === undefined ? 'h2' : 'h3';
  return [
    '<section>',
    ...(title === undefined ? [] : [`<h2>${marked(title, spoken)}</h2>`]),
    ...paragraphs.map((words) => paragraph(words, spoken)),
    ...figures.map((figure) => figureHtml(figure, spoken)),
    ...tables.map((table) => tableHtml(table, level, spoken)),
    '</section>',
  ].join('\n');
}

function figureHtml(figure: Figure, spoken: Spoken): string {
  const { title, lines, bars } = figure;
  const name = escaped(inSpoken(title, spoken));
  const notes = [lines, bars].map((words) => paragraph(words, spoken)).join('\n');
  return `<figure><figcaption>${marked(title, spoken)}</figcaption>${figureSvg(figure, name)}<div class="notes">${notes}</div></figure>`;
}

function tableHtml(table: Table, level: 'h2' | 'h3', spoken: Spoken): string {
  const { title, columns, rows, rowDigits, sums, notes = [] } = table;
  const head = columns.map(
    ({ label, kind }) => `<th scope="col"${classOf(kind)}>${marked(label, spoken)}</th>`,
  );
  const body = rows.map((row, place) => {
    const cells = row.map((value, at) => {
      const column = columns[at];
      const digits = column && digitsIn(column, rowDigits?.[place]);
      return `<td${classOf(column?.kind)}>${cellHtml(value, column, spoken, digits)}</td>`;
    });
    return `<tr${sums?.has(place) === true ? ' class="sum"' : ''}>${cells.join('')}</tr>`;
  });
  return `<div class="${rows.length > SHORT ? 'long' : 'short'}"><${level}>${marked(title, spoken)}</${level}>
<div class="wide"><table>${widthsOf(columns)}<thead><tr>${head.join('')}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div>
<div class="notes">${notes.map((note) => paragraph(note, spoken)).join('\n')}</div></div>`;
}

/** Widths as shares of the page, as far as columns say them. */
function widthsOf(columns: readonly Column[]): string {
  const all = columns.reduce((sum, { width = USUAL_WIDTH }) => sum + width, 0);
  const cols = columns.map(
    ({ width = USUAL_WIDTH }) => `<col style="width:${((100 * width) / all).toFixed(1)}%">`,
  );
  return `<colgroup>${cols.join('')}</colgroup>`;
}

const classOf = (kind: Column['kind'] | undefined) => (kind === 'number' ? ' class="n"' : '');

function cellHtml(
  value: Cell,
  column: Column | undefined,
  spoken: Spoken,
  digits: number | undefined,
): string {
  if (value === null || column === undefined) return '';
  if (typeof value !== 'number') return marked(value, spoken);
  return shownCell(value, column, spoken, digits).replace('-', '\u2212');
}
