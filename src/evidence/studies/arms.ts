/** Studies that compare two arms of the same city on the same draws. */
import { exp } from '../../kernel/math.ts';
import { meanOf, varianceOf, type Estimate } from '../estimators/estimate.ts';
import { permutation } from '../estimators/permutation.ts';

/** Relative change from log ratios of two arms, a sample each; samples that show none are left out. */
export function relativeChange(logRatios: readonly number[]): Estimate {
  const seen = logRatios.filter((ratio) => Number.isFinite(ratio));
  const factor = exp(meanOf(seen));
  return {
    value: factor - 1,
    standardError: factor * Math.sqrt(varianceOf(seen) / seen.length),
    observations: seen.length,
  };
}

/** Which of the two arms was treated is drawn by lot, evenly: half of the differences change their sign. */
export function dealtOut(differences: readonly number[], number: number): number[] {
  const order = permutation(differences.length, 1, number);
  return differences.map((each, index) => ((order[index] ?? 0) % 2 === 0 ? each : -each));
}
