/** Finding levers by what they are called in either language, by the initials of their pinyin, or by being changed. */
import { LEVER_IDS, type LeverId, type Programme } from '../../model/index.ts';
import { LEVER_WORDS } from '../../model/words.ts';
import { settingsOf } from '../../scenario/shown.ts';

export interface Search {
  readonly text: string;
  /** Only levers that the programme sets. */
  readonly changedOnly: boolean;
}

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

const NAMES: ReadonlyMap<LeverId, readonly string[]> = new Map(
  LEVER_IDS.map((id) => {
    const { en, zh } = LEVER_WORDS[id].label;
    return [id, [id, en, zh, initialsOf(zh)].map(plain)];
  }),
);

/** Levers that a search finds, in the order of the catalogue. */
export function leversFound({ text, changedOnly }: Search, programme: Programme): LeverId[] {
  const wanted = plain(text);
  return LEVER_IDS.filter((id) => {
    if (changedOnly && settingsOf(programme, id).length === 0) return false;
    return NAMES.get(id)?.some((name) => name.includes(wanted)) ?? false;
  });
}
