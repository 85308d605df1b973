/** The one template of every report: an HTML page in both languages that needs nothing but itself, and prints to A4. */
import { escaped } from '../handin/escaped.ts';
import type { Text } from '../kernel/declare.ts';

/** A cell: words in both languages, or the same in both. */
export type Words = Text | string;

/** An estimate with its interval, to be drawn beside others. */
export interface Mark {
  readonly label: Words;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A part of a page. */
export type Block =
  | { readonly kind: 'paragraph'; readonly words: Words }
  | {
      readonly kind: 'table';
      readonly head: readonly Words[];
      readonly rows: readonly (readonly Words[])[];
    }
  | { readonly kind: 'chart'; readonly title: Words; readonly marks: readonly Mark[] };

export interface Section {
  readonly title: Words;
  readonly blocks: readonly Block[];
}

export interface Page {
  readonly title: Text;
  readonly sections: readonly Section[];
  /** Where the numbers come from, in the foot of the page. */
  readonly provenance: Words;
}

const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, 'Noto Sans CJK SC', sans-serif; margin: 0 auto; padding: 1rem; max-width: 60rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.5rem; margin: 0.5rem 0; } h2 { font-size: 1.15rem; margin: 1.5rem 0 0.5rem; break-after: avoid; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 0.85rem; }
th, td { padding: 0.25rem 0.5rem; border-bottom: 1px solid #ccc; text-align: right; vertical-align: top; }
th:first-child, td:first-child { text-align: left; } thead { display: table-header-group; } tr, figure { break-inside: avoid; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; } svg { width: 100%; height: auto; max-width: 44rem; }
footer { margin-top: 2rem; color: #555; font-size: 0.8rem; overflow-wrap: anywhere; }
.pick { position: absolute; opacity: 0; } .languages label { cursor: pointer; padding: 0.2rem 0.7rem; border: 1px solid #888; }
#zh:checked ~ * [lang='en'], #en:checked ~ * [lang='zh'] { display: none; }
#zh:checked ~ .languages [for='zh'], #en:checked ~ .languages [for='en'] { background: #1a1a1a; color: #fff; }
#zh:focus-visible ~ .languages [for='zh'], #en:focus-visible ~ .languages [for='en'] { outline: 3px solid #06c; }
@media print { .languages { display: none; } body { font-size: 10pt; padding: 0; max-width: none; } table { font-size: 8pt; } }
`;

/** A page as the text of its file. @param first language that it opens in */
export function pageHtml({ title, sections, provenance }: Page, first: keyof Text): string {
  const checked = (language: keyof Text) => (language === first ? ' checked' : '');
  const body = sections.map((section) => sectionHtml(section)).join('\n');
  return `<!doctype html>
<html lang="${first === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title[first])}</title>
<style>${STYLE}</style>
</head>
<body>
<input class="pick" type="radio" name="language" id="zh" aria-label="中文"${checked('zh')}>
<input class="pick" type="radio" name="language" id="en" aria-label="English"${checked('en')}>
<nav class="languages"><label for="zh">中文</label> <label for="en">English</label></nav>
<main>
<h1>${words(title)}</h1>
${body}
</main>
<footer>${words(provenance)}</footer>
</body>
</html>
`;
}

function words(text: Words): string {
  if (typeof text === 'string') return escaped(text);
  return `<span lang="zh">${escaped(text.zh)}</span><span lang="en">${escaped(text.en)}</span>`;
}

function sectionHtml({ title, blocks }: Section): string {
  return `<section>\n<h2>${words(title)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${words(block.words)}</p>`;
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${words(cell)}</th>`).join('');
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${words(cell)}</td>`).join('')}</tr>`,
      );
      return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
    }
    case 'chart':
      return chartHtml(block.title, block.marks);
  }
}

const LINE = 22;
const LABEL = 230;
const WIDTH = 640;
const DIGITS = 3;

/** Estimates as dots with their intervals on one axis, nought drawn where it lies within. */
function chartHtml(title: Words, marks: readonly Mark[]): string {
  const drawn = marks.filter(({ value }) => Number.isFinite(value));
  const ends = drawn.flatMap(({ value, low, high }) => [value, low, high]).filter(Number.isFinite);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const x = (value: number) => LABEL + ((value - low) / (high - low || 1)) * (WIDTH - LABEL - LINE);
  const bottom = drawn.length * LINE + LINE / 2;
  const axis = [low, 0, high].map(
    (at) =>
      `<line x1="${x(at)}" x2="${x(at)}" y1="0" y2="${bottom}" stroke="#bbb"/><text x="${x(at)}" y="${bottom + LINE * 0.7}" text-anchor="middle">${at.toPrecision(DIGITS)}</text>`,
  );
  const lines = drawn.map((mark, index) => markSvg(mark, (index + 1 / 2) * LINE, x));
  return `<figure><figcaption>${words(title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${bottom + LINE}" role="img" font-size="12">${axis.join('')}${lines.join('')}</svg></figure>`;
}

function markSvg({ label, value, low, high }: Mark, y: number, x: (at: number) => number): string {
  const text = (language: keyof Text) =>
    `<text lang="${language}" x="0" y="${y + 4}">${escaped(typeof label === 'string' ? label : label[language])}</text>`;
  const interval =
    Number.isFinite(low) && Number.isFinite(high)
      ? `<line x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}" stroke="#1a1a1a" stroke-width="2"/>`
      : '';
  return `${text('zh')}${text('en')}${interval}<circle cx="${x(value)}" cy="${y}" r="4"/>`;
}
