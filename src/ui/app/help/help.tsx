/** Help: four first steps that point at their places, how to read the chart, and the keys. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { example, openExample } from '../../state/example.ts';
import { isGuideOpen } from '../../state/guide.ts';
import { endGreeting, isGreeting } from '../../state/first-visit.ts';
import { guideText } from '../../text/guide.ts';
import { helpText, type FirstStep } from '../../text/help.ts';
import { Example } from './example.tsx';
import './help.css';

const CHART = '.chart-card';
const isOpen = signal(false);

function open(): void {
  isOpen.value = true;
  endGreeting();
}

const close = () => (isOpen.value = false);

export function HelpButton() {
  return (
    <>
      <button type="button" id="help-button" aria-haspopup="dialog" onClick={open}>
        {helpText().open}
      </button>
      {isOpen.value && <Help />}
    </>
  );
}

/** Greets who is here for the first time, and stands in nobody's way. */
export function Greeting() {
  const text = helpText();
  if (!isGreeting.value) return <Example />;
  return (
    <section class="card greeting" aria-label={text.title}>
      <p>{text.welcome}</p>
      <button type="button" id="greeting-start" onClick={open}>
        {text.start}
      </button>
      <button type="button" id="greeting-end" onClick={endGreeting}>
        {text.dismiss}
      </button>
    </section>
  );
}

function Help() {
  const text = helpText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      id="help"
      ref={dialog}
      aria-labelledby="help-title"
      onClose={close}
      onClick={({ target }) => {
        if (target === dialog.current) close();
      }}
    >
      <div class="help">
        <div class="head-with-take">
          <h2 id="help-title">{text.title}</h2>
          <button type="button" id="help-close" onClick={close}>
            {text.close}
          </button>
        </div>
        <ol class="first-steps">
          {text.steps.map((step) => (
            <Step key={step.name} step={step} />
          ))}
        </ol>
        {example.value !== undefined && (
          <>
            <h3>{text.exampleTitle}</h3>
            <p>{text.exampleNote}</p>
            <button type="button" id="help-example" onClick={showExample}>
              {text.openExample}
            </button>
          </>
        )}
        <h3>{text.readingTitle}</h3>
        <ol>
          {text.reading.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ol>
        <button type="button" id="help-guide" onClick={showGuide}>
          {guideText().show}
        </button>
        <h3>{text.keysTitle}</h3>
        <dl class="keys">
          {text.keys.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}

function Step({ step: { place, name, said } }: { readonly step: FirstStep }) {
  return (
    <li>
      <strong>{name}</strong>
      <p>{said}</p>
      <button type="button" onClick={() => pointAt(place)}>
        {helpText().show}
      </button>
    </li>
  );
}

/** Opens the example and goes to what is said of it. */
function showExample(): void {
  openExample();
  pointAt(CHART);
}

/** Opens the steps below the chart, whose numbers stand on it. */
function showGuide(): void {
  isGuideOpen.value = true;
  pointAt(CHART);
}

/** Milliseconds for which a place is marked. */
const MARKED = 3000;

/** Closes the help, goes to a place of the page and marks it for a while. */
function pointAt(place: string): void {
  close();
  const found = document.querySelector<HTMLElement>(place);
  if (found === null) return; // targets come with the first verdicts
  found.scrollIntoView({ block: 'start' });
  found.dataset['pointed'] = ''; // no class: the page writes those anew
  setTimeout(() => delete found.dataset['pointed'], MARKED);
}
