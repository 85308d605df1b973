/** Credit, venture funds, city purchases. */
import type { Parameters } from '../../kernel/declare.ts';
import { assumed, literature, settled } from './build.ts';

export const FINANCE_PARAMETERS = {
  // Credit
  loanMonths: assumed(1.5, 'months', [1, 2], ['Uncovered loan a bank allows, in months of sales', '银行可承受的未担保贷款（月销售额）'], 'Working-capital practice'),
  bufferMonths: settled(0.4, 'months', [0.25, 0.6], ['Cash below which a firm borrows, in months of sales', '企业借款的现金下限'], 'No direct measure'),
  keptMonths: settled(1.5, 'months', [1, 3], ['Cash a firm keeps, in months of sales', '企业保有现金'], 'No direct measure'),
  interest: settled(0.05, 'share per year', [0.04, 0.06], ['Interest on loans', '贷款利率'], 'Ordinary inclusive loans 4-5 % (memory, unverified)'),
  // Ventures
  founderMoney: settled(1.5e6, 'yuan', [1e6, 3e6], ['Founders\u2019 own money', '创始人自有资金'], 'Below a first round'),
  firstWorth: settled(16e6, 'yuan', [10e6, 25e6], ['Median worth of a new venture', '新创业企业估值中位数'], 'Seed rounds of 5-10 million at a fifth to a third of the equity (memory, unverified)'),
  firstSpread: settled(0.7, 'log points', [0.5, 0.9], ['Spread of worth at founding', '初始估值离散度'], 'No direct measure'),
  worthDrift: settled(0.02, 'log points per year', [0, 0.1], ['Drift of worth', '估值趋势'], 'Most of the rise comes from launches and survival'),
  worthSpread: settled(0.11, 'log points', [0.08, 0.14], ['Monthly chance in worth', '估值月度波动'], 'Step of about 0.5 log points between rounds'),
  firstRound: literature(6e6, 'yuan', [5e6, 10e6], ['Size of a first round', '首轮融资额'], 'Seed and angel 5-10 million yuan, about 2019 (memory, unverified)'),
  roundStep: literature(1.1, 'log points', [0.9, 1.3], ['Growth of round size from one round to the next', '轮次间融资额增长'], 'A 20-50, B 80-150, C 200-300 million yuan (memory, unverified)'),
  roundInterval: literature(14, 'months', [12, 18], ['Months between rounds', '两轮间隔月数'], 'Rounds are 12 to 18 months apart'),
  mostRounds: settled(6, 'ratio', [5, 8], ['Most rounds before a sale or listing', '退出前最多轮次'], 'Later rounds are rare'),
  contacts: settled(3, 'ratio', [2, 6], ['Funds a venture meets in a month', '创业企业每月接触基金数'], 'No direct measure'),
  signalNoise: assumed(0.9, 'log points', [0.6, 1.2], ['Noise of a fund\u2019s view of worth when nothing is known', '信息空白时基金判断的噪声'], 'Two thirds of financings return less than they cost'),
  firstHurdle: assumed(17.1, 'log points', [16.9, 17.3], ['Worth a fund asks for in the first round (log yuan)', '首轮投资门槛（对数元）'], 'Set for about half of ventures to raise a first round'),
  hurdleStep: assumed(0.85, 'log points', [0.7, 1], ['Rise of the hurdle from round to round', '轮次间门槛上升'], 'Graduation of 25-60 % per round (memory, unverified)'),
  windowWeight: assumed(0.3, 'ratio', [0.1, 0.5], ['Effect of the exit window on the hurdle', '退出窗口对门槛的影响'], 'No direct measure'),
  newsWeight: settled(0.08, 'share', [0.05, 0.15], ['Weight of the month in what founders hear of funding', '当月融资消息权重'], 'Memory of about a year'),
  ripeRounds: settled(2, 'ratio', [2, 4], ['Rounds before a sale or listing is possible', '可退出的最少轮次'], 'Sales happen after the second round'),
  exitHazard: literature(0.16, 'probability per year', [0.1, 0.22], ['Yearly chance of a sale or listing of a ripe venture', '成熟创业企业年退出概率'], 'Time to liquidity 5.5 years for Chinese funds'),
  exitWorth: settled(19.5, 'log points', [19, 20], ['Worth at which an exit is half as likely as it gets (log yuan)', '退出概率减半的估值（对数元）'], 'About 300 million yuan'),
  priceSpread: settled(0.4, 'log points', [0.3, 0.6], ['Spread of the price around worth', '成交价离散度'], 'No direct measure'),
  // Funds
  funds: settled(80, 'funds', [60, 120], ['Fund managers that invest in the city\u2019s ventures', '投资本地创业企业的基金管理人'], 'A working number; the association counts 2 071 managers of all kinds in 2022'),
  fundSize: literature(150e6, 'yuan', [100e6, 250e6], ['Median fund size in a year like 2019, local part', '基金规模中位数（本地部分）'], 'Mean size 129 million yuan for venture funds; association report, dated after the vantage, order of magnitude only'),
  fundSpread: settled(0.9, 'log points', [0.7, 1.1], ['Spread of fund sizes', '基金规模离散度'], 'Few managers hold most of the money'),
  exactingSpread: settled(0.2, 'log points', [0.1, 0.3], ['Spread of hurdles between funds', '基金门槛离散度'], 'No direct measure'),
  raiseBelow: settled(0.25, 'share', [0.15, 0.35], ['Money left at which a fund raises again', '再次募资时的剩余资金比例'], 'Successor funds start when about three quarters are invested'),
  raiseInterval: settled(24, 'months', [18, 36], ['Least months between raises', '两次募资最短间隔'], 'Two to four years'),
  recordFloor: settled(0.6, 'ratio', [0.5, 0.8], ['Part of a raise that does not depend on the record', '与业绩无关的募资部分'], 'Fund raising follows distributions with a lag'),
  recordWeight: settled(0.4, 'ratio', [0.2, 0.5], ['Weight of the record in a raise', '业绩在募资中的权重'], 'Fund raising follows distributions with a lag'),
  cityShareLimit: assumed(0.3, 'share', [0.2, 0.4], ['Most that the city holds of a fund', '政府出资比例上限'], 'Rule of moderate shares; 25-35 % is where studies see most effect'),
  // Purchases
  orderSize: assumed(2e6, 'yuan', [1e6, 4e6], ['Size of a first-purchase order', '首购订单金额'], 'Small public contracts'),
  referenceMonths: assumed(24, 'months', [12, 36], ['Months for which an order serves as a reference', '应用案例有效月数'], 'No direct measure'),
  unprovenMonths: settled(24, 'months', [12, 36], ['Months for which a product counts as unproven', '新产品认定期限'], 'Rule of the programme'),
} as const satisfies Parameters;
