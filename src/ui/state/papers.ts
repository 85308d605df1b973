/** Papers as files: the money of one run is kept in slices beside whatever else the page does; writers come on demand. */
import type { Text } from '../../kernel/declare.ts';
import { MODEL, modelInWords } from '../../experiment/model-identity.ts';
import { annualPaper } from '../../handin/annual-paper.ts';
import type { JudgedFacts, LedgerFacts } from '../../handin/facts.ts';
import { ledgerPaper } from '../../handin/ledger-paper.ts';
import type { Paper } from '../../handin/paper.ts';
import type { Spoken } from '../../handin/table.ts';
import { whitePaper } from '../../handin/white-paper.ts';
import { RESULTS_VERSION } from '../../model/index.ts';
import { withoutNotes } from '../../scenario/resolve.ts';
import { language } from './language.ts';
import { yearlyLine } from './line.ts';
import { casesOfFirst } from './lives.ts';
import { pooled } from './pooled.ts';
import { print } from './print.ts';
import { ensemble, isStale, modelData } from './runs.ts';
import { shared } from './scenario.ts';
import { inSlices } from './slices.ts';
import { isJudged, judged, judgedOwn, verdicts } from './targets.ts';

export type PaperName = 'ledger' | 'annual' | 'white' | 'comparison';
export type PaperKind = 'xlsx' | 'docx' | 'html';

export interface PaperAsked {
  readonly paper: PaperName;
  readonly kind: PaperKind;
  readonly spoken: Spoken;
  /** Of an annual assessment. */
  readonly year: number;
}

type Bytes = Uint8Array<ArrayBuffer> | string;
/** Nothing where what is asked for is not there, or where the settings changed on the way. */
export type PaperFile = (asked: PaperAsked) => Promise<Bytes | undefined>;

/** Papers on the programme on the sliders. */
export const paperFile: PaperFile = async (asked) => {
  const cases = asked.paper === 'white' ? await casesOfFirst() : [];
  const facts = await factsOf();
  const paper = facts && paperOf({ ...facts, cases }, asked);
  return paper && fileOf(paper, asked);
};

function paperOf(
  { cases, ...facts }: LedgerFacts & { readonly cases: readonly Text[] },
  { paper, kind, year }: PaperAsked,
): Paper | undefined {
  if (paper === 'ledger') return ledgerPaper(facts, kind === 'xlsx' ? 'sheet' : 'page');
  const known = judgedFacts(facts);
  if (known === undefined) return undefined;
  return paper === 'annual' ? annualPaper({ ...known, year }) : whitePaper({ ...known, cases });
}

/** A paper as the file of a kind. */
export async function fileOf(
  paper: Paper,
  { kind, spoken }: Pick<PaperAsked, 'kind' | 'spoken'>,
): Promise<Bytes> {
  if (kind === 'xlsx') return (await import('../../handin/xlsx.ts')).xlsxOf(paper, spoken);
  if (kind === 'docx') return (await import('../../handin/docx.ts')).docxOf(paper, spoken);
  return (await import('../../handin/html.ts')).htmlOf(paper, spoken);
}

/** Results and model that make a paper. */
export function madeBy(): string {
  return `zonelab ${RESULTS_VERSION}, ${modelInWords(MODEL)[language.peek()]}`;
}

/** With the verdicts on the targets; nothing until they are those of the runs. */
function judgedFacts(facts: LedgerFacts): JudgedFacts | undefined {
  const known = verdicts.peek();
  if (known === undefined || !isJudged.peek()) return undefined;
  const cells = [...judged.peek(), ...judgedOwn.peek()].map(({ assessment }) => assessment);
  return { ...facts, cells, comparators: known.comparators };
}

/** Run that the money is of: the first of the ensemble, as `zonelab ledger` takes it. */
const REPLICATE = 1;

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
    made: madeBy(),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(line !== undefined && { line }),
  };
}
