/** In how many replicates one programme does better than another on the same draws. */
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import {
  FIRST_YEAR,
  INDICATOR_IDS,
  INDICATORS,
  LAST_YEAR,
  MILESTONE_YEARS,
  type IndicatorId,
} from '../model/index.ts';
import { valueAt } from './compare.ts';
import { costsOf } from './present-value.ts';
import type { PairedRun } from './replicate.ts';
import { wilson } from './targets/interval.ts';

/** Indicators that have an aim, and what a programme costs: the net present cost, which is of all years. */
export type WinId = IndicatorId | 'netPresentCost';

/** A programme in a comparison; all have the same replicates, in order. */
export interface Contender {
  readonly letter: string;
  readonly runs: readonly PairedRun[];
}

/** How often the first of two does better than the second. */
export interface Win {
  readonly first: string;
  readonly second: string;
  readonly indicator: WinId;
  readonly year: number;
  /** Replicates in which it does; a tie is half of one. */
  readonly wins: number;
  /** Replicates in which both are defined. */
  readonly pairs: number;
  /** The 95 % interval of the chance, Wilson's. */
  readonly low: number;
  readonly high: number;
}

/** The letter of the no-zone baseline. */
const NO_ZONE = '0';

/** Whether one of two values can be the better: indicators without an aim have none. */
export function canWin(id: IndicatorId): boolean {
  return INDICATORS[id].aim !== 'none';
}

/** What programmes are held against each other by when nobody says: the headline indicators that have an aim, and cost. */
export const USUAL_WINS: readonly WinId[] = [
  ...INDICATOR_IDS.filter((id) => INDICATORS[id].headline && canWin(id) && id !== 'fiscalCost'),
  'netPresentCost',
];

/** Every contender against every later one, and the baseline last, by indicator and milestone year. */
export function winsOf(contenders: readonly Contender[], ids: readonly WinId[]): Win[] {
  const arms = [...contenders.map(programmeArm), ...contenders.slice(0, 1).map(baselineArm)];
  return ids.flatMap((indicator) =>
    yearsOf(indicator).flatMap((year) =>
      arms.flatMap((first, place) =>
        arms.slice(place + 1).map((second) => counted(first, second, { indicator, year })),
      ),
    ),
  );
}

/** A programme or the baseline: what it gives in each replicate. */
interface Arm {
  readonly letter: string;
  readonly replicates: readonly { readonly result: Float64Array; readonly cost: number }[];
}

function programmeArm({ letter, runs }: Contender): Arm {
  const replicates = runs.map((run) => ({
    result: run.treatment,
    cost: costsOf(run).netPresent,
  }));
  return { letter, replicates };
}

function baselineArm({ runs }: Contender): Arm {
  return {
    letter: NO_ZONE,
    replicates: runs.map(({ baseline }) => ({ result: baseline, cost: 0 })),
  };
}

function yearsOf(indicator: WinId): readonly number[] {
  return indicator === 'netPresentCost' ? [LAST_YEAR] : MILESTONE_YEARS;
}

function counted(
  first: Arm,
  second: Arm,
  { indicator, year }: Pick<Win, 'indicator' | 'year'>,
): Win {
  let [wins, pairs] = [0, 0];
  first.replicates.forEach((one, place) => {
    const other = second.replicates[place];
    if (other === undefined) return;
    const lead = leadOf(indicator, year, one, other);
    if (Number.isNaN(lead)) return;
    pairs += 1;
    wins += lead > 0 ? 1 : lead === 0 ? TIE : 0;
  });
  const [low, high] = wilson(wins, pairs);
  return { first: first.letter, second: second.letter, indicator, year, wins, pairs, low, high };
}

const TIE = 0.5;

/** By how much the first is better. */
function leadOf(
  indicator: WinId,
  year: number,
  first: Arm['replicates'][number],
  second: Arm['replicates'][number],
): number {
  if (indicator === 'netPresentCost') return second.cost - first.cost;
  const month = monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR);
  const more = valueAt(first.result, indicator, month) - valueAt(second.result, indicator, month);
  return INDICATORS[indicator].aim === 'lower' ? -more : more;
}
