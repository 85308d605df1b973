/** What several charts at once say beside the dictionary: it comes after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';
import type { Layout } from '../state/view.ts';

interface MoreText {
  readonly legend: string;
  readonly layouts: Readonly<Record<Layout, string>>;
  readonly pick: (place: number, indicator: string) => string;
  readonly enlarge: string;
  readonly enlargeOf: (indicator: string) => string;
}

const TEXTS: Readonly<Record<Language, MoreText>> = {
  en: {
    legend: 'How many charts',
    layouts: { 1: '1', 2: '2', 4: '4 charts' },
    pick: (place, indicator) => `Indicator of chart ${place}: ${indicator}`,
    enlarge: 'Enlarge',
    enlargeOf: (indicator) => `Enlarge ${indicator}`,
  },
  zh: {
    legend: '图的数量',
    layouts: { 1: '1', 2: '2', 4: '4图' },
    pick: (place, indicator) => `第${place}图的指标：${indicator}`,
    enlarge: '放大',
    enlargeOf: (indicator) => `放大${indicator}`,
  },
};

export function moreText(): MoreText {
  return spoken(TEXTS);
}
