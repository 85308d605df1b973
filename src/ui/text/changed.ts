/** What a scenario is called after it was changed: its title is passed on in both languages. */
import type { Language } from '../state/language.ts';

export const CHANGED: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => (title.endsWith(' (changed)') ? title : `${title} (changed)`),
  zh: (title) => (title.endsWith('（已修改）') ? title : `${title}（已修改）`),
};
