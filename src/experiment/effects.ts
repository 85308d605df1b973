/** What every lever does alone: the top of its range against no zone, on the same draws. */
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  LEVERS,
  type IndicatorId,
  type LeverId,
  type Programme,
} from '../model/index.ts';
import { compareSamples, inOrder, valueAt, type Comparison } from './compare.ts';
import type { PairedRun } from './replicate.ts';

/** What is told of a lever, in this order. */
export const EFFECT_INDICATORS = [
  'valueAdded',
  'researchSpending',
  'certificates',
  'talentStock',
  'ventureInvested',
  'monthsAtClassification',
  'monthsAtCertification',
  'monthsAtAccess',
  'incidents',
  'fiscalCost',
  'revenue',
] as const satisfies readonly IndicatorId[];
export const EFFECT_YEARS: readonly number[] = [2025, 2035];

/** An indicator in December of a year, replicate by replicate; null where it is undefined. */
export interface Effect {
  readonly year: number;
  readonly indicator: IndicatorId;
  readonly baseline: readonly (number | null)[];
  readonly treatment: readonly (number | null)[];
}

/** A lever alone at the top of its range, from the first month that a programme can act in, at once and for good. */
export function aloneAtTop(lever: LeverId): Programme {
  const value = LEVERS[lever].range[1];
  return [{ lever, from: BRANCH_MONTH, ramp: 0, value, after2025: 'keep' }];
}

/** What the runs of a lever say, as numbers that can be kept. */
export function effectsOf(runs: readonly PairedRun[]): Effect[] {
  const ordered = inOrder(runs);
  return EFFECT_YEARS.flatMap((year) => {
    const month = monthOf(year);
    return EFFECT_INDICATORS.map((indicator): Effect => {
      const arm = (which: 'baseline' | 'treatment') =>
        ordered.map((run) => defined(valueAt(run[which], indicator, month)));
      return { year, indicator, baseline: arm('baseline'), treatment: arm('treatment') };
    });
  });
}

/** The same as a comparison. */
export function comparisonOf({ year, indicator, baseline, treatment }: Effect): Comparison {
  const pairs = treatment.map(
    (value, at) => [baseline[at] ?? Number.NaN, value ?? Number.NaN] as const,
  );
  return compareSamples(indicator, monthOf(year), pairs);
}

function monthOf(year: number): number {
  return monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR);
}

function defined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
