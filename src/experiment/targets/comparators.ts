/** Paths of the comparator cities: start positions and growth drawn from their ranges, the same in both arms. */
import { within } from '../../kernel/declare.ts';
import { exp, log } from '../../kernel/math.ts';
import { Stream, type Draws } from '../../kernel/random.ts';
import type { Comparator, MeasureId, Role, Scope } from '../../model/index.ts';

const PROCESS = 'targets.comparators';
const PURPOSE = { value: 0, growth: 1 } as const;

/** Which comparators are asked for. */
export interface Asked {
  readonly measure: MeasureId;
  readonly role: Role;
  /** Cities of the country; all where it is the world. */
  readonly scope: Scope;
}

/** Values of comparators in a year. */
export type Outside = (asked: Asked, year: number) => readonly number[];

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
 * @returns their world by number of the draw, 0 being the replicate's own, and by what is added to the growth of the
 * rivals and of the whole from 2021 on, share per year
 */
export function outsideOf({ comparators, seed }: OutsideDraws, replicate: number) {
  const stream = new Stream(seed, replicate, PROCESS);
  return (draw: number, shift: number): Outside => {
    const values = stream.at(draw, PURPOSE.value);
    const growths = stream.at(draw, PURPOSE.growth);
    return remembered(({ measure, role, scope }, year) =>
      comparators.flatMap((comparator, index) => {
        const isMeant = comparator.measure === measure && comparator.role === role;
        if (!isMeant || (scope === 'china' && comparator.scope !== scope)) return [];
        return [pathOf(comparator, { values, growths, index, shift }, year)];
      }),
    );
  };
}

interface Path {
  readonly values: Draws;
  readonly growths: Draws;
  /** Row of the comparator: rows that come later change no draw of the earlier ones. */
  readonly index: number;
  readonly shift: number;
}

function pathOf(comparator: Comparator, { values, growths, index, shift }: Path, to: number) {
  const start = between(comparator.value, values.uniform(index));
  const growth = between(comparator.growth, growths.uniform(index));
  const years = to - comparator.year;
  const shifted = comparator.role === 'partner' ? 0 : Math.max(0, Math.min(years, to - LAST_KNOWN));
  return start * exp(years * log(1 + growth) + shifted * shift);
}

/** A world that computes each of its values once: both arms, at every strictness, are compared with the same ones. */
function remembered(outside: Outside): Outside {
  const known = new Map<string, readonly number[]>();
  return (asked, year) => {
    const key = `${asked.measure} ${asked.role} ${asked.scope} ${year}`;
    const values = known.get(key) ?? outside(asked, year);
    known.set(key, values);
    return values;
  };
}

/** The value that holds a place among others, 1 being the highest; below all numbers where there are fewer. */
export function valueAtPlace(others: readonly number[], place: number): number {
  return [...others].sort((a, b) => b - a)[place - 1] ?? Number.NEGATIVE_INFINITY;
}
