/** The language of the page: as chosen last, else as the browser asks. */
import { signal } from '@preact/signals';
import type { Text } from '../../kernel/declare.ts';
import { remember, remembered } from './storage.ts';

export type Language = keyof Text;

const KEY = 'language';

export const language = signal<Language>(first());

function first(): Language {
  const kept = remembered(KEY) ?? null;
  if (isLanguage(kept)) return kept;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

export function isLanguage(text: string | null): text is Language {
  return text === 'zh' || text === 'en';
}

export function setLanguage(chosen: Language): void {
  language.value = chosen;
  remember(KEY, chosen);
}
