/** What a target would take: the form, how far the search is, and what was found. */
import { useEffect, useRef } from 'preact/hooks';
import type { TargetCell } from '../../../model/index.ts';
import { maySearch } from '../../state/break-even.ts';
import {
  questOf,
  seek,
  stopSeeking,
  wishKey,
  type Quest,
  type Wish,
} from '../../state/cheapest.ts';
import { judged, judgedOwn, strictness } from '../../state/targets.ts';
import { cheapestText } from '../../text/cheapest.ts';
import { reasonOf } from '../../text/reason.ts';
import { targetText } from '../../text/targets.ts';
import { askedCell, cellWords, PANEL } from './ask.tsx';
import { faultsOf, useDraft, wishOf, type Draft } from './draft.ts';
import { Fields } from './fields.tsx';
import { FoundProgramme } from './found.tsx';
import './cheapest.css';

export function CheapestPanel() {
  const all = [...judged.value, ...judgedOwn.value].map(({ assessment: { cell } }) => cell);
  const cell = all.find(({ id }) => id === askedCell.value);
  return (
    <div id={PANEL}>
      {cell !== undefined && <Panel key={`${cell.id} ${cell.words.en}`} cell={cell} />}
    </div>
  );
}

function Panel({ cell }: { readonly cell: TargetCell }) {
  const text = cheapestText();
  const draft = useDraft();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const quest = questOf(cell);
  const { [strictness.value]: level } = targetText().strictnesses;
  return (
    <section class="would-take" aria-labelledby="would-take-title">
      <div class="would-take-head">
        <h3 id="would-take-title" ref={head} tabIndex={-1}>
          {text.ask}
        </h3>
        <button type="button" onClick={() => close(cell)}>
          {text.close}
        </button>
      </div>
      <p>
        <strong>{text.asked(cellWords(cell), level)}</strong>
      </p>
      <p class="doc">{text.note}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start(draft, cell);
        }}
      >
        <Fields draft={draft} />
        <Acts quest={quest} />
      </form>
      <Standing quest={quest} draft={draft} cell={cell} />
    </section>
  );
}

function close(cell: TargetCell): void {
  askedCell.value = undefined;
  document.querySelector<HTMLElement>(`#ask-${CSS.escape(cell.id)}`)?.focus();
}

/** Starts what is asked, or leads to the first field that is wrong. */
function start(draft: Draft, cell: TargetCell): void {
  draft.tried.value = true;
  const [wrong] = Object.keys(faultsOf(draft));
  if (wrong !== undefined) document.querySelector<HTMLElement>(`#take-${wrong}`)?.focus();
  const wish = wishOf(draft, cell);
  if (wish !== undefined && maySearch.peek()) void seek(wish);
}

function isGoing(quest: Quest | undefined): boolean {
  return quest?.state === 'running' || quest?.state === 'checking';
}

function Acts({ quest }: { readonly quest: Quest | undefined }) {
  const text = cheapestText();
  const may = maySearch.value;
  if (isGoing(quest))
    return (
      <p class="would-take-acts">
        <button type="button" id="take-stop" onClick={stopSeeking}>
          {text.stop}
        </button>
      </p>
    );
  return (
    <p class="would-take-acts">
      <button type="submit" id="take-start" class="primary" disabled={!may}>
        {text.start}
      </button>
      {quest?.state === 'stopped' && (
        <button
          type="button"
          id="take-resume"
          disabled={!may}
          onClick={() => void seek(quest.wish)}
        >
          {text.resume}
        </button>
      )}
      {!may && <span class="doc">{text.wait}</span>}
    </p>
  );
}

interface StandingProps {
  readonly quest: Quest | undefined;
  readonly draft: Draft;
  readonly cell: TargetCell;
}

function Standing({ quest, draft, cell }: StandingProps) {
  return (
    <>
      <p id="take-status" role="status">
        {quest === undefined ? '' : stateWords(quest)}
      </p>
      {quest !== undefined && <Told quest={quest} now={wishOf(draft, cell)} />}
    </>
  );
}

interface ToldProps {
  readonly quest: Quest;
  /** What the form asks now; nothing where something is wrong with it. */
  readonly now: Wish | undefined;
}

function Told({ quest, now }: ToldProps) {
  const text = cheapestText();
  const { failure, found, state } = quest;
  const isChanged = !isGoing(quest) && now !== undefined && wishKey(now) !== quest.key;
  return (
    <>
      {failure !== undefined && (
        <p class="failure" role="alert">
          {text.failed(reasonOf(failure))}
        </p>
      )}
      {isChanged && (
        <p class="changed" role="status">
          {state === 'stopped' ? text.changedStopped : text.changed}
        </p>
      )}
      {found !== undefined && <FoundProgramme quest={quest} found={found} />}
    </>
  );
}

function stateWords({ state, tried, pairs, wish: { budget } }: Quest): string {
  const text = cheapestText();
  if (state === 'running') return text.running(tried, budget, pairs);
  if (state === 'checking') return text.checking;
  if (state === 'stopped') return text.stopped(tried, budget, pairs);
  return text.done(tried, pairs);
}
