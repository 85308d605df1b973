/** How much room words take in a picture, where nothing can be measured. */

/** Widths of letters as shares of their size: Chinese signs stand in squares. */
const SQUARE = 1.05;
const USUAL = 0.58;

/** Pixels that words take, generously. */
export function widthOf(words: string, size: number): number {
  return Array.from(words).reduce((sum, letter) => sum + size * shareOf(letter), 0);
}

function shareOf(letter: string): number {
  return /[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter) ? SQUARE : USUAL;
}

/** Words in lines that are no wider than there is room; they break at blanks, or anywhere in Chinese. */
export function linesIn(words: string, room: number, size: number): string[] {
  const lines = [''];
  for (const piece of words.match(
    /[\p{sc=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{sc=Han}\u3000-\u303f\uff00-\uffef]+|\s+/gu,
  ) ?? []) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && widthOf(last + piece, size) > room) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}
