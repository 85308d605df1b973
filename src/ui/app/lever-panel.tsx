/** The levers as sliders, in the report's groups. */
import { useSignal } from '@preact/signals';
import { monthLabel } from '../../kernel/clock.ts';
import {
  FIRST_YEAR,
  FISCAL_ACCOUNTS,
  GROUPS,
  LEVER_IDS,
  LEVERS,
  type GroupId,
  type LeverId,
} from '../../model/index.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { formatted, words } from '../text/index.ts';
import { language } from './language.ts';
import { presetOf, programme, setLever, setProgramme, valueOf } from './store.ts';

const GROUP_IDS = (Object.keys(GROUPS) as GroupId[]).filter((group) =>
  LEVER_IDS.some((id) => LEVERS[id].group === group),
);

export function LeverPanel({ presets }: { readonly presets: readonly ResolvedScenario[] }) {
  const text = words();
  const present = presetOf(presets);
  const ordered = [...presets].sort((a, b) => a.programme.length - b.programme.length);
  return (
    <section class="levers" aria-labelledby="levers-title">
      <h2 id="levers-title">{text.levers}</h2>
      <div class="preset">
        <label for="preset">{text.preset}</label>
        <select
          id="preset"
          value={present ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = presets.find(({ id }) => id === currentTarget.value);
            if (chosen !== undefined) setProgramme(chosen.programme);
          }}
        >
          {present === undefined && <option value="">{text.presetCustom}</option>}
          {ordered.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language.value]}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={programme.value.length === 0}
          onClick={() => {
            setProgramme([]);
          }}
        >
          {text.reset}
        </button>
      </div>
      {GROUP_IDS.map((group) => (
        <fieldset key={group}>
          <legend>{GROUPS[group][language.value]}</legend>
          {LEVER_IDS.filter((id) => LEVERS[id].group === group).map((id) => (
            <LeverRow key={id} id={id} />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function LeverRow({ id }: { readonly id: LeverId }) {
  const { label, unit, range, step, neutral } = LEVERS[id];
  const text = words();
  const open = useSignal(false);
  const value = valueOf(id);
  const name = label[language.value];
  const filled = ((value - range[0]) / (range[1] - range[0])) * 100;
  return (
    <div class={value === neutral ? 'lever' : 'lever moved'}>
      <div class="lever-head">
        <label for={`lever-${id}`}>{name}</label>
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
        <input
          type="range"
          id={`lever-${id}`}
          min={range[0]}
          max={range[1]}
          step={step}
          value={value}
          style={{ '--filled': `${filled}%` }}
          aria-valuetext={`${formatted(value, 0)} ${unit[language.value]}`}
          onInput={({ currentTarget }) => {
            setLever(id, currentTarget.valueAsNumber);
          }}
        />
        <NumberBox id={id} value={value} name={name} />
        <span class="unit">{unit[language.value]}</span>
      </div>
      <Timing id={id} />
      {open.value && <Explanation id={id} />}
    </div>
  );
}

/** The number beside the slider: a value out of range is put back inside, and said so. */
function NumberBox({
  id,
  value,
  name,
}: {
  readonly id: LeverId;
  readonly value: number;
  readonly name: string;
}) {
  const note = useSignal(false);
  const { range, step } = LEVERS[id];
  const [low, high] = range;
  return (
    <span class="number">
      <input
        type="number"
        aria-label={name}
        min={low}
        max={high}
        step={step}
        value={value}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.valueAsNumber;
          const inside = Number.isNaN(typed) ? value : Math.min(high, Math.max(low, typed));
          note.value = inside !== typed;
          currentTarget.value = String(inside);
          setLever(id, inside);
        }}
      />
      {note.value && (
        <span class="allowed" role="status">
          {words().allowed} {formatted(low, 0)}–{formatted(high, 0)}
        </span>
      )}
    </span>
  );
}

function Timing({ id }: { readonly id: LeverId }) {
  const setting = programme.value.find(({ lever }) => lever === id);
  const text = words();
  if (setting === undefined) return null;
  return (
    <p class="timing">
      {text.start} {monthLabel(FIRST_YEAR, setting.from)} · {text.ramp} {setting.ramp} {text.months}
    </p>
  );
}

function Explanation({ id }: { readonly id: LeverId }) {
  const { doc, tasks, tier, range, unit, postings, binds, source } = LEVERS[id];
  const text = words();
  const now = language.value;
  const facts = [
    [text.task, tasks.join(' ')],
    [text.tier, String(tier)],
    [text.range, `${formatted(range[0], 0)}–${formatted(range[1], 0)} ${unit[now]}`],
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
