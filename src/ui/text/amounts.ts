/** Values of levers as the present language counts them: files count money in millions, Chinese in units of 100 million. */
import { LEVERS, type LeverId } from '../../model/index.ts';
import { LEVER_WORDS } from '../../model/words.ts';
import { typedNumber } from '../state/number.ts';
import { formatted, words } from './index.ts';
import { worded } from './spoken.ts';

interface Counted {
  readonly unit: string;
  /** So many of the file's units are one. */
  readonly each: number;
}

const COUNTED: Readonly<Record<string, Counted>> = {
  '百万元/年': { unit: '亿元/年', each: 100 },
};

function countedOf(id: LeverId): Counted {
  const unit = worded(LEVER_WORDS[id].unit);
  return COUNTED[unit] ?? { unit, each: 1 };
}

export function unitOf(id: LeverId): string {
  return countedOf(id).unit;
}

/** Digits that a value of a lever can need: those that its step moves, or those of a larger unit's parts. */
function digitsOf(id: LeverId, shown: number): number {
  if (countedOf(id).each > 1) return Number.isInteger(shown) ? 0 : 2;
  return Number.isInteger(LEVERS[id].step) ? 0 : 1;
}

/** A value without its unit. */
export function numberWords(id: LeverId, value: number): string {
  const shown = value / countedOf(id).each;
  return formatted(shown, digitsOf(id, shown));
}

/** A value with its unit. */
export function amountWords(id: LeverId, value: number): string {
  return words().quantity(numberWords(id, value), unitOf(id));
}

/** Two ends, without their unit. */
export function rangeWords(id: LeverId, ends: readonly [low: number, high: number]): string {
  return ends.map((end) => numberWords(id, end)).join('–');
}

/** What was typed for a lever, in the file's unit; 亿 behind a number in that unit only repeats it. */
export function typedValue(id: LeverId, text: string): number {
  const { each } = countedOf(id);
  if (each === 1) return typedNumber(text);
  return Number((typedNumber(text.replace(/亿\s*$/u, '')) * each).toPrecision(12));
}
