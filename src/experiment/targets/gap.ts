/** What the programme does to a cell: to the chance of meeting it, and to how far it is away. */
import type { TargetCell, TargetEntry } from '../../model/index.ts';
import { pairsNeeded } from '../clarity.ts';
import { quantile } from '../compare.ts';
import { medianInterval, type MedianInterval } from '../median.ts';
import type { PairedRun } from '../replicate.ts';
import type { Arm } from './arms.ts';
import type { Outside } from './comparators.ts';
import { gapOf, isModelled } from './entries.ts';
import { Z } from './interval.ts';
import { indicatorOf } from './measures.ts';

/** An effect with its 95 % interval, and whether that leaves out nothing. */
interface Told {
  readonly low: number;
  readonly high: number;
  /** Whether the programme can be told from the baseline by it. */
  readonly tells: boolean;
}

/** Scenario less baseline in the probability of meeting a cell. */
export interface ChanceDifference extends Told {
  readonly value: number;
}

const HALF = 1 / 2;

/**
 * Difference of two probabilities that were counted on the same runs, with its interval.
 *
 * Source: Agresti and Min (2005), Statistics in Medicine 24(5): Wald's interval after half a pair more of each kind.
 */
export function chanceDifference(verdicts: Readonly<Record<Arm, readonly boolean[]>>) {
  const { baseline, treatment } = verdicts;
  const only = (arm: readonly boolean[], other: readonly boolean[]) =>
    arm.filter((met, run) => met && other[run] !== true).length;
  const [gained, lost] = [only(treatment, baseline), only(baseline, treatment)];
  const n = treatment.length + 2;
  const balance = (gained - lost) / n;
  const changed = (gained + lost + 2 * HALF) / n;
  const half = Z * Math.sqrt((changed - balance * balance) / n);
  const [low, high] = [Math.max(-1, balance - half), Math.min(1, balance + half)];
  const value = (gained - lost) / Math.max(1, treatment.length);
  return { value, low, high, tells: low > 0 || high < 0 };
}

/** How far the deciding entry of a cell is from what the middle level asks for: 0 or more is met. */
export interface Gap {
  readonly entry: TargetEntry;
  /** By run, in replicate order. */
  readonly baseline: readonly number[];
  readonly treatment: readonly number[];
  /** Scenario less baseline, pair by pair. */
  readonly effect: MedianInterval & Told;
  /** Pairs that it takes where pairing hardly helps; nothing elsewhere. */
  readonly pairsNeeded?: number;
}

/** Median of gaps, which come in replicate order. */
export function medianOf(gaps: readonly number[]): number {
  return quantile(
    Float64Array.from(gaps).sort((a, b) => a - b),
    HALF,
  );
}

/** The entry that decides a cell: the one that its file names. */
export function decidingEntry({ entries, decides }: TargetCell): TargetEntry | undefined {
  return entries.find(({ id }) => id === decides);
}

/**
 * Gaps of the deciding entry in both arms, and the programme's effect on them.
 *
 * @param worlds the outside of each run
 * @returns nothing when the entry is not modelled, or a run has no value of it
 */
export function gapIn(
  cell: TargetCell,
  runs: readonly PairedRun[],
  worlds: readonly Outside[],
): Gap | undefined {
  const entry = decidingEntry(cell);
  if (entry === undefined || !isModelled(entry)) return undefined;
  const of = (arm: Arm) =>
    runs.map((run, at) => {
      const outside = worlds[at] ?? (() => []);
      return gapOf(entry, run[arm], { year: cell.year, strictness: 'default', outside });
    });
  const [baseline, treatment] = [of('baseline'), of('treatment')];
  const differences = treatment.map((gap, run) => gap - (baseline[run] ?? Number.NaN));
  if (differences.length === 0 || !differences.every(Number.isFinite)) return undefined;
  const median = medianInterval(Float64Array.from(differences).sort((a, b) => a - b));
  const indicator = indicatorOf(entry.measure);
  const needed = indicator === undefined ? undefined : pairsNeeded(indicator);
  const tells = (median.low > 0 || median.high < 0) && runs.length >= (needed ?? 0);
  const effect = { ...median, tells };
  return {
    entry,
    baseline,
    treatment,
    effect,
    ...(needed !== undefined && { pairsNeeded: needed }),
  };
}
