/** What the declared numbers of a technology class are. */
import type { Text } from '../../kernel/declare.ts';
import { DOMAIN_LABELS } from '../gates.words.ts';
import type { TechnologyClass } from './classes.ts';

export const CLASS_FIELD_DOCS = {
  industry: { en: 'Strategic industry', zh: '所属战略性新兴产业' },
  domain: { en: 'Domain of its desks', zh: '受理领域' },
  industryShare: {
    en: 'Share of national demand growth taken from industry',
    zh: '需求增长中取自全国工业的比例',
  },
  valueAddedShare: { en: 'Value added as a share of sales', zh: '增加值占销售的比例' },
  researchIntensity: {
    en: 'R&D intensity relative to the mean of all classes',
    zh: '研发强度与各门类均值之比',
  },
  regulatedShare: {
    en: 'Share of new products that need classification and access',
    zh: '需归类登记和准入的新产品比例',
  },
  hazard: {
    en: 'Chance of harm per product and year relative to the mean of all classes',
    zh: '每件产品每年事故概率与各门类均值之比',
  },
  ruled: { en: 'Whether a written rule covered it in 2015', zh: '2015年是否有成文规则' },
  entry: {
    en: 'Share of entrants that choose it, relative',
    zh: '选择该门类的新设企业比例（相对）',
  },
  cityShare: {
    en: 'Share of the city in the market that its firms sell to, 2015',
    zh: '2015年本市企业在所售市场中的份额',
  },
  position: {
    en: 'Share of forty regions of the world whose goods were no better than the city’s in 2015',
    zh: '2015年产品质量不高于本市的世界地区比例（共四十个地区）',
  },
} as const satisfies Readonly<Record<keyof TechnologyClass, Text>>;

const INDUSTRY_LABELS = {
  it: { en: 'Information technology', zh: '新一代信息技术' },
  digital: { en: 'Digital economy', zh: '数字经济' },
  equipment: { en: 'High-end equipment', zh: '高端装备制造' },
  biomedicine: { en: 'Biomedicine', zh: '生物医药' },
  green: { en: 'Green and low-carbon', zh: '绿色低碳' },
  marine: { en: 'Marine economy', zh: '海洋经济' },
} as const satisfies Readonly<Record<TechnologyClass['industry'], Text>>;

/** What the values are called that are no numbers. */
export const CLASS_VALUE_WORDS: Readonly<Record<string, Text>> = {
  ...INDUSTRY_LABELS,
  ...DOMAIN_LABELS,
  true: { en: 'yes', zh: '是' },
  false: { en: 'no', zh: '否' },
};
