/** Figures of a comparison, by the statistics of the command line. */
import {
  clarityOf,
  inYear,
  medianCosts,
  quantile,
  unitCost,
  winsOf,
  type Clarity,
  type Comparison,
  type PairedRun,
  type PooledBaselines,
  type Win,
  type WinId,
} from '../../../experiment/index.ts';
import { compare } from '../../../experiment/compare.ts';
import { BRANCH_MONTH, INDICATORS, MONTHS, type IndicatorId } from '../../../model/index.ts';
import { lineOf } from '../../charts/drawing.ts';

/** A programme's runs, and what its baseline is held against. */
export interface Ran {
  readonly letter: string;
  readonly runs: readonly PairedRun[];
  readonly pooled: PooledBaselines;
}

export interface Effect {
  readonly row: Comparison;
  readonly clarity: Clarity;
}

/** What a programme does to an indicator in a year. */
export function effectOf({ runs, pooled }: Ran, id: IndicatorId, year: number): Effect {
  const row = inYear(runs, id, year);
  return { row, clarity: clarityOf(row, pooled(id, year)) };
}

/** What a table of effects tells beside the indicator that is looked at: who is harmed, who gains, and what it costs. */
const TOLD = [
  ['harm', ['harmfulPassed', 'incidents']],
  ['distribution', ['payOfNewcomers', 'payOfIncumbents', 'rent', 'jobs']],
  ['cost', ['fiscalCost']],
] as const satisfies readonly (readonly [string, readonly IndicatorId[]])[];

export type Kind = 'chosen' | (typeof TOLD)[number][0];

/** The indicators of the table, the one looked at first, each with what it tells of. */
export function toldOf(chosen: IndicatorId): (readonly [id: IndicatorId, kind: Kind])[] {
  const others = TOLD.flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const));
  return [[chosen, 'chosen'], ...others.filter(([id]) => id !== chosen)];
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

const FORK = BRANCH_MONTH - 1;
const MIDDLE = 0.5;

/** Median over runs in every month from the branch on: of the paired difference, or of an arm itself. */
export function courseOf(
  runs: readonly PairedRun[],
  id: IndicatorId,
  of: 'difference' | 'treatment' | 'baseline',
): Float64Array {
  const course = new Float64Array(MONTHS).fill(Number.NaN);
  const lines = of === 'difference' ? [] : runs.map((run) => lineOf(run[of], id, 0));
  for (let month = FORK; month < MONTHS; month++)
    course[month] = of === 'difference' ? compare(runs, id, month).median : medianIn(lines, month);
  return course;
}

function medianIn(lines: readonly Float64Array[], month: number): number {
  const values = lines
    .map((line) => line[month] ?? Number.NaN)
    .filter((each) => !Number.isNaN(each));
  return quantile(
    values.sort((a, b) => a - b),
    MIDDLE,
  );
}
