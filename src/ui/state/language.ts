/** The language of the page: as chosen last, else as the browser asks; or Chinese with English beside it. */
import { batch, signal } from '@preact/signals';
import type { Text } from '../../kernel/declare.ts';
import { remember, remembered } from './storage.ts';

export type Language = keyof Text;
/** What can be chosen. */
export type Spoken = Language | 'both';

const KEY = 'language';

/** The language of the page; Chinese where both are spoken. */
export const language = signal<Language>(first());
/** Whether English stands beside the Chinese. */
export const isBilingual = signal(remembered(KEY) === 'both');

function first(): Language {
  const kept = remembered(KEY) ?? null;
  if (isSpoken(kept)) return kept === 'both' ? 'zh' : kept;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

export function isSpoken(text: string | null): text is Spoken {
  return text === 'zh' || text === 'en' || text === 'both';
}

/** What is spoken now. */
export function spokenNow(): Spoken {
  return isBilingual.value ? 'both' : language.value;
}

export function setLanguage(chosen: Spoken): void {
  batch(() => {
    isBilingual.value = chosen === 'both';
    language.value = chosen === 'both' ? 'zh' : chosen;
  });
  remember(KEY, chosen);
}
