/** The dated values of one lever: when each begins, how fast it grows and when it ends, with the curve that they make. */
import { useSignal, type Signal } from '@preact/signals';
import { monthLabel } from '../../kernel/clock.ts';
import { FIRST_YEAR, LEVERS, type LeverId, type LeverSetting } from '../../model/index.ts';
import { LEVER_WORDS } from '../../model/words.ts';
import { settingsOf } from '../../scenario/shown.ts';
import {
  LONGEST_RAMP,
  MONTH_ENDS,
  dateFault,
  typedMonth,
  withAnother,
  type DateFault,
} from '../state/dates.ts';
import { typedNumber } from '../state/number.ts';
import { scenario, setSettings } from '../state/scenario.ts';
import { numberWords, typedValue, unitOf } from '../text/amounts.ts';
import { datesText } from '../text/dates.ts';
import { worded } from '../text/spoken.ts';
import { DatesCurve } from './dates-curve.tsx';
import { RulesEditor } from './rules-editor.tsx';
import './dates-editor.css';

type Fault = Signal<DateFault | undefined>;

export function DatesEditor({ id }: { readonly id: LeverId }) {
  const text = datesText();
  const fault: Fault = useSignal(undefined);
  const { programme } = scenario.value;
  const own = settingsOf(programme, id);
  const take = (next: readonly LeverSetting[]) => {
    fault.value = dateFault(id, next);
    if (fault.value === undefined) setSettings(id, next);
  };
  return (
    <section class="dates" aria-label={text.of(worded(LEVER_WORDS[id].label))}>
      <DatesCurve id={id} own={own} />
      {own.map((setting, at) => (
        <Entry
          key={at}
          id={id}
          number={at + 1}
          setting={setting}
          onChange={(changed) => take(own.map((each, place) => (place === at ? changed : each)))}
          onRemove={() => take(own.filter((_, place) => place !== at))}
        />
      ))}
      {fault.value !== undefined && (
        <p class="fault" role="status">
          {faultWords(id, fault.value)}
        </p>
      )}
      <button type="button" class="add" onClick={() => take(withAnother(programme, id))}>
        {text.add}
      </button>
    </section>
  );
}

function faultWords(id: LeverId, fault: DateFault): string {
  const [low, high] = endsOf(id, fault);
  return datesText().faults[fault](low, high);
}

function endsOf(id: LeverId, fault: DateFault): readonly [string, string] {
  const [low, high] = LEVERS[id].range;
  if (fault === 'value') return [numberWords(id, low), numberWords(id, high)];
  return fault === 'ramp' ? ['0', String(LONGEST_RAMP)] : MONTH_ENDS;
}

interface EntryProps {
  readonly id: LeverId;
  readonly number: number;
  readonly setting: LeverSetting;
  readonly onChange: (changed: LeverSetting) => void;
  readonly onRemove: () => void;
}

function Entry({ id, number, setting, onChange, onRemove }: EntryProps) {
  const text = datesText();
  const { value, from, until, ramp, after2025 } = setting;
  const month = (of: number | undefined) => (of === undefined ? '' : monthLabel(FIRST_YEAR, of));
  return (
    <fieldset>
      <legend>{text.entry(number)}</legend>
      <Box
        label={text.value}
        unit={unitOf(id)}
        shown={numberWords(id, value)}
        onTyped={(typed) => onChange({ ...setting, value: typedValue(id, typed) })}
      />
      <Box
        label={text.from}
        shown={month(from)}
        onTyped={(typed) => onChange({ ...setting, from: typedMonth(typed) })}
      />
      <Box
        label={text.ramp}
        unit={text.months}
        shown={String(ramp)}
        onTyped={(typed) => onChange({ ...setting, ramp: typedNumber(typed) })}
      />
      <Box
        label={text.until}
        placeholder={text.open}
        shown={month(until)}
        onTyped={(typed) => onChange(endingIn(setting, typed))}
      />
      <label>
        {text.after2025}
        <select
          value={after2025}
          onChange={({ currentTarget }) =>
            onChange({ ...setting, after2025: currentTarget.value === 'fade' ? 'fade' : 'keep' })
          }
        >
          <option value="keep">{text.kept}</option>
          <option value="fade">{text.fades}</option>
        </select>
      </label>
      <RulesEditor number={number} setting={setting} onChange={onChange} />
      <button type="button" onClick={onRemove}>
        {text.remove}
      </button>
    </fieldset>
  );
}

/** A setting that ends in the month typed; without one when nothing is typed. */
function endingIn(setting: LeverSetting, typed: string): LeverSetting {
  if (typed.trim() !== '') return { ...setting, until: typedMonth(typed) };
  const open = { ...setting };
  delete (open as { until?: number }).until;
  return open;
}

interface BoxProps {
  readonly label: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly shown: string;
  readonly onTyped: (typed: string) => void;
}

/** What is typed is taken over by Enter or on leaving; what cannot be goes back to what holds. Runs that come meanwhile leave it. */
function Box({ label, unit, placeholder, shown, onTyped }: BoxProps) {
  const draft = useSignal<string | undefined>(undefined);
  return (
    <label>
      {label}
      <span>
        <input
          type="text"
          value={draft.value ?? shown}
          placeholder={placeholder ?? ''}
          onInput={({ currentTarget }) => (draft.value = currentTarget.value)}
          onChange={({ currentTarget }) => {
            onTyped(currentTarget.value);
            draft.value = undefined;
          }}
          onKeyDown={({ key }) => {
            if (key === 'Escape') draft.value = undefined;
          }}
        />
        {unit !== undefined && <span class="unit">{unit}</span>}
      </span>
    </label>
  );
}
