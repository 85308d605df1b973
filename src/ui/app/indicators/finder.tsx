/** A box to find an indicator in: what is typed leaves the indicators that are called so, by subject, each with its meaning. */
import { useComputed, useSignal, type Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { INDICATOR_IDS, type IndicatorId } from '../../../model/index.ts';
import { indicatorsFound, type Group } from '../../state/subjects.ts';
import { indicatorSearchText } from '../../text/indicator-search.ts';
import { Found } from './found.tsx';
import './finder.css';

interface Props {
  readonly value: IndicatorId;
  readonly onPick: (picked: IndicatorId) => void;
}

interface ButtonProps extends Props {
  readonly id: string;
  /** What the button does, for those who hear the page. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A button that opens the box; the browser gives it the focus back when the box is closed. */
export function FinderButton({ id, name, children, value, onPick }: ButtonProps) {
  const open = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="find"
        id={id}
        aria-label={name}
        aria-haspopup="dialog"
        onClick={() => (open.value = true)}
      >
        {children}
      </button>
      {open.value && <Finder value={value} onPick={onPick} onClose={() => (open.value = false)} />}
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

function Finder({ value, onPick, onClose }: Props & { readonly onClose: () => void }) {
  const said = indicatorSearchText();
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useSignal('');
  const at = useSignal<IndicatorId | undefined>(value);
  const groups = useComputed(() => indicatorsFound(typed.value));
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);
  const close = () => dialog.current?.close();
  const take = (picked: IndicatorId) => {
    close();
    onPick(picked);
  };
  const search = (text: string) => {
    typed.value = text;
    at.value = idsIn(groups.value)[0];
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) at.value = moved(idsIn(groups.value), at.value, step);
    else if (event.key === 'Enter' && !event.isComposing && at.value) take(at.value);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      class="finder"
      ref={dialog}
      aria-labelledby="finder-title"
      onClose={onClose}
      onClick={({ target }) => {
        if (target === dialog.current) close();
      }}
    >
      <div>
        <div class="finder-head">
          <h2 id="finder-title">{said.title}</h2>
          <button type="button" onClick={close}>
            {said.close}
          </button>
        </div>
        <Box typed={typed} at={at} onSearch={search} onPress={press} />
        <Count groups={groups.value} />
        <Found groups={groups.value} at={at.value} present={value} onPick={take} />
      </div>
    </dialog>
  );
}

interface BoxProps {
  readonly typed: Signal<string>;
  readonly at: Signal<IndicatorId | undefined>;
  readonly onSearch: (text: string) => void;
  readonly onPress: (event: KeyboardEvent) => void;
}

function Box({ typed, at, onSearch, onPress }: BoxProps) {
  const said = indicatorSearchText();
  return (
    <input
      type="text"
      role="combobox"
      autoComplete="off"
      spellcheck={false}
      enterkeyhint="done"
      value={typed.value}
      placeholder={said.box}
      aria-label={said.box}
      aria-autocomplete="list"
      aria-expanded="true"
      aria-controls="finder-list"
      aria-activedescendant={at.value && `found-${at.value}`}
      onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      onKeyDown={onPress}
    />
  );
}

function Count({ groups }: { readonly groups: readonly Group[] }) {
  const said = indicatorSearchText();
  const count = idsIn(groups).length;
  return (
    <p role="status" class="doc">
      {count === 0 ? said.none : said.found(count, INDICATOR_IDS.length)}
    </p>
  );
}

function idsIn(groups: readonly Group[]): readonly IndicatorId[] {
  return groups.flatMap(({ ids }) => ids);
}

/** So many places further in a list, which ends at both ends. */
function moved(
  ids: readonly IndicatorId[],
  from: IndicatorId | undefined,
  step: number,
): IndicatorId | undefined {
  const place = ids.findIndex((id) => id === from) + step;
  return ids[Math.min(ids.length - 1, Math.max(0, place))];
}
