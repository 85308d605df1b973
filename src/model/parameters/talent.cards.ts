/** Words for the parameters of talent. */
import type { CardsOf } from './declare.cards.ts';
import type { TALENT_PARAMETERS } from './talent.ts';

export const TALENT_CARDS = {
  incomeResponse: {
    label: { en: 'Response of income per head to pay', zh: '居民收入对薪酬的弹性' },
    source: {
      en: 'Income of 2019 was 62 522 yuan (memory, unverified); pay of the occupations rose faster',
      zh: '2019年人均可支配收入62522元（待核实）；这些职业的薪酬增长更快',
    },
  },
  incomeAtStart: {
    label: {
      en: 'Disposable income per head in 2015, prices of 2019',
      zh: '2015年居民人均可支配收入（2019年价）',
    },
    source: {
      en: 'The city\u2019s statistics give 44 633 yuan at prices of 2015; prices rose by about a tenth until 2019. Memory, unverified',
      zh: '本市统计为44633元（2015年价格）；到2019年物价上涨约一成。待核实',
    },
  },
  seekingAtStart: {
    label: { en: 'People seeking work in 2015', zh: '2015年求职人员占比' },
    source: {
      en: 'Near the registered and surveyed rates of large cities',
      zh: '接近大城市的登记失业率与调查失业率',
    },
  },
  potentialMigrants: {
    label: { en: 'Potential migrants a month', zh: '每月潜在流入人才' },
    source: {
      en: 'Only its product with the chance of coming counts: about a tenth of the stock a year, give or take a tenth of that',
      zh: '只有它与到来机会的乘积起作用：每年约为存量的十分之一，上下浮动其十分之一',
    },
  },
  arrivalChance: {
    label: {
      en: 'Chance that a potential migrant comes when the city offers as much as others',
      zh: '收入相当时潜在人才流入概率',
    },
    source: {
      en: 'Gross inflow of roughly a tenth of the stock a year',
      zh: '每年总流入约为存量的十分之一',
    },
  },
  leaving: {
    label: {
      en: 'Chance to leave in a year when the city offers as much as others',
      zh: '收入相当时年流出概率',
    },
    source: { en: 'Gross flows are several times the net flow', zh: '总流动是净流动的数倍' },
  },
  payElasticity: {
    label: { en: 'Response of location to real income', zh: '区位选择对实际收入的弹性' },
    source: {
      en: 'Tombe and Zhu (2019), American Economic Review 109(5); memory, unverified',
      zh: 'Tombe和Zhu（2019），American Economic Review 109(5)；待核实',
    },
  },
  cashResponse: {
    label: { en: 'Weight of one-off cash in the comparison', zh: '一次性补助在比较中的权重' },
    source: {
      en: '陈淑云、李琪 (2022), 199 cities: not significant in first-tier cities',
      zh: '陈淑云、李琪（2022），199个城市：一线城市不显著',
    },
  },
  expectedStay: {
    label: { en: 'Years over which a grant is spread', zh: '补助分摊年数' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  rentShare: {
    label: { en: 'Rent over income', zh: '房租收入比' },
    source: { en: 'Usual share in first-tier cities', zh: '一线城市的常见份额' },
  },
  rentElasticity: {
    label: {
      en: 'Response of rent to people when homes stand still',
      zh: '住房存量不变时房租对人口的弹性',
    },
    source: {
      en: 'Inverse of a demand elasticity of homes of 0.7 to 1.4 (memory, unverified); building answers apart',
      zh: '住房需求弹性0.7至1.4的倒数（待核实）；建设的反应另计',
    },
  },
  peoplePerHome: {
    label: { en: 'People of talent per home', zh: '每套住房居住的人才数' },
    source: {
      en: 'Households of two or three, of whom one or two work in the eight occupations; no direct measure',
      zh: '两至三人的家庭，其中一至两人从事这八类职业；无直接测算',
    },
  },
  grantEligible: {
    label: {
      en: 'Part of recruited specialists in a category that the grant names',
      zh: '符合补助条件的引进人才比例',
    },
    source: {
      en: 'City rules name degrees and titles; no count by occupation was found',
      zh: '本市规定列明学历与职称；未找到按职业的人数',
    },
  },
  grantsPerYear: {
    label: { en: 'Recruitment grants budgeted for a year', zh: '年度引进补助名额' },
    source: {
      en: 'The city budgets such grants by headcount; no published ceiling was found',
      zh: '本市按人数编列此类补贴预算；未找到公布的上限',
    },
  },
  housingGrowth: {
    label: { en: 'Growth of homes at the rent of 2015', zh: '按2015年房租水平的住房增速' },
    source: {
      en: 'Roughly the growth of people that left rent unchanged before 2019; no direct measure',
      zh: '约为2019年以前租金不变时的人口增长；无直接测算',
    },
  },
  buildingResponse: {
    label: { en: 'Response of building to rent', zh: '住房建设对房租的弹性' },
    source: {
      en: 'Rent a tenth higher for ten years adds about a twentieth to homes: a supply elasticity of 0.15 to 0.9, low as in cities short of land',
      zh: '租金高出一成并持续十年，住房约增加二十分之一：供给弹性0.15至0.9，如土地紧缺的城市一样偏低',
    },
  },
  homesPerYear: {
    label: { en: 'Homes for talent that land allows in a year', zh: '每年可建人才住房' },
    source: {
      en: 'City plans speak of hundreds of thousands of homes over a decade (memory, unverified)',
      zh: '本市规划提出十年建设数十万套住房（待核实）',
    },
  },
  homeCost: {
    label: {
      en: 'Building cost of a home that rents do not cover',
      zh: '每套住房租金不能覆盖的建设成本',
    },
    source: {
      en: 'Half of the building cost of a small flat without land',
      zh: '小户型建设成本（不含土地）的一半',
    },
  },
  rentCut: {
    label: {
      en: 'Part of the market rent that a subsidised home saves',
      zh: '人才住房租金优惠比例',
    },
    source: {
      en: 'Let at about 60 % of the market rent (memory, unverified)',
      zh: '按市场租金约60%出租（待核实）',
    },
  },
  jobsWeight: {
    label: { en: 'Weight of job chances in the comparison', zh: '就业机会在比较中的权重' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  normalTightness: {
    label: { en: 'Vacancies per person seeking in a normal market', zh: '正常市场的求人倍率' },
    source: { en: 'Set so that pay follows other cities', zh: '设定为薪酬跟随其他城市' },
  },
  payResponse: {
    label: { en: 'Response of pay to a market twice as tight', zh: '薪酬对供求的反应' },
    source: { en: 'Wage curve of about -0.1', zh: '工资曲线约-0.1' },
  },
  payReview: {
    label: {
      en: 'Chance in a year that a stayer\u2019s pay is set anew at the market\u2019s',
      zh: '留任人员薪酬按市场重定的年概率',
    },
    source: {
      en: 'Contracts of three years are usual; beside those who change jobs',
      zh: '合同一般三年；与更换工作者并列',
    },
  },
  matching: {
    label: { en: 'Matching efficiency a month', zh: '月度匹配效率' },
    source: {
      en: 'Half of the vacancies filled within two months',
      zh: '半数职位空缺在两个月内填补',
    },
  },
  quitRate: {
    label: { en: 'People who quit in a month', zh: '月离职率' },
    source: { en: 'About 15 % a year', zh: '每年约15%' },
  },
  adjustment: {
    label: { en: 'Share of surplus people let go in a month', zh: '每月裁减冗员比例' },
    source: { en: 'Firms adjust within half a year', zh: '企业半年内调整到位' },
  },
} as const satisfies CardsOf<typeof TALENT_PARAMETERS>;
