/** Targets of one's own: added by a form, judged like the report's, kept in files and links. */
import { useSignal } from '@preact/signals';
import {
  INDICATOR_IDS,
  LAST_YEAR,
  OWN_TARGETS,
  type IndicatorId,
  type OwnTarget,
} from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { typedNumber } from '../state/number.ts';
import { setTargets } from '../state/scenario.ts';
import { judgedOwn, ownTargets } from '../state/targets.ts';
import { indicator } from '../state/view.ts';
import { words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { targetText } from '../text/targets.ts';
import { Cell } from './target-cell.tsx';

const { firstYear, most, longestSource } = OWN_TARGETS;
const YEARS = Array.from({ length: LAST_YEAR - firstYear + 1 }, (_, at) => firstYear + at);

export function OwnTargets() {
  const text = targetText();
  return (
    <div class="own-targets" id="own-targets">
      <h3>{text.own}</h3>
      <p class="doc">{text.ownNote}</p>
      <div class="own-grid">
        {judgedOwn.value.map((each, at) => (
          <div key={each.assessment.cell.id}>
            <Cell judged={each} />
            <button
              type="button"
              class="remove-target"
              aria-label={words().labelled(text.remove, worded(each.assessment.cell.words))}
              onClick={() => setTargets(ownTargets.value.filter((_, other) => other !== at))}
            >
              {text.remove}
            </button>
          </div>
        ))}
      </div>
      <Form />
    </div>
  );
}

/** What is typed so far; the indicator on the chart until another is picked. */
function useDraft() {
  return {
    picked: useSignal<IndicatorId | undefined>(undefined),
    year: useSignal(YEARS.at(-1) ?? firstYear),
    bound: useSignal<'atLeast' | 'atMost'>('atLeast'),
    value: useSignal(''),
    source: useSignal(''),
    failure: useSignal(''),
  };
}

type Draft = ReturnType<typeof useDraft>;

/** Adds what is typed, or says why it cannot be added. */
function add({ picked, year, bound, value, source, failure }: Draft): void {
  const text = targetText();
  const asked = typedNumber(value.value);
  const isFull = ownTargets.value.length >= most;
  failure.value = Number.isFinite(asked) ? (isFull ? text.mostTargets(most) : '') : text.notNumber;
  if (failure.value !== '') return;
  const said = source.value.trim().slice(0, longestSource);
  const target: OwnTarget = {
    indicator: picked.value ?? indicator.value,
    year: year.value,
    [bound.value]: asked,
    ...(said !== '' && { source: said }),
  };
  setTargets([...ownTargets.value, target]);
  value.value = '';
  source.value = '';
}

function Form() {
  const text = targetText();
  const draft = useDraft();
  const { value, source, failure } = draft;
  return (
    <form
      class="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        add(draft);
      }}
    >
      <Choices draft={draft} />
      <label>
        {text.value(worded(INDICATOR_WORDS[draft.picked.value ?? indicator.value].unit))}
        <input
          name="value"
          inputMode="decimal"
          value={value.value}
          onInput={({ currentTarget }) => (value.value = currentTarget.value)}
        />
      </label>
      <label>
        {text.source}
        <input
          class="source"
          name="source"
          maxLength={longestSource}
          value={source.value}
          onInput={({ currentTarget }) => (source.value = currentTarget.value)}
        />
      </label>
      <button type="submit">{text.add}</button>
      {failure.value !== '' && (
        <span class="failure" role="alert">
          {failure.value}
        </span>
      )}
    </form>
  );
}

function Choices({ draft: { picked, year, bound } }: { readonly draft: Draft }) {
  const text = targetText();
  const shown = picked.value ?? indicator.value;
  return (
    <>
      <label>
        {text.indicator}
        <select
          aria-label={text.indicator}
          value={shown}
          onChange={({ currentTarget }) => (picked.value = currentTarget.value as IndicatorId)}
        >
          {INDICATOR_IDS.map((id) => (
            <option key={id} value={id}>
              {worded(INDICATOR_WORDS[id].label)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.year}
        <select
          aria-label={text.year}
          value={year.value}
          onChange={({ currentTarget }) => (year.value = Number(currentTarget.value))}
        >
          {YEARS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <label>
        {text.bound}
        <select
          aria-label={text.bound}
          value={bound.value}
          onChange={({ currentTarget }) =>
            (bound.value = currentTarget.value as 'atLeast' | 'atMost')
          }
        >
          <option value="atLeast">{text.atLeast}</option>
          <option value="atMost">{text.atMost}</option>
        </select>
      </label>
    </>
  );
}
