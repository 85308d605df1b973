/** Paths of the comparator cities: start positions and growth drawn from their ranges, the same in both arms. */
import { within } from '../../kernel/declare.ts';
import { exp, log } from '../../kernel/math.ts';
import { Stream } from '../../kernel/random.ts';
import type { Comparator, MeasureId } from '../../model/index.ts';

const PROCESS = 'targets.comparators';
const PURPOSE = { value: 0, growth: 1 } as const;

/** How a draw of the outside world is identified, and by how much all of it grows faster. */
export interface Outside {
  readonly seed: number;
  readonly replicate: number;
  /** Draw of the paths for this replicate, 0, 1, ... */
  readonly draw: number;
  /** Added to the growth of every comparator from 2021 on, share per year. */
  readonly shift: number;
}

type Range = Comparator['value'];

const between = ({ low, central, high }: Range, position: number) =>
  within({ value: central, range: [low, high] }, position);

const LAST_KNOWN = 2020;

/** Values of every comparator city of a measure in a year. */
export function comparatorsIn(
  comparators: readonly Comparator[],
  measure: MeasureId,
  year: number,
  { seed, replicate, draw, shift }: Outside,
): number[] {
  const stream = new Stream(seed, replicate, PROCESS);
  return comparators.flatMap((comparator, index) => {
    if (comparator.measure !== measure) return [];
    const start = between(comparator.value, stream.at(draw, PURPOSE.value).uniform(index));
    const growth = between(comparator.growth, stream.at(draw, PURPOSE.growth).uniform(index));
    const years = year - comparator.year;
    const shifted = Math.max(0, Math.min(years, year - LAST_KNOWN));
    return [start * exp(years * log(1 + growth) + shifted * shift)];
  });
}

/** Place of a value among others, 1 being the highest. */
export function rankOf(value: number, others: readonly number[]): number {
  return 1 + others.filter((other) => other > value).length;
}
