import type { WordsOf } from './declare.words.ts';
import type { platformLevers } from './platforms.ts';

export const platformWords = {
  basicResearchShare: {
    label: { en: 'Basic research share', zh: '基础研究占比' },
    unit: { en: '% of laboratories\u2019 work', zh: '%（占实验室科研）' },
  },
  majorPlatforms: {
    label: { en: 'Major laboratories', zh: '重大实验室' },
    unit: { en: 'laboratories', zh: '个' },
  },
  foreignCentres: {
    label: { en: 'Sites for foreign research centres', zh: '外资研发中心引进' },
    unit: { en: 'centres a year', zh: '个/年' },
  },
  commonTechnologyPlatforms: {
    label: { en: 'Common-technology platforms', zh: '共性技术平台' },
    unit: { en: 'posts', zh: '个岗位' },
  },
  fundCommitment: {
    label: { en: 'Government industry fund', zh: '政府产业基金' },
    unit: { en: 'million yuan a year', zh: '百万元/年' },
  },
  reinvestmentDuty: {
    label: { en: 'Local reinvestment duty', zh: '返投倍数' },
    unit: { en: 'times', zh: '倍' },
  },
  profitConcession: {
    label: { en: 'Profit concession', zh: '让利比例' },
    unit: { en: '% of gains', zh: '%（占收益）' },
  },
  lossTolerance: {
    label: { en: 'Loss tolerance', zh: '容错比例' },
    unit: { en: '% of losses', zh: '%（占损失）' },
  },
} as const satisfies WordsOf<typeof platformLevers>;
