/** An order of the parameter draws of which every beginning represents the whole. */
import { mean } from '../../experiment/compare.ts';

/** Weight of the spread of an outcome beside its mean. */
const SPREAD_WEIGHT = 0.5;

/**
 * Orders draws so that the first so many of them have the mean and the spread of all, whatever the number.
 *
 * Each next draw is the one that brings the sum of what was chosen nearest to the same number of means. An outcome counts
 * as far as draws decide it and not chance: by the correlation between its repeats.
 *
 * Source: herding (Welling 2009, International Conference on Machine Learning), on outcomes instead of parameters.
 *
 * @param repeats outcomes of every draw in runs that differ by chance alone, repeats x draws x outcomes
 * @returns numbers of the draws, from 0, in their order
 */
export function representativeOrder(
  repeats: readonly (readonly (readonly number[])[])[],
): number[] {
  const features = featuresOf(repeats);
  const width = features[0]?.length ?? 0;
  const sum = new Float64Array(width);
  const left = new Set(features.keys());
  const order: number[] = [];
  while (left.size > 0) {
    const next = nearest(features, left, sum);
    features[next]?.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
    left.delete(next);
    order.push(next);
  }
  return order;
}

/** The draw whose features bring the sum nearest to nothing; ties go to the first. */
function nearest(
  features: readonly (readonly number[])[],
  left: ReadonlySet<number>,
  sum: Float64Array,
): number {
  let best = -1;
  let least = Infinity;
  for (const draw of left) {
    let distance = 0;
    features[draw]?.forEach((value, at) => {
      const off = (sum[at] ?? 0) + value;
      distance += off * off;
    });
    if (distance >= least) continue;
    least = distance;
    best = draw;
  }
  return best;
}

/** Deviations of each draw from the mean of all, and of their squares, in standard deviations; draws x features. */
function featuresOf(repeats: readonly (readonly (readonly number[])[])[]): number[][] {
  const draws = repeats[0]?.length ?? 0;
  const outcomes = repeats[0]?.[0]?.length ?? 0;
  const features = Array.from({ length: draws }, (): number[] => []);
  for (let outcome = 0; outcome < outcomes; outcome++) {
    const runs = repeats.map((run) => standardised(run.map((row) => row[outcome] ?? Number.NaN)));
    const own = standardised(meanOver(runs));
    const weight = runs.length > 1 ? Math.max(0, agreement(runs)) : 1;
    const squares = standardised(own.map((value) => value * value));
    own.forEach((value, draw) => {
      features[draw]?.push(weight * value, weight * SPREAD_WEIGHT * (squares[draw] ?? 0));
    });
  }
  return features;
}

function meanOver(runs: readonly (readonly number[])[]): number[] {
  return (runs[0] ?? []).map((_, draw) => mean(runs.map((run) => run[draw] ?? Number.NaN)));
}

/** Mean 0 and standard deviation 1; what is undefined counts as the mean, and what never varies as nothing. */
function standardised(values: readonly number[]): number[] {
  const known = values.filter((value) => Number.isFinite(value));
  const centre = mean(known);
  const spread = Math.sqrt(mean(known.map((value) => (value - centre) * (value - centre))));
  return values.map((value) =>
    Number.isFinite(value) && spread > 0 ? (value - centre) / spread : 0,
  );
}

/** Mean correlation between the repeats of an outcome. */
function agreement(runs: readonly (readonly number[])[]): number {
  const pairs = runs.flatMap((first, at) => runs.slice(at + 1).map((second) => [first, second]));
  return mean(
    pairs.map(([first = [], second = []]) =>
      mean(first.map((value, draw) => value * (second[draw] ?? 0))),
    ),
  );
}
