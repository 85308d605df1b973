/** What the looks of the page are called: words that come after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';
import type { Theme } from '../state/theme.ts';

interface ThemeText {
  readonly label: string;
  readonly themes: Readonly<Record<Theme, string>>;
}

const TEXTS: Readonly<Record<Language, ThemeText>> = {
  en: {
    label: 'Look of the page',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark', projector: 'Projector' },
  },
  zh: {
    label: '页面外观',
    themes: { system: '随设备', light: '浅色', dark: '深色', projector: '投影' },
  },
};

export function themeText(): ThemeText {
  return spoken(TEXTS);
}
