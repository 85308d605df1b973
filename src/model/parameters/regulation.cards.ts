/** Words for the parameters of desks, gates, observation, harm and trust. */
import type { CardsOf } from './declare.cards.ts';
import type { REGULATION_PARAMETERS } from './regulation.ts';

export const REGULATION_CARDS = {
  classificationWork: {
    label: { en: 'Work on a classification round, post-months', zh: '归类登记每轮工作量（人月）' },
    source: 'No work measurement found',
  },
  accessWork: {
    label: { en: 'Work on an access round, post-months', zh: '准入每轮工作量（人月）' },
    source: 'No work measurement found',
  },
  certificationWork: {
    label: { en: 'Work on a certification round, post-months', zh: '认证每轮工作量（人月）' },
    source: 'No work measurement found',
  },
  certificationRoundsAtStart: {
    label: { en: 'Certification rounds per case in 2015', zh: '2015年每件认证轮次' },
    source: 'Sizes the first posts only',
  },
  certifierSkill: {
    label: {
      en: 'Work of a certifier\u2019s assessor in 2015 relative to a trained one',
      zh: '2015年认证评审员相对效率',
    },
    source: 'Report 1.2.2: experience, capacity and equipment are wanting',
  },
  laneCost: {
    label: { en: 'Case manager of one case on the green lane', zh: '绿色通道每件专员成本' },
    source: 'Two to three weeks of work a case',
  },
  surveyWork: {
    label: { en: 'Work on a round of the survey, post-months', zh: '一轮统计调查的工作量（人月）' },
    source: 'With 10 posts figures are 18 months late, range 12 to 24',
  },
  answerDelay: {
    label: { en: 'Median months until a request is answered', zh: '授权申请答复中位月数' },
    source: 'First lists of authorisation items took one to two years (memory, unverified)',
  },
  answerSpread: {
    label: { en: 'Spread of the time to an answer', zh: '答复时间离散度' },
    source: 'No direct measure',
  },
  grantChance: {
    label: { en: 'Chance that a request is granted', zh: '授权申请获批概率' },
    source: 'Granted, in part, pending and refused all occur; no count',
  },
  requestCost: {
    label: { en: 'Preparation of one request', zh: '每项授权申请准备成本' },
    source: 'Five post-years of lawyers and engineers',
  },
  casesAtStart: {
    label: {
      en: 'Products filed per R&D performer and year in 2015, before the regulated share',
      zh: '2015年每家研发型企业年产品数',
    },
    source: 'Sizes the first posts only',
  },
  classificationRoundsAtStart: {
    label: { en: 'Classification rounds per case in 2015', zh: '2015年每件归类登记轮次' },
    source: 'Sizes the first posts only',
  },
  roundsAtStart: {
    label: { en: 'Access rounds per case in 2015', zh: '2015年每件准入轮次' },
    source: 'Sizes the first posts only',
  },
  utilisation: {
    label: { en: 'Work over capacity that a posts review aims at', zh: '岗位核定的目标负荷' },
    source: 'Public offices plan for full use',
  },
  backlogWeight: {
    label: {
      en: 'Part of the backlog that a posts review provides for',
      zh: '岗位核定考虑的积压份额',
    },
    source: 'Reviews look at cases filed more than at those waiting',
  },
  postsGrowth: {
    label: { en: 'Most growth of ordinary posts in a yearly review', zh: '岗位年度核增上限' },
    source: 'Posts are scarce',
  },
  postsFall: {
    label: { en: 'Most fall of ordinary posts in a yearly review', zh: '岗位年度核减上限' },
    source: 'Posts are rarely cut',
  },
  hiringRate: {
    label: { en: 'Share of open posts filled in a month', zh: '空缺岗位月到岗率' },
    source: 'Public recruitment takes half a year and more',
  },
  noviceSkill: {
    label: { en: 'Work of a new reviewer relative to a trained one', zh: '新审查员相对效率' },
    source: 'Training takes about a year',
  },
  learning: {
    label: { en: 'Share of the missing skill gained in a month', zh: '每月经验增长' },
    source: 'Training takes about a year',
  },
  postCost: {
    label: { en: 'Monthly cost of a post', zh: '每岗位月成本' },
    source: 'About 300 000 yuan a year with overheads',
  },
  answerMonths: {
    label: { en: 'Months an applicant takes to answer a request', zh: '申请人补正月数' },
    source: 'Stern (2017): time at the applicant is a large part',
  },
  distance: {
    label: {
      en: 'Extra months of an answer from a desk above the city',
      zh: '上级环节每轮额外月数',
    },
    source: 'Files go up and back; statutory stops of national reviews',
  },
  roundsWithoutRule: {
    label: {
      en: 'Extra classification rounds where no rule exists',
      zh: '无规则时归类登记额外轮次',
    },
    source: 'A class without a rule is consulted on once more, or twice; whole rounds count',
  },
  mostRounds: {
    label: { en: 'Rounds after which an undecided case is refused', zh: '不予准入前的最多轮次' },
    source: 'Practice of review bodies',
  },
  ruleEffort: {
    label: { en: 'Work on a written rule, post-months', zh: '制定一项规则的工作量（人月）' },
    source: 'National standards take 18-36 months with teams of this size',
  },
  evidenceForRule: {
    label: {
      en: 'Use of regulated products seen before a rule can be written, product-years',
      zh: '制定规则所需的受监管产品使用证据（产品年）',
    },
    source: 'Use that shows some eight incidents at the tolerated rate; no direct measure',
  },
  renewal: {
    label: {
      en: 'Chance that a new technology generation makes a rule obsolete',
      zh: '技术换代使规则失效的年概率',
    },
    source: 'Generations of six to twelve years',
  },
  evidenceKept: {
    label: { en: 'Evidence that still applies to a new generation', zh: '换代后仍适用的证据' },
    source: 'No direct measure',
  },
  riskMean: {
    label: {
      en: 'Mean risk of products relative to what is tolerated',
      zh: '产品平均风险（相对容忍水平）',
    },
    source: 'Most products are sound',
  },
  riskSpread: {
    label: { en: 'Spread of product risk', zh: '产品风险离散度' },
    source: 'About one product in six is beyond the limit',
  },
  signalNoise: {
    label: { en: 'Noise of one observation of a product\u2019s risk', zh: '单次风险观测噪声' },
    source: 'No direct measure',
  },
  evidenceWithRule: {
    label: {
      en: 'Observations a round yields where a rule says what to file',
      zh: '有规则时每轮获得的观测',
    },
    source: 'Stern (2017): published guidance cuts review time by about 40 %',
  },
  evidenceWithoutRule: {
    label: { en: 'Observations a round yields where no rule exists', zh: '无规则时每轮获得的观测' },
    source: 'Half of what a rule yields',
  },
  caution: {
    label: { en: 'Standard deviations of doubt a desk leaves', zh: '审慎尺度' },
    source:
      'Access then takes 1.1 to 1.4 rounds a case, as the first posts assume; no direct measure',
  },
  followUpWork: {
    label: { en: 'Work to check a product admitted in doubt', zh: '存疑放行产品事后核查工作量' },
    source: 'Half of a review at access; no direct measure',
  },
  admittedAtStart: {
    label: { en: 'Share of cases admitted at access at the start', zh: '初始准入通过率' },
    source: 'No statistics; decisions of the run replace it within a year or two',
  },
  decisionNews: {
    label: {
      en: 'Weight of one decision in what investors know of a class',
      zh: '一次准入决定在投资者判断中的权重',
    },
    source: 'About twenty decisions are remembered; no direct measure',
  },
  priorUse: {
    label: {
      en: 'Use that a desk\u2019s first belief is worth, product-years',
      zh: '初始判断相当的使用量（产品年）',
    },
    source: 'Use that shows some four incidents at the tolerated rate; no direct measure',
  },
  pessimism: {
    label: {
      en: 'Harm a desk expects of the unknown relative to what is tolerated',
      zh: '对未知门类的预期危害',
    },
    source: 'Excess caution about unfamiliar business (report 1.2.1)',
  },
  observationMonths: {
    label: { en: 'Length of the observation period', zh: '观察期长度' },
    source: 'Tests of 6 months in the United Kingdom, 6-24 in China',
  },
  observationEvidence: {
    label: { en: 'Observations a month under watch yields', zh: '观察期每月获得的观测' },
    source: 'No direct measure',
  },
  watchedUse: {
    label: {
      en: 'What use under watch tells relative to ordinary use',
      zh: '驻点观察的信息量（相对普通使用）',
    },
    source: 'Every fault is seen and recorded; ordinary use reports few',
  },
  volumeCap: {
    label: { en: 'Use under the volume cap relative to a launched product', zh: '限量使用占比' },
    source: 'Caps in sandboxes are small',
  },
  placeCost: {
    label: { en: 'Cost of watching one firm', zh: '每个观察期名额成本' },
    source: 'One inspector watches one firm for a year',
  },
  baseHazard: {
    label: {
      en: 'Incidents per product and year at the tolerated risk without control',
      zh: '容忍风险下每产品年事故数',
    },
    source: 'No counts by product; voluntary records only',
  },
  severityTail: {
    label: { en: 'Tail exponent of severity', zh: '事故严重度尾指数' },
    source: 'Heavy tails of operational losses',
  },
  worstSeverity: {
    label: { en: 'Severity beyond which nothing more happens', zh: '严重度上限' },
    source: 'Keeps one event finite',
  },
  severe: {
    label: { en: 'Severity that is answered from above', zh: '引起上级处置的事故严重程度' },
    source: 'One or two of a hundred incidents by the tail of severity; no direct measure',
  },
  withdrawalMonths: {
    label: {
      en: 'Months for which tolerance is taken back',
      zh: '上级收回放宽的审慎尺度的持续月数',
    },
    source: 'As long as tightening after incidents lasts; no direct measure',
  },
  withdrawalShock: {
    label: {
      en: 'Trust lost when tolerance is taken back',
      zh: '上级收回放宽的审慎尺度造成的信任损失',
    },
    source:
      'Venture deals of a field fell by 15 to 35 % after a sudden general rule (European data protection, 26 %)',
  },
  newsworthy: {
    label: { en: 'Severity from which an incident is in the news', zh: '引起公众关注的严重度' },
    source: 'No direct measure',
  },
  demandLoss: {
    label: { en: 'Demand a firm loses per unit of severity', zh: '单位严重度的需求损失' },
    source: 'No direct measure',
  },
  trustLoss: {
    label: {
      en: 'Trust a class loses per unit of severity in the news',
      zh: '单位严重度的信任损失',
    },
    source: 'No direct measure',
  },
  tightening: {
    label: { en: 'Tightening per unit of severity in the news', zh: '单位严重度的监管收紧' },
    source: 'No direct measure',
  },
  easing: {
    label: { en: 'Half-life of tightening', zh: '监管收紧半衰期' },
    source: 'Conservatism decays in one to three years; assumed range',
  },
  memory: {
    label: { en: 'Half-life of evidence about a class', zh: '门类证据半衰期' },
    source: 'Technology moves on',
  },
  visitsPerPost: {
    label: { en: 'Visits an inspector makes in a year', zh: '每个监督检查岗位年检查数' },
    source: 'Two to three days a visit',
  },
  effortCost: {
    label: { en: 'Yearly cost of a unit of control effort per product', zh: '单位控制投入年成本' },
    source: 'A part of a compliance post',
  },
  ownLoss: {
    label: { en: 'Loss of the firm itself from an incident', zh: '企业自身事故损失' },
    source: 'Recalls and claims',
  },
  penalty: {
    label: { en: 'Penalty for an incident when detected', zh: '被查处的处罚' },
    source: 'Order of magnitude of administrative penalties',
  },
} as const satisfies CardsOf<typeof REGULATION_PARAMETERS>;
