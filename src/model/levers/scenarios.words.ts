import type { WordsOf } from './declare.words.ts';
import type { scenarioLevers } from './scenarios.ts';

export const scenarioWords = {
  demonstrationSites: {
    label: { en: 'Demonstration sites', zh: '应用场景示范点' },
    unit: { en: 'sites a year', zh: '个/年' },
  },
} as const satisfies WordsOf<typeof scenarioLevers>;
