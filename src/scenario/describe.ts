/** What is wrong with the shape of a file, as issues at their lines, in the words of its vocabulary. */
import type { Text } from '../kernel/declare.ts';
import type { Locate } from './document.ts';
import { nearest, type Issue } from './issue.ts';
import { wideAt, wideWords } from './yaml-words.ts';

/** What a kind of file may hold, path by path. */
export interface Vocabulary {
  /** What a path should hold. */
  readonly expectedAt: (path: readonly PropertyKey[]) => Text | string;
  /** Keys that a mapping at a path may have. */
  readonly keysAt: (path: readonly PropertyKey[]) => readonly string[];
  /** Names that a path may hold, and what they are names of; nothing where it holds no name. */
  readonly namesAt: (path: readonly PropertyKey[]) => Names | undefined;
}

/** Names that a place may hold. */
export interface Names {
  readonly kind: Text;
  readonly names: readonly string[];
  /** What is to be said of a name that is known and cannot stand there. */
  readonly instead?: (name: string) => Text | undefined;
}

/** A problem as zod reports it. */
export interface ShapeProblem {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** The document that was checked. */
interface Checked {
  readonly value: unknown;
  readonly locate: Locate;
}

export const MOST_ISSUES = 20;

/** The problems of a document's shape, each at its place; the first twenty. */
export function describedProblems(
  problems: readonly ShapeProblem[],
  checked: Checked,
  vocabulary: Vocabulary,
): Issue[] {
  // A full-width sign in a key makes others seem missing.
  const wide = problems.filter(({ keys = [] }) => keys.some((key) => wideAt(key) >= 0));
  return (wide.length > 0 ? wide : problems)
    .slice(0, MOST_ISSUES)
    .flatMap((problem) => described(problem, checked, vocabulary));
}

function described(
  { code, path, keys = [] }: ShapeProblem,
  { value, locate }: Checked,
  vocabulary: Vocabulary,
): Issue[] {
  if (code === 'unrecognized_keys') {
    return keys
      .slice(0, MOST_ISSUES)
      .map((key) => unknownKey(path, key, { locate, known: vocabulary.keysAt(path) }));
  }
  if (code === 'invalid_key') {
    const key = String(path.at(-1));
    const parent = path.slice(0, -1);
    return [
      unknownKey(parent, key, { locate, known: [], expected: vocabulary.expectedAt(parent) }),
    ];
  }
  const received = valueAt(value, path);
  const expected = vocabulary.expectedAt(path);
  const shown = wordsFor(received);
  const named = vocabulary.namesAt(path);
  if (named !== undefined && typeof received === 'string') {
    const { en, zh } = named.kind;
    const unknown = { en: `unknown ${en} ${shown.en}`, zh: `未知的${zh}${shown.zh}` };
    const message = named.instead?.(received) ?? unknown;
    return [locate(path, message, { expected, ...suggested(nearest(received, named.names)) })];
  }
  if (received === undefined) {
    return [locate(path, { en: 'missing', zh: '缺少此项' }, { expected })];
  }
  const message = { en: `${shown.en} is not allowed here`, zh: `此处不允许${shown.zh}` };
  return [locate(path, message, { expected })];
}

interface KnownKeys {
  readonly locate: Locate;
  readonly known: readonly string[];
  /** What is said of them; the keys themselves when left out. */
  readonly expected?: Issue['expected'];
}

function unknownKey(
  path: readonly PropertyKey[],
  key: string,
  { locate, known, expected = known.join(', ') }: KnownKeys,
): Issue {
  const wide = wideAt(key);
  if (wide >= 0) {
    const issue = locate([...path, key], wideWords(key[wide] ?? ''));
    return { ...issue, column: issue.column + wide };
  }
  const message = { en: `unknown key "${shortened(key)}"`, zh: `未知的键“${shortened(key)}”` };
  const hints = { expected, ...suggested(nearest(key, known)) };
  return locate([...path, key], message, hints);
}

export function suggested(suggestion: string | undefined): Pick<Issue, 'suggestion'> {
  return suggestion === undefined ? {} : { suggestion };
}

const SHOWN = 40;

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** What stands in the file, short enough for a message. */
function wordsFor(value: unknown): Text {
  if (value === null || value === undefined) return { en: 'an empty value', zh: '空值' };
  if (Array.isArray(value)) return { en: 'a list', zh: '列表' };
  if (typeof value === 'object') return { en: 'a mapping', zh: '映射' };
  const shown = typeof value === 'number' ? String(value) : shortened(JSON.stringify(value));
  if (typeof value !== 'string') return { en: shown, zh: shown };
  return { en: shown, zh: `“${shown.replace(/^"|"$/gu, '')}”` };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([key]) => key === String(part))?.[1];
  }
  return at;
}
