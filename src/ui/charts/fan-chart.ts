/** The fan chart: history, baseline and scenario as lines or bands, milestones, published figures. */
import { extent } from 'd3-array';
import { axisBottom, axisLeft } from 'd3-axis';
import { format } from 'd3-format';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { select, type Selection } from 'd3-selection';
import { area, line } from 'd3-shape';
import { BRANCH_MONTH, FIRST_YEAR, LAST_YEAR, MILESTONE_YEARS, MONTHS } from '../../model/index.ts';
import type { Band, FanData, Line } from './fan-data.ts';

export interface FanWords {
  readonly history: string;
  readonly past: string;
  readonly open: string;
  readonly digits: number;
}

const MARGIN = { top: 28, right: 18, bottom: 26, left: 62 };
const HEIGHT = 380;
const YEAR = 12;
/** End of the years that are past for the reader but lie beyond what the model knows. */
const LAST_PAST_YEAR = 2022;
const BANDS = [
  { low: 0, high: 4, name: 'outer' },
  { low: 1, high: 3, name: 'inner' },
] as const;

type Layer = Selection<SVGGElement, unknown, null, undefined>;

interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Draws into an element; `update` changes only attributes of what is there. */
export class FanChart {
  readonly #host: HTMLElement;
  readonly #svg: Selection<SVGSVGElement, unknown, null, undefined>;
  readonly #layers: Record<'zones' | 'axes' | 'bands' | 'lines' | 'dots', Layer>;
  readonly #resize: ResizeObserver;
  #last: (() => void) | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#svg = select(host).append('svg').attr('height', HEIGHT).attr('aria-hidden', 'true');
    const layer = (name: string) => this.#svg.append('g').attr('class', name);
    this.#layers = {
      zones: layer('zones'),
      axes: layer('axes'),
      bands: layer('bands'),
      lines: layer('lines'),
      dots: layer('dots'),
    };
    this.#resize = new ResizeObserver(() => this.#last?.());
    this.#resize.observe(host);
  }

  update(data: FanData, words: FanWords): void {
    this.#last = () => {
      this.#draw(data, words);
    };
    this.#last();
  }

  destroy(): void {
    this.#resize.disconnect();
    this.#svg.remove();
  }

  #draw(data: FanData, words: FanWords): void {
    const width = Math.max(280, this.#host.clientWidth);
    this.#svg.attr('width', width).attr('viewBox', `0 0 ${width} ${HEIGHT}`);
    const scales = scalesOf(data, width);
    this.#drawZones(scales, words);
    this.#drawAxes(scales, width);
    this.#layers.bands.classed('stale', data.stale);
    this.#layers.lines.classed('stale', data.stale);
    this.#drawBands(data, scales);
    this.#drawLines(data, scales);
    this.#layers.dots
      .selectAll('circle')
      .data(data.dots)
      .join('circle')
      .attr('class', ({ read }) => (read ? 'read' : 'unread'))
      .attr('r', 3.5)
      .attr('cx', ({ month }) => scales.x(month))
      .attr('cy', ({ value }) => scales.y(value));
  }

  #drawZones({ x, y }: Scales, { history, past, open }: FanWords): void {
    const [bottom = 0, top = 0] = y.range();
    const pastEnd = (LAST_PAST_YEAR - FIRST_YEAR + 1) * YEAR;
    const zones = [
      { name: history, from: 0, to: BRANCH_MONTH },
      { name: past, from: BRANCH_MONTH, to: pastEnd },
      { name: open, from: pastEnd, to: MONTHS },
    ];
    const shown = this.#layers.zones.selectAll('rect').data(zones).join('rect');
    shown
      .attr('class', (_, index) => `zone-${index}`)
      .attr('x', ({ from }) => x(from))
      .attr('width', ({ from, to }) => x(to) - x(from))
      .attr('y', top)
      .attr('height', bottom - top)
      .selectAll('title')
      .data(({ name }) => [name])
      .join('title')
      .text((name) => name);
    const fits = x(pastEnd) - x(BRANCH_MONTH) > 60;
    this.#layers.zones
      .selectAll<SVGTextElement, (typeof zones)[number]>('text')
      .data(zones.filter((_, index) => index !== 1 || fits))
      .join('text')
      .attr('x', ({ from }) => x(from) + 4)
      .attr('y', top + 13)
      .text(({ name, from, to }) => shortened(name, x(to) - x(from)));
  }

  #drawAxes({ x, y }: Scales, width: number): void {
    const [bottom = 0, top = 0] = y.range();
    const every = width < 500 ? 5 : 2;
    const years = Array.from(
      { length: LAST_YEAR - FIRST_YEAR + 1 },
      (_, index) => FIRST_YEAR + index,
    );
    const ticks = years
      .filter((year) => (year - FIRST_YEAR) % every === 0)
      .map((year) => (year - FIRST_YEAR) * YEAR);
    const bottomAxis = axisBottom(x)
      .tickValues(ticks)
      .tickFormat((month) => String(FIRST_YEAR + Number(month) / YEAR));
    this.#axis('x', `translate(0,${bottom})`).call(bottomAxis.tickSizeOuter(0));
    const [low = 0, high = 1] = y.domain();
    const leftAxis = axisLeft(y)
      .ticks(6)
      .tickFormat(format(high - low < 8 ? ',.1f' : ',.0f'));
    this.#axis('y', `translate(${MARGIN.left},0)`).call(
      leftAxis.tickSize(-(width - MARGIN.left - MARGIN.right)),
    );
    const marks = this.#layers.axes
      .selectAll<SVGGElement, number>('g.milestone')
      .data(MILESTONE_YEARS)
      .join((enter) => {
        const mark = enter.append('g').attr('class', 'milestone');
        mark.append('line');
        mark.append('text').attr('text-anchor', 'middle');
        return mark;
      });
    marks.attr('transform', (year) => `translate(${x((year - FIRST_YEAR + 1) * YEAR - 1)},0)`);
    marks.select('line').attr('y1', top).attr('y2', bottom);
    marks
      .select('text')
      .attr('y', top - 8)
      .text((year) => String(year));
  }

  #axis(name: string, transform: string): Layer {
    const axis = this.#layers.axes.select<SVGGElement>(`g.axis-${name}`);
    const drawn = axis.empty() ? this.#layers.axes.append('g') : axis;
    return drawn.attr('class', `axis axis-${name}`).attr('transform', transform);
  }

  #drawBands({ baselineBand, scenarioBand }: FanData, { x, y }: Scales): void {
    const shapes = [
      { band: baselineBand, arm: 'baseline' },
      { band: scenarioBand, arm: 'scenario' },
    ].flatMap(({ band, arm }) =>
      band === undefined ? [] : BANDS.map((part) => ({ band, arm, ...part })),
    );
    this.#layers.bands
      .selectAll('path')
      .data(shapes)
      .join('path')
      .attr('class', ({ arm, name }) => `${arm} ${name}`)
      .attr('d', ({ band, low, high }) => between(band, low, high, { x, y }));
  }

  #drawLines(data: FanData, { x, y }: Scales): void {
    const median = (band: Band | undefined, name: string) =>
      band === undefined ? [] : [{ values: band[2], name }];
    const all = [
      ...data.baselineLines.map((values) => ({ values, name: 'baseline single' })),
      ...data.scenarioLines.map((values) => ({ values, name: 'scenario single' })),
      ...median(data.baselineBand, 'baseline median'),
      ...median(data.scenarioBand, 'scenario median'),
      ...(data.growing === undefined ? [] : [{ values: data.growing, name: 'scenario growing' }]),
    ];
    const path = line<number>()
      .defined((value) => !Number.isNaN(value))
      .x((_, month) => x(month))
      .y((value) => y(value));
    this.#layers.lines
      .selectAll('path')
      .data(all)
      .join('path')
      .attr('class', ({ name }) => name)
      .attr('d', ({ values }) => path(values));
  }
}

/** A zone's name, cut where the zone is too narrow for it. */
function shortened(name: string, width: number): string {
  const wide = /[\u4e00-\u9fff]/u.test(name) ? 11 : 5.6;
  const room = Math.floor((width - 8) / wide);
  return name.length <= room ? name : `${name.slice(0, Math.max(1, room - 1))}…`;
}

function between(band: Band, low: number, high: number, { x, y }: Scales): string | null {
  const lower: Line = band[low] ?? [];
  const upper: Line = band[high] ?? [];
  return area<number>()
    .defined((value, month) => !Number.isNaN(value) && !Number.isNaN(upper[month] ?? Number.NaN))
    .x((_, month) => x(month))
    .y0((value) => y(value))
    .y1((_, month) => y(upper[month] ?? 0))(lower);
}

function scalesOf(data: FanData, width: number): Scales {
  const lines = [
    ...data.baselineLines,
    ...data.scenarioLines,
    ...(data.baselineBand ?? []),
    ...(data.scenarioBand ?? []),
    ...(data.growing === undefined ? [] : [data.growing]),
    data.dots.map(({ value }) => value),
  ];
  const [low = 0, high = 1] = extent(lines.flat().filter((value) => !Number.isNaN(value)));
  const from = low > 0 && low < high * 0.6 ? 0 : low;
  return {
    x: scaleLinear([0, MONTHS - 1], [MARGIN.left, width - MARGIN.right]),
    y: scaleLinear(
      [from, high > from ? high : from + 1],
      [HEIGHT - MARGIN.bottom, MARGIN.top],
    ).nice(6),
  };
}
