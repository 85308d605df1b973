/** One lever: slider, number box, evidence and timing, and an explanation on demand. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { monthLabel } from '../../kernel/clock.ts';
import {
  FIRST_YEAR,
  LEVERS,
  type LeverId,
  type LeverSetting,
  type Programme,
} from '../../model/index.ts';
import { LEVER_WORDS } from '../../model/words.ts';
import { ruleWords } from '../../scenario/rule-words.ts';
import { settingsOf, shownValue } from '../../scenario/shown.ts';
import { isBeyondEvidence, isVerified } from '../state/evidence.ts';
import { endGesture, origin, scenario, setLever, setSettings, valueOf } from '../state/scenario.ts';
import { sweptLever } from '../state/swept-lever.ts';
import { amountWords, numberWords, rangeWords, typedValue, unitOf } from '../text/amounts.ts';
import { words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { Dates } from './dates.tsx';
import { fingerHandlers } from './finger.ts';
import { parts } from './later.tsx';
import { Explanation } from './lever-card.tsx';

export function LeverRow({ id }: { readonly id: LeverId }) {
  const { neutral } = LEVERS[id];
  const text = words();
  const open = useSignal(false);
  const name = worded(LEVER_WORDS[id].label);
  return (
    <div class={valueOf(id) === neutral ? 'lever' : 'lever moved'}>
      <div class="lever-head">
        <label for={`lever-${id}`}>{name}</label>
        {parts.value.sweep !== undefined && (
          <button
            type="button"
            class="sweep-lever"
            aria-haspopup="dialog"
            aria-label={text.labelled(text.sweep, name)}
            onClick={() => (sweptLever.value = id)}
          >
            {text.sweep}
          </button>
        )}
        <button
          type="button"
          class="info"
          aria-expanded={open.value}
          aria-label={text.labelled(text.explain, name)}
          onClick={() => (open.value = !open.value)}
        >
          i
        </button>
      </div>
      <div class="lever-row">
        <Slider id={id} />
        <NumberBox id={id} name={name} />
      </div>
      <Evidence id={id} />
      <Resets id={id} />
      <Timing id={id} name={name} />
      {open.value && <Explanation id={id} />}
    </div>
  );
}

function Slider({ id }: { readonly id: LeverId }) {
  const { range, step, neutral, evidenced } = LEVERS[id];
  const [low, high] = range;
  const value = valueOf(id);
  const text = words();
  const at = (where: number) => (where - low) / (high - low);
  const span = (from: number, to: number) => ({ '--from': at(from), '--to': at(to) });
  return (
    <span class="slider">
      {evidenced !== undefined && (
        <i
          class={isVerified(evidenced) ? 'evidenced' : 'evidenced unverified'}
          style={span(evidenced.from, evidenced.to)}
        />
      )}
      <i class="fill" style={span(Math.min(value, neutral), Math.max(value, neutral))} />
      <i class="neutral" style={span(neutral, neutral)} />
      <input
        type="range"
        id={`lever-${id}`}
        min={low}
        max={high}
        step={step}
        value={value}
        aria-valuetext={text.spoken(amountWords(id, value), evidenceWords(id))}
        {...fingerHandlers((moved) => setLever(id, moved))}
        onChange={endGesture}
        onDblClick={() => setLever(id, neutral)}
      />
    </span>
  );
}

/** What a lever that was changed can go back to: what its programme gave it, and the practice of 2019. */
function Resets({ id }: { readonly id: LeverId }) {
  const text = words();
  const plan = origin.value;
  const own = settingsOf(scenario.value.programme, id);
  const planned = settingsOf(plan?.programme ?? [], id);
  if (plan === undefined || JSON.stringify(own) === JSON.stringify(planned)) return null;
  const before = planned.length === 0 ? undefined : amountWords(id, shownValue(planned, id));
  return (
    <p class="timing resets">
      {before !== undefined && (
        <button type="button" class="to-plan" onClick={() => setSettings(id, planned)}>
          {text.backTo(worded(plan.title), before)}
        </button>
      )}{' '}
      {own.length > 0 && (
        <button type="button" class="to-2019" onClick={() => setSettings(id, [])}>
          {text.backTo(text.practice, amountWords(id, LEVERS[id].neutral))}
        </button>
      )}
    </p>
  );
}

/** How well the lever is known, and whether its value is one that was seen somewhere. */
function Evidence({ id }: { readonly id: LeverId }) {
  const text = words();
  const { tier } = LEVERS[id];
  return (
    <p class="evidence">
      <span title={text.tiers[tier]}>{text.tierShort(tier)}</span>
      {' · '}
      <span class={isBeyondEvidence(id) ? 'beyond' : ''}>{evidenceWords(id)}</span>
    </p>
  );
}

function evidenceWords(id: LeverId): string {
  const text = words();
  const { evidenced } = LEVERS[id];
  if (evidenced === undefined) return text.noEvidence;
  const range = rangeWords(id, [evidenced.from, evidenced.to]);
  const isBeyond = isBeyondEvidence(id);
  if (isVerified(evidenced)) return isBeyond ? text.beyondEvidence(range) : text.evidence(range);
  return isBeyond ? text.beyondUnverified(range) : text.unverifiedEvidence(range);
}

/** The number beside the slider: a value out of range is put back inside, and said so. */
function NumberBox({ id, name }: { readonly id: LeverId; readonly name: string }) {
  const text = words();
  const note = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const [low, high] = LEVERS[id].range;
  const shown = numberWords(id, valueOf(id));
  const take = (typed: number) => {
    const inside = Number.isNaN(typed) ? valueOf(id) : Math.min(high, Math.max(low, typed));
    note.value = inside !== typed;
    setLever(id, inside);
    endGesture();
    if (input.current !== null) input.current.value = numberWords(id, inside);
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
        onChange={({ currentTarget }) => take(typedValue(id, currentTarget.value))}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.value = shown;
        }}
      />
      <span class="unit">{unitOf(id)}</span>
      {note.value && (
        <span class="allowed" role="status">
          {text.allowed(numberWords(id, low), numberWords(id, high))}
        </span>
      )}
    </span>
  );
}

/** When the lever acts, in words; opened, its dates can be changed. */
function Timing({ id, name }: { readonly id: LeverId; readonly name: string }) {
  const text = words();
  const open = useSignal(false);
  const own = settingsOf(scenario.value.programme, id);
  if (own.length === 0 && !open.value) return null;
  const simple = isSimple(own) ? datesOf(own[0]).join(' · ') : undefined;
  return (
    <div class="timing">
      {simple === undefined && <Phases own={own} />}
      <button
        type="button"
        title={text.dates}
        aria-expanded={open.value}
        aria-label={text.labelled(text.dates, text.listed([name, simple ?? text.phased]))}
        onClick={() => (open.value = !open.value)}
      >
        {simple ?? text.dates}
      </button>
      {open.value && <Dates id={id} />}
    </div>
  );
}

/** Whether a lever has one dated value that waits for no rule: a line says it all. */
function isSimple(own: Programme): own is readonly [LeverSetting] {
  const [first, second] = own;
  return (
    first !== undefined &&
    second === undefined &&
    first.when === undefined &&
    first.unless === undefined
  );
}

function Phases({ own }: { readonly own: Programme }) {
  return (
    <>
      <strong>{words().phased}</strong>
      <ul>
        {own.map((setting, at) => (
          <li key={at}>{phaseOf(setting)}</li>
        ))}
      </ul>
    </>
  );
}

function datesOf({ from, until, ramp, after2025 }: LeverSetting): string[] {
  const text = words();
  const grows = ramp === 0 ? [] : [text.ramp(ramp)];
  const ends = until === undefined ? [] : [text.until(monthLabel(FIRST_YEAR, until))];
  return [text.start(monthLabel(FIRST_YEAR, from)), ...ends, ...grows, text.after2025[after2025]];
}

/** One dated value of a lever, with the rules that it waits for or that take it out. */
function phaseOf(setting: LeverSetting): string {
  const text = words();
  const { lever, value, when = [], unless = [] } = setting;
  const rules = [
    ...when.map((rule) => text.whenRule(worded(ruleWords(rule)))),
    ...unless.map((rule) => text.unlessRule(worded(ruleWords(rule)))),
  ];
  return [amountWords(lever, value), ...datesOf(setting), ...rules].join(' · ');
}
