/** Name of the tool, and what can be done with a scenario as a whole. */
import { useEffect, useRef } from 'preact/hooks';
import { openFiles, saveFile } from '../state/files.ts';
import { language } from '../state/language.ts';
import { copyLink } from '../state/link.ts';
import { stop } from '../state/runs.ts';
import { redo, redoStep, undo, undoStep, type Step } from '../state/scenario.ts';
import { speak, words } from '../text/index.ts';
import { stepWords } from '../text/step.ts';
import { startDrops } from './drops.ts';
import { Later } from './later.tsx';

export function Header() {
  const text = words();
  const now = language.value;
  useEffect(() => {
    addEventListener('keydown', onKey);
    const endDrops = startDrops();
    return () => {
      endDrops();
      removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <header>
      <div class="brand">
        <h1>{text.title}</h1>
        <p>{text.subtitle}</p>
      </div>
      <div class="tools" role="toolbar" aria-label={text.preset}>
        <StepButton id="undo" name={text.undo} step={undoStep.value} act={undo} />
        <StepButton id="redo" name={text.redo} step={redoStep.value} act={redo} />
        <OpenButton />
        <button type="button" id="save" title={text.saveHint} onClick={() => void saveFile()}>
          {text.save}
        </button>
        <button type="button" id="copy-link" onClick={() => void copyLink()}>
          {text.copyLink}
        </button>
        <Later part="theme" />
        <Later part="help" />
        <button
          type="button"
          id="language"
          lang={now === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => void speak(now === 'zh' ? 'en' : 'zh')}
        >
          {text.language}
        </button>
        <Later part="bothLanguages" />
      </div>
    </header>
  );
}

interface StepProps {
  readonly id: string;
  readonly name: string;
  readonly step: Step | undefined;
  readonly act: () => void;
}

function StepButton({ id, name, step, act }: StepProps) {
  const hint = step === undefined ? name : words().labelled(name, stepWords(step));
  return (
    <button type="button" id={id} disabled={step === undefined} title={hint} onClick={act}>
      {name}
    </button>
  );
}

function OpenButton() {
  const text = words();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" title={text.openHint} onClick={() => input.current?.click()}>
        {text.open}
      </button>
      <input
        ref={input}
        id="open-file"
        type="file"
        hidden
        multiple
        accept=".yaml,.yml,.json"
        onChange={({ currentTarget }) => {
          void openFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // the same file, corrected, can be chosen again
        }}
      />
    </>
  );
}

/**
 * Ctrl or ⌘ with Z and Shift+Z (or Y) go back and forth; Esc stops. A text being typed keeps its own undo, and a dialog that
 * lies over the page keeps its keys.
 */
function onKey(event: KeyboardEvent): void {
  if (document.querySelector('dialog[open]') !== null) return;
  if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
  const act = event.key === 'Escape' ? stop : stepOf(event);
  if (act === undefined) return;
  act();
  event.preventDefault();
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y') return redo;
  if (letter !== 'z') return undefined;
  return shiftKey ? redo : undo;
}
