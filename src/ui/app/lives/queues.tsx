/** Queues at the gates over time: cases that wait, or months until half are decided; one small chart for each gate. */
import { signal } from '@preact/signals';
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { GateLife } from '../../../experiment/lives/index.ts';
import type { ShownGate } from '../../../handin/lives/shown.ts';
import { FIRST_YEAR, GATE_IDS, LAST_YEAR, MILESTONE_YEARS, MONTHS } from '../../../model/index.ts';
import { GATE_LABELS } from '../../../model/words.ts';
import { december } from '../../charts/december.ts';
import type { Told } from '../../state/lives.ts';
import { formatted } from '../../text/index.ts';
import { livesText } from '../../text/lives.ts';
import { worded } from '../../text/spoken.ts';
import { Choice } from '../choice.tsx';
import { OnDemand } from '../on-demand.tsx';
import { ClassQueues } from './class-queues.tsx';

type Measure = 'waiting' | 'median';

const DIGITS: Readonly<Record<Measure, number>> = { waiting: 0, median: 1 };
const measure = signal<Measure>('waiting');

export function Queues({ told }: { readonly told: Told }) {
  const text = livesText();
  const { gates, years } = told;
  const own = measure.value;
  const all = [...gates.with, ...(gates.without ?? [])];
  const most = max(all, (gate) => max(gate[own])) ?? 1;
  return (
    <section class="queues" aria-labelledby="queues-title">
      <h3 id="queues-title">
        {text.queues} <small>{text.units[own]}</small>
      </h3>
      <Choice
        name="queues-measure"
        legend={text.measure}
        value={own}
        options={text.measures}
        onPick={(each) => (measure.value = each)}
      />
      <p class="doc">
        {text.queuesNote} {gates.without !== undefined && text.signs}
      </p>
      <div class="queue-charts">
        {GATE_IDS.map((gate, at) => (
          <Queue
            key={gate}
            gate={worded(GATE_LABELS[gate])}
            own={gates.with[at]?.[own]}
            other={gates.without?.[at]?.[own]}
            most={most}
          />
        ))}
      </div>
      <ClassQueues gates={gates} />
      <OnDemand title={text.years} make={() => <Years years={years} />} />
    </section>
  );
}

const SIZE = { width: 260, height: 130, left: 34, right: 8, top: 8, bottom: 18 } as const;

interface QueueProps {
  readonly gate: string;
  readonly own: GateLife['waiting'] | undefined;
  readonly other: GateLife['waiting'] | undefined;
  /** The highest value of any gate: all have one axis. */
  readonly most: number;
}

function Queue({ gate, own, other, most }: QueueProps) {
  const text = livesText();
  const digits = DIGITS[measure.value];
  const inEnd = (series: Float64Array) => formatted(series[MONTHS - 1] ?? Number.NaN, digits);
  const label = text.chart(
    gate,
    text.measures[measure.value],
    own === undefined ? '–' : inEnd(own),
    other && inEnd(other),
  );
  const x = scaleLinear([0, MONTHS - 1], [SIZE.left, SIZE.width - SIZE.right]);
  const y = scaleLinear([0, most], [SIZE.height - SIZE.bottom, SIZE.top]).nice(3);
  const path = line<number>()
    .defined((value) => !Number.isNaN(value))
    .x((_, month) => x(month))
    .y((value) => y(value))
    .digits(1);
  return (
    <figure>
      <figcaption>{gate}</figcaption>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
        {y.ticks(3).map((value) => (
          <g key={value} class="tick">
            <line x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y(value)} y2={y(value)} />
            <text x={SIZE.left - 4} y={y(value)} dy="0.32em" text-anchor="end">
              {formatted(value, 0)}
            </text>
          </g>
        ))}
        {[FIRST_YEAR, ...MILESTONE_YEARS].map((year) => (
          <text
            key={year}
            class="year"
            x={Math.min(x(december(year)), SIZE.width - 14)}
            y={SIZE.height - 4}
            text-anchor="middle"
          >
            {year}
          </text>
        ))}
        {other !== undefined && <path class="baseline" d={path([...other]) ?? ''} />}
        {own !== undefined && <path class="scenario" d={path([...own]) ?? ''} />}
      </svg>
    </figure>
  );
}

const COLUMNS = ['arrived', 'decided', 'waiting', 'median', 'oldest'] as const;
const COLUMN_DIGITS = { arrived: 0, decided: 0, waiting: 0, median: 1, oldest: 0 } as const;

/** Figures of the milestone years and of the last before the zone, with the programme and without. */
function Years({ years }: { readonly years: readonly ShownGate[] }) {
  const text = livesText();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={text.years}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {text.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        {years.flatMap((gate) =>
          (['with', 'without'] as const).map((arm) => {
            const rows = gate[arm];
            return rows === undefined ? null : (
              <tbody key={`${gate.gate} ${arm}`}>
                <tr>
                  <th colSpan={COLUMNS.length + 1} scope="rowgroup">
                    {worded(GATE_LABELS[gate.gate])}
                    {gate.without === undefined ? '' : ` · ${text[arm]}`}
                  </th>
                </tr>
                {rows
                  .filter(({ year }) => year >= FIRST_SHOWN && year <= LAST_YEAR)
                  .map((row) => (
                    <tr key={row.year}>
                      <th scope="row">{row.year}</th>
                      {COLUMNS.map((column) => (
                        <td key={column}>{formatted(row[column], COLUMN_DIGITS[column])}</td>
                      ))}
                    </tr>
                  ))}
              </tbody>
            );
          }),
        )}
      </table>
    </div>
  );
}

/** The year before programmes can act. */
const FIRST_SHOWN = 2020;
