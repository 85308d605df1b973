/** Programmes against the sum of their parts, in print, as rows and as named fields. */
import { judgedTogether, type Beyond, type Judged } from '../experiment/index.ts';
import { FIRST_YEAR, MILESTONE_YEARS } from '../model/index.ts';
import { yearOf } from '../kernel/clock.ts';
import type { Compared } from './compare-tables.ts';
import { figuresOf, judgedFields } from './interactions.ts';
import type { Io, Language } from './io.ts';
import { leversOf } from './parts.ts';
import { headline, nameOf, shortOfPairs, tableOf } from './rows.ts';
import { wrapped } from './wrap.ts';

const WORDS = {
  en: {
    title: (letter: string, parts: string) => `${letter} less the sum of its parts (${parts})`,
    single: (letter: string) =>
      `${letter}: fewer than two parts, so that there is nothing to add up`,
    head: [
      'Indicator',
      'Year',
      'Mean',
      '95 % interval',
      'Median',
      '95 % interval',
      'Rate',
      'The whole is',
    ],
    beyond: {
      more: 'more than the sum of its parts',
      less: 'less than the sum of its parts',
      neither: 'not distinguishable from it',
    },
    note: 'Every part was run alone on the same draws. The verdict holds the share of false ones at 5 % over all lines shown.',
    few: 'Fewer than six replicates carry no verdict.',
    short: (needs: string) => `Chance decides much of these. Replicates needed: ${needs}.`,
    comma: ', ',
  },
  zh: {
    title: (letter: string, parts: string) => `${letter} 减去各组成部分之和（${parts}）`,
    single: (letter: string) => `${letter}：组成部分不足两个，无从相加`,
    head: ['指标', '年份', '均值', '95%区间', '中位数', '95%区间', '校正概率', '整体'],
    beyond: {
      more: '大于各部分之和',
      less: '小于各部分之和',
      neither: '与各部分之和不可辨',
    },
    note: '各组成部分在同一公共随机数下单独推演；结论按全部所列各行校正，误判比例控制在5%。',
    few: '少于6组推演不作结论。',
    short: (needs: string) => `以下指标受偶然因素影响大，所需组数：${needs}。`,
    comma: '、',
  },
} as const;

/** A line about a programme: an indicator in a year. */
export interface Line extends Judged {
  readonly letter: string;
  readonly year: number;
}

/** Every headline indicator of every milestone year, of all programmes: they are judged together. */
export function sumLines(compared: readonly Compared[]): Line[] {
  const lines = compared.flatMap(({ letter, inParts: { runs } = { runs: [] } }) =>
    runs.length === 0
      ? []
      : MILESTONE_YEARS.flatMap((year) => headline(runs, year).map((found) => ({ letter, found }))),
  );
  return judgedTogether(lines.map(({ found }) => found)).map((judged, at) => ({
    ...judged,
    letter: lines[at]?.letter ?? '',
    year: yearOf(FIRST_YEAR, judged.found.month),
  }));
}

const NAME_WIDTH = 40;
const WORD_COLUMNS = 2;
const FEWEST = 6;

/** A table for each programme that was run in parts. */
export function printSums(io: Io, compared: readonly Compared[]): void {
  const words = WORDS[io.language];
  const lines = sumLines(compared);
  for (const { letter, inParts } of compared) {
    if (inParts === undefined) continue;
    const own = lines.filter((line) => line.letter === letter);
    const names = inParts.parts.map(({ label }) => label[io.language]).join(words.comma);
    if (own.length === 0) io.out(`\n${words.single(letter)}`);
    else io.out(`\n${words.title(letter, names)}\n${tableText(own, io.language)}`);
  }
  for (const note of notesOf(lines, io.language)) io.out(note);
}

function tableText(lines: readonly Line[], language: Language): string {
  const words = WORDS[language];
  const table = tableOf(words.head, WORD_COLUMNS);
  for (const { year, ...judged } of lines)
    table.push([
      wrapped(nameOf(judged.found.indicator, language)[0], NAME_WIDTH),
      String(year),
      ...figuresOf(judged),
      words.beyond[judged.beyond],
    ]);
  return table.toString();
}

function notesOf(lines: readonly Line[], language: Language): string[] {
  const words = WORDS[language];
  if (lines.length === 0) return [];
  const rows = lines.map(({ found }) => found);
  const needs = new Set(shortOfPairs(rows).map(([id, needed]) => `${id} ${needed}`));
  return [
    words.note,
    ...(rows.some(({ pairs }) => pairs < FEWEST) ? [words.few] : []),
    ...(needs.size === 0 ? [] : [words.short([...needs].join(words.comma))]),
  ];
}

/** A line as JSON has it. */
interface SumRow extends ReturnType<typeof judgedFields> {
  readonly year: number;
  readonly indicator: string;
  readonly beyond: Beyond;
}

/** What JSON says of every programme that was run in parts; null where nobody asked. */
export function sumFields(compared: readonly Compared[]) {
  if (compared.every(({ inParts }) => inParts === undefined)) return null;
  const lines = sumLines(compared);
  return compared.map(({ letter, inParts }) => ({
    letter,
    parts: (inParts?.parts ?? []).map((part) => ({ name: part.name, levers: leversOf(part) })),
    rows: lines
      .filter((line) => line.letter === letter)
      .map(({ year, ...judged }): SumRow => ({
        year,
        indicator: judged.found.indicator,
        ...judgedFields(judged),
      })),
  }));
}
