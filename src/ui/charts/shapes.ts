/** Shapes of lines and bands in the scales of a chart; that of a line drawn before is not made again. */
import { area, line } from 'd3-shape';
import type { Band, Dot, Line } from './drawing.ts';
import type { Layer, Scales } from './frame.ts';

const RADIUS = 3.5;

interface Shaped {
  readonly name: string;
  readonly key?: string;
}

export class Shapes {
  readonly #scales: Scales;
  readonly #paths = new WeakMap<Line, string>();

  constructor(scales: Scales) {
    this.#scales = scales;
  }

  ofLine(values: Line): string {
    const path = this.#paths.get(values) ?? this.#path(values);
    this.#paths.set(values, path);
    return path;
  }

  ofBand({ lower, upper }: Band): string {
    const { x, y } = this.#scales;
    const shape = area<number>()
      .defined((value, month) => !Number.isNaN(value) && !Number.isNaN(upper[month] ?? Number.NaN))
      .x((_, month) => x(month))
      .y0((value) => y(value))
      .y1((_, month) => y(upper[month] ?? 0))
      .digits(1);
    return shape(lower) ?? '';
  }

  placeOf({ month, value }: Dot): Readonly<Record<'cx' | 'cy', string>> {
    const { x, y } = this.#scales;
    return { cx: x(month).toFixed(1), cy: y(value).toFixed(1) };
  }

  #path(values: Line): string {
    const { x, y } = this.#scales;
    const path = line<number>()
      .defined((value) => !Number.isNaN(value))
      .x((_, month) => x(month))
      .y((value) => y(value))
      .digits(1);
    return path(values) ?? '';
  }
}

/** Draws a path for each. */
export function drawShapes<T extends Shaped>(
  layer: Layer,
  shaped: readonly T[],
  shapeOf: (each: T) => string,
): void {
  layer
    .selectAll<SVGPathElement, T>('path')
    .data(shaped, ({ key, name }) => key ?? name)
    .join((enter) => enter.append('path').attr('class', ({ name }) => name))
    .each(function draw(each) {
      give(this, { d: shapeOf(each) });
    });
}

export function drawDots(layer: Layer, dots: readonly Dot[], shapes: Shapes): void {
  layer
    .selectAll<SVGCircleElement, Dot>('circle')
    .data(dots)
    .join((enter) => enter.append('circle').attr('r', RADIUS))
    .each(function draw(dot) {
      give(this, { class: dot.name ?? (dot.read ? 'read' : 'unread'), ...shapes.placeOf(dot) });
    });
}

/** Gives an element its attributes, except those that it has: whatever is set is laid out and painted again. */
function give(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
