/** Numbers that somebody gave. */
import { formatted } from './index.ts';

/** A number with the digits that it was given, as a threshold or the end of a band. */
export function exact(value: number): string {
  return formatted(value, digitsOf(value));
}

/** Digits after the point that a number was given with. */
export function digitsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
