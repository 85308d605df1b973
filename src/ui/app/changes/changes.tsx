/** Log of changes: every step of the visit, to be gone to or kept by name, and the last one replayed. */
import { useSignal } from '@preact/signals';
import type { ResolvedScenario } from '../../../scenario/resolve.ts';
import { LONGEST_TITLE, withoutRemark } from '../../../scenario/title.ts';
import { keepStep, kept } from '../../state/kept.ts';
import { worded } from '../../text/spoken.ts';
import { endReplay, replay, replayed } from '../../state/replay.ts';
import { goTo, runKey, undoStep, visited } from '../../state/scenario.ts';
import { changesText } from '../../text/changes.ts';
import { movedLevers, stepWords } from '../../text/step.ts';
import './changes.css';

export function Changes() {
  const text = changesText();
  const { states, at } = visited.value;
  return (
    <details class="card changes" id="changes">
      <summary>
        <h2>{text.title}</h2>
      </summary>
      <p class="doc">{text.note}</p>
      <Replay />
      {states.length < 2 && <p class="doc">{text.none}</p>}
      <ol class="steps" reversed start={states.length - 1}>
        {states
          .map((state, place) => (
            <Row key={place} state={state} before={states[place - 1]} place={place} at={at} />
          ))
          .reverse()}
      </ol>
    </details>
  );
}

function Replay() {
  const text = changesText();
  const side = replayed.value;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <p class="replay">
      <button
        type="button"
        id="replay"
        disabled={side === undefined && undoStep.value === undefined}
        onClick={() => (side === undefined || isStill ? replay(isStill) : endReplay())}
      >
        {side === undefined || isStill ? text.replay : text.stop}
      </button>
      <span role="status">{side !== undefined && text[side]}</span>
    </p>
  );
}

interface RowProps {
  readonly state: ResolvedScenario;
  readonly before: ResolvedScenario | undefined;
  readonly place: number;
  /** Which step is on the sliders. */
  readonly at: number;
}

function Row({ state, before, place, at }: RowProps) {
  const text = changesText();
  const naming = useSignal(false);
  const name = nameOf(state, before);
  const moved = before === undefined ? [] : movedLevers(stepOf(state, before));
  const lever = moved.length === 1 ? moved[0] : undefined;
  const same = kept.value.find(({ scenario }) => runKey(scenario) === runKey(state));
  return (
    <li value={place} aria-current={place === at ? 'step' : undefined}>
      <button type="button" class="go" aria-label={text.goTo(name)} onClick={() => goTo(place)}>
        {name}
      </button>
      {same !== undefined && <span class="starred">★ {worded(same.scenario.title)}</span>}
      {lever !== undefined && (
        <a href={`#lever-${lever}`} onClick={(event) => show(event, `lever-${lever}`)}>
          {text.show}
        </a>
      )}
      {same === undefined && !naming.value && (
        <button type="button" aria-label={text.mark(name)} onClick={() => (naming.value = true)}>
          ☆
        </button>
      )}
      {naming.value && <NameForm state={state} name={name} onEnd={() => (naming.value = false)} />}
    </li>
  );
}

const stepOf = (state: ResolvedScenario, before: ResolvedScenario) => ({
  from: before.programme,
  to: state.programme,
});

/** What a step did: the lever that it moved, or the programme that it took over. */
function nameOf(state: ResolvedScenario, before: ResolvedScenario | undefined): string {
  const text = changesText();
  const title = withoutRemark(worded(state.title));
  if (before === undefined) return text.first(title);
  const step = stepOf(state, before);
  const moved = movedLevers(step).length;
  if (moved > 1 && state.id !== before.id) return text.taken(title);
  return moved === 0 ? text.other : stepWords(step);
}

/** Goes to a lever without writing its place into the address, which holds the scenario. */
function show(event: Event, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.closest('details')?.setAttribute('open', '');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

interface NameProps {
  readonly state: ResolvedScenario;
  readonly name: string;
  readonly onEnd: () => void;
}

function NameForm({ state, name, onEnd }: NameProps) {
  const text = changesText();
  const typed = useSignal(name);
  return (
    <form
      class="kept-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.value.trim() === '') return;
        void keepStep(state, typed.value);
        onEnd();
      }}
    >
      <input
        type="text"
        aria-label={text.name}
        maxLength={LONGEST_TITLE}
        value={typed.value}
        ref={(field) => field?.focus()}
        onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onEnd()}
      />
      <button type="submit">{text.keep}</button>
      <button type="button" onClick={onEnd}>
        {text.leave}
      </button>
    </form>
  );
}
