/** Finding levers by what they are called in either language, by the initials of their pinyin, or by being changed. */
import { LEVER_IDS, type LeverId, type Programme } from '../../model/index.ts';
import { LEVER_WORDS } from '../../model/words.ts';
import { settingsOf } from '../../scenario/shown.ts';
import { namesOf, wantedIn, type Names } from './name-search.ts';

export interface Search {
  readonly text: string;
  /** Only levers that the programme sets. */
  readonly changedOnly: boolean;
}

const NAMES: readonly (readonly [LeverId, Names])[] = LEVER_IDS.map((id) => [
  id,
  namesOf(id, LEVER_WORDS[id].label),
]);

/** Levers that a search finds, in the order of the catalogue. */
export function leversFound({ text, changedOnly }: Search, programme: Programme): LeverId[] {
  const isWanted = wantedIn(text);
  return NAMES.filter(([id, names]) => {
    if (changedOnly && settingsOf(programme, id).length === 0) return false;
    return isWanted(names);
  }).map(([id]) => id);
}
