/** The task ledger as a file: the money of one run is kept in slices beside whatever else the page does. */
import { MODEL, modelInWords } from '../../experiment/model-identity.ts';
import type { LedgerFacts } from '../../handin/facts.ts';
import { ledgerPaper } from '../../handin/ledger-paper.ts';
import type { Spoken } from '../../handin/table.ts';
import { RESULTS_VERSION } from '../../model/index.ts';
import { withoutNotes } from '../../scenario/resolve.ts';
import { language } from './language.ts';
import { yearlyLine } from './line.ts';
import { pooled } from './pooled.ts';
import { print } from './print.ts';
import { ensemble, isStale, modelData } from './runs.ts';
import { shared } from './scenario.ts';
import { inSlices } from './slices.ts';

export const PAPERS = ['xlsx', 'docx'] as const;
export type PaperKind = (typeof PAPERS)[number];

/** Run that the money is of: the first of the ensemble, as `zonelab ledger` takes it. */
const REPLICATE = 1;

/** @returns nothing where the settings changed on the way */
export async function ledgerFile(
  kind: PaperKind,
  spoken: Spoken,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const facts = await factsOf();
  if (facts === undefined) return undefined;
  if (kind === 'xlsx') {
    const { xlsxOf } = await import('../../handin/xlsx.ts');
    return xlsxOf(ledgerPaper(facts, 'sheet'), spoken);
  }
  const { docxOf } = await import('../../handin/docx.ts');
  return docxOf(ledgerPaper(facts, 'page'), spoken);
}

async function factsOf(): Promise<LedgerFacts | undefined> {
  const [scenario, runs] = [shared.peek(), ensemble.peek()];
  if (modelData === undefined || isStale.peek()) return undefined;
  const { keepingAccounts, simulationOf } = await import('../../experiment/keeping.ts');
  const request = { ...scenario, programme: withoutNotes(scenario.programme) };
  const simulation = simulationOf(modelData, { ...request, replicate: REPLICATE });
  const isWanted = () => !isStale.peek();
  const accounts = await inSlices(keepingAccounts(simulation), isWanted);
  if (accounts === undefined) return undefined;
  const fingerprint = print.peek();
  const line = yearlyLine.peek();
  return {
    scenario,
    replicate: REPLICATE,
    accounts,
    runs,
    pooled: pooled.peek(),
    made: `zonelab ${RESULTS_VERSION}, ${modelInWords(MODEL)[language.peek()]}`,
    ...(fingerprint !== undefined && { fingerprint }),
    ...(line !== undefined && { line }),
  };
}
