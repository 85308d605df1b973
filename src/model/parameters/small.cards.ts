/** Words for the parameters of all other registered enterprises. */
import type { CardsOf } from './declare.cards.ts';
import type { SMALL_PARAMETERS } from './small.ts';

export const SMALL_CARDS = {
  share: {
    label: {
      en: 'Share of all other firms of the industries in value added',
      zh: '其他登记企业增加值占比',
    },
    source: {
      en: 'No firm-level statistics; many and small',
      zh: '无企业层面统计；数量多、规模小',
    },
  },
  registeredAtStart: {
    label: {
      en: 'Other registered enterprises of the seven industries in 2015',
      zh: '2015年七大产业其他登记企业',
    },
    source: {
      en: 'Part of about 1.1 million enterprises of the city; the split is assumed',
      zh: '本市约110万家企业的一部分；拆分为假设',
    },
  },
  traditionalAtStart: {
    label: {
      en: 'Registered enterprises of other industries in 2015',
      zh: '2015年其他行业登记企业',
    },
    source: {
      en: 'Rest of about 1.1 million enterprises of the city; the split is assumed',
      zh: '本市约110万家企业的其余部分；拆分为假设',
    },
  },
  foundingMoney: {
    label: {
      en: 'Money that founders of other industries put into a firm',
      zh: '其他行业创办企业投入资金',
    },
    source: {
      en: 'No statistics of paid-in capital by firm; founders of ventures put in about five times as much',
      zh: '无按企业的实缴资本统计；创业企业创始人投入约为其五倍',
    },
  },
  entry: {
    label: {
      en: 'New registrations a year over the stock of 2015',
      zh: '年新登记企业占2015年存量比例',
    },
    source: {
      en: 'About 300 000 new enterprises a year before the clean-up of 2018',
      zh: '2018年清理以前每年新设约30万家企业',
    },
  },
  missedMonths: {
    label: {
      en: 'Months over which founders miss what they put into a fund',
      zh: '跟投资金对新设企业影响的持续月数',
    },
    source: {
      en: 'A firm is founded within a year or two of the plan; no direct measure',
      zh: '从计划到设立一至两年；无直接测算',
    },
  },
  infantExit: {
    label: { en: 'Deregistration in the first year', zh: '首年注销率' },
    source: {
      en: 'SAIC (2013), registered firms by age',
      zh: '国家工商总局（2013），按年龄的注册企业',
    },
  },
  youngExit: {
    label: { en: 'Deregistration in years two and three', zh: '第二、三年注销率' },
    source: { en: 'SAIC (2013): 6.3 and 9.5 %', zh: '国家工商总局（2013）：6.3%与9.5%' },
  },
  settledExit: {
    label: { en: 'Deregistration in years four to seven', zh: '第四至七年注销率' },
    source: { en: 'SAIC (2013): above 8 %', zh: '国家工商总局（2013）：8%以上' },
  },
  oldExit: {
    label: { en: 'Deregistration after year seven', zh: '七年后注销率' },
    source: { en: 'SAIC (2013): below 8 % and falling', zh: '国家工商总局（2013）：8%以下并下降' },
  },
} as const satisfies CardsOf<typeof SMALL_PARAMETERS>;
