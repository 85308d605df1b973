/** Programmes on one axis: a line each, its interval and its value at the milestone years, in colour, dash and letter. */
import { scaleLinear } from 'd3-scale';
import { select, type Selection } from 'd3-selection';
import { line } from 'd3-shape';
import { BRANCH_MONTH, MILESTONE_YEARS, MONTHS } from '../../model/index.ts';
import { december } from './december.ts';
import {
  drawAxes,
  drawMilestones,
  drawZero,
  drawZones,
  type Layer,
  type Scales,
  type ZoneWords,
} from './frame.ts';
import { widthOf } from './lettering.ts';
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
  readonly zones: ZoneWords;
}

const FROM = BRANCH_MONTH - 1;
const FEWEST_PIXELS = 240;
/** Height of a label, and half the room between the programmes' intervals of one year. */
const LABEL = 13;
const BESIDE = 5;

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
    this.#svg.attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
    const scales = scalesOf(this.#picture, width, height);
    drawZones(this.#layers.zones, scales, this.#picture.zones);
    drawAxes(this.#layers.axes, scales);
    drawZero(this.#layers.axes, scales, this.#picture.zero);
    drawMilestones(this.#layers.axes, scales);
    drawLines(this.#layers.lines, this.#picture, scales);
    drawMarks(this.#layers.marks, this.#picture, scales);
  }
}

function scalesOf({ courses, zero }: ComparePicture, width: number, height: number): Scales {
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
  const longest = Math.max(0, ...courses.flatMap(({ marks }) => marks.map(roomOf)));
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
function roomOf({ label }: Mark): number {
  return widthOf(label, LABEL);
}

function drawLines(layer: Layer, { courses }: ComparePicture, { x, y }: Scales): void {
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

function drawMarks(layer: Layer, picture: ComparePicture, scales: Scales): void {
  const { x, y } = scales;
  const placed = MILESTONE_YEARS.flatMap((year) => placedAt(december(year), picture, scales));
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
function placedAt(month: number, { courses }: ComparePicture, { x, y }: Scales): Placed[] {
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
