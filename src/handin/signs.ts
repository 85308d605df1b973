/** By what black ink tells programmes apart: a dash for each letter, as a line is drawn and as a text can say it. */

interface Dash {
  /** As SVG takes it; nothing for a line without gaps. */
  readonly drawn: string;
  readonly typed: string;
}

const DASHES: readonly Dash[] = [
  { drawn: '', typed: '———' },
  { drawn: '8 4', typed: '– – –' },
  { drawn: '2 3', typed: '· · · ·' },
  { drawn: '12 3 2 3', typed: '— · — ·' },
];
const FIRST_LETTER = 'A'.charCodeAt(0);

/** The dash of a programme; from the fifth on they come again, and the letter tells them apart. */
export function dashOf(letter: string): Dash {
  const place = (letter.charCodeAt(0) - FIRST_LETTER) % DASHES.length;
  return DASHES[place] ?? { drawn: '', typed: '' };
}
