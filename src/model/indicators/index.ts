/** All indicators, in the order in which results are stored. */
import { indicators, type Indicator } from './declare.ts';

const perYear = { en: '100 million yuan a year, 2019 prices', zh: '亿元/年（2019年价）' };
const percent = { en: '%', zh: '%' };
const months = { en: 'months', zh: '个月' };

const declared = indicators({
  valueAdded: {
    label: { en: 'Value added of the seven industries', zh: '七大战略性新兴产业增加值' },
    doc: {
      en: 'Sales less purchased inputs of the model\u2019s firms, last 12 months, constant 2019 yuan.',
      zh: '模型企业销售额减去中间投入，近12个月合计，2019年不变价。',
    },
    unit: perYear, scale: 1e-8, digits: 0, aim: 'higher', headline: true,
    derivation: { kind: 'year', of: 'valueAdded' }, observed: 'sei_value_added_linked',
  },
  valueAddedShare: {
    label: { en: 'Share of the seven industries in GDP', zh: '七大战略性新兴产业占地区生产总值比重' },
    doc: {
      en: 'Value added of the model\u2019s firms over that plus the rest of the city\u2019s GDP, which follows national services.',
      zh: '模型企业增加值占全市生产总值的比重；其余部分随全国服务业外生变动。',
    },
    unit: percent, scale: 100, digits: 1, aim: 'higher', headline: true,
    derivation: { kind: 'ratio', top: ['valueAdded'], bottom: ['valueAdded', 'otherValueAdded'] },
  },
  researchSpending: {
    label: { en: 'R&D spending, as statistics record it', zh: '研发经费（统计口径）' },
    doc: {
      en: 'R&D as firms report it, last 12 months; includes spending attributed to R&D to reach a certificate threshold.',
      zh: '企业上报的研发经费，近12个月合计；包含为达到认定标准而归集的支出。',
    },
    unit: perYear, scale: 1e-8, digits: 0, aim: 'higher', headline: true,
    derivation: { kind: 'year', of: 'researchReported' }, observed: 'rd_expenditure_2019_prices',
  },
  researchIntensity: {
    label: { en: 'R&D intensity, as statistics record it', zh: '研发经费占地区生产总值比重（统计口径）' },
    doc: { en: 'Reported R&D over the city\u2019s GDP, last 12 months.', zh: '上报研发经费与全市生产总值之比，近12个月。' },
    unit: percent, scale: 100, digits: 2, aim: 'higher', headline: true,
    derivation: { kind: 'ratio', top: ['researchReported'], bottom: ['valueAdded', 'otherValueAdded'] },
  },
  researchDone: {
    label: { en: 'R&D spending, as the model\u2019s firms did', zh: '研发经费（模型口径）' },
    doc: { en: 'R&D that firms carried out, last 12 months.', zh: '企业实际开展的研发投入，近12个月合计。' },
    unit: perYear, scale: 1e-8, digits: 0, aim: 'higher', headline: false,
    derivation: { kind: 'year', of: 'researchDone' },
  },
  certificates: {
    label: { en: 'National high-tech enterprises', zh: '国家高新技术企业' },
    doc: { en: 'Certificates in force (R&D over sales at least 5, 4 or 3 % by size).', zh: '有效认定企业数（研发费用占比按规模不低于5%、4%、3%）。' },
    unit: { en: 'firms', zh: '家' }, scale: 1, digits: 0, aim: 'higher', headline: true,
    derivation: { kind: 'level', of: 'certificates' }, observed: 'national_high_tech_enterprises',
  },
  talentStock: {
    label: { en: 'Talent in the seven industries', zh: '七大产业人才存量' },
    doc: { en: 'People of the eight occupations in the city, at work or seeking.', zh: '本市八类职业人才，含在岗与求职。' },
    unit: { en: '10 000 persons', zh: '万人' }, scale: 1e-4, digits: 1, aim: 'higher', headline: true,
    derivation: { kind: 'level', of: 'talent' },
  },
  ventureInvested: {
    label: { en: 'Venture capital invested', zh: '创业投资额' },
    doc: { en: 'Paid into equity-seeking firms, last 12 months.', zh: '近12个月向寻求股权融资企业的实际投资。' },
    unit: perYear, scale: 1e-8, digits: 1, aim: 'higher', headline: true,
    derivation: { kind: 'year', of: 'ventureInvested' },
  },
  monthsAtClassification: {
    label: { en: 'Months at classification', zh: '归类登记环节用时' },
    doc: { en: 'Mean months of cases decided in the last 12 months, from filing to decision.', zh: '近12个月办结案件从受理到决定的平均月数。' },
    unit: months, scale: 1, digits: 1, aim: 'lower', headline: true,
    derivation: { kind: 'ratio', top: ['classificationMonths'], bottom: ['classificationCases'] },
  },
  monthsAtAccess: {
    label: { en: 'Months at access', zh: '准入环节用时' },
    doc: { en: 'Mean months of cases decided in the last 12 months, from filing to decision.', zh: '近12个月办结案件从受理到决定的平均月数。' },
    unit: months, scale: 1, digits: 1, aim: 'lower', headline: true,
    derivation: { kind: 'ratio', top: ['accessMonths'], bottom: ['accessCases'] },
  },
  incidents: {
    label: { en: 'Incidents', zh: '事故数' },
    doc: { en: 'Harmful events with products in use, last 12 months. More use means more of them.', zh: '近12个月在用产品发生的损害事件；使用越多，事件越多。' },
    unit: { en: 'a year', zh: '起/年' }, scale: 1, digits: 0, aim: 'lower', headline: true,
    derivation: { kind: 'year', of: 'incidents' },
  },
  incidentRate: {
    label: { en: 'Incidents per 1 000 products and year', zh: '每千件在用产品年事故数' },
    doc: { en: 'Incidents over products in use, last 12 months.', zh: '近12个月事故数与在用产品数之比。' },
    unit: { en: 'per 1 000 a year', zh: '起/千件·年' }, scale: 12000, digits: 2, aim: 'lower', headline: false,
    derivation: { kind: 'ratio', top: ['incidents'], bottom: ['exposure'] },
  },
  fiscalCost: {
    label: { en: 'Cost of the programme', zh: '方案财政支出' },
    doc: { en: 'Everything the programme\u2019s levers posted to the fiscal ledger, last 12 months.', zh: '近12个月方案各政策工具计入财政台账的支出合计。' },
    unit: { en: '100 million yuan a year, 2019 prices', zh: '亿元/年（2019年价）' }, scale: 1e-8, digits: 1, aim: 'lower', headline: true,
    derivation: { kind: 'year', of: 'programmeOutlay' },
  },
  soundBlocked: {
    label: { en: 'Sound products blocked', zh: '误挡产品' },
    doc: { en: 'Products within the risk limit that an access desk refused, last 12 months.', zh: '近12个月风险在限度之内却未获准入的产品。' },
    unit: { en: 'a year', zh: '件/年' }, scale: 1, digits: 0, aim: 'lower', headline: false,
    derivation: { kind: 'year', of: 'blockedSound' },
  },
  harmfulPassed: {
    label: { en: 'Harmful products passed', zh: '漏放产品' },
    doc: { en: 'Products beyond the risk limit that an access desk admitted, last 12 months.', zh: '近12个月风险超过限度却获准入的产品。' },
    unit: { en: 'a year', zh: '件/年' }, scale: 1, digits: 0, aim: 'lower', headline: false,
    derivation: { kind: 'year', of: 'passedHarmful' },
  },
  casesWaiting: {
    label: { en: 'Cases waiting at the gates', zh: '各环节在办案件' },
    doc: { en: 'Products filed and not yet decided.', zh: '已受理尚未决定的产品。' },
    unit: { en: 'cases', zh: '件' }, scale: 1, digits: 0, aim: 'lower', headline: false,
    derivation: { kind: 'level', of: 'waiting' },
  },
  launches: {
    label: { en: 'New products launched', zh: '新产品上市' },
    doc: { en: 'Products that reached the market, last 12 months.', zh: '近12个月上市的新产品。' },
    unit: { en: 'a year', zh: '件/年' }, scale: 1, digits: 0, aim: 'higher', headline: false,
    derivation: { kind: 'year', of: 'launches' },
  },
  firms: {
    label: { en: 'R&D-performing and equity-seeking firms', zh: '研发型与寻求股权融资企业' },
    doc: { en: 'Living firms of strata A and B.', zh: '甲类与乙类存续企业。' },
    unit: { en: 'firms', zh: '家' }, scale: 1, digits: 0, aim: 'higher', headline: false,
    derivation: { kind: 'level', of: 'firms' },
  },
  entrants: {
    label: { en: 'Entrants', zh: '新设企业' },
    doc: { en: 'Firms founded in the last 12 months.', zh: '近12个月新设企业。' },
    unit: { en: 'a year', zh: '家/年' }, scale: 1, digits: 0, aim: 'higher', headline: false,
    derivation: { kind: 'year', of: 'entrants' },
  },
  exits: {
    label: { en: 'Exits', zh: '退出企业' },
    doc: { en: 'Firms that closed in the last 12 months.', zh: '近12个月退出企业。' },
    unit: { en: 'a year', zh: '家/年' }, scale: 1, digits: 0, aim: 'none', headline: false,
    derivation: { kind: 'year', of: 'exits' },
  },
  vacancyRate: {
    label: { en: 'Vacancy rate', zh: '职位空缺率' },
    doc: { en: 'Unfilled jobs over filled and unfilled ones, all occupations.', zh: '空缺岗位占全部岗位的比重，各职业合计。' },
    unit: percent, scale: 100, digits: 1, aim: 'lower', headline: false,
    derivation: { kind: 'ratio', top: ['vacancies'], bottom: ['vacancies', 'employed'] },
  },
  wageIndex: {
    label: { en: 'Pay of talent', zh: '人才薪酬指数' },
    doc: { en: 'Mean real pay of the eight occupations, 2015 = 100.', zh: '八类职业平均实际薪酬，2015年=100。' },
    unit: { en: '2015 = 100', zh: '2015年=100' }, scale: 100, digits: 1, aim: 'none', headline: false,
    derivation: { kind: 'level', of: 'wageIndex' },
  },
  trust: {
    label: { en: 'Trust in new products', zh: '新产品信任度' },
    doc: { en: 'Mean over classes of what buyers believe, 0 to 100; incidents lower it.', zh: '各门类用户信任度均值，0至100；事故使其下降。' },
    unit: { en: 'points', zh: '分' }, scale: 100, digits: 1, aim: 'higher', headline: false,
    derivation: { kind: 'level', of: 'trust' },
  },
});

export type IndicatorId = keyof typeof declared;
export const INDICATORS: Readonly<Record<IndicatorId, Indicator>> = declared;
export const INDICATOR_IDS = Object.keys(declared) as readonly IndicatorId[];
