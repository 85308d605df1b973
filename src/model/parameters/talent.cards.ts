/** Words for the parameters of talent. */
import type { CardsOf } from './declare.cards.ts';
import type { TALENT_PARAMETERS } from './talent.ts';

export const TALENT_CARDS = {
  incomeResponse: {
    label: { en: 'Response of income per head to pay', zh: '居民收入对薪酬的弹性' },
    source:
      'Income of 2019 was 62 522 yuan (memory, unverified); pay of the occupations rose faster',
  },
  incomeAtStart: {
    label: {
      en: 'Disposable income per head in 2015, prices of 2019',
      zh: '2015年居民人均可支配收入（2019年价）',
    },
    source:
      'The city\u2019s statistics give 44 633 yuan at prices of 2015; prices rose by about a tenth until 2019. Memory, unverified',
  },
  seekingAtStart: {
    label: { en: 'People seeking work in 2015', zh: '2015年求职人员占比' },
    source: 'Near the registered and surveyed rates of large cities',
  },
  potentialMigrants: {
    label: { en: 'Potential migrants a month', zh: '每月潜在流入人才' },
    source:
      'Only its product with the chance of coming counts: about a tenth of the stock a year, give or take a tenth of that',
  },
  arrivalChance: {
    label: {
      en: 'Chance that a potential migrant comes when the city offers as much as others',
      zh: '收入相当时潜在人才流入概率',
    },
    source: 'Gross inflow of roughly a tenth of the stock a year',
  },
  leaving: {
    label: {
      en: 'Chance to leave in a year when the city offers as much as others',
      zh: '收入相当时年流出概率',
    },
    source: 'Gross flows are several times the net flow',
  },
  payElasticity: {
    label: { en: 'Response of location to real income', zh: '区位选择对实际收入的弹性' },
    source: 'Tombe and Zhu (2019), American Economic Review 109(5); memory, unverified',
  },
  cashResponse: {
    label: { en: 'Weight of one-off cash in the comparison', zh: '一次性补助在比较中的权重' },
    source: '陈淑云、李琪 (2022), 199 cities: not significant in first-tier cities',
  },
  expectedStay: {
    label: { en: 'Years over which a grant is spread', zh: '补助分摊年数' },
    source: 'No direct measure',
  },
  rentShare: {
    label: { en: 'Rent over income', zh: '房租收入比' },
    source: 'Usual share in first-tier cities',
  },
  rentElasticity: {
    label: {
      en: 'Response of rent to people when homes stand still',
      zh: '住房存量不变时房租对人口的弹性',
    },
    source:
      'Inverse of a demand elasticity of homes of 0.7 to 1.4 (memory, unverified); building answers apart',
  },
  peoplePerHome: {
    label: { en: 'People of talent per home', zh: '每套住房居住的人才数' },
    source:
      'Households of two or three, of whom one or two work in the eight occupations; no direct measure',
  },
  grantEligible: {
    label: {
      en: 'Part of recruited specialists in a category that the grant names',
      zh: '符合补助条件的引进人才比例',
    },
    source: 'City rules name degrees and titles; no count by occupation was found',
  },
  grantsPerYear: {
    label: { en: 'Recruitment grants budgeted for a year', zh: '年度引进补助名额' },
    source: 'The city budgets such grants by headcount; no published ceiling was found',
  },
  housingGrowth: {
    label: { en: 'Growth of homes at the rent of 2015', zh: '按2015年房租水平的住房增速' },
    source: 'Roughly the growth of people that left rent unchanged before 2019; no direct measure',
  },
  buildingResponse: {
    label: { en: 'Response of building to rent', zh: '住房建设对房租的弹性' },
    source:
      'Rent a tenth higher for ten years adds about a twentieth to homes: a supply elasticity of 0.15 to 0.9, low as in cities short of land',
  },
  homesPerYear: {
    label: { en: 'Homes for talent that land allows in a year', zh: '每年可建人才住房' },
    source: 'City plans speak of hundreds of thousands of homes over a decade (memory, unverified)',
  },
  homeCost: {
    label: {
      en: 'Building cost of a home that rents do not cover',
      zh: '每套住房租金不能覆盖的建设成本',
    },
    source: 'Half of the building cost of a small flat without land',
  },
  rentCut: {
    label: {
      en: 'Part of the market rent that a subsidised home saves',
      zh: '人才住房租金优惠比例',
    },
    source: 'Let at about 60 % of the market rent (memory, unverified)',
  },
  jobsWeight: {
    label: { en: 'Weight of job chances in the comparison', zh: '就业机会在比较中的权重' },
    source: 'No direct measure',
  },
  normalTightness: {
    label: { en: 'Vacancies per person seeking in a normal market', zh: '正常市场的求人倍率' },
    source: 'Set so that pay follows other cities',
  },
  payResponse: {
    label: { en: 'Response of pay to a market twice as tight', zh: '薪酬对供求的反应' },
    source: 'Wage curve of about -0.1',
  },
  payReview: {
    label: {
      en: 'Chance in a year that a stayer\u2019s pay is set anew at the market\u2019s',
      zh: '留任人员薪酬按市场重定的年概率',
    },
    source: 'Contracts of three years are usual; beside those who change jobs',
  },
  matching: {
    label: { en: 'Matching efficiency a month', zh: '月度匹配效率' },
    source: 'Half of the vacancies filled within two months',
  },
  quitRate: {
    label: { en: 'People who quit in a month', zh: '月离职率' },
    source: 'About 15 % a year',
  },
  adjustment: {
    label: { en: 'Share of surplus people let go in a month', zh: '每月裁减冗员比例' },
    source: 'Firms adjust within half a year',
  },
} as const satisfies CardsOf<typeof TALENT_PARAMETERS>;
