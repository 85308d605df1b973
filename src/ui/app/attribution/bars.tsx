/** The groups as bars: what each does alone, on top of the others, and its share, each with its interval. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { widthOf } from '../../charts/lettering.ts';
import { signed } from '../../text/index.ts';

/** A bar. */
export interface Bar {
  readonly kind: 'alone' | 'last' | 'share' | 'whole' | 'sum';
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isClear: boolean;
}

/** What stands together under one name. */
export interface BarGroup {
  readonly name: string;
  readonly bars: readonly Bar[];
}

interface Props {
  readonly id: string;
  /** What it shows, in words. */
  readonly label: string;
  readonly groups: readonly BarGroup[];
  readonly digits: number;
}

const LETTER = 13;
const NAME = 19;
const BAR = 12;
const STEP = 16;
const GAP = 9;
const AXIS = 20;
const TICKS = 4;
const NARROWEST = 260;

export function Bars({ id, label, groups, digits }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  const values = groups.flatMap(({ bars }) => bars.map(({ value }) => signed(value, digits)));
  const room = Math.max(0, ...values.map((value) => widthOf(value, LETTER))) + 8;
  const x = scaleLinear(extentOf(groups), [2, width - room]).nice(TICKS);
  const heights = groups.map(({ bars }) => NAME + bars.length * STEP + GAP);
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, each) => sum + each, 0));
  const height = heights.reduce((sum, each) => sum + each, AXIS);
  return (
    <div class="attribution-bars" id={id} ref={host}>
      <svg width={width} height={height} role="img" aria-label={label}>
        <Axis x={x} height={height} digits={digits} />
        {groups.map((group, at) => (
          <g key={group.name} transform={`translate(0,${tops[at] ?? 0})`}>
            <text class="name" x={0} y={LETTER + 1}>
              {group.name}
            </text>
            {group.bars.map((bar, line) => (
              <OneBar
                key={bar.kind}
                bar={bar}
                x={x}
                y={NAME + line * STEP}
                end={width}
                digits={digits}
              />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

type Scale = ScaleLinear<number, number>;

function Axis({ x, height, digits }: { x: Scale; height: number; digits: number }) {
  const foot = height - AXIS;
  return (
    <g class="axis">
      {x.ticks(TICKS).map((tick) => (
        <g key={tick} class={tick === 0 ? 'none' : ''}>
          <line x1={x(tick)} x2={x(tick)} y1={0} y2={foot} />
          <text x={x(tick)} y={height - 5} text-anchor={anchorOf(tick, x)}>
            {tick === 0 ? '0' : signed(tick, tickDigits(x, digits))}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Labels at the left edge begin there. */
function anchorOf(tick: number, x: Scale): string {
  return x(tick) < 24 ? 'start' : 'middle';
}

/** Ticks may stand nearer than the digits of the indicator tell. */
function tickDigits(x: Scale, digits: number): number {
  const [first = 0, second = 1] = x.ticks(TICKS);
  return Math.max(digits, Math.ceil(-Math.log10(Math.abs(second - first)) - 1e-9));
}

interface OneBarProps {
  readonly bar: Bar;
  readonly x: Scale;
  readonly y: number;
  /** Where the figures end. */
  readonly end: number;
  readonly digits: number;
}

function OneBar({ bar: { kind, value, low, high, isClear }, x, y, end, digits }: OneBarProps) {
  const middle = y + BAR / 2;
  const [from, to] = [x(0), x(Number.isNaN(value) ? 0 : value)];
  return (
    <g class={isClear ? `bar ${kind}` : `bar ${kind} unclear`}>
      <rect x={Math.min(from, to)} y={y} width={Math.abs(to - from)} height={BAR} />
      {!Number.isNaN(low) && (
        <path
          d={`M${x(low).toFixed(1)},${middle}H${x(high).toFixed(1)}M${x(low).toFixed(1)},${y + 2}v${BAR - 4}M${x(high).toFixed(1)},${y + 2}v${BAR - 4}`}
        />
      )}
      <text x={end} y={middle} dy="0.35em" text-anchor="end">
        {signed(value, digits)}
      </text>
    </g>
  );
}

/** Lowest and highest of what is drawn, with none in it. */
function extentOf(groups: readonly BarGroup[]): [number, number] {
  const all = groups
    .flatMap(({ bars }) => bars.flatMap(({ value, low, high }) => [value, low, high]))
    .filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  return low === high ? [0, 1] : [low, high];
}

/** Pixels that an element is wide. */
function useWidth(host: { readonly current: HTMLElement | null }): number {
  const width = useSignal(NARROWEST);
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const measure = () => (width.value = Math.max(NARROWEST, element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width.value;
}
