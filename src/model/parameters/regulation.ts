/** Desks, gates, observation, harm and trust. */
import type { Parameters } from '../../kernel/declare.ts';
import { assumed, literature, settled } from './build.ts';

export const REGULATION_PARAMETERS = {
  // Desks
  classificationWork: assumed(0.35, 'months', [0.25, 0.45], ['Work on a classification round, post-months', '归类登记每轮工作量（人月）'], 'No work measurement found'),
  accessWork: assumed(1.1, 'months', [0.8, 1.4], ['Work on an access round, post-months', '准入每轮工作量（人月）'], 'No work measurement found'),
  casesAtStart: settled(0.14, 'ratio', [0.1, 0.2], ['Products filed per R&D performer and year in 2015, before the regulated share', '2015年每家研发型企业年产品数'], 'Sizes the first posts only'),
  classificationRoundsAtStart: settled(1.8, 'ratio', [1.4, 2], ['Classification rounds per case in 2015', '2015年每案归类登记轮次'], 'Sizes the first posts only'),
  roundsAtStart: settled(1.35, 'ratio', [1.1, 1.6], ['Access rounds per case in 2015', '2015年每案准入轮次'], 'Sizes the first posts only'),
  utilisation: assumed(0.92, 'share', [0.88, 0.96], ['Work over capacity that a posts review aims at', '岗位核定的目标负荷'], 'Public offices plan for full use'),
  backlogWeight: assumed(0.25, 'share', [0.1, 0.4], ['Part of the backlog that a posts review provides for', '岗位核定考虑的积压份额'], 'Reviews look at cases filed more than at those waiting'),
  postsGrowth: assumed(0.08, 'share', [0.05, 0.11], ['Most growth of ordinary posts in a yearly review', '岗位年度核增上限'], 'Posts are scarce'),
  postsFall: settled(0.03, 'share', [0.02, 0.05], ['Most fall of ordinary posts in a yearly review', '岗位年度核减上限'], 'Posts are rarely cut'),
  hiringRate: assumed(0.12, 'share', [0.08, 0.2], ['Share of open posts filled in a month', '空缺岗位月到岗率'], 'Public recruitment takes half a year and more'),
  noviceSkill: assumed(0.4, 'ratio', [0.3, 0.6], ['Work of a new reviewer relative to a trained one', '新审查员相对效率'], 'Training takes about a year'),
  learning: settled(0.08, 'share', [0.05, 0.12], ['Share of the missing skill gained in a month', '每月经验增长'], 'Training takes about a year'),
  postCost: assumed(25000, 'yuan', [18000, 35000], ['Monthly cost of a post', '每岗位月成本'], 'About 300 000 yuan a year with overheads'),
  answerMonths: assumed(2, 'months', [1, 3], ['Months an applicant takes to answer a request', '申请人补正月数'], 'Stern (2017): time at the applicant is a large part'),
  roundsWithoutRule: assumed(1, 'ratio', [1, 1], ['Extra classification rounds where no rule exists', '无规则时归类登记额外轮次'], 'A class without a rule is consulted on once more'),
  mostRounds: settled(4, 'ratio', [3, 5], ['Rounds after which an undecided case is refused', '不予准入前的最多轮次'], 'Practice of review bodies'),
  // Rules
  ruleEffort: assumed(100, 'months', [70, 150], ['Work on a written rule, post-months', '制定一项规则的工作量（人月）'], 'National standards take 18-36 months with teams of this size'),
  evidenceForRule: assumed(60, 'ratio', [30, 120], ['Use seen before a rule can be written, product-years', '制定规则所需的使用证据（产品年）'], 'No direct measure'),
  renewal: assumed(0.1, 'probability per year', [0.07, 0.14], ['Chance that a new technology generation makes a rule obsolete', '技术换代使规则失效的年概率'], 'Generations of six to twelve years'),
  evidenceKept: settled(0.3, 'share', [0.1, 0.5], ['Evidence that still applies to a new generation', '换代后仍适用的证据'], 'No direct measure'),
  // Decisions
  riskMean: assumed(-0.9, 'log points', [-1.2, -0.6], ['Mean risk of products relative to what is tolerated', '产品平均风险（相对容忍水平）'], 'Most products are sound'),
  riskSpread: assumed(0.9, 'log points', [0.7, 1.1], ['Spread of product risk', '产品风险离散度'], 'About one product in six is beyond the limit'),
  signalNoise: assumed(1.1, 'log points', [0.8, 1.4], ['Noise of one observation of a product\u2019s risk', '单次风险观测噪声'], 'No direct measure'),
  evidenceWithRule: assumed(1.6, 'ratio', [1.2, 2], ['Observations a round yields where a rule says what to file', '有规则时每轮获得的观测'], 'Stern (2017): published guidance cuts review time by about 40 %'),
  evidenceWithoutRule: assumed(0.8, 'ratio', [0.6, 1], ['Observations a round yields where no rule exists', '无规则时每轮获得的观测'], 'Half of what a rule yields'),
  caution: assumed(0.5, 'ratio', [0.3, 0.7], ['Standard deviations of doubt a desk leaves', '审查的谨慎程度'], 'No direct measure'),
  priorUse: settled(40, 'ratio', [20, 80], ['Use that a desk\u2019s first belief is worth, product-years', '初始判断相当的使用量（产品年）'], 'No direct measure'),
  pessimism: assumed(2, 'ratio', [1.2, 3], ['Harm a desk expects of the unknown relative to what is tolerated', '对未知门类的预期危害'], 'Excess caution about unfamiliar business (report 1.2.1)'),
  // Observation
  observationMonths: literature(12, 'months', [6, 24], ['Length of the observation period', '观察期长度'], 'Tests of 6 months in the United Kingdom, 6-24 in China'),
  observationEvidence: assumed(0.35, 'ratio', [0.2, 0.5], ['Observations a month under watch yields', '观察期每月获得的观测'], 'No direct measure'),
  volumeCap: assumed(0.3, 'share', [0.1, 0.5], ['Use under the volume cap relative to a launched product', '限量使用占比'], 'Caps in sandboxes are small'),
  placeCost: assumed(300000, 'yuan', [150000, 500000], ['Cost of watching one firm', '每个观察期名额成本'], 'One inspector watches one firm for a year'),
  // Harm
  baseHazard: assumed(0.02, 'events per year', [0.01, 0.03], ['Incidents per product and year at the tolerated risk without control', '容忍风险下每产品年事故数'], 'No counts by product; voluntary records only'),
  severityTail: assumed(1.4, 'ratio', [1.2, 1.6], ['Tail exponent of severity', '事故严重度尾指数'], 'Heavy tails of operational losses'),
  worstSeverity: settled(50, 'ratio', [20, 100], ['Severity beyond which nothing more happens', '严重度上限'], 'Keeps one event finite'),
  newsworthy: settled(4, 'ratio', [2, 8], ['Severity from which an incident is in the news', '引起公众关注的严重度'], 'No direct measure'),
  demandLoss: assumed(0.06, 'log points', [0.03, 0.1], ['Demand a firm loses per unit of severity', '单位严重度的需求损失'], 'No direct measure'),
  trustLoss: assumed(0.003, 'log points', [0.001, 0.005], ['Trust a class loses per unit of severity in the news', '单位严重度的信任损失'], 'No direct measure'),
  tightening: assumed(0.004, 'log points', [0.002, 0.006], ['Tightening per unit of severity in the news', '单位严重度的监管收紧'], 'No direct measure'),
  easing: literature(24, 'half-life in months', [12, 36], ['Half-life of tightening', '监管收紧半衰期'], 'Conservatism decays in one to three years; assumed range'),
  memory: assumed(36, 'half-life in months', [24, 60], ['Half-life of evidence about a class', '门类证据半衰期'], 'Technology moves on'),
  // Control
  visitsPerPost: assumed(60, 'cases per post and year', [40, 90], ['Visits an inspector makes in a year', '每巡查岗位年检查数'], 'Two to three days a visit'),
  effortCost: assumed(30000, 'yuan', [15000, 50000], ['Yearly cost of a unit of control effort per product', '单位控制投入年成本'], 'A part of a compliance post'),
  ownLoss: assumed(1.2e6, 'yuan', [0.6e6, 2e6], ['Loss of the firm itself from an incident', '企业自身事故损失'], 'Recalls and claims'),
  penalty: assumed(6e6, 'yuan', [3e6, 10e6], ['Penalty for an incident when detected', '被查处的处罚'], 'Order of magnitude of administrative penalties'),
} as const satisfies Parameters;
