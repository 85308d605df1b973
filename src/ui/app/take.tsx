/** One small menu beside each chart and table: what it shows as a file, or over the clipboard. */
import { useSignal, type Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { csvText } from '../../handin/csv.ts';
import type { Taken } from '../../handin/effects.ts';
import { fileName } from '../../handin/names.ts';
import { inSpoken, SPOKEN, type Spoken, type Words } from '../../handin/table.ts';
import { language } from '../state/language.ts';
import type { PaperKind } from '../state/papers.ts';
import { isComparable, isStale } from '../state/runs.ts';
import { shared } from '../state/scenario.ts';
import { copyImage, copyTable, offer } from '../state/take.ts';
import { words } from '../text/index.ts';
import { takeText } from '../text/take.ts';
import { chartPng, chartSvg } from './chart-file.ts';
import './take.css';

/** What came of it, and what can only be copied by hand. */
interface Outcome {
  readonly said: string;
  readonly text?: string;
}

interface Props {
  /** What is taken out. */
  readonly title: Words;
  readonly taken: () => Taken;
  /** Whether it is the chart, which is a picture too. */
  readonly isChart?: boolean;
  /** Files for others that it is written in, where there are some. */
  readonly papers?: (
    kind: PaperKind,
    spoken: Spoken,
  ) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

export function Take({ title, taken, isChart = false, papers }: Props) {
  const text = takeText();
  const outcome = useSignal<Outcome | undefined>(undefined);
  const spoken = useSignal<Spoken | undefined>(undefined);
  const details = useRef<HTMLDetailsElement>(null);
  const name = inSpoken(title, language.value);
  const acts = [
    ...tableActs(title, taken),
    ...(isChart ? imageActs(title) : []),
    ...(papers === undefined ? [] : paperActs(papers, spoken.value ?? language.value)),
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
      <Menu acts={acts} outcome={outcome}>
        {papers !== undefined && <SpokenChoice chosen={spoken} />}
      </Menu>
    </details>
  );
}

interface MenuProps {
  readonly acts: readonly (readonly [string, Act])[];
  readonly outcome: Signal<Outcome | undefined>;
  readonly children: ComponentChildren;
}

function Menu({ acts, outcome, children }: MenuProps) {
  const text = takeText();
  const isReady = !isStale.value && isComparable.value;
  return (
    <div class="take-menu">
      {acts.map(([label, act]) => (
        <button
          key={label}
          type="button"
          disabled={!isReady}
          onClick={() => void report(outcome, act)}
        >
          {label}
        </button>
      ))}
      {children}
      <p role="status">{isReady ? outcome.value?.said : text.waiting}</p>
      {outcome.value?.text !== undefined && (
        <textarea readOnly rows={4} aria-label={text.copyTable} value={outcome.value.text} />
      )}
    </div>
  );
}

/** Which languages papers are written in: that of the page until another is chosen. */
function SpokenChoice({ chosen }: { readonly chosen: Signal<Spoken | undefined> }) {
  const text = takeText();
  return (
    <label class="take-spoken">
      {text.spoken}
      <select
        value={chosen.value ?? language.value}
        onChange={({ currentTarget }) => (chosen.value = currentTarget.value as Spoken)}
      >
        {SPOKEN.map((each) => (
          <option key={each} value={each}>
            {text.spokens[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function close(details: HTMLDetailsElement | null): void {
  if (details?.open !== true) return;
  const hadFocus = details.contains(document.activeElement);
  details.open = false;
  if (hadFocus) details.querySelector('summary')?.focus();
}

type Act = () => Promise<Outcome> | Outcome;

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

/** A file name in words: the scenario, and what is taken out of it. */
function named(title: Words, ending: string): string {
  const now = language.value;
  return `${fileName(shared.value.title[now], inSpoken(title, now))}.${ending}`;
}

const saved = (name: string): Outcome => ({ said: name });

function tableActs(title: Words, taken: () => Taken): [string, Act][] {
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

function imageActs(title: Words): [string, Act][] {
  const text = takeText();
  const save = async (ending: 'svg' | 'png') => {
    const name = named(title, ending);
    if (ending === 'svg') offer(name, chartSvg(title), 'image/svg+xml');
    else offer(name, await chartPng(title), 'image/png');
    return saved(name);
  };
  return [
    [text.svg, () => save('svg')],
    [text.png, () => save('png')],
    [
      text.copyImage,
      async () => {
        if (await copyImage(chartPng(title))) return { said: text.copied };
        await save('png');
        return { said: text.imageSaved };
      },
    ],
  ];
}

const TYPES: Readonly<Record<PaperKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

function paperActs(papers: NonNullable<Props['papers']>, spoken: Spoken): [string, Act][] {
  const text = takeText();
  return (['docx', 'xlsx'] as const).map((kind) => [
    text.papers[kind],
    async () => {
      const made = await papers(kind, spoken);
      if (made === undefined) return { said: text.waiting };
      const name = named(text.ledger, kind);
      offer(name, made, TYPES[kind]);
      return saved(name);
    },
  ]);
}
