/** Where a number comes from: what `zonelab explain` prints, step by step towards the sources. */
import { useEffect, useRef } from 'preact/hooks';
import { language } from '../../state/language.ts';
import {
  ask,
  backTo,
  entries,
  entriesMissing,
  trail,
  type Question,
} from '../../state/provenance.ts';
import { provenanceText } from '../../text/provenance.ts';
import { ChainOf } from './chain.tsx';
import { EntryCard, nameOf, Next } from './entry.tsx';
import { pressedAt } from './figure.ts';
import './provenance.css';

const PAGE = '#results';

export function Provenance() {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = trail.value.length > 0;
  useEffect(listenToPresses, []);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog
      id="provenance"
      ref={dialog}
      aria-labelledby="provenance-title"
      onClose={() => backTo(0)}
      onClick={({ target }) => {
        if (target === dialog.current) backTo(0);
      }}
    >
      <Content />
    </dialog>
  );
}

/** A number that is pressed is asked about, unless text was being marked. */
function listenToPresses(): () => void {
  const page = document.querySelector(PAGE);
  const press = ({ target }: Event) => {
    if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const pressed = pressedAt(target);
    if (pressed !== undefined) ask(pressed.ids, pressed.figure);
  };
  page?.addEventListener('click', press);
  return () => page?.removeEventListener('click', press);
}

function Content() {
  const text = provenanceText();
  const shown = trail.value.at(-1);
  return (
    <div class="provenance">
      <div class="head-with-take">
        <h2 id="provenance-title">{text.title}</h2>
        <button type="button" id="provenance-close" onClick={() => backTo(0)}>
          {text.close}
        </button>
      </div>
      <Trail />
      {shown !== undefined && <Answer key={shown.id} to={shown} />}
    </div>
  );
}

/** What is known of a number, or that it could not be had. */
function Answer({ to: { id, how, figure } }: { readonly to: Question }) {
  const text = provenanceText();
  const known = entries.value;
  const entry = known?.get(id);
  return (
    <>
      {figure && (
        <p class="pressed">
          <strong>{figure.text}</strong> <span>{figure.place}</span>
        </p>
      )}
      {known === undefined || entry === undefined ? (
        <p role="status">{entriesMissing.value ? text.missing : text.loading}</p>
      ) : (
        <>
          <EntryCard entry={entry} />
          <Next title={text.how} ids={how} isTold />
          <ChainOf entry={entry} entries={known} />
          <Next title={text.next} ids={entry.next} />
          <p class="doc">
            {text.command} <code>{`zonelab explain ${id} --lang ${language.value}`}</code>
          </p>
        </>
      )}
    </>
  );
}

/** The steps that led here; each can be gone back to. */
function Trail() {
  const steps = trail.value;
  if (steps.length < 2) return null;
  return (
    <ol class="trail" aria-label={provenanceText().trail}>
      {steps.map(({ id }, at) => (
        <li key={`${at} ${id}`}>
          {at === steps.length - 1 ? (
            <span aria-current="step">{nameOf(id)}</span>
          ) : (
            <button type="button" onClick={() => backTo(at + 1)}>
              {nameOf(id)}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
