/** The lives that a run is told by, small enough to leave a worker: telling firms and funds, and the gates. */
import type { GateLife } from './life.ts';
import type { PairedLives } from './record.ts';
import { tellingLives, type Telling } from './telling.ts';
import { tellingFunds, type TellingFund } from './telling-funds.ts';

export interface LivesReport {
  readonly seed: number;
  readonly replicate: number;
  readonly scale: number;
  readonly hasProgramme: boolean;
  readonly firms: readonly Telling[];
  readonly funds: readonly TellingFund[];
  /** In the order of gates. */
  readonly gates: { readonly with: readonly GateLife[]; readonly without?: readonly GateLife[] };
  /** Firms and funds that the run followed with the programme, and firms that one of the others stands for. */
  readonly followed: { readonly firms: number; readonly funds: number; readonly weight: number };
}

export function reportOf(lives: PairedLives): LivesReport {
  const { seed, replicate, scale, hasProgramme, treatment, baseline } = lives;
  return {
    ...{ seed, replicate, scale, hasProgramme },
    firms: tellingLives(lives),
    funds: tellingFunds(lives),
    gates: { with: treatment.gates, ...(hasProgramme && { without: baseline.gates }) },
    followed: {
      firms: treatment.firms.size,
      funds: treatment.funds.size,
      weight: Math.round(1 / scale),
    },
  };
}
