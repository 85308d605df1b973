/** Programmes on one axis: a line each, its interval and its value at the milestone years, in colour, dash and letter. */
import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { select, type Selection } from 'd3-selection';
import { line } from 'd3-shape';
import { BRANCH_MONTH, FIRST_YEAR, LAST_YEAR, MILESTONE_YEARS, MONTHS } from '../../model/index.ts';
import { spread } from './spread.ts';

/** A value at a milestone year, with its interval where there is one. */
export interface Mark {
  readonly month: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What stands beside it. */
  readonly label: string;
}

export interface Course {
  /** Letter of the programme; 0 for no zone. */
  readonly letter: string;
  /** By month, NaN where undefined. */
  readonly values: Float64Array;
  readonly marks: readonly Mark[];
}

export interface ComparePicture {
  readonly courses: readonly Course[];
  /** Whether zero is a reference. */
  readonly zero: boolean;
  /** Where the years begin that are open for the reader, as a month, and what the years before and after are called. */
  readonly openFrom: number;
  readonly zones: readonly [past: string, open: string];
  readonly format: (value: number) => string;
}

type Layer = Selection<SVGGElement, unknown, null, undefined>;
type Scale = ScaleLinear<number, number>;

const FROM = BRANCH_MONTH - 1;
const YEAR = 12;
const NARROW = 480;
const FEWEST_PIXELS = 240;
/** Height of a label, and half the room between the programmes' intervals of one year. */
const LABEL = 13;
const LETTER = 7.4;
const BESIDE = 5;
const december = (year: number) => (year - FIRST_YEAR + 1) * YEAR - 1;

export class CompareChart {
  readonly #host: HTMLElement;
  readonly #svg: Selection<SVGSVGElement, unknown, null, undefined>;
  readonly #layers: Record<'zones' | 'axes' | 'lines' | 'marks', Layer>;
  readonly #resize: ResizeObserver;
  #picture: ComparePicture | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#svg = select(host).append('svg').attr('aria-hidden', 'true');
    const layer = (name: string) => this.#svg.append('g').attr('class', name);
    this.#layers = {
      zones: layer('zones'),
      axes: layer('axes'),
      lines: layer('lines'),
      marks: layer('marks'),
    };
    this.#resize = new ResizeObserver(() => this.#draw());
    this.#resize.observe(host);
  }

  update(picture: ComparePicture): void {
    this.#picture = picture;
    this.#draw();
  }

  destroy(): void {
    this.#resize.disconnect();
    this.#svg.remove();
  }

  #draw(): void {
    const { clientWidth: width, clientHeight: height } = this.#host;
    if (this.#picture === undefined || width === 0) return;
    this.#svg.attr('width', width).attr('height', height);
    const { x, y } = scalesOf(this.#picture, width, height);
    drawZones(this.#layers.zones, this.#picture, x, y);
    drawAxes(this.#layers.axes, this.#picture, x, y);
    drawLines(this.#layers.lines, this.#picture, x, y);
    drawMarks(this.#layers.marks, this.#picture, x, y);
  }
}

function scalesOf({ courses, zero }: ComparePicture, width: number, height: number) {
  const values = courses.flatMap((course) => [
    ...course.values.filter((value) => !Number.isNaN(value)),
    ...course.marks.flatMap(({ low, high }) => [low, high].filter(Number.isFinite)),
  ]);
  const ends = zero ? [...values, 0] : values;
  const [low, high] = ends.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
  const isEmpty = !(high >= low);
  const top = isEmpty || high === low ? (isEmpty ? 1 : high + 1) : high;
  const longest = Math.max(0, ...courses.flatMap(({ marks }) => marks.map(widthOf)));
  const margin = { top: 24, right: longest + 3 * BESIDE + 4, bottom: 24, left: 52 };
  return {
    x: scaleLinear(
      [FROM, MONTHS - 1],
      [margin.left, Math.max(FEWEST_PIXELS, width) - margin.right],
    ),
    y: scaleLinear([isEmpty ? 0 : low, top], [height - margin.bottom, margin.top]).nice(6),
  };
}

/** Pixels that the label of a mark takes, generously. */
function widthOf({ label }: Mark): number {
  return label.length * LETTER;
}

function drawZones(layer: Layer, { openFrom, zones }: ComparePicture, x: Scale, y: Scale): void {
  const [bottom = 0, top = 0] = y.range();
  const [past, open] = zones;
  const parts = [
    { name: past, from: FROM, to: openFrom, zone: 'zone-1' },
    { name: open, from: openFrom, to: MONTHS - 1, zone: 'zone-2' },
  ];
  layer
    .selectAll('rect')
    .data(parts)
    .join('rect')
    .attr('class', ({ zone }) => zone)
    .attr('x', ({ from }) => x(from))
    .attr('width', ({ from, to }) => x(to) - x(from))
    .attr('y', top)
    .attr('height', bottom - top);
  layer
    .selectAll('text')
    .data(parts)
    .join('text')
    .attr('x', ({ from, to }) => (x(from) + x(to)) / 2)
    .attr('y', top + 12)
    .attr('text-anchor', 'middle')
    .text(({ name }) => name)
    // A zone too narrow for its name needs none: its years stand below it.
    .attr('display', ({ name, from, to }) =>
      name.length * LETTER * 2 < x(to) - x(from) ? null : 'none',
    );
}

function drawAxes(layer: Layer, { zero, format }: ComparePicture, x: Scale, y: Scale): void {
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const every = right - left < NARROW ? 5 : 2;
  const years = Array.from(
    { length: Math.floor((LAST_YEAR - FIRST_YEAR) / every) + 1 },
    (_, at) => FIRST_YEAR + at * every,
  ).filter((year) => december(year) >= FROM);
  const yearOf = (month: number) => String(FIRST_YEAR + Math.floor(month / YEAR));
  const below = axisBottom(x)
    .tickValues(years.map(december))
    .tickFormat((month) => yearOf(Number(month)))
    .tickSizeOuter(0);
  const beside = axisLeft(y)
    .ticks(right - left < NARROW ? 4 : 6)
    .tickFormat((value) => format(Number(value)))
    .tickSize(left - right);
  group(layer, 'axis axis-x').attr('transform', `translate(0,${bottom})`).call(below);
  group(layer, 'axis axis-y').attr('transform', `translate(${left},0)`).call(beside);
  const milestones = group(layer, 'milestones')
    .selectAll<SVGGElement, number>('g')
    .data(MILESTONE_YEARS)
    .join((enter) => {
      const mark = enter.append('g').attr('class', 'milestone');
      mark.append('line');
      mark.append('text').attr('text-anchor', 'middle');
      return mark;
    })
    .attr('transform', (year) => `translate(${x(december(year))},0)`);
  milestones.select('line').attr('y1', top).attr('y2', bottom);
  milestones
    .select('text')
    .attr('y', top - 8)
    .text(String);
  group(layer, 'zero-line')
    .selectAll('line')
    .data(zero ? [0] : [])
    .join('line')
    .attr('class', 'zero')
    .attr('x1', left)
    .attr('x2', right)
    .attr('y1', y)
    .attr('y2', y);
}

function group(layer: Layer, name: string): Layer {
  const [first = ''] = name.split(' ').slice(-1);
  const present = layer.select<SVGGElement>(`g.${first}`);
  return (present.empty() ? layer.append('g') : present).attr('class', name);
}

function drawLines(layer: Layer, { courses }: ComparePicture, x: Scale, y: Scale): void {
  const path = line<number>()
    .defined((value) => !Number.isNaN(value))
    .x((_, month) => x(month))
    .y((value) => y(value))
    .digits(1);
  layer
    .selectAll<SVGPathElement, Course>('path')
    .data(courses, ({ letter }) => letter)
    .join('path')
    .attr('class', ({ letter }) => `of-${letter}`)
    .attr('d', ({ values }) => path(values) ?? '');
}

/** A mark with the places of its interval and its label. */
interface Placed extends Mark {
  readonly letter: string;
  readonly x: number;
  readonly labelY: number;
}

function drawMarks(layer: Layer, picture: ComparePicture, x: Scale, y: Scale): void {
  const placed = MILESTONE_YEARS.flatMap((year) => placedAt(december(year), picture, x, y));
  const marks = layer
    .selectAll<SVGGElement, Placed>('g')
    .data(placed)
    .join((enter) => {
      const mark = enter.append('g');
      mark.append('line');
      mark.append('circle').attr('r', 3.5);
      mark.append('text');
      return mark;
    })
    .attr('class', ({ letter }) => `of-${letter}`);
  marks
    .select('line')
    .attr('x1', ({ x: at }) => at)
    .attr('x2', ({ x: at }) => at)
    .attr('y1', ({ low, value }) => y(Number.isNaN(low) ? value : low))
    .attr('y2', ({ high, value }) => y(Number.isNaN(high) ? value : high));
  marks
    .select('circle')
    .attr('cx', ({ x: at }) => at)
    .attr('cy', ({ value }) => y(value));
  marks
    .select('text')
    .attr('x', ({ month }) => x(month) + 3 * BESIDE)
    .attr('y', ({ labelY }) => labelY + LABEL / 3)
    .text(({ label }) => label);
}

/** What stands at a year: intervals side by side, labels so far apart that each can be read. */
function placedAt(month: number, { courses }: ComparePicture, x: Scale, y: Scale): Placed[] {
  const marks = courses.flatMap(({ letter, marks: own }) =>
    own
      .filter((mark) => mark.month === month && !Number.isNaN(mark.value))
      .map((mark) => ({ ...mark, letter })),
  );
  const [bottom = 0, top = 0] = y.range();
  const labels = spread(
    marks.map(({ value }) => y(value)),
    LABEL,
    [top + LABEL / 2, bottom - LABEL / 2],
  );
  const middle = (marks.length - 1) / 2;
  return marks.map((mark, at) => ({
    ...mark,
    x: x(month) + (at - middle) * BESIDE,
    labelY: labels[at] ?? 0,
  }));
}
