/** What hand-ins are written from: a programme, its money in one run, its effects over many, and verdicts on its targets. */
import type { Accounts, PairedRun, PooledBaselines } from '../experiment/index.ts';
import type { CellAssessment } from '../experiment/targets/index.ts';
import type { Comparator } from '../model/index.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import type { Words } from './table.ts';

export interface LedgerFacts {
  readonly scenario: ResolvedScenario;
  /** Run that the money is of, to the yuan. */
  readonly replicate: number;
  readonly accounts: Accounts;
  /** Runs that the effects are of. */
  readonly runs: readonly PairedRun[];
  readonly pooled: PooledBaselines;
  /** Yuan that the city means to spend a year; nothing where nobody said. */
  readonly line?: number;
  /** Nothing where it is not known yet. */
  readonly fingerprint?: string;
  /** Results and model that made it, and the day. */
  readonly made: string;
}

/** The same with what the runs come to of each target, the report's and one's own. */
export interface JudgedFacts extends LedgerFacts {
  readonly cells: readonly CellAssessment[];
  readonly comparators: readonly Comparator[];
}

export interface AnnualFacts extends JudgedFacts {
  readonly year: number;
}

export interface WhitePaperFacts extends JudgedFacts {
  /** Sentences on single synthetic agents; without any the white paper has no such chapter. */
  readonly cases: readonly Words[];
}
