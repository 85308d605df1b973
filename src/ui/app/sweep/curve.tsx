/** What the last year changes by over the values of the swept lever: a point and its interval at each. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Comparison } from '../../../experiment/index.ts';
import type { LeverId } from '../../../model/index.ts';
import { widthOf } from '../../charts/lettering.ts';
import type { SweptRow } from '../../state/sweep.ts';
import { numberWords } from '../../text/amounts.ts';
import { changeWords, digitsOf } from './figures.ts';

/** Units of the drawing, about a pixel each. */
const SIZE = { width: 420, height: 190, top: 10, right: 24, bottom: 22 } as const;
/** As large as on a phone. */
const LETTER = 14;
const GAP = 6;
const TICKS = 4;
const RADIUS = 3.5;

interface Props {
  readonly lever: LeverId;
  readonly label: string;
  readonly rows: readonly SweptRow[];
  /** The lever's value in the programme as it stands; nothing where that lies beyond what is swept. */
  readonly now: number | undefined;
}

interface Point {
  readonly value: number;
  readonly found: Comparison;
  /** Place of its year. */
  readonly at: number;
}

export function Curve({ lever, label, rows, now }: Props) {
  const points = rows.flatMap(({ value, differences }): Point[] => {
    const at = differences.length - 1;
    const found = differences[at];
    return found === undefined || Number.isNaN(found.median) ? [] : [{ value, found, at }];
  });
  const [first] = points;
  if (first === undefined) return null;
  const y = scaleLinear(extentOf(points), [SIZE.height - SIZE.bottom, SIZE.top]).nice(TICKS);
  const digits = digitsOf(rows, first.at);
  const ticks = y.ticks(TICKS).map((value) => ({ value, said: changeWords(value, digits) }));
  const left = Math.max(...ticks.map(({ said }) => widthOf(said, LETTER))) + GAP;
  const right = SIZE.width - SIZE.right;
  const ends = [first.value, points.at(-1)?.value ?? first.value] as const;
  const x = scaleLinear(ends, [left + 2 * GAP, right]);
  const path = line<Point>(
    ({ value }) => x(value),
    ({ found }) => y(found.median),
  ).digits(1);
  return (
    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
      {ticks.map(({ value, said }) => (
        <g key={value} class={value === 0 ? 'tick none' : 'tick'}>
          <line x1={left} x2={SIZE.width} y1={y(value)} y2={y(value)} />
          <text x={left - GAP} y={y(value)} dy="0.35em" text-anchor="end">
            {said}
          </text>
        </g>
      ))}
      <path d={path(points) ?? ''} />
      {points.map(({ value, found: { median, medianLow, medianHigh } }) => (
        <g key={value} class="point">
          {!Number.isNaN(medianLow) && (
            <line x1={x(value)} x2={x(value)} y1={y(medianLow)} y2={y(medianHigh)} />
          )}
          <circle cx={x(value)} cy={y(median)} r={RADIUS} />
          <text x={x(value)} y={SIZE.height - GAP} text-anchor="middle">
            {numberWords(lever, value)}
          </text>
        </g>
      ))}
      {now !== undefined && <circle class="as-now" cx={x(now)} cy={y(0)} r={RADIUS + 2} />}
    </svg>
  );
}

/** All medians with their intervals, and none. */
function extentOf(points: readonly Point[]): [number, number] {
  const values = points
    .flatMap(({ found: { median, medianLow, medianHigh } }) => [median, medianLow, medianHigh])
    .filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return [low, high > low ? high : low + 1];
}
