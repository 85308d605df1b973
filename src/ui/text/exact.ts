/** Numbers that somebody gave. */
import { formatted } from './index.ts';

/** A number with the digits that it was given, as a threshold or the end of a band. */
export function exact(value: number): string {
  return formatted(value, String(value).split('.')[1]?.length ?? 0);
}
