/** Words for the parameters of credit, venture funds and city purchases. */
import type { CardsOf } from './declare.cards.ts';
import type { FINANCE_PARAMETERS } from './finance.ts';

export const FINANCE_CARDS = {
  loanMonths: {
    label: {
      en: 'Uncovered loan a bank allows, in months of sales',
      zh: '银行可承受的未担保贷款（月销售额）',
    },
    source: { en: 'Working-capital practice', zh: '流动资金惯例' },
  },
  guaranteeCap: {
    label: { en: 'Most that the city covers of one firm\u2019s loan', zh: '单户担保上限' },
    source: {
      en: 'Public guarantee schemes cover loans up to 5-10 million yuan in part (memory, unverified)',
      zh: '政府性融资担保对500万至1000万元的贷款提供部分担保（待核实）',
    },
  },
  guaranteeSales: {
    label: {
      en: 'Yearly sales up to which the city guarantees a firm\u2019s loan',
      zh: '可获市级担保的企业年营业收入上限',
    },
    source: {
      en: 'Small and medium-sized industrial firms: sales below 400 million yuan (Ministry of Industry and Information Technology and others, 2011, No. 300)',
      zh: '工业中小企业：营业收入4亿元以下（工业和信息化部等，2011年，第300号）',
    },
  },
  bufferMonths: {
    label: { en: 'Cash below which a firm borrows, in months of sales', zh: '企业借款的现金下限' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  keptMonths: {
    label: { en: 'Cash a firm keeps, in months of sales', zh: '企业保有现金' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  interest: {
    label: { en: 'Interest on loans', zh: '贷款利率' },
    source: {
      en: 'Ordinary inclusive loans 4-5 % (memory, unverified)',
      zh: '普惠贷款利率一般4%—5%（待核实）',
    },
  },
  founderMoney: {
    label: { en: 'Founders\u2019 own money', zh: '创始人自有资金' },
    source: { en: 'Below a first round', zh: '低于首轮融资额' },
  },
  profitShare: {
    label: { en: 'Profit on the sales of a grown venture', zh: '成熟创业企业利润率' },
    source: {
      en: 'Net margins of listed growth companies, about 10 to 20 %; memory, unverified',
      zh: '成长型上市公司净利率，约10%—20%；待核实',
    },
  },
  worthYears: {
    label: { en: 'Years of profit that a venture is worth', zh: '企业估值与年利润之比' },
    source: {
      en: 'Price over earnings of growth boards, about 20 to 30; memory, unverified',
      zh: '成长板块市盈率，约20—30倍；待核实',
    },
  },
  ventureDiscount: {
    label: { en: 'Discount on what a venture may earn later', zh: '创业企业未来收益折现率' },
    source: {
      en: 'Returns that venture investors ask for, 15 to 35 % a year; memory, unverified',
      zh: '创业投资要求的回报，每年15%—35%；待核实',
    },
  },
  mostWorth: {
    label: { en: 'Most that a venture is worth', zh: '创业企业估值上限' },
    source: {
      en: 'Hurun Global Unicorn List 2019: the dearest of the city at 150 billion yuan, the second dearest of the country at 500 billion (memory, unverified)',
      zh: '胡润2019全球独角兽榜：本市最高估值1500亿元，全国第二位5000亿元（待核实）',
    },
  },
  firstRound: {
    label: { en: 'Size of a first round', zh: '首轮融资额' },
    source: {
      en: 'Seed and angel 5-10 million yuan, about 2019 (memory, unverified)',
      zh: '种子轮与天使轮500万至1000万元，约2019年（待核实）',
    },
  },
  roundStep: {
    label: { en: 'Growth of round size from one round to the next', zh: '轮次间融资额增长' },
    source: {
      en: 'A 20-50, B 80-150, C 200-300 million yuan (memory, unverified)',
      zh: 'A轮2000万至5000万元、B轮8000万至1.5亿元、C轮2亿至3亿元（待核实）',
    },
  },
  roundInterval: {
    label: { en: 'Months between rounds', zh: '两轮间隔月数' },
    source: { en: 'Rounds are 12 to 18 months apart', zh: '两轮融资相隔12至18个月' },
  },
  mostRounds: {
    label: { en: 'Most rounds before a sale or listing', zh: '退出前最多轮次' },
    source: { en: 'Later rounds are rare', zh: '后续轮次较少' },
  },
  leastMoney: {
    label: {
      en: 'Money below which a venture without a product cannot keep its team',
      zh: '尚无产品的创业企业维持团队所需的最低资金',
    },
    source: { en: 'Pay of a small team for half a year', zh: '小型团队半年的薪酬' },
  },
  firstPatience: {
    label: {
      en: 'Age up to which a venture finds a first investor',
      zh: '企业可获首轮融资的最长年龄',
    },
    source: {
      en: 'Most first rounds come within two years of founding; memory, unverified',
      zh: '首轮融资多在成立后两年内；待核实',
    },
  },
  patience: {
    label: {
      en: 'Months after which a venture gives up looking for money',
      zh: '创业企业放弃融资的月数',
    },
    source: {
      en: 'Ventures that raise nothing for four years live from sales or close',
      zh: '四年未获融资的创业企业依靠销售维持，否则关闭',
    },
  },
  insiderNoise: {
    label: {
      en: 'Noise of an earlier investor relative to a new one',
      zh: '原投资人判断噪声（相对新投资人）',
    },
    source: {
      en: 'Insiders see the accounts; no direct measure',
      zh: '原有股东了解账目；无直接测算',
    },
  },
  signalNoise: {
    label: {
      en: 'Noise of a fund\u2019s view of worth when nothing is known',
      zh: '信息空白时基金判断的噪声',
    },
    source: {
      en: 'Two thirds of financings return less than they cost',
      zh: '三分之二的融资项目回收低于投入',
    },
  },
  firstHurdle: {
    label: {
      en: 'Worth a fund asks for in the first round (log yuan)',
      zh: '首轮投资门槛（对数元）',
    },
    source: {
      en: 'Set for about half of ventures to raise a first round',
      zh: '设定为约半数创业企业获得首轮融资',
    },
  },
  poolGap: {
    label: {
      en: 'How far the usual venture that looks for money lies below the hurdle',
      zh: '寻资企业通常低于门槛的幅度',
    },
    source: { en: 'The model\u2019s own ventures, by round', zh: '模型自身的创业企业，按轮次' },
  },
  doubtPremium: {
    label: {
      en: 'Standard deviations of doubt that an investor takes off',
      zh: '投资人对不确定性的折让（标准差倍数）',
    },
    source: {
      en: 'Cornelli et al. (2024): less is raised where less is known; strength set with experiments E1 and E3',
      zh: 'Cornelli等（2024）：信息越少，融资越少；强度与实验E1、E3一并设定',
    },
  },
  poolSpread: {
    label: {
      en: 'Spread of worth among ventures that look for money, as investors know it',
      zh: '寻资企业估值离散度（投资人所知）',
    },
    source: { en: 'The model\u2019s own ventures, by round', zh: '模型自身的创业企业，按轮次' },
  },
  observationNews: {
    label: {
      en: 'What an observation of a product tells investors relative to a product in use',
      zh: '产品观测对投资人的信息量（相对在用产品）',
    },
    source: {
      en: 'Observations are about risk, sales about worth; no direct measure',
      zh: '观察期反映风险，销售反映价值；无直接测算',
    },
  },
  sampleNews: {
    label: {
      en: 'What a tested sample tells investors relative to a product in use',
      zh: '测试样品对投资人的信息量（相对在用产品）',
    },
    source: {
      en: 'Howell (2017): proof of concept is what an early grant buys; strength set with experiment E3',
      zh: 'Howell（2017）：早期资助买到的是概念验证；强度与实验E3一并设定',
    },
  },
  sampleCost: {
    label: { en: 'Cost of a tested sample', zh: '测试样品成本' },
    source: {
      en: 'Order of a first-phase grant of the studies, 150 000 US dollars',
      zh: '约为所引研究中首期资助额，15万美元',
    },
  },
  sampleReserve: {
    label: {
      en: 'Months of R&D that a venture keeps money for when it pays for a sample',
      zh: '测试样品后保留的研发资金月数',
    },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  hurdleStep: {
    label: { en: 'Rise of the hurdle from round to round', zh: '轮次间门槛上升' },
    source: {
      en: 'Graduation of 25-60 % per round (memory, unverified)',
      zh: '每轮晋级比例25%—60%（待核实）',
    },
  },
  windowWeight: {
    label: { en: 'Effect of the exit window on the hurdle', zh: '退出窗口对门槛的影响' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  newsWeight: {
    label: { en: 'Weight of the month in what founders hear of funding', zh: '当月融资消息权重' },
    source: { en: 'Memory of about a year', zh: '只记得约一年内的情况' },
  },
  ripeRounds: {
    label: { en: 'Rounds before a sale or listing is possible', zh: '可退出的最少轮次' },
    source: { en: 'Sales happen after the second round', zh: '销售发生在第二轮之后' },
  },
  exitHazard: {
    label: {
      en: 'Yearly chance of a sale or listing of a ripe venture',
      zh: '成熟创业企业年退出概率',
    },
    source: {
      en: 'eFront, Chinese venture funds of vintages 1997-2018: time to liquidity 5.5 years',
      zh: 'eFront，1997—2018年设立的中国创业投资基金：变现用时5.5年',
    },
  },
  exitWorth: {
    label: {
      en: 'Worth at which an exit is half as likely as it gets (log yuan)',
      zh: '退出概率减半的估值（对数元）',
    },
    source: {
      en: 'About 90 million yuan: most exits are sales, not listings; four in five founders who raised a round end with nothing',
      zh: '约9000万元：退出多为转让而非上市；融过一轮的创始人五分之四最终无所得',
    },
  },
  priceSpread: {
    label: { en: 'Spread of the price around worth', zh: '成交价离散度' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  managers: {
    label: {
      en: 'Fund managers that invest in the city\u2019s ventures',
      zh: '投资本地创业企业的基金管理人',
    },
    source: {
      en: 'A working number; counts of managers of all kinds are far higher',
      zh: '工作用数；各类管理人的数目远高于此',
    },
  },
  fundSize: {
    label: {
      en: 'Median fund size in a year like 2019, local part',
      zh: '基金规模中位数（本地部分）',
    },
    source: {
      en: 'Order of magnitude of a venture fund in yuan',
      zh: '人民币创业投资基金规模的数量级',
    },
  },
  investMonths: {
    label: { en: 'Months in which a fund makes new investments', zh: '基金投资期' },
    source: {
      en: 'Three to five years of a term of seven and two',
      zh: '七年加两年的期限中投三至五年',
    },
  },
  termMonths: {
    label: { en: 'Term of a fund, seven years and two of extension', zh: '基金期限（7+2）' },
    source: {
      en: 'Kept: usual fund agreements do not vary in it (memory, unverified)',
      zh: '固定：常见基金协议在此项上无差异（待核实）',
    },
  },
  fireSale: {
    label: {
      en: 'Price of a stake sold at the end of the term over its worth',
      zh: '到期转让折价',
    },
    source: {
      en: 'Buyers of last resort pay about half; no direct measure',
      zh: '最后的接手方约付一半；无直接测算',
    },
  },
  seasoning: {
    label: {
      en: 'Half-life with which money invested comes to count in a record',
      zh: '投资计入业绩的半衰期',
    },
    source: {
      en: 'Distributions follow four to six years after investment',
      zh: '分配在投资后四至六年',
    },
  },
  recordMemory: {
    label: { en: 'Half-life of a record', zh: '业绩记忆半衰期' },
    source: {
      en: 'Partners look at the last funds, not at all of them',
      zh: '出资人看最近几期基金，而非全部',
    },
  },
  patienceOfPartners: {
    label: {
      en: 'Weight of a fresh manager\u2019s promise, in funds',
      zh: '新管理人信誉（折合基金数）',
    },
    source: { en: 'A first fund is raised without a record', zh: '首期基金募集时尚无业绩' },
  },
  leastRaise: {
    label: { en: 'Smallest fund worth raising over the usual one', zh: '值得设立的最小基金规模' },
    source: { en: 'Below it fees do not pay the team', zh: '低于此数，管理费不足以支付团队' },
  },
  localShare: {
    label: {
      en: 'Part of a fund invested in the city without a duty',
      zh: '无返投要求时的本地投资比例',
    },
    source: {
      en: 'Funds of a city invest around it but not only there',
      zh: '市级基金主要投向周边，但不限于本地',
    },
  },
  dutyCost: {
    label: { en: 'Fall of partners\u2019 money as the duty binds', zh: '返投约束对其他出资的影响' },
    source: {
      en: 'Narrower choice, lower expected return; no direct measure',
      zh: '可选范围变窄，预期回报降低；无直接测算',
    },
  },
  matching: {
    label: {
      en: 'Money of people of the city drawn into funds per yuan that the city adds',
      zh: '市级新增每元出资带动的本地社会资本',
    },
    source: {
      en: 'Reviews of public venture funds find 0.2 to 0.6 yuan added per yuan (memory); that it is local is assumed',
      zh: '政府创投基金综述：每1元带动0.2至0.6元（待核实）；带动资金在本地为假设',
    },
  },
  concessionPull: {
    label: {
      en: 'Rise of partners\u2019 money with the gains left to them',
      zh: '让利对其他出资的拉动',
    },
    source: { en: 'Fund raising follows expected distributions', zh: '募资随预期分配变动' },
  },
  accountability: {
    label: {
      en: 'What a manager of city money asks more of a venture',
      zh: '含政府出资基金的额外门槛',
    },
    source: {
      en: 'Managers of state money are held to account for single failures',
      zh: '国有资金管理人对单个项目失败负责',
    },
  },
  deployment: {
    label: {
      en: 'How much less a manager asks who is behind with investing',
      zh: '投资进度落后时门槛的降低',
    },
    source: {
      en: 'Gompers and Lerner (2000): money chases deals; strength assumed',
      zh: 'Gompers和Lerner（2000）：资金追逐项目；强度为假设',
    },
  },
  auditCost: {
    label: {
      en: 'Audit of local investment per fund and unit of duty',
      zh: '每只基金每倍返投的核查成本',
    },
    source: { en: 'About a year of an accountant\u2019s work', zh: '约一名会计一年的工作量' },
  },
  fundSpread: {
    label: { en: 'Spread of fund sizes', zh: '基金规模离散度' },
    source: { en: 'Few managers hold most of the money', zh: '少数管理人掌握大部分资金' },
  },
  exactingSpread: {
    label: { en: 'Spread of hurdles between funds', zh: '基金门槛离散度' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  raiseBelow: {
    label: { en: 'Money left at which a fund raises again', zh: '再次募资时的剩余资金比例' },
    source: {
      en: 'Successor funds start when about three quarters are invested',
      zh: '投出约四分之三后募集下一期',
    },
  },
  raiseInterval: {
    label: { en: 'Least months between raises', zh: '两次募资最短间隔' },
    source: { en: 'Two to four years', zh: '两至四年' },
  },
  bestRecord: {
    label: { en: 'Record beyond which a manager raises no more', zh: '募资业绩上限' },
    source: {
      en: 'Managers keep their funds to a size they can invest',
      zh: '管理人将基金规模控制在可投出的范围',
    },
  },
  cityShareLimit: {
    label: { en: 'Most that the city holds of a fund', zh: '政府出资比例上限' },
    source: {
      en: 'Rule of moderate shares; 25-35 % is where studies see most effect',
      zh: '份额适中的规则；研究中25%—35%效果最大',
    },
  },
  expectedLoss: {
    label: {
      en: 'Part of what stakes cost that is expected to be lost',
      zh: '在投股权按成本计的预期损失比例',
    },
    source: {
      en: 'More than half of venture deals return less than they cost; no figure for city funds',
      zh: '半数以上创投项目回收低于投入；市级基金无数据',
    },
  },
  orderSize: {
    label: { en: 'Size of a first-purchase order', zh: '首购订单金额' },
    source: { en: 'Small public contracts', zh: '小额公共合同' },
  },
  ordinaryPurchases: {
    label: {
      en: 'Ordinary purchases of the city from the seven industries',
      zh: '本市向七大产业的常规采购',
    },
    source: {
      en: 'Public procurement of the city is some tens of thousand million yuan a year; its parts were not read',
      zh: '本市公共采购每年数百亿元；各组成部分尚待核实',
    },
  },
  orderReview: {
    label: {
      en: 'Review of an unproven product before an order',
      zh: '未经验证产品采购前的评审费用',
    },
    source: {
      en: 'A few days of experts and a test; no price list was found',
      zh: '专家数日与一次测试；未找到价目',
    },
  },
  siteCost: {
    label: { en: 'Support of a demonstration site', zh: '每个示范点支持资金' },
    source: {
      en: 'Report: scenarios with public support; amounts assumed',
      zh: '报告：政府支持的应用场景；金额为假设',
    },
  },
  siteMemory: {
    label: { en: 'Half-life of what a demonstration shows to its class', zh: '示范影响半衰期' },
    source: { en: 'Sites run for one to three years', zh: '示范点运行一至三年' },
  },
  siteScale: {
    label: {
      en: 'Demonstrations at which half of the buyers of a class have seen one',
      zh: '半数用户看到示范所需的示范点数',
    },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  peerAdoption: {
    label: {
      en: 'Extra adoption in a month where all buyers have seen the class at work',
      zh: '全部用户见过示范时每月额外采用',
    },
    source: {
      en: 'Demonstration lowers the uncertainty of adopters (report 2.4); strength assumed',
      zh: '示范降低采用者的不确定性（报告2.4）；强度为假设',
    },
  },
  referenceMonths: {
    label: { en: 'Months for which an order serves as a reference', zh: '应用案例有效月数' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  unprovenMonths: {
    label: { en: 'Months for which a product counts as unproven', zh: '视为新产品的期限' },
    source: { en: 'Rule of the programme', zh: '计划规则' },
  },
} as const satisfies CardsOf<typeof FINANCE_PARAMETERS>;
