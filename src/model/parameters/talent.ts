/** Talent: occupations, origins, matching, pay and migration. */
import type { Parameters } from '../../kernel/declare.ts';
import type { OCCUPATIONS, ORIGINS } from '../people.ts';
import { assumed, literature, settled } from './build.ts';

interface Mix {
  /** Share of the people who work outside R&D. */
  readonly staff: number;
  /** Share of the people who work in R&D. */
  readonly research: number;
  /** Real pay in 2015, yuan of 2019 a year. */
  readonly pay: number;
  /** Share of potential migrants, relative. */
  readonly arriving: number;
  /** Whether the city's recruitment grants are meant for the occupation. */
  readonly supported: boolean;
}

/**
 * What differs between occupations. Shares are assumptions (no census by these occupations was found); pay follows
 * national pay by industry in 2019 (information 161 352, research services 133 459, all 90 501 yuan).
 */
export const OCCUPATION_MIX: Readonly<Record<keyof typeof OCCUPATIONS, Mix>> = {
  researcher: { staff: 0, research: 0.5, pay: 165000, arriving: 0.06, supported: true },
  engineer: { staff: 0.17, research: 0.34, pay: 130000, arriving: 0.18, supported: true },
  dataAnalyst: { staff: 0.04, research: 0.1, pay: 125000, arriving: 0.05, supported: true },
  dataArchitect: { staff: 0.01, research: 0.05, pay: 210000, arriving: 0.015, supported: true },
  fintech: { staff: 0.015, research: 0, pay: 190000, arriving: 0.015, supported: true },
  ipSpecialist: { staff: 0.005, research: 0.01, pay: 125000, arriving: 0.006, supported: false },
  skilledWorker: { staff: 0.75, research: 0, pay: 78000, arriving: 0.66, supported: false },
  founder: { staff: 0.01, research: 0, pay: 200000, arriving: 0.014, supported: false },
};

interface OriginMix {
  /** Share of people and of potential migrants; assumed. */
  readonly share: number;
  /** How readily people of the origin leave, relative to the mean; assumed. */
  readonly restless: number;
}

/** What differs between origins: locals stay, people from abroad move on. */
export const ORIGIN_MIX: Readonly<Record<(typeof ORIGINS)[number], OriginMix>> = {
  local: { share: 0.08, restless: 0.4 },
  'other mainland': { share: 0.86, restless: 1.03 },
  'Hong Kong, Macao and Taiwan': { share: 0.02, restless: 1.3 },
  returnee: { share: 0.03, restless: 1.1 },
  foreign: { share: 0.01, restless: 2 },
};

export const TALENT_PARAMETERS = {
  seekingAtStart: settled(
    0.045,
    'share',
    [0.03, 0.06],
    ['People seeking work in 2015', '2015年求职人员占比'],
    'Near the registered and surveyed rates of large cities',
  ),
  potentialMigrants: assumed(
    54000,
    'persons',
    [48000, 62000],
    ['Potential migrants a month', '每月潜在流入人才'],
    'Only its product with the chance of coming counts: about a tenth of the stock a year, give or take a tenth of that',
  ),
  arrivalChance: assumed(
    0.55,
    'share',
    [0.5, 0.6],
    [
      'Chance that a potential migrant comes when the city offers as much as others',
      '收入相当时潜在人才流入概率',
    ],
    'Gross inflow of roughly a tenth of the stock a year',
  ),
  leaving: assumed(
    0.06,
    'probability per year',
    [0.05, 0.07],
    ['Chance to leave in a year when the city offers as much as others', '收入相当时年流出概率'],
    'Gross flows are several times the net flow',
  ),
  payElasticity: literature(
    1.5,
    'ratio',
    [1, 3],
    ['Response of location to real income', '区位选择对实际收入的弹性'],
    'Tombe and Zhu (2019), American Economic Review 109(5); memory, unverified',
  ),
  cashResponse: literature(
    0.15,
    'ratio',
    [0, 0.3],
    ['Weight of one-off cash in the comparison', '一次性补助在比较中的权重'],
    '陈淑云、李琪 (2022), 199 cities: not significant in first-tier cities',
  ),
  expectedStay: assumed(
    4,
    'years',
    [2, 6],
    ['Years over which a grant is spread', '补助分摊年数'],
    'No direct measure',
  ),
  rentShare: assumed(
    0.25,
    'share',
    [0.2, 0.35],
    ['Rent over income', '房租收入比'],
    'Usual share in first-tier cities',
  ),
  rentElasticity: assumed(
    0.5,
    'ratio',
    [0.3, 0.8],
    ['Response of rent to people', '房租对人口的弹性'],
    'Range of the literature on housing supply',
  ),
  peoplePerHome: assumed(
    1.8,
    'ratio',
    [1.3, 2.4],
    ['People of talent per home', '每套住房居住的人才数'],
    'Households of two or three, of whom one or two work in the eight occupations; no direct measure',
  ),
  grantEligible: assumed(
    0.4,
    'share',
    [0.25, 0.6],
    [
      'Part of recruited specialists in a category that the grant names',
      '符合补助条件的引进人才比例',
    ],
    'City rules name degrees and titles; no count by occupation was found',
  ),
  grantsPerYear: assumed(
    20000,
    'places per year',
    [10000, 40000],
    ['Recruitment grants budgeted for a year', '年度引进补助名额'],
    'The city budgets such grants by headcount; no published ceiling was found',
  ),
  housingGrowth: assumed(
    0.03,
    'log points per year',
    [0.02, 0.04],
    ['Growth of homes that are built anyway', '常规住房增速'],
    'Growth of people that left rent unchanged before 2019, roughly',
  ),
  homesPerYear: assumed(
    12000,
    'homes per year',
    [8000, 16000],
    ['Homes for talent that land allows in a year', '每年可建人才住房'],
    'City plans speak of hundreds of thousands of homes over a decade (memory, unverified)',
  ),
  homeCost: assumed(
    300000,
    'yuan',
    [200000, 450000],
    ['Building cost of a home that rents do not cover', '每套住房租金不能覆盖的建设成本'],
    'Half of the building cost of a small flat without land',
  ),
  rentCut: assumed(
    0.4,
    'share',
    [0.3, 0.5],
    ['Part of the market rent that a subsidised home saves', '人才住房租金优惠比例'],
    'Let at about 60 % of the market rent (memory, unverified)',
  ),
  jobsWeight: assumed(
    0.12,
    'ratio',
    [0.05, 0.2],
    ['Weight of job chances in the comparison', '就业机会在比较中的权重'],
    'No direct measure',
  ),
  normalTightness: assumed(
    0.3,
    'ratio',
    [0.2, 0.5],
    ['Vacancies per person seeking in a normal market', '正常市场的求人倍率'],
    'Set so that pay follows other cities',
  ),
  payResponse: assumed(
    0.03,
    'log points per year',
    [0.015, 0.05],
    ['Response of pay to a market twice as tight', '薪酬对供求的反应'],
    'Wage curve of about -0.1',
  ),
  matching: assumed(
    0.35,
    'ratio',
    [0.25, 0.5],
    ['Matching efficiency a month', '月度匹配效率'],
    'Half of the vacancies filled within two months',
  ),
  quitRate: settled(
    0.012,
    'share',
    [0.008, 0.02],
    ['People who quit in a month', '月离职率'],
    'About 15 % a year',
  ),
  adjustment: settled(
    0.2,
    'share',
    [0.1, 0.4],
    ['Share of surplus people let go in a month', '每月裁减冗员比例'],
    'Firms adjust within half a year',
  ),
} as const satisfies Parameters;
