/** Words for the parameters of firms. */
import type { CardsOf } from './declare.cards.ts';
import type { FIRM_PARAMETERS } from './firms.ts';

export const FIRM_CARDS = {
  otherTrend: {
    label: {
      en: 'Growth of the rest of the city beyond national services',
      zh: '其余行业超出全国服务业的增速',
    },
    source: 'GDP 2015-2019 of the city less the seven industries',
  },
  otherAddedAtStart: {
    label: {
      en: 'Value added of the rest of the city at the start of 2015',
      zh: '2015年初其余行业增加值',
    },
    source: 'City GDP of 2015 at 2019 prices less linked value added; GDP vintages differ',
  },
  startLevel: {
    label: {
      en: 'Level of January 2015 over the year\u2019s mean',
      zh: '2015年1月水平与全年均值之比',
    },
    source: 'Half a year of growth at about 11 %',
  },
  anchorShare: {
    label: { en: 'Share of anchors in value added', zh: '链主企业增加值占比' },
    source: 'No firm-level statistics; listed firms suggest about two fifths',
  },
  anchorSlope: {
    label: { en: 'Zipf slope of anchor sizes', zh: '链主企业规模的齐夫斜率' },
    source: 'Sizes of the largest firms fall about as one over rank',
  },
  sizeTail: {
    label: { en: 'Tail exponent of firm sizes', zh: '企业规模分布尾指数' },
    source: 'Axtell (2001), Science 293: P(>s) proportional to 1/s',
  },
  smallestSales: {
    label: {
      en: 'Smallest monthly sales of an R&D performer in 2015',
      zh: '2015年研发型企业最小月销售额',
    },
    source: 'Sets the shape only; sales are scaled to the class total',
  },
  largestSales: {
    label: {
      en: 'Largest monthly sales below the anchors in 2015',
      zh: '2015年链主以下企业最大月销售额',
    },
    source: 'Keeps the individuals of stratum B below the anchors',
  },
  turbulence: {
    label: { en: 'Market events per firm and year', zh: '每家企业每年市场事件数' },
    source: 'Bottazzi and Secchi (2006); value from a probe of the yearly growth shape',
  },
  eventSize: {
    label: { en: 'Size of a market event', zh: '市场事件的幅度' },
    source: 'Set with the number of events for a tent-shaped yearly growth',
  },
  referenceSales: {
    label: { en: 'Monthly sales to which sizes are compared', zh: '规模比较的基准月销售额' },
    source: 'Kept: a unit for other numbers, about the median R&D performer',
  },
  sizeVariance: {
    label: { en: 'Size-variance exponent', zh: '规模方差指数' },
    source: 'Fu et al. (2005), PNAS 102(52): 0.14-0.20',
  },
  qualitySpread: {
    label: { en: 'Spread of quality at birth', zh: '企业初始质量离散度' },
    source: 'No direct measure',
  },
  qualityGain: {
    label: { en: 'Quality gained per unit of product value', zh: '单位产品价值带来的质量提升' },
    source: 'No direct measure',
  },
  adoptionRate: {
    label: {
      en: 'Share of waiting demand adopted in a month at full trust',
      zh: '完全信任下每月采用份额',
    },
    source: 'Half of the buyers within about fifteen months',
  },
  referenceAdoption: {
    label: { en: 'Extra adoption with a public reference', zh: '有政府应用案例时的额外采用' },
    source: 'Sign from procurement studies; strength not known',
  },
  trustRecovery: {
    label: { en: 'Share of lost trust regained in a month', zh: '每月信任恢复份额' },
    source: 'Half-life of 18 to 70 months',
  },
  addedPerPerson: {
    label: { en: 'Value added per person at work and month in 2015', zh: '2015年人均月增加值' },
    source: 'About 2.5 million people at work in the seven industries in 2015',
  },
  productivityPass: {
    label: {
      en: 'Growth of value added per person over national growth',
      zh: '劳动生产率增速与全国增速之比',
    },
    source: 'National growth of these years came mostly from productivity',
  },
  slack: {
    label: { en: 'Extra output that present staff can stretch to', zh: '现有人员可增加的产出' },
    source: 'Overtime and stocks',
  },
  payShareOfResearch: {
    label: { en: 'Pay as a share of R&D spending', zh: '研发支出中人员费占比' },
    source: 'Usual split in R&D surveys',
  },
  noResearch: {
    label: { en: 'R&D-stratum firms with no R&D of their own', zh: '研发层中无研发活动企业占比' },
    source: 'Mass at zero of 40-60 % among firms without a certificate',
  },
  medianIntensity: {
    label: {
      en: 'Median R&D over sales of those that do R&D',
      zh: '有研发活动企业的研发强度中位数',
    },
    source: 'R&D spending of the city in 2015',
  },
  intensitySpread: {
    label: { en: 'Spread of R&D over sales', zh: '研发强度离散度' },
    source: 'Klette and Kortum (2004): right-skewed, unrelated to size',
  },
  mostIntensity: {
    label: { en: 'Highest R&D over sales outside ventures', zh: '非创业企业最高研发强度' },
    source: 'Keeps the tail finite',
  },
  anchorIntensity: {
    label: { en: 'R&D over sales of anchors', zh: '链主企业研发强度' },
    source: 'R&D spending of the city in 2015',
  },
  userCostElasticity: {
    label: { en: 'Response of R&D to its user cost', zh: '研发对使用成本的弹性' },
    source: 'Chen et al. (2021), American Economic Review 111(7): 1.14 real',
  },
  startingDeduction: {
    label: { en: 'R&D deduction in 2015', zh: '2015年研发费用加计扣除倍数' },
    source: 'Deduction of 50 % on top, 2008-2017; memory, unverified',
  },
  taxSavedSpent: {
    label: {
      en: 'Share of the tax saved by a certificate that is spent on R&D',
      zh: '认定证书所省税款用于研发的比例',
    },
    source:
      'Firms short of outside money spend part of their cash on R&D (Brown, Fazzari and Petersen 2009, memory)',
  },
  spendingHorizon: {
    label: { en: 'Months over which a venture spends what it raised', zh: '创业企业资金使用期限' },
    source: 'Rounds are 12 to 18 months apart',
  },
  productValue: {
    label: { en: 'Median demand effect of a product', zh: '新产品需求效应中位数' },
    source: 'Set with the invention rate; not counted anywhere',
  },
  valueSpread: {
    label: { en: 'Spread of product value', zh: '新产品价值离散度' },
    source: 'Harhoff, Scherer and Vopel (2003): lognormal; 1.65 puts half the value in the top 5 %',
  },
  mostValue: {
    label: { en: 'Largest demand effect of a product', zh: '新产品最大需求效应' },
    source: 'Keeps the tail finite',
  },
  developmentMonths: {
    label: { en: 'Median months from invention to finished product', zh: '从发明到成品的中位月数' },
    source: 'Differs by class; one value here',
  },
  developmentSpread: {
    label: { en: 'Spread of development time', zh: '开发时间离散度' },
    source: 'No direct measure',
  },
  productSurvival: {
    label: { en: 'Half-life of a product in use', zh: '在用产品半衰期' },
    source: 'Product generations of three to seven years',
  },
  ventureValue: {
    label: {
      en: 'Value of the products of ventures over that of others',
      zh: '创业企业产品价值与其他企业之比',
    },
    source: 'Ventures are founded on what is new; set so that the funnel of rounds is as published',
  },
  ventureMost: {
    label: {
      en: 'Most that one product adds to the demand of a venture',
      zh: '单个产品对创业企业需求的最大贡献',
    },
    source: 'Sales times 20 to 150; keeps single launches below the size of a class',
  },
  controlCost: {
    label: { en: 'Monthly cost of full control per product', zh: '单位产品全面控制月成本' },
    source: 'About one thirtieth of a compliance post',
  },
  taxRate: {
    label: { en: 'Company tax', zh: '企业所得税率' },
    source: 'Company income tax law; memory, unverified',
  },
  certifiedTaxRate: {
    label: { en: 'Company tax with a certificate', zh: '国家高新技术企业所得税率' },
    source: 'Company income tax law, article 28; memory, unverified',
  },
  turnoverTax: {
    label: { en: 'Turnover taxes over value added', zh: '流转税占增加值比重' },
    source: 'Order of magnitude of value-added tax and surcharges',
  },
  citysTaxShare: {
    label: { en: 'City\u2019s share of these taxes', zh: '税收市级留成比例' },
    source: 'Sharing rules differ by tax; one share here',
  },
  districtsTaxShare: {
    label: { en: 'Districts\u2019 share of these taxes', zh: '税收区级留成比例' },
    source: 'Sharing rules differ by tax; one share here',
  },
  otherCosts: {
    label: { en: 'Rent and other costs over sales', zh: '租金等其他成本占销售比重' },
    source: 'No direct measure',
  },
  marginSpread: {
    label: { en: 'Spread of costs between firms', zh: '企业间成本离散度' },
    source: 'Some firms lose money for years',
  },
  awareness: {
    label: { en: 'Eligible firms that apply unprompted in a year', zh: '符合条件企业自发申请比例' },
    source: 'Certificates of the city 2015-2019',
  },
  contagion: {
    label: {
      en: 'Extra share that applies as more in the class hold it',
      zh: '同行示范带来的申请比例',
    },
    source: 'Certificates of the city 2015-2019',
  },
  renewalChance: {
    label: { en: 'Holders that renew when eligible', zh: '符合条件的已认定企业续期比例' },
    source: 'No direct measure',
  },
  mostAttribution: {
    label: {
      en: 'Furthest that a firm reaches for a threshold, over its own R&D',
      zh: '为达到门槛追加研发的上限',
    },
    source: 'Beyond this an audit is certain',
  },
  attributionSlack: {
    label: { en: 'Margin left above the threshold', zh: '超过门槛的余量' },
    source: 'Firms bunch just above the threshold',
  },
  attributionCost: {
    label: {
      en: 'Rise of the cost of attributing with the share attributed',
      zh: '归集成本随归集比例上升的斜率',
    },
    source:
      'Chen et al. (2021): elasticity of reported over real R&D about 1.75 (experiment E2, tuned moment)',
  },
  attributionResponse: {
    label: { en: 'Steepness of the choice to reach for a threshold', zh: '追赶门槛选择的敏感度' },
    source: 'No direct measure',
  },
  profitOfValueAdded: {
    label: { en: 'Profit over value added that firms reckon with', zh: '企业预期利润占增加值比重' },
    source: 'National accounts of industry',
  },
  seekerShare: {
    label: { en: 'Founders who would seek equity', zh: '寻求股权融资的创业者占比' },
    source: 'Puri and Zarutskie (2012): venture backing is rare',
  },
  entryChance: {
    label: {
      en: 'Chance that a potential founder enters in a steady month',
      zh: '潜在创业者每月创业概率',
    },
    source: 'Certificates and value added of the city 2015-2019',
  },
  demandResponse: {
    label: { en: 'Response of entry to demand growth', zh: '创业对需求增速的反应' },
    source: 'No direct measure',
  },
  moneyResponse: {
    label: { en: 'Response of venture founding to funding', zh: '创业对创投的反应' },
    source: 'Samila and Sorenson (2011): positive, small; memory, unverified',
  },
  moneyFloor: {
    label: {
      en: 'Rounds per venture at which founding is unaffected, and floor',
      zh: '创业不受影响的基准轮次',
    },
    source: 'Keeps the logarithm finite',
  },
  trustResponse: {
    label: { en: 'Response of entry to trust', zh: '创业对信任的反应' },
    source: 'No direct measure',
  },
  founderElasticity: {
    label: { en: 'Response of entry to skilled people', zh: '创业对人才的反应' },
    source: 'No direct measure',
  },
  skilledAtStart: {
    label: {
      en: 'Researchers, engineers and data people in 2015',
      zh: '2015年研究、工程与数据人才',
    },
    source: 'The model\u2019s own first population',
  },
  skilledTrend: {
    label: {
      en: 'Growth of skilled people that leaves entry unchanged',
      zh: '创业率不变的人才增速',
    },
    source: 'The model\u2019s own baseline',
  },
  setupResponse: {
    label: {
      en: 'Fall of entry as conditions take the founder\u2019s money',
      zh: '设立条件占用资金对创业的影响',
    },
    source: 'Registration reforms raised entry; strength not known for such firms',
  },
  marginalSize: {
    label: {
      en: 'Size of founders who enter only because conditions were waived',
      zh: '因放宽条件才进入的企业的相对规模',
    },
    source: 'Those whom conditions kept out had less money; no direct measure',
  },
  founderSavings: {
    label: { en: 'Money a founder has before revenue', zh: '创业者可用资金' },
    source: 'Below a year\u2019s pay of an engineer',
  },
  entrantSales: {
    label: { en: 'Median monthly sales of an entrant', zh: '新设企业中位月销售额' },
    source: 'About a third of the median R&D performer',
  },
  seekerSales: {
    label: { en: 'Median monthly sales of a new venture', zh: '新创业企业中位月销售额' },
    source: 'Ventures start nearly without sales',
  },
  entrantSpread: {
    label: { en: 'Spread of entrants\u2019 sales', zh: '新设企业销售离散度' },
    source: 'No direct measure',
  },
  exitBase: {
    label: {
      en: 'Scale of the yearly chance to close for reasons of its own',
      zh: '非资金原因年退出概率',
    },
    source:
      'Bureau of Labor Statistics (2020), establishments with employees: 49-55 % live five years',
  },
  exitFloor: {
    label: {
      en: 'Part of that chance which does not fade with age',
      zh: '退出概率中不随年龄下降的部分',
    },
    source:
      'Bureau of Labor Statistics (2020), establishments with employees: 34-37 % live ten years',
  },
  exitPeakAge: {
    label: { en: 'Age of the highest exit rate', zh: '退出率最高的年龄' },
    source:
      'Employers close most in their first two years; SAIC (2013) puts the peak of registered firms in the third',
  },
  exitSize: {
    label: { en: 'Fall of exit with size', zh: '退出率随规模下降' },
    source: 'Larger registered capital, higher survival (SAIC 2013)',
  },
  exitMostSize: {
    label: { en: 'Most that smallness adds to exit', zh: '规模小带来的最大退出倍数' },
    source: 'Keeps the hazard of the smallest finite',
  },
  distressExit: {
    label: { en: 'Monthly chance to close while short of money', zh: '资金短缺时每月退出概率' },
    source: 'Most firms without cash close within a year',
  },
} as const satisfies CardsOf<typeof FIRM_PARAMETERS>;
