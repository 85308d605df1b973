/** Words for the parameters of comparator cities. */
import type { CardsOf } from './declare.cards.ts';
import type { RIVAL_PARAMETERS } from './rivals.ts';

export const RIVAL_CARDS = {
  reaction: {
    label: {
      en: 'Part of an offer beyond 2019 practice that a comparator city matches',
      zh: '对标城市跟进新增优惠的比例',
    },
    source:
      'Between no answer and a full one: cities copied each other\u2019s settlement offers after 2017, how far is unknown',
  },
  recruiting: {
    label: {
      en: 'Specialists that a comparator city recruits in a year over those it has',
      zh: '对标城市年引进专业人才占其存量比例',
    },
    source: 'As the gross inflow of the city itself; no published figure by these occupations',
  },
  naturalGrowth: {
    label: {
      en: 'Growth of people of the eight occupations elsewhere without migration',
      zh: '外地八类职业人才自然增速',
    },
    source: 'More graduate than retire; no statistics by these occupations',
  },
} as const satisfies CardsOf<typeof RIVAL_PARAMETERS>;
