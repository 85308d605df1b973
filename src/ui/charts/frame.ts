/** What stands behind every chart over time: the three zones of time, the axes and the milestone years. */
import { axisBottom, axisLeft } from 'd3-axis';
import { format } from 'd3-format';
import type { ScaleLinear } from 'd3-scale';
import type { Selection } from 'd3-selection';
import { BRANCH_MONTH, FIRST_YEAR, LAST_YEAR, MILESTONE_YEARS, MONTHS } from '../../model/index.ts';
import { december } from './december.ts';
import { widthOf } from './lettering.ts';

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

export interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Names of the zones, and the last year that has passed for the reader. */
export interface ZoneWords {
  readonly history: string;
  readonly past: string;
  readonly open: string;
  readonly lastPastYear: number;
}

const YEAR = 12;
const NARROW = 500;

/** First month that is open for the reader, too. */
function openFrom({ lastPastYear }: ZoneWords): number {
  return (lastPastYear - FIRST_YEAR + 1) * YEAR;
}

export function drawZones(layer: Layer, { x, y }: Scales, words: ZoneWords): void {
  const [bottom = 0, top = 0] = y.range();
  const [first = 0] = x.domain();
  const end = openFrom(words);
  const zones = [
    { name: words.history, from: first, to: BRANCH_MONTH },
    { name: words.past, from: BRANCH_MONTH, to: end },
    { name: words.open, from: end, to: MONTHS - 1 },
  ];
  layer
    .selectAll('rect')
    .data(zones)
    .join('rect')
    .attr('class', (_, index) => `zone-${index}`)
    .attr('x', ({ from }) => x(from))
    .attr('width', ({ from, to }) => x(to) - x(from))
    .attr('y', top)
    .attr('height', bottom - top);
  layer
    .selectAll<SVGTextElement, (typeof zones)[number]>('text')
    .data(zones)
    .join('text')
    .attr('x', ({ from, to }) => x((from + to) / 2))
    .attr('y', top + 14)
    .attr('text-anchor', 'middle')
    .text(({ name }) => name)
    // Where a zone is too narrow for its name, the legend names it.
    .attr('display', ({ name, from, to }) =>
      widthOf(name, NAME) < x(to) - x(from) - 6 ? null : 'none',
    );
}

/** Size of the zones' names, pixels. */
const NAME = 11;

export function drawAxes(layer: Layer, { x, y }: Scales): void {
  const [left = 0, right = 0] = x.range();
  const [bottom = 0] = y.range();
  const every = right - left < NARROW ? 5 : 2;
  const count = Math.floor((LAST_YEAR - FIRST_YEAR) / every) + 1;
  // A year's mark stands at its December, where its figures and the milestones stand.
  const [first = 0] = x.domain();
  const ticks = Array.from({ length: count }, (_, index) =>
    december(FIRST_YEAR + index * every),
  ).filter((month) => month >= first);
  const years = axisBottom(x)
    .tickValues(ticks)
    .tickFormat((month) => String(FIRST_YEAR + Math.floor(Number(month) / YEAR)));
  axis(layer, 'x').attr('transform', `translate(0,${bottom})`).call(years.tickSizeOuter(0));
  const values = axisLeft(y)
    .ticks(right - left < NARROW ? 4 : 6)
    .tickFormat(format(decimals(y)));
  axis(layer, 'y')
    .attr('transform', `translate(${left},0)`)
    .call(values.tickSize(left - right));
}

/** As many decimals as tell two ticks apart. */
function decimals(y: Scales['y']): string {
  const [low = 0, high = 1] = y.domain();
  const step = (high - low) / 6;
  const digits = step >= 1 ? 0 : Math.min(4, Math.ceil(-Math.log10(step)));
  return `,.${digits}f`;
}

function axis(layer: Layer, name: string): Layer {
  const present = layer.select<SVGGElement>(`g.axis-${name}`);
  const drawn = present.empty() ? layer.append('g') : present;
  return drawn.attr('class', `axis axis-${name}`);
}

/**
 * The milestone years, with room under each for what is to be read there.
 *
 * @param values one for each year, none before there are any; left out where nothing will be
 */
export function drawMilestones(layer: Layer, { x, y }: Scales, values?: readonly string[]): void {
  const [bottom = 0, top = 0] = y.range();
  const marks = layer
    .selectAll<SVGGElement, number>('g.milestone')
    .data(MILESTONE_YEARS)
    .join((enter) => {
      const mark = enter.append('g').attr('class', 'milestone');
      mark.append('line');
      mark.append('text').attr('class', 'year');
      mark.append('text').attr('class', 'value');
      return mark;
    });
  const atEnd = (year: number) => year === LAST_YEAR;
  marks.attr('transform', (year) => `translate(${x(december(year))},0)`);
  marks.select('line').attr('y1', top).attr('y2', bottom);
  marks
    .selectAll<SVGTextElement, number>('text')
    .attr('text-anchor', (year) => (atEnd(year) ? 'end' : 'middle'))
    .attr('dx', (year) => (atEnd(year) ? 8 : 0));
  marks
    .select('.year')
    .attr('y', values === undefined ? top - ABOVE : top - ABOVE - ROW)
    .text(String);
  marks
    .select('.value')
    .attr('y', top - ABOVE)
    .text((_, place) => values?.[place] ?? '')
    // Where a figure would run into the next, the sentence below has it.
    .attr('display', (year, place) => (hasRoom(x, year, values?.[place] ?? '') ? null : 'none'));
}

/** Whether a milestone's figure is clear of that of the next milestone. */
function hasRoom(x: Scales['x'], year: number, value: string): boolean {
  const next = MILESTONE_YEARS.find((other) => other > year);
  return next === undefined || x(december(next)) - x(december(year)) > widthOf(value, FIGURE) + GAP;
}

/** Pixels: between two figures, from the plot to what stands above it, a row of figures, and their size. */
const GAP = 12;
const ABOVE = 8;
const ROW = 15;
const FIGURE = 12;

/** The line of no difference, where zero is a reference. */
export function drawZero(layer: Layer, { x, y }: Scales, shown: boolean): void {
  const [left = 0, right = 0] = x.range();
  layer
    .selectAll('line.zero')
    .data(shown ? [0] : [])
    .join('line')
    .attr('class', 'zero')
    .attr('x1', left)
    .attr('x2', right)
    .attr('y1', y)
    .attr('y2', y);
}
