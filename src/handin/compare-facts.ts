/** What a comparison on paper is written from. */
import type { EqualMoney } from '../experiment/index.ts';
import type { IndicatorId } from '../model/index.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import type { Ran } from './ran.ts';

/** A programme as it ran. */
export interface Contending extends Ran {
  readonly scenario: ResolvedScenario;
  /** What was done to its money, where it was made equal. */
  readonly money?: EqualMoney;
}

export interface CompareFacts {
  /** At least one; all have the same replicates, in order. */
  readonly programmes: readonly Contending[];
  /** The indicator looked at. */
  readonly indicator: IndicatorId;
  /** Yuan a year, where money was made equal. */
  readonly budget?: number;
  /** Results and model that made it. */
  readonly made: string;
}
