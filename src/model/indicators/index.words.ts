/** What each indicator is called, and its unit. */
import type { Text } from '../../kernel/declare.ts';
import type { IndicatorId } from './index.ts';
import { pipelineWords } from './pipeline.words.ts';

interface IndicatorWords {
  readonly label: Text;
  readonly unit: Text;
}

const perYear = { en: '100 million yuan a year, 2019 prices', zh: '亿元/年（2019年价）' };
const share = { en: 'share', zh: '比例' };
const percent = { en: '%', zh: '%' };
const months = { en: 'months', zh: '个月' };

export const INDICATOR_WORDS = {
  valueAdded: {
    label: { en: 'Value added of the seven industries', zh: '七大战略性新兴产业增加值' },
    unit: perYear,
  },
  valueAddedShare: {
    label: {
      en: 'Share of the seven industries in GDP',
      zh: '七大战略性新兴产业占地区生产总值比重',
    },
    unit: percent,
  },
  researchSpending: {
    label: { en: 'R&D spending, as statistics record it', zh: '研发经费（统计口径）' },
    unit: perYear,
  },
  researchIntensity: {
    label: {
      en: 'R&D intensity, as statistics record it',
      zh: '研发经费占地区生产总值比重（统计口径）',
    },
    unit: percent,
  },
  researchDone: {
    label: { en: 'R&D spending, as the model\u2019s firms did', zh: '研发经费（模型口径）' },
    unit: perYear,
  },
  certificates: {
    label: { en: 'National high-tech enterprises', zh: '国家高新技术企业' },
    unit: { en: 'firms', zh: '家' },
  },
  talentStock: {
    label: { en: 'Talent in the seven industries', zh: '七大产业人才存量' },
    unit: { en: '10 000 persons', zh: '万人' },
  },
  ventureInvested: { label: { en: 'Venture capital invested', zh: '创业投资额' }, unit: perYear },
  monthsAtClassification: {
    label: { en: 'Months at classification', zh: '归类登记环节用时' },
    unit: months,
  },
  monthsAtCertification: {
    label: { en: 'Months at certification', zh: '认证环节用时' },
    unit: months,
  },
  monthsAtAccess: { label: { en: 'Months at access', zh: '准入环节用时' }, unit: months },
  monthsAtAccessOrdinary: {
    label: { en: 'Months at access, ordinary lane', zh: '准入环节用时（普通通道）' },
    unit: months,
  },
  incidents: { label: { en: 'Incidents', zh: '事故数' }, unit: { en: 'a year', zh: '起/年' } },
  incidentRate: {
    label: { en: 'Incidents per 1 000 products and year', zh: '每千件在用产品年事故数' },
    unit: { en: 'per 1 000 a year', zh: '起/千件·年' },
  },
  fiscalCost: {
    label: { en: 'Cost of the programme', zh: '方案财政支出' },
    unit: { en: '100 million yuan a year, 2019 prices', zh: '亿元/年（2019年价）' },
  },
  soundBlocked: {
    label: { en: 'Sound products blocked', zh: '误挡产品' },
    unit: { en: 'a year', zh: '件/年' },
  },
  harmfulPassed: {
    label: { en: 'Harmful products passed', zh: '漏放产品' },
    unit: { en: 'a year', zh: '件/年' },
  },
  withdrawals: {
    label: { en: 'Tolerance taken back', zh: '上级收回放宽的审慎尺度' },
    unit: { en: 'classes a year', zh: '个门类/年' },
  },
  writtenRules: {
    label: { en: 'Classes under a written rule', zh: '已有成文规则的门类' },
    unit: { en: 'classes', zh: '个门类' },
  },
  casesWaiting: {
    label: { en: 'Cases waiting at the gates', zh: '各环节在办件' },
    unit: { en: 'cases', zh: '件' },
  },
  launches: {
    label: { en: 'New products launched', zh: '新产品上市' },
    unit: { en: 'a year', zh: '件/年' },
  },
  firms: {
    label: { en: 'R&D-performing and equity-seeking firms', zh: '研发型与寻求股权融资企业' },
    unit: { en: 'firms', zh: '家' },
  },
  entrants: { label: { en: 'Entrants', zh: '新设企业' }, unit: { en: 'a year', zh: '家/年' } },
  exits: { label: { en: 'Exits', zh: '退出企业' }, unit: { en: 'a year', zh: '家/年' } },
  jobs: {
    label: { en: 'Jobs in the seven industries', zh: '七大产业就业岗位' },
    unit: { en: '10 000 persons', zh: '万人' },
  },
  vacancyRate: { label: { en: 'Vacancy rate', zh: '职位空缺率' }, unit: percent },
  wageIndex: {
    label: { en: 'Pay of talent', zh: '人才薪酬指数' },
    unit: { en: '2015 = 100', zh: '2015年=100' },
  },
  valueAddedWithoutAnchors: {
    label: { en: 'Value added without anchors', zh: '增加值（不含链主企业）' },
    unit: perYear,
  },
  grossProduct: { label: { en: 'GDP of the city', zh: '全市地区生产总值' }, unit: perYear },
  ventureShare: {
    label: { en: 'Venture capital per GDP', zh: '创业投资占地区生产总值比重' },
    unit: { en: 'per mille', zh: '‰' },
  },
  ventureToResearch: {
    label: { en: 'Venture capital per R&D done', zh: '创业投资与研发投入之比' },
    unit: percent,
  },
  firstRounds: {
    label: { en: 'First venture rounds', zh: '首轮融资' },
    unit: { en: 'a year', zh: '家/年' },
  },
  listings: {
    label: { en: 'Ventures sold or listed', zh: '创业企业退出（出售或上市）' },
    unit: { en: 'a year', zh: '家/年' },
  },
  fundsRaised: {
    label: { en: 'Money raised by venture funds', zh: '创投基金募资额' },
    unit: perYear,
  },
  cityReturns: {
    label: { en: 'Paid back to the city by funds', zh: '基金对财政的分配' },
    unit: perYear,
  },
  registered: {
    label: { en: 'Registered enterprises', zh: '登记企业数' },
    unit: { en: '10 000 firms', zh: '万家' },
  },
  ventures: {
    label: { en: 'Equity-seeking firms', zh: '寻求股权融资企业' },
    unit: { en: 'firms', zh: '家' },
  },
  talentNet: {
    label: { en: 'Net inflow of talent', zh: '人才净流入' },
    unit: { en: '10 000 persons a year', zh: '万人/年' },
  },
  rent: {
    label: { en: 'Rent relative to other cities', zh: '相对房租' },
    unit: { en: '2015 = 100', zh: '2015年=100' },
  },
  tightening: {
    label: { en: 'Tightening after incidents', zh: '事故后的监管收紧' },
    unit: { en: 'log points', zh: '对数点' },
  },
  budgetOutlay: {
    label: { en: 'Programme cost: general budget', zh: '方案支出：一般公共预算' },
    unit: perYear,
  },
  fundOutlay: {
    label: { en: 'Programme cost: investment fund', zh: '方案支出：政府投资基金' },
    unit: perYear,
  },
  bondOutlay: {
    label: { en: 'Programme cost: special bonds', zh: '方案支出：专项债券' },
    unit: perYear,
  },
  feeOutlay: {
    label: { en: 'Programme cost: fees waived', zh: '方案支出：减免收费' },
    unit: perYear,
  },
  revenue: { label: { en: 'City revenue from the industries', zh: '产业市级税收' }, unit: perYear },
  trust: {
    label: { en: 'Trust in new products', zh: '新产品信任度' },
    unit: { en: 'points', zh: '分' },
  },
  cityEquity: {
    label: { en: 'Held by the city in venture funds', zh: '财政在基金中的权益' },
    unit: { en: '100 million yuan, 2019 prices', zh: '亿元（2019年价）' },
  },
  valueAddedInYuan: {
    label: {
      en: 'Value added at the city\u2019s prices',
      zh: '七大战略性新兴产业增加值（本市价格）',
    },
    unit: { en: '100 million yuan a year', zh: '亿元/年' },
  },
  valueAddedGross: {
    label: {
      en: 'Value added, gross of displacement',
      zh: '增加值（未扣除本市企业相互挤占）',
    },
    unit: perYear,
  },
  displacedHere: {
    label: {
      en: 'Value added displaced in the city',
      zh: '本市企业被新产品与新企业挤占的增加值',
    },
    unit: perYear,
  },
  valueAddedOutside: {
    label: { en: 'Value added of rivals outside', zh: '市外同类企业增加值' },
    unit: perYear,
  },
  movedOut: {
    label: { en: 'Firms that moved out', zh: '迁出企业' },
    unit: { en: 'firms a year', zh: '家/年' },
  },
  movedIn: {
    label: { en: 'Firms that moved in', zh: '迁入企业' },
    unit: { en: 'firms a year', zh: '家/年' },
  },
  rivalTalent: {
    label: { en: 'Talent in the five comparator cities', zh: '五个对标城市人才存量' },
    unit: { en: '10 000 persons', zh: '万人' },
  },
  siteRent: {
    label: { en: 'Rent of firms\u2019 sites relative to other cities', zh: '企业用房相对租金' },
    unit: { en: '2015 = 100', zh: '2015年=100' },
  },
  homesBuilt: {
    label: { en: 'Homes built for talent of the industries', zh: '产业人才新增住房' },
    unit: { en: '10 000 homes a year', zh: '万套/年' },
  },
  payOfNewcomers: {
    label: { en: 'Pay of newcomers', zh: '新引进人才薪酬' },
    unit: { en: '2015 = 100', zh: '2015年=100' },
  },
  payOfIncumbents: {
    label: { en: 'Pay of those who live here', zh: '在本市人才薪酬' },
    unit: { en: '2015 = 100', zh: '2015年=100' },
  },
  instituteStaff: {
    label: { en: 'People of research institutes', zh: '科研机构人员' },
    unit: { en: 'persons', zh: '人' },
  },
  inventionGrants: {
    label: { en: 'Invention patents granted', zh: '发明专利授权量' },
    unit: { en: 'patents a year', zh: '件/年' },
  },
  pctApplications: {
    label: { en: 'International (PCT) patent applications', zh: 'PCT国际专利申请量' },
    unit: { en: 'applications a year', zh: '件/年' },
  },
  ictPatents: {
    label: {
      en: 'PCT applications in information technology',
      zh: '信息通信技术PCT国际专利申请量',
    },
    unit: { en: 'applications a year', zh: '件/年' },
  },
  midHighCoverage: {
    label: {
      en: 'Value added in the global mid-to-high end',
      zh: '居全球中高端门类增加值占比',
    },
    unit: share,
  },
  leadCoverage: {
    label: { en: 'Value added of classes that lead the world', zh: '居世界领先门类增加值占比' },
    unit: share,
  },
  medianPosition: {
    label: {
      en: 'World position of the median technology',
      zh: '技术位势中位门类的世界百分位',
    },
    unit: share,
  },
  leastPosition: {
    label: {
      en: 'World position of the weakest technology',
      zh: '技术位势最弱门类的世界百分位',
    },
    unit: share,
  },
  worldFirsts: {
    label: { en: 'World-first products', zh: '世界首创产品' },
    unit: { en: 'products a year', zh: '项/年' },
  },
  worldFirstsRatio: {
    label: {
      en: 'World firsts relative to the frontier',
      zh: '单位销售额世界首创数与世界前沿之比',
    },
    unit: { en: 'ratio', zh: '倍' },
  },
  technologyContracts: {
    label: { en: 'Technology contracts with others', zh: '对外技术合同额' },
    unit: perYear,
  },
  technologyBalance: {
    label: { en: 'Technology sold over technology bought', zh: '技术输出与购入之比' },
    unit: { en: 'ratio', zh: '倍' },
  },
  technologyDependence: {
    label: { en: 'Dependence on technology from abroad', zh: '技术对外依存度' },
    unit: percent,
  },
  ledStandards: {
    label: { en: 'Classes whose standard the city leads', zh: '本市主导标准的门类' },
    unit: { en: 'classes', zh: '个门类' },
  },
  rulesBalance: {
    label: { en: 'Standards led over standards followed', zh: '主导标准与跟随标准之比' },
    unit: { en: 'ratio', zh: '倍' },
  },
  ventureBalance: {
    label: {
      en: 'Venture money going out over coming in',
      zh: '对外与引入创业投资之比',
    },
    unit: { en: 'ratio', zh: '倍' },
  },
  innovativeTurnover: {
    label: { en: 'Sales of products under three years', zh: '上市不足三年产品销售额占比' },
    unit: percent,
  },
  unicorns: {
    label: { en: 'Unicorns', zh: '独角兽企业' },
    unit: { en: 'firms', zh: '家' },
  },
  nearUnicorns: {
    label: { en: 'Quasi-unicorns', zh: '准独角兽企业' },
    unit: { en: 'firms', zh: '家' },
  },
  fastGrowers: {
    label: { en: 'Fast-growing firms', zh: '高成长企业' },
    unit: { en: 'firms', zh: '家' },
  },
  startupValue: {
    label: { en: 'Worth of ventures sold or listed', zh: '出售或上市创业企业的价值' },
    unit: perYear,
  },
  digitalCoreShare: {
    label: { en: 'Share of digital classes in GDP', zh: '数字类门类增加值占地区生产总值比重' },
    unit: percent,
  },
  disposableIncome: {
    label: { en: 'Disposable income per head', zh: '居民人均可支配收入' },
    unit: { en: 'yuan a year, 2019 prices', zh: '元/年（2019年价）' },
  },
  ...pipelineWords,
} as const satisfies Readonly<Record<IndicatorId, IndicatorWords>>;
