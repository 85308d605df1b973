import type { WordsOf } from './declare.words.ts';
import type { measurementLevers } from './measurement.ts';

export const measurementWords = {
  surveyPosts: {
    label: { en: 'Survey posts', zh: '统计调查岗位' },
    unit: { en: 'posts', zh: '个岗位' },
  },
} as const satisfies WordsOf<typeof measurementLevers>;
