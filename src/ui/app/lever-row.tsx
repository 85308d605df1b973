/** One lever: slider, number box, timing, and an explanation on demand. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { monthLabel } from '../../kernel/clock.ts';
import { FIRST_YEAR, FISCAL_ACCOUNTS, LEVERS, type LeverId } from '../../model/index.ts';
import { language } from '../state/language.ts';
import { typedNumber } from '../state/number.ts';
import { endGesture, scenario, setLever, valueOf } from '../state/scenario.ts';
import { formatted, words } from '../text/index.ts';

export function LeverRow({ id }: { readonly id: LeverId }) {
  const { label, neutral, tier } = LEVERS[id];
  const text = words();
  const open = useSignal(false);
  const name = label[language.value];
  return (
    <div class={valueOf(id) === neutral ? 'lever' : 'lever moved'}>
      <div class="lever-head">
        <label for={`lever-${id}`}>{name}</label>
        <span class="tier" title={text.tiers[tier]}>
          {text.tierShort(tier)}
        </span>
        <button
          type="button"
          class="info"
          aria-expanded={open.value}
          aria-label={`${text.explain}: ${name}`}
          onClick={() => (open.value = !open.value)}
        >
          i
        </button>
      </div>
      <div class="lever-row">
        <Slider id={id} />
        <NumberBox id={id} name={name} />
      </div>
      <Timing id={id} />
      {open.value && <Explanation id={id} />}
    </div>
  );
}

/** Digits of a lever's values that its step can move. */
function digitsOf(id: LeverId): number {
  return Number.isInteger(LEVERS[id].step) ? 0 : 1;
}

function Slider({ id }: { readonly id: LeverId }) {
  const { unit, range, step, neutral, tier } = LEVERS[id];
  const [low, high] = range;
  const value = valueOf(id);
  const at = (where: number) => `${((where - low) / (high - low)) * 100}%`;
  const edges = [value, neutral].sort((a, b) => a - b).map(at);
  return (
    <span
      class={`slider track-${tier}`}
      style={{ '--from': edges[0], '--to': edges[1], '--neutral': at(neutral) }}
    >
      <input
        type="range"
        id={`lever-${id}`}
        min={low}
        max={high}
        step={step}
        value={value}
        aria-valuetext={`${formatted(value, digitsOf(id))} ${unit[language.value]}`}
        onInput={({ currentTarget }) => setLever(id, currentTarget.valueAsNumber)}
        onChange={endGesture}
        onDblClick={() => setLever(id, neutral)}
      />
    </span>
  );
}

/** The number beside the slider: a value out of range is put back inside, and said so. */
function NumberBox({ id, name }: { readonly id: LeverId; readonly name: string }) {
  const text = words();
  const note = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const { range, unit } = LEVERS[id];
  const [low, high] = range;
  const digits = digitsOf(id);
  const shown = formatted(valueOf(id), digits);
  const take = (typed: number) => {
    const inside = Number.isNaN(typed) ? valueOf(id) : Math.min(high, Math.max(low, typed));
    note.value = inside !== typed;
    setLever(id, inside);
    endGesture();
    if (input.current !== null) input.current.value = formatted(inside, digits);
  };
  return (
    <span class="number">
      <input
        ref={input}
        type="text"
        inputMode="decimal"
        id={`number-${id}`}
        aria-label={text.value(name)}
        value={shown}
        onChange={({ currentTarget }) => take(typedNumber(currentTarget.value))}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.value = shown;
        }}
      />
      <span class="unit">{unit[language.value]}</span>
      {note.value && (
        <span class="allowed" role="status">
          {text.allowed(formatted(low, digits), formatted(high, digits))}
        </span>
      )}
    </span>
  );
}

function Timing({ id }: { readonly id: LeverId }) {
  const setting = scenario.value.programme.find(({ lever }) => lever === id);
  const text = words();
  if (setting === undefined) return null;
  const { from, ramp, after2025 } = setting;
  const grows = ramp === 0 ? [] : [`${text.ramp} ${ramp} ${text.months}`];
  const parts = [
    `${text.start} ${monthLabel(FIRST_YEAR, from)}`,
    ...grows,
    text.after2025[after2025],
  ];
  return <p class="timing">{parts.join(' · ')}</p>;
}

function Explanation({ id }: { readonly id: LeverId }) {
  const { doc, tasks, tier, range, unit, postings, binds, source } = LEVERS[id];
  const text = words();
  const now = language.value;
  const ends = range.map((end) => formatted(end, digitsOf(id)));
  const facts = [
    [text.task, tasks.map((task) => (task === 'beyond' ? text.beyond : task)).join(' ')],
    [text.tier, text.tiers[tier]],
    [text.range, `${ends.join('–')} ${unit[now]}`],
    [
      text.pays,
      postings
        .map(({ account, pays }) => `${FISCAL_ACCOUNTS[account][now]} (${pays[now]})`)
        .join('; '),
    ],
    [text.limits, binds[now]],
    [
      text.source,
      `${source.words[now]} (${text.statuses[source.status]}; ${text.readings[source.read]})`,
    ],
  ] as const;
  return (
    <div class="explanation">
      <p>{doc[now]}</p>
      <dl>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
