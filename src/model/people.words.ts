/** What occupations and origins are called. */
import type { Text } from '../kernel/declare.ts';
import type { OccupationId, Origin, RivalId } from './people.ts';

export const OCCUPATION_LABELS = {
  researcher: { en: 'Researchers', zh: '研究人员' },
  engineer: { en: 'Engineers', zh: '工程师' },
  dataAnalyst: { en: 'Data analysts', zh: '数据分析师' },
  dataArchitect: { en: 'Data architects', zh: '数据架构师' },
  fintech: { en: 'Fintech specialists', zh: '金融科技人才' },
  ipSpecialist: { en: 'IP specialists', zh: '知识产权人才' },
  skilledWorker: { en: 'Skilled workers', zh: '技能人才' },
  founder: { en: 'Founders', zh: '创业者' },
} as const satisfies Readonly<Record<OccupationId, Text>>;

export const ORIGIN_LABELS = {
  local: { en: 'Local people', zh: '本地人才' },
  'other mainland': { en: 'Other mainland', zh: '内地其他地区人才' },
  'Hong Kong, Macao and Taiwan': { en: 'Hong Kong, Macao and Taiwan', zh: '港澳台人才' },
  returnee: { en: 'Returnees', zh: '海归人才' },
  foreign: { en: 'Foreigners', zh: '外籍人才' },
} as const satisfies Readonly<Record<Origin, Text>>;

export const RIVAL_LABELS = {
  beijing: { en: 'Beijing', zh: '北京' },
  shanghai: { en: 'Shanghai', zh: '上海' },
  guangzhou: { en: 'Guangzhou', zh: '广州' },
  hangzhou: { en: 'Hangzhou', zh: '杭州' },
  chengdu: { en: 'Chengdu', zh: '成都' },
  rest: { en: 'Everywhere else', zh: '其他地区' },
} as const satisfies Readonly<Record<RivalId, Text>>;
