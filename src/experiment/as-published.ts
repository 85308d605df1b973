/** Figures as the city's statistics show them: with the error that the run's own rules read, the same in both arms. */
import { normal } from '../kernel/distributions.ts';
import { Stream } from '../kernel/random.ts';
import { INDICATORS, type IndicatorId } from '../model/index.ts';
import { inOrder, valueAt } from './compare.ts';
import type { PairedRun } from './replicate.ts';

/** What is shown of an indicator for a December: by its month number, and by the seed that errors are drawn from. */
export interface Shown {
  readonly indicator: IndicatorId;
  readonly december: number;
  readonly seed: number;
}

/** Both arms of each run as statistics show them, in replicate order. */
export function publishedPairs(
  runs: readonly PairedRun[],
  { indicator, december, seed }: Shown,
): (readonly [base: number, treated: number])[] {
  const error = INDICATORS[indicator].published?.error ?? 0;
  return inOrder(runs).map(({ replicate, baseline, treatment }) => {
    const stream = new Stream(seed, replicate, `figure.${indicator}`);
    const factor = 1 + error * normal(stream.at(december).uniform(0));
    const shown = (arm: Float64Array) => valueAt(arm, indicator, december) * factor;
    return [shown(baseline), shown(treatment)] as const;
  });
}
