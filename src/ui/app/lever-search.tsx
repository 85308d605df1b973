/** A box to find levers by name, and a switch for those in use. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { LEVER_IDS } from '../../model/index.ts';
import { leversFound } from '../state/lever-search.ts';
import { listed } from '../state/listed.ts';
import { scenario } from '../state/scenario.ts';
import { searchText } from '../text/lever-search.ts';
import './lever-search.css';

export function LeverSearch() {
  const said = searchText();
  const text = useSignal('');
  const changedOnly = useSignal(false);
  const box = useRef<HTMLInputElement>(null);
  useSignalEffect(() => {
    const search = { text: text.value, changedOnly: changedOnly.value };
    const isAll = search.text.trim() === '' && !search.changedOnly;
    listed.value = isAll ? undefined : new Set(leversFound(search, scenario.value.programme));
  });
  useFocusKey(() => box.current?.focus());
  const inUse = leversFound({ text: '', changedOnly: true }, scenario.value.programme).length;
  return (
    <div class="lever-search">
      <input
        ref={box}
        type="search"
        id="lever-search"
        value={text.value}
        placeholder={said.search}
        aria-label={said.search}
        aria-keyshortcuts="/"
        onInput={({ currentTarget }) => (text.value = currentTarget.value)}
      />
      <label>
        <input
          type="checkbox"
          checked={changedOnly.value}
          onChange={({ currentTarget }) => (changedOnly.value = currentTarget.checked)}
        />
        {said.changedOnly(inUse)}
      </label>
      <p role="status">
        {listed.value !== undefined && said.found(listed.value.size, LEVER_IDS.length)}
      </p>
    </div>
  );
}

/** A stroke begins the search, unless somebody writes. */
function useFocusKey(focus: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
