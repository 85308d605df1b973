/** What the task ledger is written from: a programme, its money in one run, and its effects over many. */
import type { Accounts, PairedRun, PooledBaselines } from '../experiment/index.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';

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
