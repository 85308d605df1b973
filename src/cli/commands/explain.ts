/** `zonelab explain`: what a number is, where it comes from, who uses it, and what to look at next. */
import { InputError } from '../../scenario/issue.ts';
import { found, nearestNames } from '../../explain/index.ts';
import {
  FACTS,
  idOf,
  KINDS,
  type Entry,
  type EntryRow,
  type FactKey,
  type Kind,
} from '../../explain/entry.ts';
import { shippedEntries } from '../../explain/shipped.ts';
import {
  citationWords,
  factWords,
  readingWords,
  saidIn,
  statusWords,
} from '../../explain/words.ts';
import { readShipped, type ExitCode, type Io, type Language } from '../io.ts';
import { wrapped } from '../wrap.ts';

const WORDS = {
  en: {
    colon: ': ',
    status: 'status',
    source: 'source',
    read: 'read',
    next: 'next',
    computed: 'computed by the model; its sources are those of what comes next',
    hint: 'Every ID, by kind. `zonelab explain ID` says what it is, where it comes from and what to look at next.',
  },
  zh: {
    colon: '：',
    status: '状态',
    source: '来源',
    read: '核对情况',
    next: '继续查看',
    computed: '由模型计算，其来源见以下各项',
    hint: '全部标识，按类别列出。`zonelab explain 标识` 说明其含义、来源及可继续查看的内容。',
  },
} as const;

export function explainCommand(
  io: Io,
  words: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const entries = shippedEntries(textOf);
  const wanted = words.length === 0 ? undefined : words.join(' ');
  const chosen = wanted === undefined ? entries : found(entries, wanted);
  if (chosen.length === 0) throw unknown(entries, wanted ?? '');
  if (options['format'] === 'json')
    io.out(JSON.stringify({ entries: chosen.map(asJson) }, undefined, 2));
  else if (wanted === undefined) io.out(listOf(chosen, io.language));
  else io.out(chosen.map((entry) => pageOf(entry, io.language)).join('\n\n'));
  return Promise.resolve(0);
}

function textOf(path: string): string {
  return new TextDecoder().decode(readShipped(path));
}

function unknown(entries: readonly Entry[], wanted: string): InputError {
  const names = nearestNames(entries, wanted);
  const issue = {
    file: 'explain',
    line: 0,
    column: 0,
    path: '',
    message: { en: `nothing has the ID "${wanted}"`, zh: `没有标识“${wanted}”` },
    expected: {
      en: 'an ID that `zonelab explain` lists',
      zh: '`zonelab explain` 列出的标识',
    },
  };
  return new InputError([
    names.length === 0 ? issue : { ...issue, suggestion: names.join('", "') },
  ]);
}

const WIDTH = 100;

/** IDs by kind. */
function listOf(entries: readonly Entry[], language: Language): string {
  const kinds = (Object.keys(KINDS) as Kind[]).map((kind) => {
    const names = entries.filter((entry) => entry.kind === kind).map(({ name }) => name);
    const head = `${kind}: (${KINDS[kind][language]}, ${names.length})`;
    return `${head}\n${indented(names.join('  '))}`;
  });
  return `${WORDS[language].hint}\n\n${kinds.join('\n\n')}`;
}

function indented(text: string): string {
  return wrapped(text, WIDTH)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

function pageOf(entry: Entry, language: Language): string {
  const { kind, label, facts, rows = [], next } = entry;
  const line = (name: string, text: string) => indented(`${name}${WORDS[language].colon}${text}`);
  return [
    `${idOf(entry)}  ${(label ?? KINDS[kind])[language]}`,
    ...(Object.keys(facts) as FactKey[]).flatMap((key) => {
      const value = facts[key] ?? '';
      return value === '' ? [] : [line(FACTS[key][language], factWords(key, value, language))];
    }),
    ...originPairs(entry, language).map(([name, text]) => line(name, text)),
    ...rows.map((row) => line(`- ${saidIn(row.at, language)}`, rowText(row, language))),
    ...(next.length === 0 ? [] : [line(WORDS[language].next, next.join(', '))]),
  ].join('\n');
}

/** Where the number comes from; that the model computes it when nothing else is said. */
function originPairs(
  { origin, rows }: Entry,
  language: Language,
): (readonly [name: string, text: string])[] {
  const words = WORDS[language];
  if (origin === undefined) return rows === undefined ? [[words.status, words.computed]] : [];
  return [
    [words.status, statusWords(origin.status, language)],
    [words.source, citationWords(origin, language)],
    ...(origin.read === undefined
      ? []
      : [[words.read, readingWords(origin.read, language)] as const]),
  ];
}

function rowText({ value, origin }: EntryRow, language: Language): string {
  const read = origin.read === undefined ? '' : `, ${readingWords(origin.read, language)}`;
  const status = `${statusWords(origin.status, language)}${read}`;
  return `${saidIn(value, language)} [${status}] ${citationWords(origin, language)}`;
}

function asJson(entry: Entry) {
  const { kind, name, label, facts, origin, rows = [], next } = entry;
  const entryFields = { id: idOf(entry), kind, name, label: label ?? null, ...facts };
  return { ...entryFields, origin: origin ?? null, rows, next };
}
