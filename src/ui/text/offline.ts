/** What is said of the page on the device: words that come after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

interface OfflineText {
  readonly kept: string;
  readonly newer: string;
  readonly reload: string;
}

const TEXTS: Readonly<Record<Language, OfflineText>> = {
  en: {
    kept: 'Kept on this device: starts without a network.',
    newer:
      'A new version of this page is ready. It starts with the next reload; the settings stay.',
    reload: 'Reload',
  },
  zh: {
    kept: '已存于本机，断网时也可使用。',
    newer: '本页的新版本已就绪，刷新后启用，当前设置保留。',
    reload: '刷新',
  },
};

export function offlineText(): OfflineText {
  return spoken(TEXTS);
}
