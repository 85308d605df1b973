/** Cases that wait at each gate class by class, in a month that one moves or lets run. */
import { computed, signal } from '@preact/signals';
import { max } from 'd3-array';
import { useEffect } from 'preact/hooks';
import { monthLabel } from '../../../kernel/clock.ts';
import { CLASS_IDS, FIRST_YEAR, GATE_IDS, MONTHS } from '../../../model/index.ts';
import { CLASS_LABELS, GATE_LABELS } from '../../../model/words.ts';
import { december } from '../../charts/december.ts';
import type { Told } from '../../state/lives.ts';
import { formatted, words } from '../../text/index.ts';
import { livesText } from '../../text/lives.ts';
import { worded } from '../../text/spoken.ts';

/** The year that is looked at first: that of the middle target path. */
const FIRST_SEEN = 2025;
/** Months by which a film moves on, and milliseconds that each picture stays. */
const STEP = 3;
const STAYS = 250;

const month = signal(december(FIRST_SEEN));
const isPlaying = signal(false);
const label = computed(() => monthLabel(FIRST_YEAR, month.value));

export function ClassQueues({ gates }: Pick<Told, 'gates'>) {
  const text = livesText();
  const arms = [...gates.with, ...(gates.without ?? [])];
  const most = max(arms, (gate) => max(gate.waitingByClass, (series) => max(series))) ?? 1;
  useEffect(() => stop, []);
  return (
    <section class="class-queues" aria-labelledby="class-queues-title">
      <h3 id="class-queues-title">{text.byClass}</h3>
      <p class="doc">{text.byClassNote}</p>
      <Clock />
      <div class="scroll" tabIndex={0} role="region" aria-label={text.byClass}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.class}</th>
              {GATE_IDS.map((gate) => (
                <th key={gate} scope="col">
                  {worded(GATE_LABELS[gate])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {CLASS_IDS.map((id, kind) => (
              <tr key={id}>
                <th scope="row">{worded(CLASS_LABELS[id])}</th>
                {GATE_IDS.map((gate, at) => (
                  <Cell
                    key={gate}
                    own={gates.with[at]?.waitingByClass[kind]?.[month.value] ?? 0}
                    other={gates.without?.[at]?.waitingByClass[kind]?.[month.value]}
                    most={most}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The month that is shown, and the button that lets months pass. */
function Clock() {
  const text = livesText();
  return (
    <div class="queue-clock">
      <label>
        {text.month} <output aria-live="off">{label.value}</output>
        <input
          type="range"
          min={0}
          max={MONTHS - 1}
          value={month.value}
          aria-valuetext={label.value}
          onInput={({ currentTarget }) => {
            stop();
            month.value = Number(currentTarget.value);
          }}
        />
      </label>
      <button type="button" onClick={() => (isPlaying.value ? stop() : play())}>
        {isPlaying.value ? words().stop : text.play}
      </button>
    </div>
  );
}

interface CellProps {
  readonly own: number;
  readonly other: number | undefined;
  /** The longest queue of any class, gate and month: all bars have one measure. */
  readonly most: number;
}

const ALL = 100;

function Cell({ own, other, most }: CellProps) {
  const width = (cases: number) => `${((ALL * cases) / most).toFixed(1)}%`;
  return (
    <td>
      <span class="queue-bar" style={{ width: width(own) }} />
      {other !== undefined && <span class="queue-bar baseline" style={{ width: width(other) }} />}
      {formatted(own, 0)} {other !== undefined && <small>({formatted(other, 0)})</small>}
    </td>
  );
}

let film: ReturnType<typeof setInterval> | undefined;

/** Lets months pass to the last; from the beginning again where that is reached. */
function play(): void {
  if (month.value >= MONTHS - 1) month.value = 0;
  isPlaying.value = true;
  film = setInterval(() => {
    month.value = Math.min(MONTHS - 1, month.value + STEP);
    if (month.value === MONTHS - 1) stop();
  }, STAYS);
}

function stop(): void {
  clearInterval(film);
  isPlaying.value = false;
}
