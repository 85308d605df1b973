/** Words for the parameters of firms. */
import type { CardsOf } from './declare.cards.ts';
import type { FIRM_PARAMETERS } from './firms.ts';

export const FIRM_CARDS = {
  otherTrend: {
    label: {
      en: 'Growth of the rest of the city beyond national services',
      zh: '其余行业超出全国服务业的增速',
    },
    source: {
      en: 'GDP 2015-2019 of the city less the seven industries',
      zh: '本市2015—2019年生产总值扣除七大产业',
    },
  },
  otherAddedAtStart: {
    label: {
      en: 'Value added of the rest of the city at the start of 2015',
      zh: '2015年初其余行业增加值',
    },
    source: {
      en: 'City GDP of 2015 at 2019 prices less linked value added; GDP vintages differ',
      zh: '2015年本市生产总值（2019年价格）扣除衔接后的增加值；各版本生产总值有差异',
    },
  },
  startLevel: {
    label: {
      en: 'Level of January 2015 over the year\u2019s mean',
      zh: '2015年1月水平与全年均值之比',
    },
    source: { en: 'Half a year of growth at about 11 %', zh: '以约11%增长半年' },
  },
  anchorShare: {
    label: { en: 'Share of anchors in value added', zh: '链主企业增加值占比' },
    source: {
      en: 'No firm-level statistics; listed firms suggest about two fifths',
      zh: '无企业层面统计；上市公司约五分之二',
    },
  },
  anchorSlope: {
    label: { en: 'Zipf slope of anchor sizes', zh: '链主企业规模的齐夫斜率' },
    source: {
      en: 'Sizes of the largest firms fall about as one over rank',
      zh: '最大企业规模大致与位次成反比',
    },
  },
  sizeTail: {
    label: { en: 'Tail exponent of firm sizes', zh: '企业规模分布尾指数' },
    source: {
      en: 'Axtell (2001), Science 293: P(>s) proportional to 1/s',
      zh: 'Axtell（2001），Science 293：P(>s)与1/s成正比',
    },
  },
  smallestSales: {
    label: {
      en: 'Smallest monthly sales of an R&D performer in 2015',
      zh: '2015年研发型企业最小月销售额',
    },
    source: {
      en: 'Sets the shape only; sales are scaled to the class total',
      zh: '仅决定形状；销售按门类总量缩放',
    },
  },
  largestSales: {
    label: {
      en: 'Largest monthly sales below the anchors in 2015',
      zh: '2015年链主以下企业最大月销售额',
    },
    source: {
      en: 'Keeps the individuals of stratum B below the anchors',
      zh: '使B层主体小于链主企业',
    },
  },
  turbulence: {
    label: { en: 'Market events per firm and year', zh: '每家企业每年市场事件数' },
    source: {
      en: 'Bottazzi and Secchi (2006); value from a probe of the yearly growth shape',
      zh: 'Bottazzi和Secchi（2006）；取值依据年增长率分布形状的试算',
    },
  },
  eventSize: {
    label: { en: 'Size of a market event', zh: '市场事件的幅度' },
    source: {
      en: 'Set with the number of events for a tent-shaped yearly growth',
      zh: '依事件数设定，使年增长率分布呈帐篷形',
    },
  },
  referenceSales: {
    label: { en: 'Monthly sales to which sizes are compared', zh: '规模比较的基准月销售额' },
    source: {
      en: 'Kept: a unit for other numbers, about the median R&D performer',
      zh: '固定：其他数值的计量单位，约为研发企业的中位数',
    },
  },
  sizeVariance: {
    label: { en: 'Size-variance exponent', zh: '规模方差指数' },
    source: {
      en: 'Fu et al. (2005), PNAS 102(52): 0.14-0.20',
      zh: 'Fu等（2005），PNAS 102(52)：0.14—0.20',
    },
  },
  qualitySpread: {
    label: { en: 'Spread of quality at birth', zh: '企业初始质量离散度' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  qualityGain: {
    label: { en: 'Quality gained per unit of product value', zh: '单位产品价值带来的质量提升' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  adoptionRate: {
    label: {
      en: 'Share of waiting demand adopted in a month at full trust',
      zh: '完全信任下每月采用份额',
    },
    source: {
      en: 'Half of the buyers within about fifteen months',
      zh: '约十五个月内半数买方采用',
    },
  },
  referenceAdoption: {
    label: { en: 'Extra adoption with a public reference', zh: '有政府应用案例时的额外采用' },
    source: {
      en: 'Sign from procurement studies; strength not known',
      zh: '方向依据采购研究；强度未知',
    },
  },
  trustRecovery: {
    label: { en: 'Share of lost trust regained in a month', zh: '每月信任恢复份额' },
    source: { en: 'Half-life of 18 to 70 months', zh: '半衰期18至70个月' },
  },
  addedPerPerson: {
    label: { en: 'Value added per person at work and month in 2015', zh: '2015年人均月增加值' },
    source: {
      en: 'About 2.5 million people at work in the seven industries in 2015',
      zh: '2015年七大产业从业人员约250万',
    },
  },
  productivityPass: {
    label: {
      en: 'Growth of value added per person over national growth',
      zh: '劳动生产率增速与全国增速之比',
    },
    source: {
      en: 'National growth of these years came mostly from productivity',
      zh: '这些年份的全国增长主要来自生产率',
    },
  },
  slack: {
    label: { en: 'Extra output that present staff can stretch to', zh: '现有人员可增加的产出' },
    source: { en: 'Overtime and stocks', zh: '加班与库存' },
  },
  payShareOfResearch: {
    label: { en: 'Pay as a share of R&D spending', zh: '研发支出中人员费占比' },
    source: { en: 'Usual split in R&D surveys', zh: '研发调查中的常见构成' },
  },
  noResearch: {
    label: { en: 'R&D-stratum firms with no R&D of their own', zh: '研发层中无研发活动企业占比' },
    source: {
      en: 'Mass at zero of 40-60 % among firms without a certificate',
      zh: '未获认定的企业中，研发为零者占40%—60%',
    },
  },
  medianIntensity: {
    label: {
      en: 'Median R&D over sales of those that do R&D',
      zh: '有研发活动企业的研发强度中位数',
    },
    source: { en: 'R&D spending of the city in 2015', zh: '2015年本市研发经费' },
  },
  intensitySpread: {
    label: { en: 'Spread of R&D over sales', zh: '研发强度离散度' },
    source: {
      en: 'Klette and Kortum (2004): right-skewed, unrelated to size',
      zh: 'Klette和Kortum（2004）：右偏，与规模无关',
    },
  },
  mostIntensity: {
    label: { en: 'Highest R&D over sales outside ventures', zh: '非创业企业最高研发强度' },
    source: { en: 'Keeps the tail finite', zh: '使尾部有限' },
  },
  anchorIntensity: {
    label: { en: 'R&D over sales of anchors', zh: '链主企业研发强度' },
    source: { en: 'R&D spending of the city in 2015', zh: '2015年本市研发经费' },
  },
  userCostElasticity: {
    label: { en: 'Response of R&D to its user cost', zh: '研发对使用成本的弹性' },
    source: {
      en: 'Chen et al. (2021), American Economic Review 111(7): 1.14 real',
      zh: 'Chen等（2021），American Economic Review 111(7)：实际弹性1.14',
    },
  },
  startingDeduction: {
    label: { en: 'R&D deduction in 2015', zh: '2015年研发费用加计扣除倍数' },
    source: {
      en: 'Deduction of 50 % on top, 2008-2017; memory, unverified',
      zh: '2008—2017年加计扣除50%；待核实',
    },
  },
  taxSavedSpent: {
    label: {
      en: 'Share of the tax saved by a certificate that is spent on R&D',
      zh: '认定证书所省税款用于研发的比例',
    },
    source: {
      en: 'Firms short of outside money spend part of their cash on R&D (Brown, Fazzari and Petersen 2009, memory)',
      zh: '缺少外部资金的企业以部分现金投入研发（Brown、Fazzari和Petersen 2009，待核实）',
    },
  },
  spendingHorizon: {
    label: { en: 'Months over which a venture spends what it raised', zh: '创业企业资金使用期限' },
    source: { en: 'Rounds are 12 to 18 months apart', zh: '两轮融资相隔12至18个月' },
  },
  productValue: {
    label: { en: 'Median demand effect of a product', zh: '新产品需求效应中位数' },
    source: {
      en: 'Set with the invention rate; not counted anywhere',
      zh: '与发明率一并设定；无统计',
    },
  },
  valueSpread: {
    label: { en: 'Spread of product value', zh: '新产品价值离散度' },
    source: {
      en: 'Harhoff, Scherer and Vopel (2003): lognormal; 1.65 puts half the value in the top 5 %',
      zh: 'Harhoff、Scherer和Vopel（2003）：对数正态；取1.65时前5%占价值的一半',
    },
  },
  mostValue: {
    label: { en: 'Largest demand effect of a product', zh: '新产品最大需求效应' },
    source: { en: 'Keeps the tail finite', zh: '使尾部有限' },
  },
  developmentMonths: {
    label: { en: 'Median months from invention to finished product', zh: '从发明到成品的中位月数' },
    source: { en: 'Differs by class; one value here', zh: '各门类不同；此处取同一值' },
  },
  developmentSpread: {
    label: { en: 'Spread of development time', zh: '开发时间离散度' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  productSurvival: {
    label: { en: 'Half-life of a product in use', zh: '在用产品半衰期' },
    source: { en: 'Product generations of three to seven years', zh: '产品换代三至七年' },
  },
  ventureValue: {
    label: {
      en: 'Value of the products of ventures over that of others',
      zh: '创业企业产品价值与其他企业之比',
    },
    source: {
      en: 'Ventures are founded on what is new; set so that the funnel of rounds is as published',
      zh: '创业企业因新事物而设；设定为各轮晋级比例与公布数据一致',
    },
  },
  ventureMost: {
    label: {
      en: 'Most that one product adds to the demand of a venture',
      zh: '单个产品对创业企业需求的最大贡献',
    },
    source: {
      en: 'Sales times 20 to 150; keeps single launches below the size of a class',
      zh: '销售的20至150倍；使单件上市产品小于整个门类',
    },
  },
  controlCost: {
    label: { en: 'Monthly cost of full control per product', zh: '单位产品全面控制月成本' },
    source: { en: 'About one thirtieth of a compliance post', zh: '约为一个合规岗位的三十分之一' },
  },
  taxRate: {
    label: { en: 'Company tax', zh: '企业所得税率' },
    source: { en: 'Company income tax law; memory, unverified', zh: '企业所得税法；待核实' },
  },
  certifiedTaxRate: {
    label: { en: 'Company tax with a certificate', zh: '国家高新技术企业所得税率' },
    source: {
      en: 'Company income tax law, article 28; memory, unverified',
      zh: '企业所得税法第二十八条；待核实',
    },
  },
  turnoverTax: {
    label: { en: 'Turnover taxes over value added', zh: '流转税占增加值比重' },
    source: {
      en: 'Order of magnitude of value-added tax and surcharges',
      zh: '增值税及附加的数量级',
    },
  },
  citysTaxShare: {
    label: { en: 'City\u2019s share of these taxes', zh: '税收市级留成比例' },
    source: {
      en: 'Sharing rules differ by tax; one share here',
      zh: '各税种分享规则不同；此处取同一份额',
    },
  },
  districtsTaxShare: {
    label: { en: 'Districts\u2019 share of these taxes', zh: '税收区级留成比例' },
    source: {
      en: 'Sharing rules differ by tax; one share here',
      zh: '各税种分享规则不同；此处取同一份额',
    },
  },
  otherCosts: {
    label: { en: 'Rent and other costs over sales', zh: '租金等其他成本占销售比重' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  marginSpread: {
    label: { en: 'Spread of costs between firms', zh: '企业间成本离散度' },
    source: { en: 'Some firms lose money for years', zh: '部分企业连续多年亏损' },
  },
  awareness: {
    label: { en: 'Eligible firms that apply unprompted in a year', zh: '符合条件企业自发申请比例' },
    source: { en: 'Certificates of the city 2015-2019', zh: '本市2015—2019年认定数' },
  },
  contagion: {
    label: {
      en: 'Extra share that applies as more in the class hold it',
      zh: '同行示范带来的申请比例',
    },
    source: { en: 'Certificates of the city 2015-2019', zh: '本市2015—2019年认定数' },
  },
  renewalChance: {
    label: { en: 'Holders that renew when eligible', zh: '符合条件的已认定企业续期比例' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  mostAttribution: {
    label: {
      en: 'Furthest that a firm reaches for a threshold, over its own R&D',
      zh: '为达到门槛追加研发的上限',
    },
    source: { en: 'Beyond this an audit is certain', zh: '超过此数必受核查' },
  },
  attributionSlack: {
    label: { en: 'Margin left above the threshold', zh: '超过门槛的余量' },
    source: { en: 'Firms bunch just above the threshold', zh: '企业聚集在门槛略上方' },
  },
  attributionCost: {
    label: {
      en: 'Rise of the cost of attributing with the share attributed',
      zh: '归集成本随归集比例上升的斜率',
    },
    source: {
      en: 'Chen et al. (2021): elasticity of reported over real R&D about 1.75 (experiment E2, tuned moment)',
      zh: 'Chen等（2021）：统计口径研发弹性约为模型口径的1.75倍（实验E2，用于调参的矩）',
    },
  },
  attributionResponse: {
    label: { en: 'Steepness of the choice to reach for a threshold', zh: '追赶门槛选择的敏感度' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  profitOfValueAdded: {
    label: { en: 'Profit over value added that firms reckon with', zh: '企业预期利润占增加值比重' },
    source: { en: 'National accounts of industry', zh: '工业国民核算' },
  },
  seekerShare: {
    label: { en: 'Founders who would seek equity', zh: '寻求股权融资的创业者占比' },
    source: {
      en: 'Puri and Zarutskie (2012): venture backing is rare',
      zh: 'Puri和Zarutskie（2012）：获创业投资者少',
    },
  },
  entryChance: {
    label: {
      en: 'Chance that a potential founder enters in a steady month',
      zh: '潜在创业者每月创业概率',
    },
    source: {
      en: 'Certificates and value added of the city 2015-2019',
      zh: '本市2015—2019年认定数与增加值',
    },
  },
  demandResponse: {
    label: { en: 'Response of entry to demand growth', zh: '创业对需求增速的反应' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  moneyResponse: {
    label: { en: 'Response of venture founding to funding', zh: '创业对创投的反应' },
    source: {
      en: 'Samila and Sorenson (2011): positive, small; memory, unverified',
      zh: 'Samila和Sorenson（2011）：为正，较小；待核实',
    },
  },
  moneyFloor: {
    label: {
      en: 'Rounds per venture at which founding is unaffected, and floor',
      zh: '创业不受影响的基准轮次',
    },
    source: { en: 'Keeps the logarithm finite', zh: '使对数有限' },
  },
  trustResponse: {
    label: { en: 'Response of entry to trust', zh: '创业对信任的反应' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  founderElasticity: {
    label: { en: 'Response of entry to skilled people', zh: '创业对人才的反应' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  skilledAtStart: {
    label: {
      en: 'Researchers, engineers and data people in 2015',
      zh: '2015年研究、工程与数据人才',
    },
    source: { en: 'The model\u2019s own first population', zh: '模型自身的初始企业' },
  },
  skilledTrend: {
    label: {
      en: 'Growth of skilled people that leaves entry unchanged',
      zh: '创业率不变的人才增速',
    },
    source: { en: 'The model\u2019s own baseline', zh: '模型自身的基准情景' },
  },
  setupResponse: {
    label: {
      en: 'Fall of entry as conditions take the founder\u2019s money',
      zh: '设立条件占用资金对创业的影响',
    },
    source: {
      en: 'Registration reforms raised entry; strength not known for such firms',
      zh: '商事登记改革增加新设企业；对此类企业的强度未知',
    },
  },
  marginalSize: {
    label: {
      en: 'Size of founders who enter only because conditions were waived',
      zh: '因放宽条件才进入的企业的相对规模',
    },
    source: {
      en: 'Those whom conditions kept out had less money; no direct measure',
      zh: '被条件挡在门外者资金较少；无直接测算',
    },
  },
  founderSavings: {
    label: { en: 'Money a founder has before revenue', zh: '创业者可用资金' },
    source: { en: 'Below a year\u2019s pay of an engineer', zh: '低于一名工程师的年薪' },
  },
  entrantSales: {
    label: { en: 'Median monthly sales of an entrant', zh: '新设企业中位月销售额' },
    source: { en: 'About a third of the median R&D performer', zh: '约为研发企业中位数的三分之一' },
  },
  seekerSales: {
    label: { en: 'Median monthly sales of a new venture', zh: '新创业企业中位月销售额' },
    source: { en: 'Ventures start nearly without sales', zh: '创业企业起步时几乎没有销售' },
  },
  entrantSpread: {
    label: { en: 'Spread of entrants\u2019 sales', zh: '新设企业销售离散度' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  exitBase: {
    label: {
      en: 'Scale of the yearly chance to close for reasons of its own',
      zh: '非资金原因年退出概率',
    },
    source: {
      en: 'Bureau of Labor Statistics (2020), establishments with employees: 49-55 % live five years',
      zh: '美国劳工统计局（2020），有雇员的机构：49%—55%存活五年',
    },
  },
  exitFloor: {
    label: {
      en: 'Part of that chance which does not fade with age',
      zh: '退出概率中不随年龄下降的部分',
    },
    source: {
      en: 'Bureau of Labor Statistics (2020), establishments with employees: 34-37 % live ten years',
      zh: '美国劳工统计局（2020），有雇员的机构：34%—37%存活十年',
    },
  },
  exitPeakAge: {
    label: { en: 'Age of the highest exit rate', zh: '退出率最高的年龄' },
    source: {
      en: 'Employers close most in their first two years; SAIC (2013) puts the peak of registered firms in the third',
      zh: '雇主企业多在头两年关闭；国家工商总局（2013）显示注册企业在第三年最多',
    },
  },
  exitSize: {
    label: { en: 'Fall of exit with size', zh: '退出率随规模下降' },
    source: {
      en: 'Larger registered capital, higher survival (SAIC 2013)',
      zh: '注册资本越大存活率越高（国家工商总局2013）',
    },
  },
  exitMostSize: {
    label: { en: 'Most that smallness adds to exit', zh: '规模小带来的最大退出倍数' },
    source: { en: 'Keeps the hazard of the smallest finite', zh: '使最小企业的风险率有限' },
  },
  distressExit: {
    label: { en: 'Monthly chance to close while short of money', zh: '资金短缺时每月退出概率' },
    source: {
      en: 'Most firms without cash close within a year',
      zh: '没有现金的企业大多一年内关闭',
    },
  },
} as const satisfies CardsOf<typeof FIRM_PARAMETERS>;
