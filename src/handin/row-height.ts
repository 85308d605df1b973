/** How tall a row of a spreadsheet must be to show its texts: some programs do not find out by themselves. */

/** Points that a line takes. */
const LINE = 13.5;
/** Room that Chinese letters take beside Latin ones, whose width a column counts in. */
const WIDE = 2;

/** @param texts of the row, each with the letters that its column takes */
export function rowHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / width)), 0),
  );
  return LINE * Math.max(1, ...lines);
}

function lengthOf(line: string): number {
  return Array.from(line).reduce(
    (sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? WIDE : 1),
    0,
  );
}
