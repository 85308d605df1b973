/** What the six headline figures say beside the dictionary: they come after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';
import type { Side } from '../state/headlines.ts';

interface HeadlineText {
  readonly title: (year: number) => string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly show: string;
}

const TEXTS: Readonly<Record<Language, HeadlineText>> = {
  en: {
    title: (year) => `At a glance, ${year}: scenario, and difference from the baseline`,
    sides: {
      output: 'output',
      people: 'people',
      waiting: 'waiting',
      cost: 'cost',
      harm: 'harm',
      distribution: 'who bears it',
    },
    show: 'Show it in the chart',
  },
  zh: {
    title: (year) => `${year}年一览：方案情景及与基准之差`,
    sides: {
      output: '产出',
      people: '人才',
      waiting: '等候',
      cost: '成本',
      harm: '危害',
      distribution: '负担',
    },
    show: '在图上显示',
  },
};

export function headlineText(): HeadlineText {
  return spoken(TEXTS);
}
