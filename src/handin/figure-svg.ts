/** Lines over years as a picture in black ink: told apart by dash and letter, with bars for intervals. */
import type { Course, Figure } from './paper.ts';
import { numberWords } from './said.ts';
import { dashOf } from './signs.ts';

const WIDTH = 720;
const HEIGHT = 230;
const LEFT = 62;
const RIGHT = 44;
const BOTTOM = 22;
const TOP = 8;
/** Marks on the axis, about so many. */
const TICKS = 5;
/** Bars of programmes in one year stand beside each other. */
const BESIDE = 5;
/** Least distance of two letters at the end of their lines. */
const LETTER = 12;

interface Frame {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** @param name what the picture is called, as markup takes it */
export function figureSvg({ digits, years, courses }: Figure, name: string): string {
  const [low, high] = boundsOf(courses);
  const ticks = ticksIn(low, high);
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const frame: Frame = {
    x: (year) => LEFT + ((year - first) / (last - first || 1)) * (WIDTH - LEFT - RIGHT),
    y: (value) => TOP + ((high - value) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM),
  };
  const parts = [
    ...ticks.map((tick) => rung(tick, frame, digits)),
    ...years.filter((year) => year % TICKS === 0).map((year) => yearMark(year, frame)),
    ...courses.map((course, place) =>
      courseSvg(course, { years, place, all: courses.length, frame }),
    ),
    ...lettersAtEnd(courses, frame).map(
      ({ letter, y }) =>
        `<text x="${WIDTH - RIGHT + 16}" y="${round(y + 4)}" font-weight="700">${letter}</text>`,
    ),
  ];
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}" font-family="sans-serif" font-size="11">${parts.join('')}</svg>`;
}

function boundsOf(courses: readonly Course[]): [number, number] {
  const all = courses
    .flatMap(({ values, ends }) => [...values, ...[...ends.values()].flat()])
    .filter(Number.isFinite);
  return [Math.min(0, ...all), Math.max(0, ...all)];
}

/** Round numbers from one end to the other. */
function ticksIn(low: number, high: number): number[] {
  const rough = (high - low || 1) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  return Array.from(
    { length: Math.floor(high / step) - first + 1 },
    (_, at) => (first + at) * step,
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

function rung(tick: number, { y }: Frame, digits: number): string {
  const at = round(y(tick));
  const strong = tick === 0 ? '#111' : '#ccc';
  return `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}" stroke="${strong}"/><text x="${LEFT - 6}" y="${at + 4}" text-anchor="end">${numberWords(tick, digits)}</text>`;
}

function yearMark(year: number, { x }: Frame): string {
  return `<text x="${round(x(year))}" y="${HEIGHT - 6}" text-anchor="middle">${year}</text>`;
}

interface Place {
  readonly years: readonly number[];
  readonly place: number;
  readonly all: number;
  readonly frame: Frame;
}

function courseSvg({ letter, values, ends }: Course, { years, place, all, frame }: Place): string {
  const { x, y } = frame;
  const points = years.flatMap((year, at) => {
    const value = values[at] ?? Number.NaN;
    return Number.isFinite(value) ? [`${round(x(year))} ${round(y(value))}`] : [];
  });
  const { drawn } = dashOf(letter);
  const dash = drawn === '' ? '' : ` stroke-dasharray="${drawn}"`;
  const aside = (place - (all - 1) / 2) * BESIDE;
  const bars = [...ends].map(
    ([year, [low, high]]) =>
      `<line x1="${round(x(year) + aside)}" x2="${round(x(year) + aside)}" y1="${round(y(low))}" y2="${round(y(high))}" stroke="#111"${dash}/>`,
  );
  return `<path d="M${points.join('L')}" fill="none" stroke="#111" stroke-width="1.8"${dash}/>${bars.join('')}`;
}

/** Letters of the lines, moved apart where lines end close to each other. */
function lettersAtEnd(courses: readonly Course[], { y }: Frame) {
  const ends = courses
    .flatMap(({ letter, values }) => {
      const value = values.at(-1) ?? Number.NaN;
      return Number.isFinite(value) ? [{ letter, y: y(value) }] : [];
    })
    .sort((a, b) => a.y - b.y || (a.letter < b.letter ? -1 : 1));
  let lowest = TOP;
  return ends.map((end) => {
    const at = Math.max(end.y, lowest);
    lowest = at + LETTER;
    return { ...end, y: at };
  });
}
