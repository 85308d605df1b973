/** `zonelab ledger --out`: the task ledger as a spreadsheet, a document, or rows. */
import type { Accounts } from '../experiment/index.ts';
import { ledgerPaper } from '../handin/ledger-paper.ts';
import { SPOKEN, type Spoken } from '../handin/table.ts';
import { InputError } from '../scenario/issue.ts';
import { MONEY_WORDS, yuanOf } from '../scenario/money.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import type { Io } from './io.ts';
import { textOf } from './options.ts';
import { csvOf, endingOf, writeWhole } from './output.ts';
import { factsOf } from './paper-facts.ts';
import { writePaper } from './paper-file.ts';

type Options = Readonly<Record<string, unknown>>;

const ENDINGS = ['xlsx', 'docx', 'html', 'csv'] as const;

/** Where the papers go and what they say, checked before anything is computed. */
export interface PapersAsked {
  readonly file: string;
  readonly ending: (typeof ENDINGS)[number];
  readonly spoken: Spoken;
  /** Yuan a year. */
  readonly line?: number;
}

/** What of papers was asked for; nothing where no file was named. @throws InputError */
export function papersAsked(io: Io, options: Options): PapersAsked | undefined {
  const file = textOf(options, 'out');
  if (file === undefined) return undefined;
  const ending = endingOf(file, ENDINGS);
  return { file, ending, spoken: spokenOf(io, options), ...lineOf(options) };
}

/** The languages of a file: as asked for, else that of the output. */
export function spokenOf(io: Io, options: Options): Spoken {
  return SPOKEN.find((each) => each === textOf(options, 'in')) ?? io.language;
}

/** What the city means to spend, where that was given. @throws InputError */
export function lineOf(options: Options): { readonly line?: number } {
  const given = textOf(options, 'line');
  if (given === undefined) return {};
  const yuan = yuanOf(given);
  if (yuan !== undefined) return { line: yuan };
  const message = { en: `"${given}" is no sum of money`, zh: `“${given}”不是金额` };
  const place = { file: '--line', line: 0, column: 0, path: '' };
  throw new InputError([{ ...place, message, expected: MONEY_WORDS }]);
}

interface Kept {
  readonly scenario: ResolvedScenario;
  readonly replicate: number;
  readonly accounts: Accounts;
}

/** Writes the file; of a spreadsheet or document the effects are run first. */
export async function writePapers(
  io: Io,
  kept: Kept,
  { file, ending, spoken, ...more }: PapersAsked,
  options: Options,
): Promise<void> {
  if (ending === 'csv') {
    writeWhole(file, csvOf(kept.accounts.rows.map((row) => ({ ...row }))));
    return;
  }
  const facts = await factsOf(io, { ...kept, ...more }, options);
  const paper = ledgerPaper(facts, ending === 'xlsx' ? 'sheet' : 'page');
  await writePaper(paper, { file, ending, spoken });
}
