/** The chart as a picture that stands alone: with its title, its legend, and at its foot what was run. */
import { linesIn, widthOf } from './lettering.ts';

/** An entry of the legend, as it looks. */
export interface Sign {
  readonly words: string;
  readonly kind: 'line' | 'dot' | 'area';
  readonly colour: string;
  /** Pattern of its line; nothing where that is solid. */
  readonly dash?: string;
  readonly opacity: string;
}

export interface Caption {
  readonly title: string;
  readonly signs: readonly Sign[];
  readonly foot: readonly string[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const FONT = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const FEWEST_PIXELS = 560;
const EDGE = 12;
const TITLE = 16;
const SMALL = 11;
const LINE = 17;

/** What of a shape's style a picture keeps. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'display',
] as const;

/** A chart on the page as the text of an SVG file that needs no style sheet. */
export function svgOf(chart: SVGSVGElement, { title, signs, foot }: Caption): string {
  const size = { width: chart.clientWidth, height: chart.clientHeight };
  const width = Math.max(FEWEST_PIXELS, size.width);
  const inner = width - 2 * EDGE;
  const file = element('svg', { xmlns: NAMESPACE, 'font-family': FONT });
  const ground = element('rect', { width: '100%', height: '100%', fill: '#fff' });
  file.append(ground);
  let y = EDGE;
  for (const line of linesIn(title, inner, TITLE)) {
    y += TITLE + 4;
    file.append(lettering(line, { x: EDGE, y, size: TITLE, weight: '600' }));
  }
  y = legend(file, signs, { width: inner, y: y + LINE });
  const body = element('g', { transform: `translate(${(width - size.width) / 2},${y + 4})` });
  body.append(...styledChildren(chart));
  file.append(body);
  y += size.height + 8;
  for (const line of foot.flatMap((each) => linesIn(each, inner, SMALL))) {
    y += LINE;
    file.append(lettering(line, { x: EDGE, y, size: SMALL, weight: '400' }));
  }
  const height = y + EDGE;
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    file.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(file);
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') made.setAttribute(key, value);
  return made;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: string;
}

function lettering(words: string, { x, y, size, weight }: Place): SVGElement {
  const text = element('text', {
    x: String(x),
    y: String(y),
    'font-size': String(size),
    'font-weight': weight,
    fill: '#1b2430',
  });
  text.textContent = words;
  return text;
}

/** Draws the legend, in as many rows as it takes. @returns where its last row stands */
function legend(
  file: SVGElement,
  signs: readonly Sign[],
  { width, y }: { readonly width: number; readonly y: number },
): number {
  let [x, row] = [EDGE, y];
  for (const sign of signs) {
    const takes = 26 + widthOf(sign.words, SMALL);
    if (x > EDGE && x + takes > width) [x, row] = [EDGE, row + LINE];
    file.append(mark(sign, x, row - 4));
    file.append(lettering(sign.words, { x: x + 26, y: row, size: SMALL, weight: '400' }));
    x += takes + 18;
  }
  return row;
}

function mark({ kind, colour, dash, opacity }: Sign, x: number, y: number): SVGElement {
  if (kind === 'dot')
    return element('circle', {
      cx: String(x + 9),
      cy: String(y),
      r: '4',
      fill: '#fff',
      stroke: colour,
      'stroke-width': '2',
    });
  if (kind === 'area')
    return element('rect', {
      x: String(x),
      y: String(y - 5),
      width: '18',
      height: '10',
      fill: colour,
      opacity,
      stroke: '#dce2e8',
    });
  return element('line', {
    x1: String(x),
    x2: String(x + 18),
    y1: String(y),
    y2: String(y),
    stroke: colour,
    'stroke-width': '3',
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
  });
}

/** Copies of a chart's parts that look as they do on the page. */
function styledChildren(chart: SVGSVGElement): Node[] {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = chart.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((part, at) => {
    const original = originals[at];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const name of STYLES) part.setAttribute(name, style.getPropertyValue(name));
    if (part.getAttribute('class') !== 'guide') part.removeAttribute('class');
  });
  copy.querySelector('.guide')?.remove(); // it belongs to the steps beside the chart
  return [...copy.childNodes];
}

/** Pixels of a picture for each of the page's. */
const TIMES = 2;

/** A picture in pixels, twice as fine as on the page. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * TIMES;
  canvas.height = image.naturalHeight * TIMES;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('canvas')) : resolve(blob)),
      'image/png',
    ),
  );
}
