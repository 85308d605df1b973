import type { WordsOf } from './declare.words.ts';
import type { resultsLevers } from './results.ts';

export const resultsWords = {
  recruitmentGrant: {
    label: { en: 'Recruitment grant', zh: '人才引进补助' },
    unit: { en: 'yuan per person', zh: '元/人' },
  },
  jointResearch: {
    label: { en: 'Joint research with institutes', zh: '产学研联合研发' },
    unit: { en: 'million yuan a year', zh: '百万元/年' },
  },
  technologyExchange: {
    label: { en: 'Brokers of a technology exchange', zh: '技术交易中心' },
    unit: { en: 'brokers', zh: '名经纪人' },
  },
  standardsSecretariats: {
    label: { en: 'Secretariats that write standards', zh: '标准化秘书处' },
    unit: { en: 'posts', zh: '个岗位' },
  },
  standardsLane: {
    label: { en: 'Green lane for standards', zh: '标准绿色通道' },
    unit: { en: '% of drafting', zh: '%（占起草力量）' },
  },
  associationStandards: {
    label: { en: 'Association standards', zh: '团体标准' },
    unit: { en: 'posts', zh: '个岗位' },
  },
  isoPartnership: {
    label: { en: 'Partnership with ISO', zh: 'ISO等国际标准合作' },
    unit: { en: 'posts', zh: '个岗位' },
  },
  talentHousing: {
    label: { en: 'Homes for talent (beyond the report)', zh: '人才住房（报告之外）' },
    unit: { en: 'homes', zh: '套' },
  },
  openPurchaseShare: {
    label: { en: 'Ordinary purchases open to unproven products', zh: '常规采购向新产品开放' },
    unit: { en: '% of ordinary purchases', zh: '%（占常规采购）' },
  },
  firstPurchaseBudget: {
    label: { en: 'First-purchase budget', zh: '政府首购资金' },
    unit: { en: 'million yuan a year', zh: '百万元/年' },
  },
} as const satisfies WordsOf<typeof resultsLevers>;
