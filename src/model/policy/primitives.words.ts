/** What each primitive is called, and its unit. */
import type { Text } from '../../kernel/declare.ts';
import type { PrimitiveId } from './primitives.ts';

interface PrimitiveWords {
  readonly label: Text;
  readonly unit: Text;
}

const posts: Text = { en: 'posts', zh: '个岗位' };
const yuanPerYear: Text = { en: 'yuan a year', zh: '元/年' };

export const PRIMITIVE_WORDS = {
  authorisationRequests: {
    label: { en: 'Authorisation items asked for', zh: '申请授权事项数' },
    unit: { en: 'items', zh: '项' },
  },
  draftingPosts: {
    label: { en: 'Posts that draft written rules', zh: '规则起草岗位' },
    unit: posts,
  },
  passableDoubt: {
    label: {
      en: 'Doubt that the city\u2019s access desks pass',
      zh: '本市准入审查可放行的不确定程度',
    },
    unit: { en: 'standard deviations', zh: '个标准差' },
  },
  unboundClasses: {
    label: { en: 'Classes free of review of access', zh: '免予准入审查的门类' },
    unit: { en: 'classes', zh: '个门类' },
  },
  pilotAnalysts: {
    label: { en: 'Analysts of pilots in other cities', zh: '外地试点分析岗位' },
    unit: posts,
  },
  citingPosts: {
    label: { en: 'Posts that draft technical regulations', zh: '技术法规起草岗位' },
    unit: posts,
  },
  ruleMakingSeats: {
    label: { en: 'Seats in rule making', zh: '规则共商席位' },
    unit: { en: 'seats', zh: '个席位' },
  },
  accessReviewPosts: {
    label: { en: 'Extra posts at city access desks', zh: '市级准入审查增设岗位' },
    unit: posts,
  },
  certifierPosts: {
    label: {
      en: 'Assessors and rigs paid for at certification bodies',
      zh: '财政支持的认证评审岗位与检测设备',
    },
    unit: posts,
  },
  greenLaneShare: {
    label: { en: 'Share of cases eligible for the green lane', zh: '可进入绿色通道的办件比例' },
    unit: { en: 'share of cases', zh: '占办件比例' },
  },
  observationPlaces: {
    label: { en: 'Observation-period places', zh: '观察期名额' },
    unit: { en: 'places a year', zh: '个/年' },
  },
  setupCost: {
    label: { en: 'What conditions of entry cost a new firm', zh: '新设企业满足设立条件的成本' },
    unit: { en: 'yuan per firm', zh: '元/家' },
  },
  recruitmentGrant: {
    label: { en: 'Grant per recruited specialist', zh: '引进专业人才每人补助' },
    unit: { en: 'yuan per person', zh: '元/人' },
  },
  talentHomes: {
    label: { en: 'Subsidised homes for talent', zh: '人才住房套数' },
    unit: { en: 'homes', zh: '套' },
  },
  industrialLand: {
    label: { en: 'Floor of firms\u2019 sites added by the city', zh: '新增产业用房面积' },
    unit: { en: 'square metres a year', zh: '平方米/年' },
  },
  firstPurchaseBudget: {
    label: { en: 'City purchases open to unproven products', zh: '面向未成熟产品的政府首购资金' },
    unit: yuanPerYear,
  },
  openPurchaseShare: {
    label: {
      en: 'Part of ordinary purchases open to unproven products',
      zh: '常规采购向未经验证产品开放的比例',
    },
    unit: { en: 'share', zh: '比例' },
  },
  demonstrationSites: {
    label: { en: 'Sites where new products are shown in use', zh: '应用场景示范点' },
    unit: { en: 'sites a year', zh: '个/年' },
  },
  guaranteeCover: {
    label: { en: 'Share of a loan the city guarantees', zh: '市级融资担保比例' },
    unit: { en: 'share of the loan', zh: '占贷款比例' },
  },
  fundCommitment: {
    label: { en: 'Government industry fund commitments', zh: '政府产业基金出资' },
    unit: yuanPerYear,
  },
  reinvestmentDuty: {
    label: { en: 'Local investment owed per yuan of city money', zh: '政府出资的本地返投倍数' },
    unit: { en: 'times the city\u2019s money', zh: '倍' },
  },
  profitConcession: {
    label: { en: 'Part of the city\u2019s gains left to partners', zh: '政府出资收益让利比例' },
    unit: { en: 'share of gains', zh: '占收益比例' },
  },
  lossTolerance: {
    label: { en: 'Part of partners\u2019 losses the city bears', zh: '政府出资容错比例' },
    unit: { en: 'share of losses', zh: '占亏损比例' },
  },
  inspectionPosts: {
    label: { en: 'Posts that inspect products in use', zh: '在用产品监督检查岗位' },
    unit: posts,
  },
  basicResearchShare: {
    label: {
      en: 'Part of laboratories\u2019 work that is basic research',
      zh: '实验室基础研究占比',
    },
    unit: { en: 'share', zh: '比例' },
  },
  laboratories: {
    label: { en: 'Major laboratories', zh: '重大实验室' },
    unit: { en: 'laboratories', zh: '个' },
  },
  foreignCentres: {
    label: { en: 'Sites offered to foreign research centres', zh: '向外资研发中心提供的场地' },
    unit: { en: 'centres a month', zh: '个/月' },
  },
  jointResearch: {
    label: { en: 'Money for joint research', zh: '产学研联合研发经费' },
    unit: { en: 'yuan a month', zh: '元/月' },
  },
  platformPosts: {
    label: { en: 'Posts of common-technology platforms', zh: '共性技术平台岗位' },
    unit: posts,
  },
  brokers: {
    label: { en: 'Brokers of the technology exchange', zh: '技术交易中心经纪人' },
    unit: posts,
  },
  standardsPosts: {
    label: {
      en: 'Posts of committee secretariats that write standards',
      zh: '标准化委员会秘书处岗位',
    },
    unit: posts,
  },
  standardsLaneShare: {
    label: {
      en: 'Part of the drafting of standards kept for the class on the lane',
      zh: '标准绿色通道所占起草力量比例',
    },
    unit: { en: 'share', zh: '比例' },
  },
  associationPosts: {
    label: { en: 'Posts that write association standards', zh: '团体标准起草岗位' },
    unit: posts,
  },
  recognitionPosts: {
    label: { en: 'Posts that seek recognition abroad', zh: '标准国际互认岗位' },
    unit: posts,
  },
  surveyPosts: {
    label: { en: 'Posts that survey the new economy', zh: '新经济统计调查岗位' },
    unit: posts,
  },
} as const satisfies Readonly<Record<PrimitiveId, PrimitiveWords>>;
