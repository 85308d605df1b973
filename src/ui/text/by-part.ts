/** What the figures by part say beside the dictionary: they come after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

interface PartText {
  readonly title: (part: string) => string;
  readonly year: string;
  readonly note: string;
  readonly short: { readonly skewed: string; readonly unclear: string };
}

const TEXTS: Readonly<Record<Language, PartText>> = {
  en: {
    title: (part) => `Effect by ${part.toLowerCase()}`,
    year: 'Milestone year',
    note: 'Bars: baseline above, scenario below, to the scale of the largest row. Both add up to the city. Unclear: not distinguishable from none. Few runs: a few large ones dominate the mean.',
    short: { skewed: 'few runs', unclear: 'unclear' },
  },
  zh: {
    title: (part) => `分${part}的效果`,
    year: '关键年份',
    note: '条形：上为无试验区基准，下为方案情景，以数值最大的一行为准；各行基准与情景数值相加即为全市。尚不可辨：与无效果无法区分；少数推演：均值受少数推演影响大。',
    short: { skewed: '少数推演', unclear: '尚不可辨' },
  },
};

export function partText(): PartText {
  return spoken(TEXTS);
}
