/** `zonelab ledger --out`: the task ledger as a spreadsheet, a document, or rows. */
import { fingerprint, FINGERPRINT_REPLICATES, type Accounts } from '../experiment/index.ts';
import { MODEL, modelInWords } from '../experiment/model-identity.ts';
import { RESULTS_VERSION } from '../model/index.ts';
import type { LedgerFacts } from '../handin/facts.ts';
import { ledgerPaper } from '../handin/ledger-paper.ts';
import { SPOKEN, type Spoken } from '../handin/table.ts';
import { InputError } from '../scenario/issue.ts';
import { MONEY_WORDS, yuanOf } from '../scenario/money.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { runReplicates } from './ensemble.ts';
import type { Io } from './io.ts';
import { numberOf, textOf } from './options.ts';
import { csvOf, endingOf, writeWhole } from './output.ts';
import { pooledFor } from './pooled.ts';

type Options = Readonly<Record<string, unknown>>;

const ENDINGS = ['xlsx', 'docx', 'csv'] as const;

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
  const spoken = SPOKEN.find((each) => each === textOf(options, 'in')) ?? io.language;
  const given = textOf(options, 'line');
  return { file, ending, spoken, ...(given !== undefined && { line: lineOf(given) }) };
}

function lineOf(given: string): number {
  const yuan = yuanOf(given);
  if (yuan !== undefined) return yuan;
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
  const facts = await factsOf(io, kept, more, options);
  if (ending === 'xlsx') {
    const { xlsxOf } = await import('../handin/xlsx.ts');
    writeWhole(file, await xlsxOf(ledgerPaper(facts, 'sheet'), spoken));
  } else {
    const { docxOf } = await import('../handin/docx.ts');
    writeWhole(file, await docxOf(ledgerPaper(facts, 'page'), spoken));
  }
}

async function factsOf(
  io: Io,
  kept: Kept,
  more: Pick<LedgerFacts, 'line'>,
  options: Options,
): Promise<LedgerFacts> {
  const { scenario } = kept;
  const most = scenario.replications;
  const wanted = Array.from({ length: most }, (_, index) => index + 1);
  const all = [...new Set([...FINGERPRINT_REPLICATES, ...wanted])];
  const runs = await runReplicates(io, scenario, all, numberOf(options, 'workers'));
  return {
    ...kept,
    ...more,
    runs: runs.filter(({ replicate }) => replicate >= 1 && replicate <= most),
    pooled: pooledFor(scenario),
    fingerprint: fingerprint(runs),
    made: `zonelab ${RESULTS_VERSION}, ${modelInWords(MODEL)[io.language]}`,
  };
}
