/** Stylised facts of firms: sizes, growth, survival, R&D, the value of what they launch. */
import { log } from '../../kernel/math.ts';
import { STRATUM } from '../../model/agents.ts';
import { threshold } from '../../model/processes/firm/threshold.ts';
import { correlation, gini, subbotinShape, tailExponent, topShare } from '../estimators/shapes.ts';
import { isPerformer, type FirmYear, type History, type Life } from '../panel.ts';
import { gibratSlope, growthRows, rescaled, spreadSlope } from './growth.ts';
import { notch } from './notch.ts';
import { NO_END, RATIO, SHARE, type Citation, type Fact } from './fact.ts';

const LATE = 14; // tables of 2029: the first population is fifteen years old by then

const source = (
  publication: string,
  year: number,
  place: string,
  read: Citation['read'] = 'mirror',
): Citation => ({ publication, year, place, read });

const AXTELL = source('Axtell, Science 293', 2001, 'United States');
const FU = source('Fu et al., PNAS 102(52)', 2005, 'world, pharmaceuticals and GDP');
const SAIC = source('SAIC, survival of domestic enterprises', 2013, 'China');
const BLS = source(
  'Bureau of Labor Statistics, business employment dynamics',
  2020,
  'United States',
);
const KLETTE = source('Klette and Kortum, Journal of Political Economy 112(5)', 2004, 'several');
const CHEN = source('Chen et al., American Economic Review 111(7)', 2021, 'China');
const HARHOFF = source(
  'Harhoff, Scherer and Vopel, Research Policy 32(2)',
  2003,
  'Germany, patents',
);

export const FIRM_FACTS: readonly Fact[] = [
  {
    id: 'F1',
    label: { en: 'Tail exponent of sales, largest 5 % of firms', zh: '销售额尾指数（前5%企业）' },
    unit: RATIO,
    band: [0.95, 1.35],
    level: 'hard',
    source: AXTELL,
    of: ({ years }) => tailExponent(sizes(years[LATE] ?? []), 0.05),
  },
  {
    id: 'F1-without-anchors',
    label: { en: 'The same without anchors', zh: '同上（不含链主企业）' },
    unit: RATIO,
    band: [0.95, 1.35],
    level: 'soft',
    source: AXTELL,
    of: ({ years }) =>
      tailExponent(
        sizes((years[LATE] ?? []).filter(({ stratum }) => stratum !== STRATUM.anchor)),
        0.05,
      ),
  },
  {
    id: 'F2',
    label: {
      en: 'Shape of yearly growth (1 is a tent, 2 is normal)',
      zh: '年增长率分布形状（1为帐篷形，2为正态）',
    },
    unit: RATIO,
    band: [0.7, 1.3],
    level: 'hard',
    source: FU,
    of: (history) => subbotinShape(rescaled(growthRows(history))),
  },
  {
    id: 'F3',
    label: { en: 'Fall of growth volatility with size', zh: '增长波动随规模下降的斜率' },
    unit: RATIO,
    band: [-0.22, -0.1],
    level: 'hard',
    source: FU,
    of: (history) => spreadSlope(growthRows(history)),
  },
  {
    id: 'F4',
    label: {
      en: 'Mean growth on size above the median (Gibrat)',
      zh: '中位数以上企业平均增长对规模的斜率',
    },
    unit: RATIO,
    band: [-0.03, 0.01],
    level: 'soft',
    source: FU,
    of: (history) => gibratSlope(growthRows(history)),
  },
  ...registeredHazards(),
  {
    id: 'F6-registered',
    label: { en: 'Registered firms alive after five years', zh: '登记企业五年存活率' },
    unit: SHARE,
    band: [0.62, 0.76],
    level: 'hard',
    typed: true,
    source: SAIC,
    of: ({ registered: r }) => (1 - r.infant) * square(1 - r.young) * square(1 - r.settled),
  },
  {
    id: 'F6-active',
    label: {
      en: 'R&D performers and ventures alive after five years',
      zh: '研发型与创业企业五年存活率',
    },
    unit: SHARE,
    band: [0.45, 0.58],
    level: 'hard',
    source: BLS,
    of: (history) => survival(history, 60),
  },
  {
    id: 'F7',
    label: {
      en: 'R&D performers and ventures alive after ten years',
      zh: '研发型与创业企业十年存活率',
    },
    unit: SHARE,
    band: [0.3, 0.4],
    level: 'soft',
    source: BLS,
    of: (history) => survival(history, 120),
  },
  {
    id: 'F9-zero',
    label: { en: 'Firms without a certificate that do no R&D', zh: '未获认定企业中无研发活动占比' },
    unit: SHARE,
    band: [0.4, 0.6],
    level: 'hard',
    source: KLETTE,
    of: ({ years }) => {
      const plain = (years[LATE] ?? []).filter((firm) => isPerformer(firm) && !firm.certified);
      return plain.filter(({ research }) => research === 0).length / plain.length;
    },
  },
  {
    id: 'F9-gini',
    label: { en: 'Inequality of R&D intensity (Gini)', zh: '研发强度基尼系数' },
    unit: RATIO,
    band: [0.7, 0.9],
    level: 'soft',
    source: KLETTE,
    of: ({ years }) =>
      gini(
        unmoved(years[LATE] ?? []).map((firm) => ({ value: intensity(firm), weight: firm.weight })),
      ),
  },
  {
    id: 'F9-size',
    label: { en: 'Correlation of R&D intensity with size', zh: '研发强度与规模的相关系数' },
    unit: RATIO,
    band: [-0.1, 0.1],
    level: 'soft',
    source: KLETTE,
    of: ({ years }) => {
      const firms = unmoved(years[LATE] ?? []);
      return correlation(
        firms.map(intensity),
        firms.map(({ sales }) => log(sales)),
      );
    },
  },
  {
    id: 'F9-lasting',
    label: { en: 'Correlation of R&D intensity over three years', zh: '研发强度三年自相关系数' },
    unit: RATIO,
    band: [0.7, 1],
    level: 'hard',
    source: KLETTE,
    of: ({ years }) => {
      const before = new Map(
        unmoved(years[LATE - 3] ?? []).map((firm) => [firm.key, intensity(firm)]),
      );
      const now = unmoved(years[LATE] ?? []).filter(({ key }) => before.has(key));
      return correlation(
        now.map(intensity),
        now.map(({ key }) => before.get(key) ?? 0),
      );
    },
  },
  {
    id: 'F10-above',
    label: {
      en: 'Firms just above their certificate threshold over what would be there',
      zh: '门槛上方企业数与无门槛时之比',
    },
    unit: RATIO,
    band: [1.3, NO_END],
    level: 'hard',
    source: CHEN,
    of: (history) => notch(history).excess.value,
  },
  {
    id: 'F10-below',
    label: {
      en: 'Firms just below their certificate threshold over what would be there',
      zh: '门槛下方企业数与无门槛时之比',
    },
    unit: RATIO,
    band: [0, 0.8],
    level: 'hard',
    source: CHEN,
    of: (history) => notch(history).missing.value,
  },
  {
    id: 'F13-top5',
    label: { en: 'Value of innovations held by the top 5 %', zh: '创新价值前5%占比' },
    unit: SHARE,
    band: [0.4, 0.6],
    level: 'hard',
    source: HARHOFF,
    of: ({ launches }) =>
      topShare(
        launches.map(({ yuan, weight }) => ({ value: yuan, weight })),
        0.05,
      ),
  },
  {
    id: 'F13-top10',
    label: { en: 'Value of innovations held by the top 10 %', zh: '创新价值前10%占比' },
    unit: SHARE,
    band: [0.5, 0.9],
    level: 'hard',
    source: HARHOFF,
    of: ({ launches }) =>
      topShare(
        launches.map(({ yuan, weight }) => ({ value: yuan, weight })),
        0.1,
      ),
  },
];

/** Yearly exit of registered firms by age, in percent bands of the register. */
function registeredHazards(): Fact[] {
  const fact = (
    age: string,
    [en, zh]: readonly [string, string],
    band: readonly [number, number],
    of: Fact['of'],
  ): Fact => ({
    id: `F5-${age}`,
    label: { en: `Registered firms struck off in ${en}`, zh: `登记企业${zh}注销率` },
    unit: SHARE,
    band,
    level: 'hard',
    typed: true,
    source: SAIC,
    of,
  });
  return [
    fact('year1', ['year one', '首年'], [0.01, 0.03], ({ registered }) => registered.infant),
    fact(
      'years2-3',
      ['years two and three', '第二、三年'],
      [0.065, 0.095],
      ({ registered }) => registered.young,
    ),
    fact(
      'years4-7',
      ['years four to seven', '第四至七年'],
      [0.07, 0.1],
      ({ registered }) => registered.settled,
    ),
    fact('year10', ['year ten', '第十年'], [0.04, 0.07], ({ registered }) => registered.old),
  ];
}

const square = (x: number): number => x * x;

function sizes(table: readonly FirmYear[]) {
  return table.map(({ sales, weight }) => ({ value: sales, weight }));
}

const COHORTS = { from: 12, to: 84 };

/** Part of the firms founded in 2016 to 2021 that lived so many months. */
function survival({ lives }: History, months: number): number {
  const born = [...lives.values()].filter(
    ({ born: month }: Life) => month >= COHORTS.from && month < COHORTS.to,
  );
  const weight = (rows: readonly Life[]) => rows.reduce((sum, life) => sum + life.weight, 0);
  return weight(born.filter((life) => life.ended - life.born >= months)) / weight(born);
}

function intensity({ research, sales }: FirmYear): number {
  return sales > 0 ? research / sales : 0;
}

/** Performers whose R&D no threshold moves: without a certificate, or above twice their threshold. */
function unmoved(table: readonly FirmYear[]): FirmYear[] {
  return table.filter(
    (firm) =>
      isPerformer(firm) &&
      firm.sales > 0 &&
      (!firm.certified || intensity(firm) > 2 * threshold(firm.sales)),
  );
}
