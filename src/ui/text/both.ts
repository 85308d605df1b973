/** The choice of both languages: words that come after the first chart. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

interface BothText {
  /** The same in every language. */
  readonly name: string;
  readonly hint: string;
}

const NAME = '中+EN';

const TEXTS: Readonly<Record<Language, BothText>> = {
  en: { name: NAME, hint: 'Both languages at once: Chinese with English beside it' },
  zh: { name: NAME, hint: '两种语言同时显示：中文在前，英文随后' },
};

export function bothText(): BothText {
  return spoken(TEXTS);
}
