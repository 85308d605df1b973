/** What a search is asked with: levers, the chance, and how much may be run. */
import type { Signal } from '@preact/signals';
import { GROUP_IDS, LEVER_IDS, LEVERS, type GroupId, type LeverId } from '../../../model/index.ts';
import { GROUP_LABELS, LEVER_WORDS } from '../../../model/words.ts';
import { typedNumber } from '../../state/number.ts';
import { cheapestText } from '../../text/cheapest.ts';
import { words } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';
import {
  budgetTyped,
  faultsOf,
  leversOf,
  neededOf,
  pairsTyped,
  probabilityOf,
  type Draft,
  type Field,
} from './draft.ts';

/** Levers of this tier rest on assumptions. */
const ASSUMED = 3;
const GROUPS = GROUP_IDS.map((group) => ({
  group,
  ids: LEVER_IDS.filter((id) => LEVERS[id].group === group),
})).filter(({ ids }) => ids.length > 0);

interface Props {
  readonly draft: Draft;
}

export function Fields({ draft }: Props) {
  const text = cheapestText();
  const isRight = Object.keys(faultsOf(draft)).length === 0;
  const [pairs, programmes] = [typedNumber(pairsTyped(draft)), typedNumber(budgetTyped(draft))];
  return (
    <>
      <Levers draft={draft} />
      <div class="would-take-fields">
        <Typed
          field="chance"
          label={text.chance}
          typed={draft.chance.value}
          into={draft.chance}
          draft={draft}
        >
          {isRight && text.counted(neededOf(probabilityOf(draft), pairs), pairs)}
        </Typed>
        <Typed
          field="pairs"
          label={text.pairs}
          typed={pairsTyped(draft)}
          into={draft.pairs}
          draft={draft}
        />
        <Typed
          field="budget"
          label={text.programmes}
          typed={budgetTyped(draft)}
          into={draft.budget}
          draft={draft}
        />
      </div>
      {isRight && <p class="doc">{text.effort(programmes * pairs, pairs)}</p>}
    </>
  );
}

interface TypedProps extends Props {
  readonly field: Field;
  readonly label: string;
  readonly typed: string;
  readonly into: Signal<string> | Signal<string | undefined>;
  readonly children?: string | false;
}

function Typed({ field, label, typed, into, draft, children }: TypedProps) {
  const fault = draft.tried.value ? faultsOf(draft)[field] : undefined;
  return (
    <div>
      <label for={`take-${field}`}>{label}</label>
      <input
        id={`take-${field}`}
        inputMode="decimal"
        value={typed}
        aria-invalid={fault !== undefined}
        aria-describedby={`take-${field}-said`}
        onInput={({ currentTarget }) => (into.value = currentTarget.value)}
      />
      <span id={`take-${field}-said`}>
        {fault === undefined ? children : <Fault>{fault}</Fault>}
      </span>
    </div>
  );
}

function Fault({ children }: { readonly children: string }) {
  return (
    <span class="failure" role="alert">
      {children}
    </span>
  );
}

function Levers({ draft }: Props) {
  const text = cheapestText();
  const ticked = leversOf(draft);
  const fault = draft.tried.value ? faultsOf(draft).levers : undefined;
  return (
    <fieldset class="would-take-levers" id="take-levers" tabIndex={-1}>
      <legend>{text.levers(ticked.length)}</legend>
      <p>
        <button type="button" onClick={() => (draft.levers.value = undefined)}>
          {text.present}
        </button>{' '}
        <button type="button" onClick={() => (draft.levers.value = [])}>
          {text.none}
        </button>
      </p>
      {fault !== undefined && <Fault>{fault}</Fault>}
      <div class="would-take-groups">
        {GROUPS.map(({ group, ids }) => (
          <Group key={group} group={group} ids={ids} draft={draft} />
        ))}
      </div>
    </fieldset>
  );
}

interface GroupProps extends Props {
  readonly group: GroupId;
  readonly ids: readonly LeverId[];
}

function Group({ group, ids, draft }: GroupProps) {
  const text = cheapestText();
  const name = worded(GROUP_LABELS[group]);
  const ticked = ids.filter((id) => leversOf(draft).includes(id));
  return (
    <details>
      <summary>{text.group(name, ticked.length, ids.length)}</summary>
      <label class="whole">
        <input
          type="checkbox"
          checked={ticked.length === ids.length}
          aria-label={words().labelled(text.wholeGroup, name)}
          onChange={({ currentTarget }) => tick(draft, ids, currentTarget.checked)}
        />
        {text.wholeGroup}
      </label>
      {ids.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            name={id}
            checked={ticked.includes(id)}
            onChange={({ currentTarget }) => tick(draft, [id], currentTarget.checked)}
          />
          {labelOf(id)}
        </label>
      ))}
    </details>
  );
}

function labelOf(id: LeverId): string {
  const label = worded(LEVER_WORDS[id].label);
  return LEVERS[id].tier === ASSUMED ? words().noted(label, cheapestText().assumed) : label;
}

function tick(draft: Draft, ids: readonly LeverId[], isTicked: boolean): void {
  const others = leversOf(draft).filter((id) => !ids.includes(id));
  draft.levers.value = isTicked ? [...others, ...ids] : others;
}
