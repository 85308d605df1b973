/** What is said of the yearly line beside the dictionary: it comes after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

interface LineText {
  readonly label: string;
  readonly unit: string;
  readonly noSum: string;
  /** @param above years above the line */
  readonly over: (above: readonly number[], by: string) => string;
  readonly under: (above: readonly number[], by: string) => string;
}

const TEXTS: Readonly<Record<Language, LineText>> = {
  en: {
    label: 'Yearly line',
    unit: '100 million yuan a year',
    noSum: 'That is no sum of money',
    over: (above, by) => `Above it in ${above.length} of 15 years; over all years ${by} more.`,
    under: (above, by) => `Above it in ${above.length} of 15 years; over all years ${by} less.`,
  },
  zh: {
    label: '年度控制线',
    unit: '亿元/年',
    noSum: '不是金额',
    over: (above, by) => `15年中${above.length}年高于控制线，各年合计高出${by}亿元。`,
    under: (above, by) => `15年中${above.length}年高于控制线，各年合计低于控制线${by}亿元。`,
  },
};

export function lineText(): LineText {
  return spoken(TEXTS);
}
