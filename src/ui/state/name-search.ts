/** Finding things by what they are called: by parts of their names in either language, or by the initials of their pinyin. */
import type { Text } from '../../kernel/declare.ts';

/** The first character of each initial in the order of pinyin: i, u and v begin no syllable. */
const FIRSTS = Array.from('阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀');
const INITIALS = Array.from('abcdefghjklmnopqrstwxyz');

const pinyin = new Intl.Collator('zh-CN-u-co-pinyin');

/** Initial of a character's pinyin; another character stays as it is. */
function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  const place = FIRSTS.findLastIndex((first) => pinyin.compare(first, character) <= 0);
  return INITIALS[place] ?? '';
}

/** Initials of a Chinese name, as 财政补贴 gives `czbt`. */
export function initialsOf(name: string): string {
  return Array.from(name, initialOf).join('');
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** All that something is called, as a search compares it. */
export interface Names {
  readonly id: string;
  readonly spoken: readonly string[];
}

export function namesOf(id: string, { en, zh }: Text): Names {
  return { id: plain(id), spoken: [en, zh, initialsOf(zh)].map(plain) };
}

/** Asks for names that have every word of a text somewhere, an ID at its beginning; no text asks for all. */
export function wantedIn(text: string): (names: Names) => boolean {
  const parts = plain(text).split(' ');
  return ({ id, spoken }) =>
    parts.every((part) => id.startsWith(part) || spoken.some((name) => name.includes(part)));
}
