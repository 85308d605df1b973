/** Breaks texts into lines for the cells of a table; a Chinese character is two columns wide and ends where it likes. */

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u;
/** A word with the space after it, or one wide character with the punctuation that may not be parted from it. */
const PIECES =
  /[\uff08\u201c]*[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f][\uff0c\u3002\uff1b\uff1a\u3001\uff09\u201d]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]+\s*|\s+/gu;

/** The text with line breaks, no line wider than asked unless a single word is. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && columns(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].join('\n');
}

function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += WIDE.test(character) ? 2 : 1;
  return sum;
}
