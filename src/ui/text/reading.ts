/** What reading the chart says beside the dictionary: it comes after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

interface ReadingText {
  readonly year: string;
}

const TEXTS: Readonly<Record<Language, ReadingText>> = {
  en: { year: 'Year to read in the chart' },
  zh: { year: '在图上读取的年份' },
};

export function readingText(): ReadingText {
  return spoken(TEXTS);
}
