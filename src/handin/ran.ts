/** Programmes that ran on the same draws, and the figures that a comparison tells of them. */
import {
  clarityOf,
  inYear,
  medianCosts,
  unitCost,
  winsOf,
  type Clarity,
  type Comparison,
  type PairedRun,
  type PooledBaselines,
  type Win,
  type WinId,
} from '../experiment/index.ts';
import { INDICATORS, type IndicatorId } from '../model/index.ts';

/** A programme's runs, and what its baseline is held against. */
export interface Ran {
  readonly letter: string;
  readonly runs: readonly PairedRun[];
  readonly pooled: PooledBaselines;
}

/** What a programme does to an indicator, and whether it can be told from none. */
export interface FoundEffect {
  readonly row: Comparison;
  readonly clarity: Clarity;
}

/** What a programme does to an indicator in a year. */
export function effectOf({ runs, pooled }: Ran, id: IndicatorId, year: number): FoundEffect {
  const row = inYear(runs, id, year);
  return { row, clarity: clarityOf(row, pooled(id, year)) };
}

/** Present values of what a programme costs, and for one more of an indicator where it has a clear effect. */
export function costsOf({ runs, pooled }: Ran, id: IndicatorId) {
  return { lines: medianCosts(runs), perUnit: unitCost(runs, id, pooled) };
}

/** For an indicator with an aim and for the net cost, every duel. */
export function winsIn(ran: readonly Ran[], id: IndicatorId): readonly Win[] {
  const ids: WinId[] = INDICATORS[id].aim === 'none' ? [] : [id];
  return winsOf(ran, id === 'fiscalCost' ? ['netPresentCost'] : [...ids, 'netPresentCost']);
}
