/** One small menu beside each chart and table: what it shows as a file, or over the clipboard. */
import { useSignal, type Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { csvText } from '../../handin/csv.ts';
import type { Taken } from '../../handin/effects.ts';
import { inSpoken, type Words } from '../../handin/table.ts';
import { pngOf } from '../charts/picture-file.ts';
import { language } from '../state/language.ts';
import { isComparable, isStale } from '../state/runs.ts';
import { copyImage, copyTable, offer } from '../state/take.ts';
import { words } from '../text/index.ts';
import { takeText } from '../text/take.ts';

import { named, saved, type Act, type Acts, type Outcome } from './take-acts.ts';
import {
  firstChosen,
  paperActs,
  PaperChoice,
  type PaperChosen,
  type Papers,
} from './take-papers.tsx';
import './take.css';

interface Props {
  /** What is taken out. */
  readonly title: Words;
  readonly taken: () => Taken;
  /** Draws it as the text of an SVG file, where it is a picture too. */
  readonly picture?: () => string;
  /** Files for others that it is written in, where there are some. */
  readonly papers?: Papers;
  /** Whether what is taken out is what the settings ask for; that of the chart when left out. */
  readonly isReady?: boolean;
}

export function Take({ title, taken, picture, papers, isReady = isChartReady() }: Props) {
  const text = takeText();
  const outcome = useSignal<Outcome | undefined>(undefined);
  const chosen = useSignal<PaperChosen>(firstChosen(papers?.names));
  const details = useRef<HTMLDetailsElement>(null);
  const name = inSpoken(title, language.value);
  const acts = [
    ...tableActs(title, taken),
    ...(picture === undefined ? [] : imageActs(title, picture)),
  ];
  return (
    <details
      class="take"
      ref={details}
      onToggle={() => (outcome.value = undefined)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close(details.current);
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && details.current?.contains(relatedTarget) !== true)
          close(details.current);
      }}
    >
      <summary aria-label={words().labelled(text.take, name)}>{text.take}</summary>
      <div class="take-menu">
        <Entries acts={acts} outcome={outcome} isReady={isReady} />
        {papers !== undefined && (
          <>
            <PaperChoice papers={papers} chosen={chosen} />
            <Entries acts={paperActs(papers, chosen.value)} outcome={outcome} isReady={isReady} />
          </>
        )}
        <p role="status">{isReady ? outcome.value?.said : text.waiting}</p>
        {outcome.value?.text !== undefined && (
          <textarea readOnly rows={4} aria-label={text.copyTable} value={outcome.value.text} />
        )}
      </div>
    </details>
  );
}

const isChartReady = () => !isStale.value && isComparable.value;

interface EntriesProps {
  readonly acts: Acts;
  readonly outcome: Signal<Outcome | undefined>;
  readonly isReady: boolean;
}

function Entries({ acts, outcome, isReady }: EntriesProps) {
  return acts.map(([label, act]) => (
    <button key={label} type="button" disabled={!isReady} onClick={() => void report(outcome, act)}>
      {label}
    </button>
  ));
}

function close(details: HTMLDetailsElement | null): void {
  if (details?.open !== true) return;
  const hadFocus = details.contains(document.activeElement);
  details.open = false;
  if (hadFocus) details.querySelector('summary')?.focus();
}

/** Does what was asked for, and says what came of it. */
async function report(outcome: Signal<Outcome | undefined>, act: Act): Promise<void> {
  try {
    outcome.value = { said: takeText().making };
    outcome.value = await act();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    outcome.value = { said: takeText().failed(reason) };
  }
}

function tableActs(title: Words, taken: () => Taken): Acts {
  const text = takeText();
  return [
    [
      text.csv,
      () => {
        const name = named(title, 'csv');
        offer(name, csvText(taken().long, language.value), 'text/csv');
        return saved(name);
      },
    ],
    [
      text.copyTable,
      async () => {
        const refused = await copyTable(taken().wide);
        if (refused === undefined) return { said: text.copied };
        return { said: text.shown, text: refused };
      },
    ],
  ];
}

function imageActs(title: Words, picture: () => string): Acts {
  const text = takeText();
  const save = async (ending: 'svg' | 'png') => {
    const name = named(title, ending);
    if (ending === 'svg') offer(name, picture(), 'image/svg+xml');
    else offer(name, await pngOf(picture()), 'image/png');
    return saved(name);
  };
  return [
    [text.svg, () => save('svg')],
    [text.png, () => save('png')],
    [
      text.copyImage,
      async () => {
        if (await copyImage(pngOf(picture()))) return { said: text.copied };
        await save('png');
        return { said: text.imageSaved };
      },
    ],
  ];
}
