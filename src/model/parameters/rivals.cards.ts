/** Words for the parameters of comparator cities. */
import type { CardsOf } from './declare.cards.ts';
import type { RIVAL_PARAMETERS } from './rivals.ts';

export const RIVAL_CARDS = {
  reaction: {
    label: {
      en: 'Part of an offer beyond 2019 practice that a comparator city matches',
      zh: '对标城市跟进新增优惠的比例',
    },
    source: {
      en: 'Between no answer and a full one: cities copied each other\u2019s settlement offers after 2017, how far is unknown',
      zh: '介于不回应与完全回应之间：2017年后各城市相互仿效落户优惠，程度未知',
    },
  },
  recruiting: {
    label: {
      en: 'Specialists that a comparator city recruits in a year over those it has',
      zh: '对标城市年引进专业人才占其存量比例',
    },
    source: {
      en: 'As the gross inflow of the city itself; no published figure by these occupations',
      zh: '与本市自身的总流入相当；未按这些职业公布',
    },
  },
  naturalGrowth: {
    label: {
      en: 'Growth of people of the eight occupations elsewhere without migration',
      zh: '外地八类职业人才自然增速',
    },
    source: {
      en: 'More graduate than retire; no statistics by these occupations',
      zh: '毕业人数多于退休人数；未按这些职业统计',
    },
  },
} as const satisfies CardsOf<typeof RIVAL_PARAMETERS>;
