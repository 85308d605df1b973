/** Comparison of what one part of the city did. */
import { partValueAt, type PartFigure } from '../model/index.ts';
import { compareSamples, inOrder, type Comparison } from './compare.ts';
import type { PairedRun } from './replicate.ts';

/** Compares the arms in a figure by part in a December, as `compare` does in those of the whole city. */
export function comparePart(
  runs: readonly PairedRun[],
  figure: PartFigure,
  december: number,
): Comparison {
  const pairs = inOrder(runs).flatMap(({ byPart }) => {
    if (byPart === undefined) return [];
    const of = (arm: Float64Array) => partValueAt(arm, figure, december);
    return [[of(byPart.baseline), of(byPart.treatment)] as const];
  });
  return compareSamples(figure.indicator, december, pairs);
}
