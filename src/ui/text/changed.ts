/** What a scenario is called after it was changed: its title is passed on in both languages. */
import type { Text } from '../../kernel/declare.ts';
import type { Language } from '../state/language.ts';

/** A programme without anything in it. */
export const NO_ZONE: Text = { en: 'No zone', zh: '无试验区基准' };

/** Levers that were moved without a programme to start from are a programme of one's own. */
export const CHANGED: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => marked(title, NO_ZONE.en, ['Custom programme', ' (changed)']),
  zh: (title) => marked(title, NO_ZONE.zh, ['自定义方案', '（已修改）']),
};

function marked(title: string, none: string, [custom, mark]: readonly [string, string]): string {
  if (title === none) return custom;
  return title.endsWith(mark) ? title : `${title}${mark}`;
}
