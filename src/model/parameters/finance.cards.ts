/** Words for the parameters of credit, venture funds and city purchases. */
import type { CardsOf } from './declare.cards.ts';
import type { FINANCE_PARAMETERS } from './finance.ts';

export const FINANCE_CARDS = {
  loanMonths: {
    label: {
      en: 'Uncovered loan a bank allows, in months of sales',
      zh: '银行可承受的未担保贷款（月销售额）',
    },
    source: 'Working-capital practice',
  },
  guaranteeCap: {
    label: { en: 'Most that the city covers of one firm\u2019s loan', zh: '单户担保上限' },
    source:
      'Public guarantee schemes cover loans up to 5-10 million yuan in part (memory, unverified)',
  },
  guaranteeSales: {
    label: {
      en: 'Yearly sales up to which the city guarantees a firm\u2019s loan',
      zh: '可获市级担保的企业年营业收入上限',
    },
    source:
      'Small and medium-sized industrial firms: sales below 400 million yuan (Ministry of Industry and Information Technology and others, 2011, No. 300)',
  },
  bufferMonths: {
    label: { en: 'Cash below which a firm borrows, in months of sales', zh: '企业借款的现金下限' },
    source: 'No direct measure',
  },
  keptMonths: {
    label: { en: 'Cash a firm keeps, in months of sales', zh: '企业保有现金' },
    source: 'No direct measure',
  },
  interest: {
    label: { en: 'Interest on loans', zh: '贷款利率' },
    source: 'Ordinary inclusive loans 4-5 % (memory, unverified)',
  },
  founderMoney: {
    label: { en: 'Founders\u2019 own money', zh: '创始人自有资金' },
    source: 'Below a first round',
  },
  profitShare: {
    label: { en: 'Profit on the sales of a grown venture', zh: '成熟创业企业利润率' },
    source: 'Net margins of listed growth companies, about 10 to 20 %; memory, unverified',
  },
  worthYears: {
    label: { en: 'Years of profit that a venture is worth', zh: '企业估值与年利润之比' },
    source: 'Price over earnings of growth boards, about 20 to 30; memory, unverified',
  },
  ventureDiscount: {
    label: { en: 'Discount on what a venture may earn later', zh: '创业企业未来收益折现率' },
    source: 'Returns that venture investors ask for, 15 to 35 % a year; memory, unverified',
  },
  mostWorth: {
    label: { en: 'Most that a venture is worth', zh: '创业企业估值上限' },
    source:
      'Hurun Global Unicorn List 2019: the dearest of the city at 150 billion yuan, the second dearest of the country at 500 billion (memory, unverified)',
  },
  firstRound: {
    label: { en: 'Size of a first round', zh: '首轮融资额' },
    source: 'Seed and angel 5-10 million yuan, about 2019 (memory, unverified)',
  },
  roundStep: {
    label: { en: 'Growth of round size from one round to the next', zh: '轮次间融资额增长' },
    source: 'A 20-50, B 80-150, C 200-300 million yuan (memory, unverified)',
  },
  roundInterval: {
    label: { en: 'Months between rounds', zh: '两轮间隔月数' },
    source: 'Rounds are 12 to 18 months apart',
  },
  mostRounds: {
    label: { en: 'Most rounds before a sale or listing', zh: '退出前最多轮次' },
    source: 'Later rounds are rare',
  },
  leastMoney: {
    label: {
      en: 'Money below which a venture without a product cannot keep its team',
      zh: '尚无产品的创业企业维持团队所需的最低资金',
    },
    source: 'Pay of a small team for half a year',
  },
  firstPatience: {
    label: {
      en: 'Age up to which a venture finds a first investor',
      zh: '企业可获首轮融资的最长年龄',
    },
    source: 'Most first rounds come within two years of founding; memory, unverified',
  },
  patience: {
    label: {
      en: 'Months after which a venture gives up looking for money',
      zh: '创业企业放弃融资的月数',
    },
    source: 'Ventures that raise nothing for four years live from sales or close',
  },
  insiderNoise: {
    label: {
      en: 'Noise of an earlier investor relative to a new one',
      zh: '原投资人判断噪声（相对新投资人）',
    },
    source: 'Insiders see the accounts; no direct measure',
  },
  signalNoise: {
    label: {
      en: 'Noise of a fund\u2019s view of worth when nothing is known',
      zh: '信息空白时基金判断的噪声',
    },
    source: 'Two thirds of financings return less than they cost',
  },
  firstHurdle: {
    label: {
      en: 'Worth a fund asks for in the first round (log yuan)',
      zh: '首轮投资门槛（对数元）',
    },
    source: 'Set for about half of ventures to raise a first round',
  },
  poolGap: {
    label: {
      en: 'How far the usual venture that looks for money lies below the hurdle',
      zh: '寻资企业通常低于门槛的幅度',
    },
    source: 'The model\u2019s own ventures, by round',
  },
  doubtPremium: {
    label: {
      en: 'Standard deviations of doubt that an investor takes off',
      zh: '投资人对不确定性的折让（标准差倍数）',
    },
    source:
      'Cornelli et al. (2024): less is raised where less is known; strength set with experiments E1 and E3',
  },
  poolSpread: {
    label: {
      en: 'Spread of worth among ventures that look for money, as investors know it',
      zh: '寻资企业估值离散度（投资人所知）',
    },
    source: 'The model\u2019s own ventures, by round',
  },
  observationNews: {
    label: {
      en: 'What an observation of a product tells investors relative to a product in use',
      zh: '产品观测对投资人的信息量（相对在用产品）',
    },
    source: 'Observations are about risk, sales about worth; no direct measure',
  },
  sampleNews: {
    label: {
      en: 'What a tested sample tells investors relative to a product in use',
      zh: '测试样品对投资人的信息量（相对在用产品）',
    },
    source:
      'Howell (2017): proof of concept is what an early grant buys; strength set with experiment E3',
  },
  sampleCost: {
    label: { en: 'Cost of a tested sample', zh: '测试样品成本' },
    source: 'Order of a first-phase grant of the studies, 150 000 US dollars',
  },
  sampleReserve: {
    label: {
      en: 'Months of R&D that a venture keeps money for when it pays for a sample',
      zh: '测试样品后保留的研发资金月数',
    },
    source: 'No direct measure',
  },
  hurdleStep: {
    label: { en: 'Rise of the hurdle from round to round', zh: '轮次间门槛上升' },
    source: 'Graduation of 25-60 % per round (memory, unverified)',
  },
  windowWeight: {
    label: { en: 'Effect of the exit window on the hurdle', zh: '退出窗口对门槛的影响' },
    source: 'No direct measure',
  },
  newsWeight: {
    label: { en: 'Weight of the month in what founders hear of funding', zh: '当月融资消息权重' },
    source: 'Memory of about a year',
  },
  ripeRounds: {
    label: { en: 'Rounds before a sale or listing is possible', zh: '可退出的最少轮次' },
    source: 'Sales happen after the second round',
  },
  exitHazard: {
    label: {
      en: 'Yearly chance of a sale or listing of a ripe venture',
      zh: '成熟创业企业年退出概率',
    },
    source: 'eFront, Chinese venture funds of vintages 1997-2018: time to liquidity 5.5 years',
  },
  exitWorth: {
    label: {
      en: 'Worth at which an exit is half as likely as it gets (log yuan)',
      zh: '退出概率减半的估值（对数元）',
    },
    source:
      'About 90 million yuan: most exits are sales, not listings; four in five founders who raised a round end with nothing',
  },
  priceSpread: {
    label: { en: 'Spread of the price around worth', zh: '成交价离散度' },
    source: 'No direct measure',
  },
  managers: {
    label: {
      en: 'Fund managers that invest in the city\u2019s ventures',
      zh: '投资本地创业企业的基金管理人',
    },
    source: 'A working number; counts of managers of all kinds are far higher',
  },
  fundSize: {
    label: {
      en: 'Median fund size in a year like 2019, local part',
      zh: '基金规模中位数（本地部分）',
    },
    source: 'Order of magnitude of a venture fund in yuan',
  },
  investMonths: {
    label: { en: 'Months in which a fund makes new investments', zh: '基金投资期' },
    source: 'Three to five years of a term of seven and two',
  },
  termMonths: {
    label: { en: 'Term of a fund, seven years and two of extension', zh: '基金期限（7+2）' },
    source: 'Kept: usual fund agreements do not vary in it (memory, unverified)',
  },
  fireSale: {
    label: {
      en: 'Price of a stake sold at the end of the term over its worth',
      zh: '到期转让折价',
    },
    source: 'Buyers of last resort pay about half; no direct measure',
  },
  seasoning: {
    label: {
      en: 'Half-life with which money invested comes to count in a record',
      zh: '投资计入业绩的半衰期',
    },
    source: 'Distributions follow four to six years after investment',
  },
  recordMemory: {
    label: { en: 'Half-life of a record', zh: '业绩记忆半衰期' },
    source: 'Partners look at the last funds, not at all of them',
  },
  patienceOfPartners: {
    label: {
      en: 'Weight of a fresh manager\u2019s promise, in funds',
      zh: '新管理人信誉（折合基金数）',
    },
    source: 'A first fund is raised without a record',
  },
  leastRaise: {
    label: { en: 'Smallest fund worth raising over the usual one', zh: '值得设立的最小基金规模' },
    source: 'Below it fees do not pay the team',
  },
  localShare: {
    label: {
      en: 'Part of a fund invested in the city without a duty',
      zh: '无返投要求时的本地投资比例',
    },
    source: 'Funds of a city invest around it but not only there',
  },
  dutyCost: {
    label: { en: 'Fall of partners\u2019 money as the duty binds', zh: '返投约束对其他出资的影响' },
    source: 'Narrower choice, lower expected return; no direct measure',
  },
  matching: {
    label: {
      en: 'Money of people of the city drawn into funds per yuan that the city adds',
      zh: '市级新增每元出资带动的本地社会资本',
    },
    source:
      'Reviews of public venture funds find 0.2 to 0.6 yuan added per yuan (memory); that it is local is assumed',
  },
  concessionPull: {
    label: {
      en: 'Rise of partners\u2019 money with the gains left to them',
      zh: '让利对其他出资的拉动',
    },
    source: 'Fund raising follows expected distributions',
  },
  accountability: {
    label: {
      en: 'What a manager of city money asks more of a venture',
      zh: '含政府出资基金的额外门槛',
    },
    source: 'Managers of state money are held to account for single failures',
  },
  deployment: {
    label: {
      en: 'How much less a manager asks who is behind with investing',
      zh: '投资进度落后时门槛的降低',
    },
    source: 'Gompers and Lerner (2000): money chases deals; strength assumed',
  },
  auditCost: {
    label: {
      en: 'Audit of local investment per fund and unit of duty',
      zh: '每只基金每倍返投的核查成本',
    },
    source: 'About a year of an accountant\u2019s work',
  },
  fundSpread: {
    label: { en: 'Spread of fund sizes', zh: '基金规模离散度' },
    source: 'Few managers hold most of the money',
  },
  exactingSpread: {
    label: { en: 'Spread of hurdles between funds', zh: '基金门槛离散度' },
    source: 'No direct measure',
  },
  raiseBelow: {
    label: { en: 'Money left at which a fund raises again', zh: '再次募资时的剩余资金比例' },
    source: 'Successor funds start when about three quarters are invested',
  },
  raiseInterval: {
    label: { en: 'Least months between raises', zh: '两次募资最短间隔' },
    source: 'Two to four years',
  },
  bestRecord: {
    label: { en: 'Record beyond which a manager raises no more', zh: '募资业绩上限' },
    source: 'Managers keep their funds to a size they can invest',
  },
  cityShareLimit: {
    label: { en: 'Most that the city holds of a fund', zh: '政府出资比例上限' },
    source: 'Rule of moderate shares; 25-35 % is where studies see most effect',
  },
  expectedLoss: {
    label: {
      en: 'Part of what stakes cost that is expected to be lost',
      zh: '在投股权按成本计的预期损失比例',
    },
    source: 'More than half of venture deals return less than they cost; no figure for city funds',
  },
  orderSize: {
    label: { en: 'Size of a first-purchase order', zh: '首购订单金额' },
    source: 'Small public contracts',
  },
  ordinaryPurchases: {
    label: {
      en: 'Ordinary purchases of the city from the seven industries',
      zh: '本市向七大产业的常规采购',
    },
    source:
      'Public procurement of the city is some tens of thousand million yuan a year; its parts were not read',
  },
  orderReview: {
    label: {
      en: 'Review of an unproven product before an order',
      zh: '未经验证产品采购前的评审费用',
    },
    source: 'A few days of experts and a test; no price list was found',
  },
  siteCost: {
    label: { en: 'Support of a demonstration site', zh: '每个示范点支持资金' },
    source: 'Report: scenarios with public support; amounts assumed',
  },
  siteMemory: {
    label: { en: 'Half-life of what a demonstration shows to its class', zh: '示范影响半衰期' },
    source: 'Sites run for one to three years',
  },
  siteScale: {
    label: {
      en: 'Demonstrations at which half of the buyers of a class have seen one',
      zh: '半数用户看到示范所需的示范点数',
    },
    source: 'No direct measure',
  },
  peerAdoption: {
    label: {
      en: 'Extra adoption in a month where all buyers have seen the class at work',
      zh: '全部用户见过示范时每月额外采用',
    },
    source: 'Demonstration lowers the uncertainty of adopters (report 2.4); strength assumed',
  },
  referenceMonths: {
    label: { en: 'Months for which an order serves as a reference', zh: '应用案例有效月数' },
    source: 'No direct measure',
  },
  unprovenMonths: {
    label: { en: 'Months for which a product counts as unproven', zh: '视为新产品的期限' },
    source: 'Rule of the programme',
  },
} as const satisfies CardsOf<typeof FINANCE_PARAMETERS>;
