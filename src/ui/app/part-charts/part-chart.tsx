/** The chart of one part: the baseline dashed, the scenario solid, each with its last value at its end. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { FIRST_YEAR, LAST_YEAR, MILESTONE_YEARS } from '../../../model/index.ts';
import { widthOf } from '../../charts/lettering.ts';
import { spread } from '../../charts/spread.ts';
import { PART_YEARS, type PartLine } from '../../state/part-lines.ts';
import { formatted } from '../../text/index.ts';
import { partChartText } from '../../text/part-charts.ts';

/** Units of the drawing, about a pixel each; letters as wide as bold ones of a phone are. */
const SIZE = { width: 200, height: 116, left: 4, top: 10, bottom: 18 } as const;
const LETTER = 15;
const GAP = 4;
const ARMS = [
  { arm: 'baseline', name: 'baseline' },
  { arm: 'treatment', name: 'scenario' },
] as const;

export interface NamedLine extends PartLine {
  readonly name: string;
}

interface Props {
  readonly line: NamedLine;
  readonly digits: number;
  readonly domain: readonly [number, number];
}

export function PartChart({ line: part, digits, domain }: Props) {
  const ends = ARMS.map(({ arm }) => part[arm].at(-1) ?? Number.NaN);
  const [baseline = '', scenario = ''] = ends.map((value) => formatted(value, digits));
  const room = Math.max(widthOf(baseline, LETTER), widthOf(scenario, LETTER)) + GAP;
  const right = SIZE.width - room;
  const x = scaleLinear([FIRST_YEAR, LAST_YEAR], [SIZE.left, right]);
  const y = scaleLinear(domain, [SIZE.height - SIZE.bottom, SIZE.top]);
  const path = line<number>()
    .defined((value) => !Number.isNaN(value))
    .x((_, at) => x(PART_YEARS[at] ?? FIRST_YEAR))
    .y((value) => y(value))
    .digits(1);
  const labels = spread(ends.map(y), LETTER + 1, [SIZE.top, SIZE.height - SIZE.bottom]);
  return (
    <figure>
      <figcaption>{part.name}</figcaption>
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={partChartText().chart(part.name, LAST_YEAR, baseline, scenario)}
      >
        {domain[0] <= 0 && <line class="zero" x1={SIZE.left} x2={right} y1={y(0)} y2={y(0)} />}
        {[FIRST_YEAR, ...MILESTONE_YEARS].map((year) => (
          <Year key={year} year={year} at={x(year)} />
        ))}
        {ARMS.map(({ arm, name }, at) => (
          <g key={arm}>
            <path class={name} d={path(part[arm]) ?? ''} />
            <text class={name} x={right + GAP} y={labels[at]} dy="0.35em">
              {at === 0 ? baseline : scenario}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** A year on the axis; 2025 has its line only, since 2022 stands too near. */
function Year({ year, at }: { readonly year: number; readonly at: number }) {
  const bottom = SIZE.height - SIZE.bottom;
  const isNamed = year !== MILESTONE_YEARS[1];
  return (
    <g class={year === FIRST_YEAR ? 'first' : 'milestone'}>
      {year !== FIRST_YEAR && <line x1={at} x2={at} y1={SIZE.top} y2={bottom} />}
      {isNamed && (
        <text x={at} y={SIZE.height - 5} text-anchor={year === FIRST_YEAR ? 'start' : 'middle'}>
          {year}
        </text>
      )}
    </g>
  );
}
