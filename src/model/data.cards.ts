/** What each exogenous driver and each quantity of the start is. */
import type { Text } from '../kernel/declare.ts';
import type { DriverId, StartQuantity } from './data.ts';

export const DRIVER_DOCS = {
  industryGrowth: {
    en: 'real growth of national industrial value added, share per year',
    zh: '全国工业增加值实际增速，比例/年',
  },
  servicesGrowth: {
    en: 'real growth of national services value added, share per year',
    zh: '全国服务业增加值实际增速，比例/年',
  },
  researchGrowth: {
    en: 'real growth of national R&D spending less growth of national GDP, share per year',
    zh: '全国研发经费实际增速减国内生产总值增速，比例/年',
  },
  superDeduction: {
    en: 'R&D spending deductible from taxable profit, multiple of the spending',
    zh: '可在应纳税所得额中扣除的研发费用，为实际支出的倍数',
  },
  fundRaising: {
    en: 'money raised by venture funds nationally, index with 2019 = 1',
    zh: '全国创投基金募资额，指数，2019年=1',
  },
  exitWindow: {
    en: 'ease of listing and sale of ventures, index with 2019 = 1',
    zh: '创业企业上市与转让的便利程度，指数，2019年=1',
  },
  activityLost: {
    en: 'share of activity lost to restrictions in the month',
    zh: '当月因限制而损失的经济活动比例',
  },
  otherCities: {
    en: 'real growth of skilled pay in other cities, share per year',
    zh: '其他城市专业人才薪酬实际增速，比例/年',
  },
} as const satisfies Readonly<Record<DriverId, Text>>;

export const START_QUANTITY_DOCS = {
  valueAdded: {
    en: 'value added of the class in 2015, yuan of 2019',
    zh: '2015年该门类增加值，元（2019年价）',
  },
  anchors: { en: 'anchor firms', zh: '链主企业' },
  performers: {
    en: 'firms that perform R&D, certified or not',
    zh: '有研发活动的企业，无论是否获认定',
  },
  certificates: {
    en: 'national high-tech certificates in force',
    zh: '有效的国家高新技术企业认定',
  },
} as const satisfies Readonly<Record<StartQuantity, Text>>;
