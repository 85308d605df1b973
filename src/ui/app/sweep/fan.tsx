/** The fan at one value of the swept lever, small, on the axis that all values share. */
import type { ComponentChildren } from 'preact';
import { scaleLinear } from 'd3-scale';
import { FIRST_YEAR, LAST_YEAR, MONTHS } from '../../../model/index.ts';
import { SWEEP_YEARS } from '../../../experiment/index.ts';
import { december } from '../../charts/december.ts';
import type { Drawing, Line } from '../../charts/drawing.ts';
import { widthOf } from '../../charts/lettering.ts';
import { Shapes } from '../../charts/shapes.ts';
import { formatted } from '../../text/index.ts';

/** Units of the drawing, about a pixel each. */
const SIZE = { width: 224, height: 150, top: 8, right: 8, bottom: 18 } as const;
const LETTER = 12;
const GAP = 4;
const TICKS = 4;

/** What all fans of a sweep share. */
export interface FanAxis {
  readonly domain: readonly [number, number];
  readonly digits: number;
}

interface Props {
  readonly title: ComponentChildren;
  readonly label: string;
  readonly drawing: Drawing;
  /** Median of the programme as it stands. */
  readonly now: Line;
  readonly axis: FanAxis;
  readonly children: ComponentChildren;
}

export function Fan({ title, label, drawing, now, axis, children }: Props) {
  const { domain, digits } = axis;
  const y = scaleLinear(domain, [SIZE.height - SIZE.bottom, SIZE.top]).nice(TICKS);
  const ticks = y.ticks(TICKS).map((value) => ({ value, said: formatted(value, digits) }));
  const left = Math.max(...ticks.map(({ said }) => widthOf(said, LETTER))) + GAP;
  const right = SIZE.width - SIZE.right;
  const x = scaleLinear([0, MONTHS - 1], [left, right]);
  const shapes = new Shapes({ x, y });
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
        {ticks.map(({ value, said }) => (
          <g key={value} class="tick">
            <line x1={left} x2={right} y1={y(value)} y2={y(value)} />
            <text x={left - GAP} y={y(value)} dy="0.35em" text-anchor="end">
              {said}
            </text>
          </g>
        ))}
        {[FIRST_YEAR, ...SWEEP_YEARS].map((year) => (
          <Year key={year} year={year} at={x(december(year))} />
        ))}
        <g class="bands">
          {drawing.bands.map((band) => (
            <path key={band.name} class={band.name} d={shapes.ofBand(band)} />
          ))}
        </g>
        <g class="lines">
          {drawing.lines.map(({ key, name, values }) => (
            <path key={key ?? name} class={name} d={shapes.ofLine(values)} />
          ))}
          <path class="as-now" d={shapes.ofLine(now)} />
        </g>
      </svg>
      {children}
    </figure>
  );
}

/** A year on the axis; all but the first with a line through the plot. */
function Year({ year, at }: { readonly year: number; readonly at: number }) {
  const anchor = { [FIRST_YEAR]: 'start', [LAST_YEAR]: 'end' }[year] ?? 'middle';
  return (
    <g class={year === FIRST_YEAR ? 'first' : 'milestone'}>
      {year !== FIRST_YEAR && <line x1={at} x2={at} y1={SIZE.top} y2={SIZE.height - SIZE.bottom} />}
      <text x={at} y={SIZE.height - GAP} text-anchor={anchor}>
        {year}
      </text>
    </g>
  );
}
