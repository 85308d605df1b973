/** `zonelab explain`: what a number is, where it comes from, who uses it, and what to look at next. */
import type { Text } from '../../kernel/declare.ts';
import { InputError } from '../../scenario/issue.ts';
import { allEntries, found, nearestNames } from '../explain/index.ts';
import {
  FACTS,
  idOf,
  KINDS,
  type Entry,
  type FactKey,
  type FactValue,
  type Kind,
  type Origin,
} from '../explain/entry.ts';
import { Uses, USES_FILE } from '../explain/uses.ts';
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

const STATUSES: Readonly<Record<string, string>> = {
  official: '官方',
  measured: '实测',
  estimated: '估算',
  literature: '研究文献',
  fitted: '拟合',
  assumed: '假设',
  defined: '定义',
};

const READINGS: Readonly<Record<string, string>> = {
  page: '已核对原文',
  mirror: '据转载核对',
  'not read': '待核实',
  'page or mirror read': '已核对原文或转载',
  'see source': '见来源',
};

export function explainCommand(
  io: Io,
  words: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const entries = allEntries((name) => textOf(`public/data/${name}`), new Uses(textOf(USES_FILE)));
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
  const { kind, label, next } = entry;
  const title = label === undefined ? KINDS[kind][language] : label[language];
  return [
    `${idOf(entry)}  ${title}`,
    ...factLines(entry, language),
    ...originLines(entry, language),
    ...rowLines(entry, language),
    ...(next.length === 0 ? [] : [lineOf(WORDS[language].next, next.join(', '), language)]),
  ].join('\n');
}

function lineOf(name: string, text: string, language: Language): string {
  return indented(`${name}${WORDS[language].colon}${text}`);
}

function factLines({ facts }: Entry, language: Language): string[] {
  return (Object.keys(facts) as FactKey[]).flatMap((key) => {
    const value = facts[key] ?? '';
    return value === '' ? [] : [lineOf(FACTS[key][language], said(value, language), language)];
  });
}

/** Where the number comes from; that the model computes it when nothing else is said. */
function originLines({ origin, rows }: Entry, language: Language): string[] {
  const words = WORDS[language];
  if (origin === undefined)
    return rows === undefined ? [lineOf(words.status, words.computed, language)] : [];
  return [
    lineOf(words.status, statusOf(origin, language), language),
    lineOf(words.source, said(origin.citation, language), language),
    ...(origin.read === undefined
      ? []
      : [lineOf(words.read, readingOf(origin.read, language), language)]),
  ];
}

function rowLines({ rows = [] }: Entry, language: Language): string[] {
  return rows.map(({ at, value, origin }) => {
    const read = origin.read === undefined ? '' : `, ${readingOf(origin.read, language)}`;
    const source = said(origin.citation, language);
    return lineOf(`- ${at}`, `${value} [${statusOf(origin, language)}${read}] ${source}`, language);
  });
}

function said(value: FactValue, language: Language): string {
  return isText(value) ? value[language] : String(value);
}

function isText(value: FactValue): value is Text {
  return typeof value === 'object';
}

function statusOf({ status }: Origin, language: Language): string {
  return language === 'zh' ? (STATUSES[status] ?? status) : status;
}

function readingOf(read: string, language: Language): string {
  return language === 'zh' ? (READINGS[read] ?? read) : read;
}

function asJson(entry: Entry) {
  const { kind, name, label, facts, origin, rows = [], next } = entry;
  const entryFields = { id: idOf(entry), kind, name, label: label ?? null, ...facts };
  return { ...entryFields, origin: origin ?? null, rows, next };
}
