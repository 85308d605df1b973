/** Titles of scenarios where there is little room. */

/** Widths of letters, a Latin one being 1. */
const WIDE = 1.8;
const ROOM = 36;

/** A title without the remark in brackets at its end, cut where it is too long for a list. */
export function shortened(title: string): string {
  const plain = title.replace(/\s*[（(][^（(]*[）)]$/u, '');
  let room = ROOM;
  const letters = Array.from(plain);
  const fits = letters.findIndex((letter) => {
    room -= /[\u2e80-\uffef]/u.test(letter) ? WIDE : 1;
    return room < 0;
  });
  return fits < 0 ? plain : `${letters.slice(0, fits).join('')}…`;
}
