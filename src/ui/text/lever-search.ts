/** What the search among levers says beside the dictionary: it comes after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

interface SearchText {
  readonly search: string;
  readonly changedOnly: (count: number) => string;
  readonly found: (count: number, all: number) => string;
}

const TEXTS: Readonly<Record<Language, SearchText>> = {
  en: {
    search: 'Search levers',
    changedOnly: (count) => `In use only (${count})`,
    found: (count, all) => `${count} of ${all} levers`,
  },
  zh: {
    search: '查找政策工具（可用拼音首字母）',
    changedOnly: (count) => `仅看已使用（${count}）`,
    found: (count, all) => `${all}项工具中的${count}项`,
  },
};

export function searchText(): SearchText {
  return spoken(TEXTS);
}
