/** Words for the parameters of all other registered enterprises. */
import type { CardsOf } from './declare.cards.ts';
import type { SMALL_PARAMETERS } from './small.ts';

export const SMALL_CARDS = {
  share: {
    label: {
      en: 'Share of all other firms of the industries in value added',
      zh: '其他登记企业增加值占比',
    },
    source: 'No firm-level statistics; many and small',
  },
  registeredAtStart: {
    label: {
      en: 'Other registered enterprises of the seven industries in 2015',
      zh: '2015年七大产业其他登记企业',
    },
    source: 'Part of about 1.1 million enterprises of the city; the split is assumed',
  },
  traditionalAtStart: {
    label: {
      en: 'Registered enterprises of other industries in 2015',
      zh: '2015年其他行业登记企业',
    },
    source: 'Rest of about 1.1 million enterprises of the city; the split is assumed',
  },
  foundingMoney: {
    label: {
      en: 'Money that founders of other industries put into a firm',
      zh: '其他行业创办企业投入资金',
    },
    source:
      'No statistics of paid-in capital by firm; founders of ventures put in about five times as much',
  },
  entry: {
    label: {
      en: 'New registrations a year over the stock of 2015',
      zh: '年新登记企业占2015年存量比例',
    },
    source: 'About 300 000 new enterprises a year before the clean-up of 2018',
  },
  missedMonths: {
    label: {
      en: 'Months over which founders miss what they put into a fund',
      zh: '跟投资金对新设企业影响的持续月数',
    },
    source: 'A firm is founded within a year or two of the plan; no direct measure',
  },
  infantExit: {
    label: { en: 'Deregistration in the first year', zh: '首年注销率' },
    source: 'SAIC (2013), registered firms by age',
  },
  youngExit: {
    label: { en: 'Deregistration in years two and three', zh: '第二、三年注销率' },
    source: 'SAIC (2013): 6.3 and 9.5 %',
  },
  settledExit: {
    label: { en: 'Deregistration in years four to seven', zh: '第四至七年注销率' },
    source: 'SAIC (2013): above 8 %',
  },
  oldExit: {
    label: { en: 'Deregistration after year seven', zh: '七年后注销率' },
    source: 'SAIC (2013): below 8 % and falling',
  },
} as const satisfies CardsOf<typeof SMALL_PARAMETERS>;
