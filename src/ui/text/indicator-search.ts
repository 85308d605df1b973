/** What the menu of indicators says beside the dictionary: it comes after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';
import type { Group } from '../state/subjects.ts';

interface IndicatorSearchText {
  readonly subjects: Readonly<Record<Group['subject'], string>>;
  readonly open: string;
  readonly title: string;
  readonly box: string;
  readonly close: string;
  readonly found: (count: number, all: number) => string;
  readonly none: string;
}

const TEXTS: Readonly<Record<Language, IndicatorSearchText>> = {
  en: {
    subjects: {
      headline: 'Headline',
      output: 'Output',
      research: 'Research and patents',
      standing: 'Standing in the world',
      products: 'New products',
      firms: 'Firms',
      capital: 'Venture capital',
      people: 'Talent and incomes',
      space: 'Homes and sites',
      gates: 'Gates',
      safety: 'Safety and trust',
      money: 'Public money',
    },
    open: 'Find…',
    title: 'Find an indicator',
    box: 'Name, or initials of its pinyin',
    close: 'Close',
    found: (count, all) => `${count} of ${all} indicators`,
    none: 'No indicator is called that.',
  },
  zh: {
    subjects: {
      headline: '主要指标',
      output: '产出',
      research: '研发与专利',
      standing: '全球位势',
      products: '新产品',
      firms: '企业',
      capital: '创业投资',
      people: '人才与收入',
      space: '住房与产业用房',
      gates: '各环节办件',
      safety: '安全与信任',
      money: '财政',
    },
    open: '查找…',
    title: '查找指标',
    box: '名称或拼音首字母',
    close: '关闭',
    found: (count, all) => `${all}项指标中的${count}项`,
    none: '没有这样命名的指标。',
  },
};

export function indicatorSearchText(): IndicatorSearchText {
  return spoken(TEXTS);
}
