/** The eight indicators of the hindcast, fixed before any score was computed (public/data/hindcast_rules.csv). */
import type { Text } from '../../kernel/declare.ts';
import type { IndicatorId } from '../../model/index.ts';

/** How published figures become what is compared: as they stand, deflated to 2019 prices, or as real growth of levels. */
export type Reading =
  | { readonly kind: 'published' }
  | { readonly kind: 'deflated'; readonly from: string }
  | { readonly kind: 'real growth' };

interface Shared {
  readonly label: Text;
  /** Series of the observations file. */
  readonly series: string;
}

/** What the model simulates of it: the level in December, or growth since the December before in percent. */
export interface Modelled extends Shared {
  readonly unit: Text;
  readonly digits: number;
  readonly compared: 'level' | 'growth';
  readonly reading: Reading;
  readonly model: IndicatorId;
}

export interface NotModelled extends Shared {
  /** Why there is no number. */
  readonly reason: Text;
}

const percent: Text = { en: '%', zh: '%' };

export const MODELLED = {
  seiGrowth: {
    label: { en: 'Real growth of strategic industries', zh: '战略性新兴产业增加值实际增速' },
    series: 'sei_growth_real',
    unit: percent,
    digits: 1,
    compared: 'growth',
    reading: { kind: 'published' },
    model: 'valueAdded',
  },
  research: {
    label: { en: 'R&D spending at 2019 prices', zh: '研发经费（2019年价）' },
    series: 'rd_expenditure_2019_prices',
    unit: { en: '100 million yuan of 2019', zh: '亿元（2019年价）' },
    digits: 0,
    compared: 'level',
    reading: { kind: 'deflated', from: 'rd_expenditure' },
    model: 'researchSpending',
  },
  certificates: {
    label: { en: 'National high-tech enterprises', zh: '国家高新技术企业' },
    series: 'national_high_tech_enterprises',
    unit: { en: 'firms', zh: '家' },
    digits: 0,
    compared: 'level',
    reading: { kind: 'published' },
    model: 'certificates',
  },
  wage: {
    label: { en: 'Real growth of on-post pay', zh: '在岗职工平均工资实际增速' },
    series: 'wage_annual_nonprivate_onpost',
    unit: percent,
    digits: 1,
    compared: 'growth',
    reading: { kind: 'real growth' },
    model: 'wageIndex',
  },
  inventionGrants: {
    label: { en: 'Invention patents granted', zh: '发明专利授权量' },
    series: 'invention_patents_granted',
    unit: { en: 'patents', zh: '件' },
    digits: 0,
    compared: 'level',
    reading: { kind: 'published' },
    model: 'inventionGrants',
  },
  pctApplications: {
    label: { en: 'International (PCT) applications', zh: 'PCT国际专利申请量' },
    series: 'pct_applications',
    unit: { en: 'applications', zh: '件' },
    digits: 0,
    compared: 'level',
    reading: { kind: 'published' },
    model: 'pctApplications',
  },
  unicorns: {
    label: { en: 'Unicorns', zh: '独角兽企业' },
    series: 'unicorns_hurun',
    unit: { en: 'firms', zh: '家' },
    digits: 0,
    compared: 'level',
    reading: { kind: 'published' },
    model: 'unicorns',
  },
} as const satisfies Readonly<Record<string, Modelled>>;

export type ModelledId = keyof typeof MODELLED;
export const MODELLED_IDS = Object.keys(MODELLED) as readonly ModelledId[];

export const NOT_MODELLED = {
  population: {
    label: { en: 'Change of resident population', zh: '常住人口增量' },
    series: 'population_resident_yearend_revised',
    reason: {
      en: 'the model counts people of eight occupations and no residents',
      zh: '模型只含八类职业人才，不含常住人口',
    },
  },
} as const satisfies Readonly<Record<string, NotModelled>>;

export type NotModelledId = keyof typeof NOT_MODELLED;
export const NOT_MODELLED_IDS = Object.keys(NOT_MODELLED) as readonly NotModelledId[];

/** The last year that rivals and model know. */
export const LAST_KNOWN_YEAR = 2019;
/** Indicators that must be hit, of the eight. */
export const HITS_NEEDED = 4;
/** Rows that must have been read before a verdict rests on them alone. */
export const ENOUGH_READ = 3;
/** Shares of the indicator-years within the 80 % interval that are accepted. Source: validation protocol. */
export const COVERAGE_ACCEPTED = [0.65, 0.92] as const;
