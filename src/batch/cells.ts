/** How cells of a CSV are written. */

/** What tells a spreadsheet that a file is UTF-8: without it Excel shows Chinese as signs. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Whether a text holds more than ASCII. */
export function isBeyondAscii(text: string): boolean {
  return /[^\0-\x7f]/u.test(text);
}

/**
 * A number as a decimal, also where it is whole: who guesses a column's type from its first rows would else take it for
 * whole numbers, and lose what follows.
 */
export function decimal(value: number): string {
  const text = String(value);
  return Number.isInteger(value) && !text.includes('e') ? `${text}.0` : text;
}
