/** Paths of the comparator cities: start positions and growth drawn from their ranges, the same in both arms. */
import { within } from '../../kernel/declare.ts';
import { exp, log } from '../../kernel/math.ts';
import { Stream } from '../../kernel/random.ts';
import type { Comparator, MeasureId } from '../../model/index.ts';

const PROCESS = 'targets.comparators';
const PURPOSE = { value: 0, growth: 1 } as const;

/** Values of every comparator city of a measure in a year. */
export type Outside = (measure: MeasureId, year: number) => readonly number[];

/** A world without comparators, for cells that no place decides. */
export const NOBODY: Outside = () => [];

type Range = Comparator['value'];

const between = ({ low, central, high }: Range, position: number) =>
  within({ value: central, range: [low, high] }, position);

const LAST_KNOWN = 2020;

/** What the comparators are drawn from. */
export interface OutsideDraws {
  readonly comparators: readonly Comparator[];
  readonly seed: number;
}

/**
 * The comparators of a replicate.
 *
 * @returns their world by number of the draw, 0 being the replicate's own, and by what is added to the growth of all
 * of them from 2021 on, share per year
 */
export function outsideOf({ comparators, seed }: OutsideDraws, replicate: number) {
  const stream = new Stream(seed, replicate, PROCESS);
  return (draw: number, shift: number): Outside => {
    const values = stream.at(draw, PURPOSE.value);
    const growths = stream.at(draw, PURPOSE.growth);
    return remembered((measure, year) =>
      comparators.flatMap((comparator, index) => {
        if (comparator.measure !== measure) return [];
        const start = between(comparator.value, values.uniform(index));
        const growth = between(comparator.growth, growths.uniform(index));
        const years = year - comparator.year;
        const shifted = Math.max(0, Math.min(years, year - LAST_KNOWN));
        return [start * exp(years * log(1 + growth) + shifted * shift)];
      }),
    );
  };
}

/** A world that computes each of its values once: both arms, at every strictness, are compared with the same ones. */
function remembered(outside: Outside): Outside {
  const known = new Map<string, readonly number[]>();
  return (measure, year) => {
    const key = `${measure} ${year}`;
    const values = known.get(key) ?? outside(measure, year);
    known.set(key, values);
    return values;
  };
}

/** Place of a value among others, 1 being the highest. */
export function rankOf(value: number, others: readonly number[]): number {
  return 1 + others.filter((other) => other > value).length;
}
