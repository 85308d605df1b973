/** A chart over time: bands, lines and dots in their frame, and a line that grows while one waits. */
import { scaleLinear } from 'd3-scale';
import { select, type Selection } from 'd3-selection';
import { MONTHS } from '../../model/index.ts';
import { extentOf, type Drawing, type Line } from './drawing.ts';
import {
  drawAxes,
  drawMilestones,
  drawZero,
  drawZones,
  type Layer,
  type Scales,
  type ZoneWords,
} from './frame.ts';
import { isNarrow, MARGINS } from './margins.ts';
import { drawDots, drawShapes, Shapes } from './shapes.ts';

export interface Picture {
  readonly drawing: Drawing;
  /** Lead line of settings that are still being computed. */
  readonly growing: Line | undefined;
  /** Whether the drawing belongs to other settings than the present ones. */
  readonly stale: boolean;
  /** What the axis measures; while it stays, an axis never shrinks under a moving slider. */
  readonly quantity: string;
  readonly zones: ZoneWords;
  /** What is to be read at each milestone year. */
  readonly figures: readonly string[];
  /** Draws over everything else, where something is pointed out. */
  readonly over?: (layer: Layer, scales: Scales) => void;
}

/** Pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is on screen. */
interface Drawn {
  readonly picture: Picture;
  readonly domain: [number, number];
  /** Size, axis and zero line: while they stay, what is drawn stays in its place. */
  readonly frame: string;
  readonly shapes: Shapes;
}

const FEWEST_PIXELS = 240;

/** Draws into an element; what has not changed since the last picture is left alone. */
export class TimeChart {
  readonly #svg: Selection<SVGSVGElement, unknown, null, undefined>;
  readonly #layers: Record<'zones' | 'axes' | 'bands' | 'lines' | 'lead' | 'dots' | 'guide', Layer>;
  readonly #resize: ResizeObserver;
  /** As told when it changed: to ask a page that has just changed makes it lay itself out once more. */
  #size: Size | undefined;
  #picture: Picture | undefined;
  #drawn: Drawn | undefined;
  #frame: number | undefined;

  constructor(host: HTMLElement) {
    this.#svg = select(host).append('svg').attr('aria-hidden', 'true');
    const layer = (name: string) => this.#svg.append('g').attr('class', name);
    this.#layers = {
      zones: layer('zones'),
      axes: layer('axes'),
      bands: layer('bands'),
      lines: layer('lines'),
      lead: layer('lead'),
      dots: layer('dots'),
      guide: layer('guide'),
    };
    this.#resize = new ResizeObserver(() => {
      if (host.clientHeight === 0) return; // hidden, or about to go
      this.#size = { width: host.clientWidth, height: host.clientHeight };
      this.#soon();
    });
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
      if (this.#picture !== undefined && this.#size !== undefined)
        this.#draw(this.#picture, this.#size);
    });
  }

  #draw(picture: Picture, size: Size): void {
    const domain = this.#domainOf(picture);
    const scales = scalesOf(domain, size);
    const { drawing, zones, growing } = picture;
    const frame = [size.width, size.height, ...scales.y.domain(), drawing.zero].join(' ');
    const before = this.#drawn;
    const kept = before?.frame === frame && before.picture.zones === zones ? before : undefined;
    const shapes = kept?.shapes ?? new Shapes(scales);
    if (kept === undefined) this.#drawFrame(picture, scales, size);
    if (kept?.picture.drawing !== drawing) this.#drawMarks(drawing, shapes);
    drawMilestones(this.#layers.axes, scales, picture.figures);
    this.#drawLead(growing, shapes);
    if (picture.over === undefined) this.#layers.guide.selectAll('*').remove();
    else picture.over(this.#layers.guide, scales);
    this.#drawn = { picture, domain, frame, shapes };
  }

  /** The range of the axis: what is drawn, and as long as results are awaited at least what it was. */
  #domainOf({ drawing, growing, stale, quantity }: Picture): [number, number] {
    const [low, high] = extentOf(drawing, growing);
    const before = this.#drawn;
    if (!stale || before?.picture.quantity !== quantity) return [low, high];
    return [Math.min(low, before.domain[0]), Math.max(high, before.domain[1])];
  }

  #drawFrame({ drawing, zones }: Picture, scales: Scales, { width, height }: Size): void {
    this.#svg.attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
    drawZones(this.#layers.zones, scales, zones);
    drawAxes(this.#layers.axes, scales);
    drawZero(this.#layers.axes, scales, drawing.zero);
  }

  #drawMarks({ bands, lines, dots }: Drawing, shapes: Shapes): void {
    drawShapes(this.#layers.bands, bands, (band) => shapes.ofBand(band));
    drawShapes(this.#layers.lines, lines, ({ values }) => shapes.ofLine(values));
    drawDots(this.#layers.dots, dots, shapes);
  }

  #drawLead(growing: Line | undefined, shapes: Shapes): void {
    const lines = growing === undefined ? [] : [{ values: growing, name: 'scenario growing' }];
    drawShapes(this.#layers.lead, lines, ({ values }) => shapes.ofLine(values));
  }
}

function scalesOf([low, high]: [number, number], { width, height }: Size): Scales {
  const margin = MARGINS[isNarrow(width) ? 'narrow' : 'wide'];
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
