/** One kept scenario: its titles, what it is in a sentence, and what can be done with it. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { LONGEST_TITLE } from '../../../scenario/title.ts';
import { duplicate, remove, rename, type Kept } from '../../state/kept.ts';
import { language } from '../../state/language.ts';
import { openScenario } from '../../state/scenario.ts';
import { keptText } from '../../text/kept.ts';
import { worded } from '../../text/spoken.ts';
import { overviewWords } from './overview.ts';

export function KeptRow({ item }: { readonly item: Kept }) {
  const renaming = useSignal(false);
  const { title, programme } = item.scenario;
  const [own, other] = language.value === 'zh' ? [title.zh, title.en] : [title.en, title.zh];
  return (
    <li>
      {renaming.value ? (
        <RenameForm item={item} onEnd={() => (renaming.value = false)} />
      ) : (
        <>
          <strong class="kept-name">{own}</strong>
          {other !== own && <small lang={language.value === 'zh' ? 'en' : 'zh-CN'}> {other}</small>}
          <p class="doc">{overviewWords(programme)}</p>
          <Actions item={item} name={own} onRename={() => (renaming.value = true)} />
        </>
      )}
    </li>
  );
}

interface ActionsProps {
  readonly item: Kept;
  readonly name: string;
  readonly onRename: () => void;
}

function Actions({ item: { key, scenario }, name, onRename }: ActionsProps) {
  const text = keptText();
  const actions = [
    [text.open, () => openScenario(scenario)],
    [text.rename, onRename],
    [text.duplicate, () => void duplicate(key)],
    [text.remove, () => void remove(key)],
  ] as const;
  return (
    <span class="kept-actions">
      {actions.map(([action, act]) => (
        <button key={action} type="button" aria-label={text.actionOn(action, name)} onClick={act}>
          {action}
        </button>
      ))}
    </span>
  );
}

interface RenameProps {
  readonly item: Kept;
  readonly onEnd: () => void;
}

function RenameForm({ item: { key, scenario }, onEnd }: RenameProps) {
  const text = keptText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="kept-form"
      onSubmit={(event) => {
        event.preventDefault();
        const name = field.current?.value.trim() ?? '';
        if (name !== '') void rename(key, name);
        onEnd();
      }}
    >
      <label for={`rename-${key}`}>{text.renamed}</label>
      <input
        ref={field}
        id={`rename-${key}`}
        type="text"
        maxLength={LONGEST_TITLE}
        defaultValue={worded(scenario.title)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEnd();
        }}
      />
      <button type="submit">{text.take}</button>
      <button type="button" onClick={onEnd}>
        {text.leave}
      </button>
    </form>
  );
}
