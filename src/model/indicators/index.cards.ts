/** What each indicator measures. */
import type { Text } from '../../kernel/declare.ts';
import type { IndicatorId } from './index.ts';
import { pipelineDocs } from './pipeline.cards.ts';

export const INDICATOR_DOCS = {
  valueAdded: {
    en: 'Units sold by the model\u2019s firms less purchased inputs, last 12 months, at 2019 prices.',
    zh: '模型企业产出量减去中间投入，近12个月合计，按2019年价格计。',
  },
  valueAddedShare: {
    en: 'Value added of the model\u2019s firms over that plus the rest of the city\u2019s GDP, which follows national services.',
    zh: '模型企业增加值占全市生产总值的比重；其余部分随全国服务业外生变动。',
  },
  researchSpending: {
    en: 'R&D as firms report it, last 12 months; includes spending attributed to R&D to reach a certificate threshold.',
    zh: '企业上报的研发经费，近12个月合计；包含为达到认定标准而归集的支出。',
  },
  researchIntensity: {
    en: 'Reported R&D over the city\u2019s GDP, last 12 months.',
    zh: '上报研发经费与全市生产总值之比，近12个月。',
  },
  researchDone: {
    en: 'R&D that firms carried out, last 12 months.',
    zh: '企业实际开展的研发投入，近12个月合计。',
  },
  certificates: {
    en: 'Certificates in force (R&D over sales at least 5, 4 or 3 % by size).',
    zh: '有效认定企业数（研发费用占比按规模不低于5%、4%、3%）。',
  },
  talentStock: {
    en: 'People of the eight occupations in the city, at work or seeking.',
    zh: '本市八类职业人才，含在岗与求职。',
  },
  ventureInvested: {
    en: 'Paid into equity-seeking firms, last 12 months.',
    zh: '近12个月向寻求股权融资企业的实际投资。',
  },
  monthsAtClassification: {
    en: 'Median months from filing to decision, by how cases of about a year went on from month to month; open cases count.',
    zh: '受理至办结的中位月数，按近一年各办件逐月办结情况估计，在办件一并计入。',
  },
  monthsAtCertification: {
    en: 'Median months from filing to certificate, by how cases of about a year went on; open cases count.',
    zh: '受理至取得认证的中位月数，按近一年各办件逐月办结情况估计，在办件一并计入。',
  },
  monthsAtAccess: {
    en: 'Median months from filing to decision, by how cases of about a year went on from month to month; open cases count.',
    zh: '受理至办结的中位月数，按近一年各办件逐月办结情况估计，在办件一并计入。',
  },
  monthsAtAccessOrdinary: {
    en: 'Median months at access of cases that are not on the green lane; open cases count.',
    zh: '非绿色通道办件在准入环节的中位月数，在办件一并计入。',
  },
  incidents: {
    en: 'Harmful events with products in use, last 12 months. More use means more of them.',
    zh: '近12个月在用产品发生的事故；使用越多，事故越多。',
  },
  incidentRate: {
    en: 'Incidents over products in use, last 12 months.',
    zh: '近12个月事故数与在用产品数之比。',
  },
  fiscalCost: {
    en: 'Everything the programme\u2019s levers posted to the fiscal ledger, last 12 months.',
    zh: '近12个月方案各政策工具计入财政台账的支出合计。',
  },
  soundBlocked: {
    en: 'Products within the risk limit that an access desk refused, last 12 months.',
    zh: '近12个月风险在限度之内却未获准入的产品。',
  },
  harmfulPassed: {
    en: 'Products beyond the risk limit that an access desk admitted, or that an unbound class brought without review, last 12 months.',
    zh: '近12个月风险超过限度却获准入，或因门类免审而直接上市的产品。',
  },
  withdrawals: {
    en: 'Classes for which the centre took the city\u2019s tolerance or unbinding back after a severe incident, last 12 months.',
    zh: '近12个月发生严重事故后，被上级收回审慎尺度放宽或免审的门类数。',
  },
  writtenRules: {
    en: 'Technology classes whose cases fall under a written rule in force; the others have none.',
    zh: '办件适用现行成文规则的技术门类数；其余门类规则缺失。',
  },
  casesWaiting: { en: 'Products filed and not yet decided.', zh: '已受理尚未决定的产品。' },
  launches: {
    en: 'Products that reached the market, last 12 months.',
    zh: '近12个月上市的新产品。',
  },
  firms: { en: 'Living firms of strata A and B.', zh: '甲类与乙类存续企业。' },
  entrants: { en: 'Firms founded in the last 12 months.', zh: '近12个月新设企业。' },
  exits: { en: 'Firms that closed in the last 12 months.', zh: '近12个月退出企业。' },
  jobs: {
    en: 'People at work in the model\u2019s firms of the seven industries, all occupations.',
    zh: '七大产业模型企业在岗人数，各职业合计。',
  },
  vacancyRate: {
    en: 'Unfilled jobs over filled and unfilled ones, all occupations.',
    zh: '空缺岗位占全部岗位的比重，各职业合计。',
  },
  wageIndex: {
    en: 'Mean real pay of the eight occupations, 2015 = 100.',
    zh: '八类职业平均实际薪酬，2015年=100。',
  },
  valueAddedWithoutAnchors: {
    en: 'Value added of the seven industries less that of the anchors, last 12 months.',
    zh: '七大产业增加值减去链主企业部分，近12个月合计。',
  },
  grossProduct: {
    en: 'Value added of the model\u2019s firms plus the rest of the city, which follows national services; last 12 months.',
    zh: '模型企业增加值加其余行业（随全国服务业外生变动），近12个月合计。',
  },
  ventureShare: {
    en: 'Venture capital invested over GDP, last 12 months.',
    zh: '近12个月创业投资额与地区生产总值之比。',
  },
  ventureToResearch: {
    en: 'Venture capital invested over R&D done by the model\u2019s firms, last 12 months.',
    zh: '近12个月创业投资额与模型企业实际研发投入之比。',
  },
  firstRounds: {
    en: 'Ventures that raised their first round in the last 12 months.',
    zh: '近12个月获得首轮融资的创业企业。',
  },
  listings: {
    en: 'Ventures that were sold or listed in the last 12 months.',
    zh: '近12个月出售或上市的创业企业。',
  },
  fundsRaised: {
    en: 'Called by funds for ventures of the city, last 12 months; the city\u2019s part included.',
    zh: '近12个月基金为投资本地创业企业实际到位的资金，含市级出资。',
  },
  cityReturns: {
    en: 'Distributions of venture funds to the city, last 12 months.',
    zh: '近12个月创投基金向市财政的分配。',
  },
  registered: {
    en: 'All strata: anchors, ventures, R&D performers and all other registered enterprises.',
    zh: '全部登记企业：链主、创业企业、研发型企业与其他登记企业。',
  },
  ventures: {
    en: 'Living firms that may receive equity.',
    zh: '可获得股权投资的存续企业。',
  },
  talentNet: {
    en: 'People of the eight occupations who came less those who left, last 12 months.',
    zh: '近12个月八类职业人才流入减流出。',
  },
  rent: {
    en: 'Rent in the city relative to other cities, 2015 = 100.',
    zh: '本市相对其他城市的房租，2015年=100。',
  },
  tightening: {
    en: 'How much stricter desks are because of incidents in the news, in log points of risk, mean over classes.',
    zh: '因受关注事故而提高的审查严格程度（风险对数点，各门类均值）。',
  },
  budgetOutlay: {
    en: 'Postings of the programme to the general public budget, last 12 months.',
    zh: '近12个月方案计入一般公共预算的支出。',
  },
  fundOutlay: {
    en: 'Postings of the programme to the government investment fund, last 12 months.',
    zh: '近12个月方案计入政府投资基金的支出。',
  },
  bondOutlay: {
    en: 'Postings of the programme to special bonds, last 12 months.',
    zh: '近12个月方案计入专项债券的支出。',
  },
  feeOutlay: {
    en: 'Revenue that the programme forgoes, last 12 months.',
    zh: '近12个月方案减免的收费。',
  },
  revenue: {
    en: 'The city\u2019s share of taxes of the model\u2019s firms, last 12 months.',
    zh: '近12个月模型企业税收的市级留成。',
  },
  trust: {
    en: 'Mean over classes of what buyers believe, 0 to 100; incidents lower it.',
    zh: '各门类用户信任度均值，0至100；事故使其下降。',
  },
  cityEquity: {
    en: 'The city\u2019s part of what venture funds hold: money not yet invested, and stakes at cost less the expected loss.',
    zh: '基金所持资产中的财政份额：未投资金，以及按成本扣除预期损失计的股权。',
  },
  valueAddedInYuan: {
    en: 'Sales less purchased inputs in yuan, last 12 months. Prices follow pay and rent here over those elsewhere.',
    zh: '销售额减去中间投入，近12个月合计，按当期价格；本市价格随工资与租金相对外地的水平变动。',
  },
  valueAddedGross: {
    en: 'Value added plus what firms of the city lost to new products and entrants. Its effect is the gross effect of a programme.',
    zh: '增加值加上本市企业被挤占的部分；其变化即方案的总效应。',
  },
  displacedHere: {
    en: 'What launches and entrants took from the city\u2019s firms since 2015, less what closures left them. Read the difference between programmes only.',
    zh: '2015年以来新产品与新企业从本市企业取得的份额，减去退出企业让出的份额；只宜读方案之间的差。',
  },
  valueAddedOutside: {
    en: 'Value added of all sellers outside the city in the markets of the seven industries. Its loss is what a programme takes from elsewhere.',
    zh: '七大产业市场中市外企业的增加值；其减少即方案从外地取得的部分。',
  },
  movedOut: {
    en: 'Ventures and R&D performers that moved to another city, last 12 months; they count as no closing.',
    zh: '近12个月迁往外地的创业企业与研发企业，不计入退出。',
  },
  movedIn: {
    en: 'Established firms that moved to the city, last 12 months; they count as no entrant.',
    zh: '近12个月由外地迁入的成熟企业，不计入新设。',
  },
  rivalTalent: {
    en: 'People of the eight occupations in Beijing, Shanghai, Guangzhou, Hangzhou and Chengdu; who comes here from there is missed there.',
    zh: '北京、上海、广州、杭州、成都八类职业人才；由当地流入本市者相应减少。',
  },
  siteRent: {
    en: 'Rent at which jobs share out the floor of firms\u2019 sites, relative to other cities, 2015 = 100.',
    zh: '岗位与企业用房面积供求平衡时的相对租金，2015年=100。',
  },
  homesBuilt: {
    en: 'Homes added for people of the eight occupations, subsidised ones among them, last 12 months.',
    zh: '近12个月为八类职业人才新增的住房，含人才住房。',
  },
  payOfNewcomers: {
    en: 'Real pay of those who came this month over pay of their occupations in 2015, 2015 = 100.',
    zh: '当月流入人才的实际薪酬与其职业2015年薪酬之比，2015年=100。',
  },
  payOfIncumbents: {
    en: 'Real pay of those who live here over pay of their occupations in 2015; it follows the market with a lag. 2015 = 100.',
    zh: '在本市人才的实际薪酬与其职业2015年薪酬之比，滞后于市场薪酬，2015年=100。',
  },
  instituteStaff: {
    en: 'People at universities, laboratories, common-technology platforms and foreign centres, as far as they do research.',
    zh: '高校、实验室、共性技术平台与外资研发中心从事研发的人员。',
  },
  inventionGrants: {
    en: 'Inventions of firms that the patent office granted, last 12 months; filed about two and a half years before.',
    zh: '近12个月授权的企业发明专利，约两年半前提出申请。',
  },
  pctApplications: {
    en: 'Inventions of firms for which an international application was filed, last 12 months.',
    zh: '近12个月企业提出的PCT国际专利申请。',
  },
  ictPatents: {
    en: 'International applications of the information and digital classes, last 12 months.',
    zh: '近12个月信息与数字类门类的PCT国际专利申请。',
  },
  midHighCoverage: {
    en: 'Part of the city\u2019s sales in classes whose best goods are as good as those of at least 60 % of forty regions of the world.',
    zh: '最优产品不低于全球四十个地区中60%的门类，其销售对应增加值所占比重。',
  },
  leadCoverage: {
    en: 'Part of the city\u2019s sales in classes whose best goods are as good as those of at least 90 % of forty regions of the world.',
    zh: '最优产品不低于全球四十个地区中90%的门类，其销售对应增加值所占比重。',
  },
  medianPosition: {
    en: 'Share of forty regions of the world whose goods are no better than the city\u2019s best tenth, in the middle one of twelve classes.',
    zh: '十二个门类中居中者：全球四十个地区中产品不优于本市前十分之一的地区占比。',
  },
  leastPosition: {
    en: 'Share of forty regions of the world whose goods are no better than the city\u2019s best tenth, in the weakest class.',
    zh: '最弱门类：全球四十个地区中产品不优于本市前十分之一的地区占比。',
  },
  worldFirsts: {
    en: 'Products that make their firm better than the world frontier of its class, last 12 months.',
    zh: '近12个月使企业超过本门类世界前沿的新产品。',
  },
  worldFirstsRatio: {
    en: 'World firsts of the city over those that firms at the frontier bring for the same sales; the latter is assumed.',
    zh: '本市世界首创数与前沿企业同等销售额所产生的首创数之比，后者为假设。',
  },
  technologyContracts: {
    en: 'Research sold to and bought from others outside the city, last 12 months, at what it costs.',
    zh: '近12个月向市外出售与从市外购入的研发成果，按成本计。',
  },
  technologyBalance: {
    en: 'Research sold outside the city over research bought in, last 12 months.',
    zh: '近12个月向市外出售的研发成果与从市外购入之比。',
  },
  technologyDependence: {
    en: 'Research bought abroad over that and R&D carried out, last 12 months.',
    zh: '近12个月从境外购入的研发成果占其与研发投入之和的比重。',
  },
  ledStandards: {
    en: 'Classes of twelve whose standard in use was written by the city; association standards count in part.',
    zh: '十二个门类中现行标准由本市主导的数量，团体标准按权重计入。',
  },
  rulesBalance: {
    en: 'Classes whose standard the city wrote, which others follow, over classes where the city follows others. At least one of the latter is counted.',
    zh: '本市主导、他方采用的标准门类数与本市采用他方标准的门类数之比，后者至少按1计。',
  },
  ventureBalance: {
    en: 'Money of the city\u2019s venture funds for ventures elsewhere over money from elsewhere for ventures here, last 12 months.',
    zh: '近12个月本市创投基金投向市外的资金与市外投向本市的资金之比。',
  },
  innovativeTurnover: {
    en: 'Sales won by launches and entrants of about three years over all sales of the seven industries.',
    zh: '约三年内新产品与新进入企业赢得的销售额占七大产业销售额的比重。',
  },
  unicorns: {
    en: 'Unlisted ventures with a round that are worth a billion dollars, at the rate of 2019.',
    zh: '获得融资、未上市且价值达到十亿美元（按2019年汇率）的创业企业。',
  },
  nearUnicorns: {
    en: 'Unlisted ventures with a round that are worth between a hundred million and a billion dollars.',
    zh: '获得融资、未上市且价值在一亿至十亿美元之间的创业企业。',
  },
  fastGrowers: {
    en: 'Firms other than anchors with ten people or more whose sales grew by at least a fifth in each of three years.',
    zh: '除链主企业外，有十人及以上、销售额连续三年每年增长两成以上的企业。',
  },
  startupValue: {
    en: 'What ventures fetched that were sold or listed, last 12 months.',
    zh: '近12个月出售或上市的创业企业的成交价值。',
  },
  digitalCoreShare: {
    en: 'Value added of the information and digital classes over the city\u2019s GDP, last 12 months.',
    zh: '近12个月信息与数字类门类增加值占全市生产总值的比重。',
  },
  disposableIncome: {
    en: 'Disposable income of 2015, moved by the real pay of those who live here.',
    zh: '以2015年人均可支配收入为起点，随在本市人才实际薪酬变动。',
  },
  ...pipelineDocs,
} as const satisfies Readonly<Record<IndicatorId, Text>>;
