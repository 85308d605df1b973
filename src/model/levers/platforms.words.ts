import type { WordsOf } from './declare.words.ts';
import type { platformLevers } from './platforms.ts';

export const platformWords = {
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
