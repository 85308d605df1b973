/** A chart over time: bands, lines and dots in their frame, and a line that grows while one waits. */
import { scaleLinear } from 'd3-scale';
import { select, type Selection } from 'd3-selection';
import { area, line } from 'd3-shape';
import { MONTHS } from '../../model/index.ts';
import { extentOf, type Band, type Drawing, type Line } from './drawing.ts';
import {
  drawAxes,
  drawMilestones,
  drawZero,
  drawZones,
  type Layer,
  type Scales,
  type ZoneWords,
} from './frame.ts';

export interface Picture {
  readonly drawing: Drawing;
  /** Lead line of settings that are still being computed. */
  readonly growing: Line | undefined;
  /** Whether the drawing belongs to other settings than the present ones. */
  readonly stale: boolean;
  /** What the axis measures; while it stays, an axis never shrinks under a moving slider. */
  readonly quantity: string;
  readonly zones: ZoneWords;
}

const NARROW = 500;
const FEWEST_PIXELS = 240;

/** Draws into an element; what has not changed since the last picture is left alone. */
export class TimeChart {
  readonly #host: HTMLElement;
  readonly #svg: Selection<SVGSVGElement, unknown, null, undefined>;
  readonly #layers: Record<'zones' | 'axes' | 'bands' | 'lines' | 'lead' | 'dots', Layer>;
  readonly #resize: ResizeObserver;
  #picture: Picture | undefined;
  #drawn: { picture: Picture; domain: [number, number]; size: string } | undefined;
  #scales: Scales | undefined;
  #frame: number | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#svg = select(host).append('svg').attr('aria-hidden', 'true');
    const layer = (name: string) => this.#svg.append('g').attr('class', name);
    this.#layers = {
      zones: layer('zones'),
      axes: layer('axes'),
      bands: layer('bands'),
      lines: layer('lines'),
      lead: layer('lead'),
      dots: layer('dots'),
    };
    this.#resize = new ResizeObserver(() => this.#soon());
    this.#resize.observe(host);
  }

  /** Draws in the next frame; of several pictures in a frame only the last. */
  update(picture: Picture): void {
    this.#picture = picture;
    this.#soon();
  }

  destroy(): void {
    this.#resize.disconnect();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#svg.remove();
  }

  #soon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#picture !== undefined) this.#draw(this.#picture);
    });
  }

  #draw(picture: Picture): void {
    const { clientWidth, clientHeight } = this.#host;
    const size = `${clientWidth} ${clientHeight}`;
    const domain = this.#domainOf(picture);
    const before = this.#drawn;
    const same =
      before?.size === size &&
      before.picture.drawing === picture.drawing &&
      before.picture.zones === picture.zones &&
      before.domain.join() === domain.join();
    const scales = same ? this.#scales : undefined;
    this.#scales = scales ?? scalesOf(domain, clientWidth, clientHeight);
    if (scales === undefined) this.#drawAll(picture, this.#scales);
    if (before?.picture.stale !== picture.stale) this.#svg.classed('stale', picture.stale);
    this.#drawLead(picture.growing, this.#scales);
    this.#drawn = { picture, domain, size };
  }

  /** The range of the axis: what is drawn, and as long as results are awaited at least what it was. */
  #domainOf({ drawing, growing, stale, quantity }: Picture): [number, number] {
    const [low, high] = extentOf(drawing, growing);
    const before = this.#drawn;
    if (!stale || before?.picture.quantity !== quantity) return [low, high];
    return [Math.min(low, before.domain[0]), Math.max(high, before.domain[1])];
  }

  #drawAll({ drawing, zones }: Picture, scales: Scales): void {
    this.#svg.attr('width', this.#host.clientWidth).attr('height', this.#host.clientHeight);
    drawZones(this.#layers.zones, scales, zones);
    drawAxes(this.#layers.axes, scales);
    drawZero(this.#layers.axes, scales, drawing.zero);
    drawMilestones(this.#layers.axes, scales);
    this.#layers.bands
      .selectAll('path')
      .data(drawing.bands)
      .join('path')
      .attr('class', ({ name }) => name)
      .attr('d', (band) => shapeOf(band, scales));
    this.#layers.lines
      .selectAll('path')
      .data(drawing.lines)
      .join('path')
      .attr('class', ({ name }) => name)
      .attr('d', ({ values }) => pathOf(values, scales));
    this.#layers.dots
      .selectAll('circle')
      .data(drawing.dots)
      .join('circle')
      .attr('class', ({ read }) => (read ? 'read' : 'unread'))
      .attr('r', 3.5)
      .attr('cx', ({ month }) => scales.x(month))
      .attr('cy', ({ value }) => scales.y(value));
  }

  #drawLead(growing: Line | undefined, scales: Scales): void {
    this.#layers.lead
      .selectAll('path')
      .data(growing === undefined ? [] : [growing])
      .join('path')
      .attr('class', 'scenario growing')
      .attr('d', (values) => pathOf(values, scales));
  }
}

function pathOf(values: Line, { x, y }: Scales): string | null {
  return line<number>()
    .defined((value) => !Number.isNaN(value))
    .x((_, month) => x(month))
    .y((value) => y(value))
    .digits(1)(values);
}

function shapeOf({ lower, upper }: Band, { x, y }: Scales): string | null {
  return area<number>()
    .defined((value, month) => !Number.isNaN(value) && !Number.isNaN(upper[month] ?? Number.NaN))
    .x((_, month) => x(month))
    .y0((value) => y(value))
    .y1((_, month) => y(upper[month] ?? 0))
    .digits(1)(lower);
}

function scalesOf([low, high]: [number, number], width: number, height: number): Scales {
  const narrow = width < NARROW;
  const margin = { top: 26, right: narrow ? 18 : 20, bottom: 24, left: narrow ? 46 : 58 };
  const from = low > 0 && low < high * 0.6 ? 0 : low;
  const right = Math.max(FEWEST_PIXELS, width) - margin.right;
  return {
    x: scaleLinear([0, MONTHS - 1], [margin.left, right]),
    y: scaleLinear(
      [from, high > from ? high : from + 1],
      [height - margin.bottom, margin.top],
    ).nice(6),
  };
}
