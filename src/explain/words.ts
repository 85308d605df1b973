/** What entries say, in the language of the reader. */
import type { Text } from '../kernel/declare.ts';
import type { FactKey, FactValue, Origin } from './entry.ts';

type Language = keyof Text;

const STATUSES: Readonly<Record<string, string>> = {
  official: '官方',
  measured: '实测',
  estimated: '估算',
  literature: '研究文献',
  fitted: '拟合',
  assumed: '假设',
  defined: '定义',
  'published, confidence high': '已公布，可信度高',
  'published, confidence medium': '已公布，可信度中',
  'published, confidence low': '已公布，可信度低',
};

const READINGS: Readonly<Record<string, string>> = {
  page: '已核对原文',
  mirror: '据转载核对',
  'not read': '待核实',
  'page or mirror read': '已核对原文或转载',
  'see source': '见来源',
};

/** Units of parameters and published series, which are declared in English. */
const UNITS: Readonly<Record<string, string>> = {
  share: '比例',
  ratio: '比值',
  yuan: '元',
  CNY: '元',
  months: '个月',
  years: '年',
  'log points': '对数点',
  'log points per year': '对数点/年',
  'probability per year': '每年概率',
  'share per year': '比例/年',
  'yuan per year': '元/年',
  'yuan a year': '元/年',
  '100m CNY': '亿元',
  '100m CNY of 2019': '亿元（2019年价）',
  '10k persons': '万人',
  persons: '人',
  'index 2019 = 1': '指数（2019年=1）',
  'yuan of 2019 per year': '元/年（2019年价）',
  firms: '家',
  funds: '只',
  patents: '件',
  applications: '件',
  'events per year': '次/年',
  'half-life in months': '半衰期，月',
  'half-life in years': '半衰期，年',
  'places per year': '个/年',
  'homes per year': '套/年',
  'cases per post and year': '件/岗·年',
  '%': '%',
};

/** Who decides, as the register of primitives and the table of competence name it. */
const DECIDERS: Readonly<Record<string, string>> = {
  city: '本市',
  'city, within a national rule': '本市（在国家规则范围内）',
  provincial: '省级',
  national: '国家',
  'third party': '第三方机构',
  none: '无此环节',
  unknown: '不明',
};

/** What words of a fact are called in Chinese, where they are declared in English. */
const DECLARED: Partial<Record<FactKey, Readonly<Record<string, string>>>> = {
  unit: UNITS,
  decidedBy: DECIDERS,
};

/** A fact in words. */
export function factWords(key: FactKey, value: FactValue, language: Language): string {
  if (language === 'zh' && typeof value === 'string') return DECLARED[key]?.[value] ?? value;
  return saidIn(value, language);
}

/** A number with its unit, in both languages. */
export function withUnit(number: string, unit: string): Text {
  return { en: `${number} ${unit}`, zh: `${number} ${factWords('unit', unit, 'zh')}` };
}

/** Who decides at a gate, in both languages. */
export function deciderText(competence: string): Text {
  return { en: competence, zh: factWords('decidedBy', competence, 'zh') };
}

export function statusWords(status: string, language: Language): string {
  return language === 'zh' ? (STATUSES[status] ?? status) : status;
}

/** Whether a source was read. */
export function readingWords(read: string, language: Language): string {
  return language === 'zh' ? (READINGS[read] ?? read) : read;
}

export function citationWords({ citation }: Origin, language: Language): string {
  return saidIn(citation, language);
}

export function saidIn(value: FactValue, language: Language): string {
  return typeof value === 'object' ? value[language] : String(value);
}
