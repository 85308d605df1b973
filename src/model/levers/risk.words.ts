import type { WordsOf } from './declare.words.ts';
import type { riskLevers } from './risk.ts';

export const riskWords = {
  inspectionPosts: {
    label: { en: 'Inspection posts', zh: '监督检查岗位' },
    unit: { en: 'posts', zh: '个岗位' },
  },
} as const satisfies WordsOf<typeof riskLevers>;
