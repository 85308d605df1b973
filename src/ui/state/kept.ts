/** Named scenarios kept on the device: a list in memory, and its mirror in the browser's storage. */
import { batch, effect, signal } from '@preact/signals';
import type { Text } from '../../kernel/declare.ts';
import type { Issue } from '../../scenario/issue.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { LONGEST_TITLE } from '../../scenario/title.ts';
import { scenarioFiles } from './files.ts';
import { passedOn } from './made.ts';
import { notice } from './notice.ts';
import { opened } from './opened.ts';
import { openScenario, runKey } from './scenario.ts';
import { remember, remembered, type Remembered } from './storage.ts';

export interface Kept {
  /** Tells it from the others of this visit. */
  readonly key: number;
  readonly scenario: ResolvedScenario;
}

const PLACE = 'scenarios';

export const kept = signal<readonly Kept[]>([]);
/** Whether the list outlasts the visit. */
export const storage = signal<Remembered>('kept');
/** What was kept and cannot be read; its text stays where it is. */
export const unreadable = signal<readonly Issue[]>([]);
/** What was deleted last, and its place, until it is put back or the next goes. */
export const deleted = signal<{ readonly item: Kept; readonly place: number } | undefined>(
  undefined,
);
let lastKey = 0;
/** Texts that nobody could read. */
let foreign: readonly string[] = [];

let reading: Promise<void> | undefined;

/** Reads what was kept, once, and again when another window of the browser changes it; keeps what is opened from now on. */
export function startKept(): Promise<void> {
  reading ??= begin();
  return reading;
}

async function begin(): Promise<void> {
  addEventListener('storage', ({ key }) => {
    if (key?.endsWith(PLACE) === true) void readKept();
  });
  storage.value = remember('probe', '');
  await readKept();
  effect(() => {
    const news = opened.value;
    if (news.length === 0) return;
    queueMicrotask(() => (opened.value = []));
    void keepOpened(news);
  });
}

async function readKept(): Promise<void> {
  const texts = textsIn(remembered(PLACE));
  if (texts.length === 0) {
    kept.value = [];
    return;
  }
  const { parseScenario } = await scenarioFiles();
  const encoder = new TextEncoder();
  const read = texts.map((text, at) => ({
    text,
    parsed: parseScenario(encoder.encode(text), `${at + 1}.yaml`),
  }));
  foreign = read.flatMap(({ text, parsed }) => (parsed.ok ? [] : [text]));
  batch(() => {
    unreadable.value = read.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.issues.slice(0, 1)));
    kept.value = read.flatMap(({ parsed }) => (parsed.ok ? [itemOf(parsed.scenario)] : []));
  });
}

/** The texts of a stored list; one that is no list is a text that nobody can read. */
export function textsIn(stored: string | undefined): readonly string[] {
  if (stored === undefined) return [];
  try {
    const list: unknown = JSON.parse(stored);
    if (Array.isArray(list)) return list.map(String);
  } catch {
    return [stored];
  }
  return [stored];
}

function itemOf(scenario: ResolvedScenario): Kept {
  lastKey += 1;
  return { key: lastKey, scenario };
}

/** Changes the list on the page and in the storage, once what was stored is known: nothing of it is lost. */
async function change(next: (list: readonly Kept[]) => readonly Kept[]): Promise<void> {
  try {
    const [{ scenarioText }] = await Promise.all([scenarioFiles(), startKept()]);
    kept.value = next(kept.peek());
    const texts = kept.peek().map(({ scenario }) => scenarioText(scenario));
    storage.value = remember(PLACE, JSON.stringify([...texts, ...foreign]));
  } catch {
    notice.value = { kind: 'missing' };
  }
}

/** A name that no other has, not longer than a title may be. */
export function freeName(name: string, taken: readonly string[]): string {
  const plain = name.trim().replace(/\s+/gu, ' ');
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`;
    const found = `${plain.slice(0, LONGEST_TITLE - end.length)}${end}`;
    if (!taken.includes(found)) return found;
  }
}

function titled({ en, zh }: Text, others: readonly Kept[]): Text {
  const taken = (spoken: keyof Text) => others.map(({ scenario }) => scenario.title[spoken]);
  return { en: freeName(en, taken('en')), zh: freeName(zh, taken('zh')) };
}

/** Keeps what is on the sliders under a name, which serves both languages. */
export function keepPresent(name: string): Promise<void> {
  return change((list) => {
    const scenario = { ...passedOn.peek(), title: titled({ en: name, zh: name }, list) };
    openScenario(scenario); // from now on the page calls it so
    return [...list, itemOf(scenario)];
  });
}

/** Keeps a state of the sliders that was gone from, under a name which serves both languages. */
export function keepStep(state: ResolvedScenario, name: string): Promise<void> {
  return change((list) => {
    const title = titled({ en: name, zh: name }, list);
    return [...list, itemOf({ ...state, title })];
  });
}

/** Keeps what was opened, unless it is there already. */
export function keepOpened(opened: readonly ResolvedScenario[]): Promise<void> {
  return change((list) => {
    const known = new Set(list.map(({ scenario }) => sameAs(scenario)));
    return [...list, ...opened.filter((each) => !known.has(sameAs(each))).map(itemOf)];
  });
}

/** Equal for scenarios that differ neither in their runs nor in their names. */
function sameAs(scenario: ResolvedScenario): string {
  const { en, zh } = scenario.title;
  return JSON.stringify([en, zh, runKey(scenario)]);
}

export function rename(key: number, name: string): Promise<void> {
  return change((list) => {
    const others = list.filter((each) => each.key !== key);
    const title = titled({ en: name, zh: name }, others);
    return list.map((each) =>
      each.key === key ? { key, scenario: { ...each.scenario, title } } : each,
    );
  });
}

/** Puts a copy behind its model. */
export function duplicate(key: number): Promise<void> {
  return change((list) =>
    list.flatMap((each) => {
      if (each.key !== key) return [each];
      return [each, itemOf({ ...each.scenario, title: titled(each.scenario.title, list) })];
    }),
  );
}

export function remove(key: number): Promise<void> {
  return change((list) => {
    const place = list.findIndex((each) => each.key === key);
    const item = list[place];
    if (item !== undefined) deleted.value = { item, place };
    return list.filter((each) => each.key !== key);
  });
}

/** Puts back what was deleted last, where it was. */
export function putBack(): Promise<void> {
  return change((list) => {
    const last = deleted.peek();
    if (last === undefined) return list;
    deleted.value = undefined;
    return [...list.slice(0, last.place), last.item, ...list.slice(last.place)];
  });
}
