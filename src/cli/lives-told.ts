/** Lives that a command tells: which were asked for, and how they read as text, JSON and rows. */
import type { GateId, GateYear, LivesReport } from '../experiment/lives/index.ts';
import { gateYearWords } from '../handin/lives/funds-and-gates.ts';
import { pairNote, scaleNote, synthetic } from '../handin/lives/notes.ts';
import { sharedLines, type Shown, type Side } from '../handin/lives/side.ts';
import type { ShownGate } from '../handin/lives/shown.ts';
import { gateWords, monthWords } from '../handin/lives/units.ts';
import { monthLabel } from '../kernel/clock.ts';
import { CLASS_IDS, FIRST_YEAR, GATE_IDS } from '../model/index.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import type { Language } from './io.ts';
import type { Row } from './output.ts';
import { wrapped } from './wrap.ts';

/** What was asked for of a run. */
export interface Told {
  readonly scenario: ResolvedScenario;
  readonly report: LivesReport;
  readonly lives: readonly Shown[];
  readonly gates: readonly ShownGate[];
  /** Whether lives are only named, with the reason why they are told. */
  readonly onlyNamed: boolean;
}

const WORDS = {
  en: {
    with: 'With the programme',
    without: 'Without the programme',
    one: 'What happened',
    year: (year: number) => `${year}: `,
    colon: ': ',
    gap: ' ',
    same: 'the same, month by month.',
    until: (month: string) => `The same until ${month}.`,
    look: 'Any firm or fund of the run by its code: `--firm V-2103-0173`, `--fund C-0012`; gates: `--desk access`.',
  },
  zh: {
    with: '有方案',
    without: '无方案',
    one: '经历',
    year: (year: number) => `${year}年：`,
    colon: '：',
    gap: '',
    same: '逐月相同。',
    until: (month: string) => `${month}之前相同。`,
    look: '可按代号查看任一企业或基金：`--firm V-2103-0173`、`--fund C-0012`；审批环节：`--desk access`。',
  },
} as const;

const WIDTH = 100;

/** Lives in plain sentences. */
export function textOfLives(told: Told, language: Language): string {
  const { scenario, report, lives, gates, onlyNamed } = told;
  const notes = [scaleNote(report), synthetic(), ...(report.hasProgramme ? [pairNote()] : [])];
  const blocks = [
    `${scenario.title[language]} (${scenario.id})`,
    ...lives.map((life) => (onlyNamed ? namedText(life, language) : lifeText(life, language))),
    ...(onlyNamed ? [] : gates.map((gate) => gateText(gate, language))),
    [...notes.map((note) => note[language]), ...(lives.length > 1 ? [WORDS[language].look] : [])]
      .map((note) => wrapped(note, WIDTH))
      .join('\n'),
  ];
  return blocks.join('\n\n');
}

function namedText({ code, title, why }: Shown, language: Language): string {
  return `${code}  ${title?.[language] ?? ''}\n${indented(why?.[language] ?? '', 2)}`;
}

function lifeText(life: Shown, language: Language): string {
  const words = WORDS[language];
  const head = (life.with.head ?? life.without?.head)?.[language] ?? life.code;
  const arms =
    life.without === undefined
      ? [sideText(words.one, life.with, language)]
      : [sideText(words.with, life.with, language), otherText(life.with, life.without, language)];
  return [
    ...(life.title === undefined ? [] : [life.title[language]]),
    wrapped(head, WIDTH),
    ...(life.why === undefined ? [] : [wrapped(life.why[language], WIDTH)]),
    ...arms,
  ].join('\n');
}

/** What happened without the programme, from where it differs on. */
function otherText(own: Side, other: Side, language: Language): string {
  const words = WORDS[language];
  const shared = sharedLines(own, other);
  const lines = other.lines.slice(shared);
  const parted = [lines[0], own.lines[shared]].flatMap((line) => line?.month ?? []);
  if (parted.length === 0) return `  ${words.without}${words.colon}${words.same}`;
  const text = sideText(words.without, { ...other, lines }, language);
  if (shared === 0) return text;
  const [first = '', ...rest] = text.split('\n');
  return [first, indented(words.until(monthWords(Math.min(...parted))[language]), 4), ...rest].join(
    '\n',
  );
}

function sideText(name: string, { lines, fate }: Side, language: Language): string {
  const dated = lines.map(({ month, text }) => `${monthWords(month)[language]}  ${text[language]}`);
  return [
    `  ${name}${WORDS[language].colon}${fate[language]}`,
    ...dated.map((line) => indented(line, 4)),
  ].join('\n');
}

function gateText({ gate, with: own, without }: ShownGate, language: Language): string {
  const words = WORDS[language];
  const years = (rows: ShownGate['with']) =>
    rows.map((row) =>
      indented(
        words.year(row.year) +
          gateYearWords(row, gate)
            .map((text) => text[language])
            .join(words.gap),
        4,
      ),
    );
  const title = gateWords(GATE_IDS.indexOf(gate))[language];
  if (without === undefined) return [title, ...years(own)].join('\n');
  return [title, `  ${words.with}`, ...years(own), `  ${words.without}`, ...years(without)].join(
    '\n',
  );
}

function indented(text: string, by: number): string {
  const space = ' '.repeat(by);
  return wrapped(text, WIDTH - by)
    .split('\n')
    .map((line) => space + line)
    .join('\n');
}

/** Named fields; months as 2021-03, in both languages. */
export function jsonOfLives({ scenario, report, lives, gates, onlyNamed }: Told): string {
  const { seed, replicate, scale, hasProgramme, followed } = report;
  const firmsAndFunds = lives.map(({ code, criterion, title, why, ...arms }) => ({
    ...{ code, criterion: criterion ?? null, title: title ?? null, why: why ?? null },
    ...(onlyNamed
      ? {}
      : {
          with: sideFields(arms.with),
          without: arms.without === undefined ? null : sideFields(arms.without),
        }),
  }));
  const result = {
    ...{ scenario: scenario.id, seed, scale, replicate, vantage: '2020-12' },
    ...{ hasProgramme, followed, synthetic: synthetic(), note: scaleNote(report) },
    lives: firmsAndFunds,
    ...(onlyNamed ? {} : { gates }),
  };
  return JSON.stringify(result, undefined, 2);
}

function sideFields({ head, lines, fate }: Side) {
  return {
    head: head ?? null,
    fate,
    lines: lines.map((line) => ({ ...line, month: monthLabel(FIRST_YEAR, line.month) })),
  };
}

/** One row for each sentence, or each year of a gate. */
export function rowsOfLives({ lives, gates, onlyNamed }: Told, language: Language): Row[] {
  if (onlyNamed)
    return lives.map(({ code, criterion, why }) => ({
      code,
      criterion: criterion ?? null,
      why: why?.[language] ?? null,
    }));
  return lives.length > 0 ? lives.flatMap((life) => lifeRows(life, language)) : gateRows(gates);
}

function lifeRows({ code, criterion, with: own, without }: Shown, language: Language): Row[] {
  const rows = (arm: string, { lines }: Side) =>
    lines.map(({ month, what, value, text }) => ({
      ...{ code, criterion: criterion ?? null, arm, month: monthLabel(FIRST_YEAR, month) },
      ...{ event: what, value, sentence: text[language] },
    }));
  return [...rows('with', own), ...(without === undefined ? [] : rows('without', without))];
}

/** A year of a gate; cases that wait also by class, a column each. */
function gateRow(gate: GateId, arm: string, { waitingByClass, ...year }: GateYear): Row {
  const byClass = CLASS_IDS.map((id) => [`waiting_${id}`, waitingByClass[id]] as const);
  return { gate, arm, ...year, ...Object.fromEntries(byClass) };
}

function gateRows(gates: readonly ShownGate[]): Row[] {
  return gates.flatMap(({ gate, with: own, without = [] }) => [
    ...own.map((year) => gateRow(gate, 'with', year)),
    ...without.map((year) => gateRow(gate, 'without', year)),
  ]);
}
