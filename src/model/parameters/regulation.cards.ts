/** Words for the parameters of desks, gates, observation, harm and trust. */
import type { CardsOf } from './declare.cards.ts';
import type { REGULATION_PARAMETERS } from './regulation.ts';

export const REGULATION_CARDS = {
  classificationWork: {
    label: { en: 'Work on a classification round, post-months', zh: '归类登记每轮工作量（人月）' },
    source: { en: 'No work measurement found', zh: '未找到工作量测定' },
  },
  accessWork: {
    label: { en: 'Work on an access round, post-months', zh: '准入每轮工作量（人月）' },
    source: { en: 'No work measurement found', zh: '未找到工作量测定' },
  },
  certificationWork: {
    label: { en: 'Work on a certification round, post-months', zh: '认证每轮工作量（人月）' },
    source: { en: 'No work measurement found', zh: '未找到工作量测定' },
  },
  certificationRoundsAtStart: {
    label: { en: 'Certification rounds per case in 2015', zh: '2015年每件认证轮次' },
    source: { en: 'Sizes the first posts only', zh: '仅用于确定最初的岗位数' },
  },
  certifierSkill: {
    label: {
      en: 'Work of a certifier\u2019s assessor in 2015 relative to a trained one',
      zh: '2015年认证评审员相对效率',
    },
    source: {
      en: 'Report 1.2.2: experience, capacity and equipment are wanting',
      zh: '报告1.2.2：经验、能力、设备均不足',
    },
  },
  laneCost: {
    label: { en: 'Case manager of one case on the green lane', zh: '绿色通道每件专员成本' },
    source: { en: 'Two to three weeks of work a case', zh: '每件两至三周工作量' },
  },
  surveyWork: {
    label: { en: 'Work on a round of the survey, post-months', zh: '一轮统计调查的工作量（人月）' },
    source: {
      en: 'With 10 posts figures are 18 months late, range 12 to 24',
      zh: '10个岗位时统计滞后18个月，范围12至24个月',
    },
  },
  answerDelay: {
    label: { en: 'Median months until a request is answered', zh: '授权申请答复中位月数' },
    source: {
      en: 'First lists of authorisation items took one to two years (memory, unverified)',
      zh: '首批授权事项清单用时一至两年（待核实）',
    },
  },
  answerSpread: {
    label: { en: 'Spread of the time to an answer', zh: '答复时间离散度' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  grantChance: {
    label: { en: 'Chance that a request is granted', zh: '授权申请获批概率' },
    source: {
      en: 'Granted, in part, pending and refused all occur; no count',
      zh: '获批、部分获批、待批、未获批均有；无计数',
    },
  },
  requestCost: {
    label: { en: 'Preparation of one request', zh: '每项授权申请准备成本' },
    source: { en: 'Five post-years of lawyers and engineers', zh: '法律与技术人员五人年' },
  },
  casesAtStart: {
    label: {
      en: 'Products filed per R&D performer and year in 2015, before the regulated share',
      zh: '2015年每家研发型企业年产品数',
    },
    source: { en: 'Sizes the first posts only', zh: '仅用于确定最初的岗位数' },
  },
  classificationRoundsAtStart: {
    label: { en: 'Classification rounds per case in 2015', zh: '2015年每件归类登记轮次' },
    source: { en: 'Sizes the first posts only', zh: '仅用于确定最初的岗位数' },
  },
  roundsAtStart: {
    label: { en: 'Access rounds per case in 2015', zh: '2015年每件准入轮次' },
    source: { en: 'Sizes the first posts only', zh: '仅用于确定最初的岗位数' },
  },
  utilisation: {
    label: { en: 'Work over capacity that a posts review aims at', zh: '岗位核定的目标负荷' },
    source: { en: 'Public offices plan for full use', zh: '公共部门按满负荷安排' },
  },
  backlogWeight: {
    label: {
      en: 'Part of the backlog that a posts review provides for',
      zh: '岗位核定考虑的积压份额',
    },
    source: {
      en: 'Reviews look at cases filed more than at those waiting',
      zh: '评估更看重受理件，而非积压件',
    },
  },
  postsGrowth: {
    label: { en: 'Most growth of ordinary posts in a yearly review', zh: '岗位年度核增上限' },
    source: { en: 'Posts are scarce', zh: '岗位紧缺' },
  },
  postsFall: {
    label: { en: 'Most fall of ordinary posts in a yearly review', zh: '岗位年度核减上限' },
    source: { en: 'Posts are rarely cut', zh: '岗位很少削减' },
  },
  hiringRate: {
    label: { en: 'Share of open posts filled in a month', zh: '空缺岗位月到岗率' },
    source: { en: 'Public recruitment takes half a year and more', zh: '公共部门招录需半年以上' },
  },
  noviceSkill: {
    label: { en: 'Work of a new reviewer relative to a trained one', zh: '新审查员相对效率' },
    source: { en: 'Training takes about a year', zh: '培训约需一年' },
  },
  learning: {
    label: { en: 'Share of the missing skill gained in a month', zh: '每月经验增长' },
    source: { en: 'Training takes about a year', zh: '培训约需一年' },
  },
  postCost: {
    label: { en: 'Monthly cost of a post', zh: '每岗位月成本' },
    source: { en: 'About 300 000 yuan a year with overheads', zh: '含间接费用每年约30万元' },
  },
  answerMonths: {
    label: { en: 'Months an applicant takes to answer a request', zh: '申请人补正月数' },
    source: {
      en: 'Stern (2017): time at the applicant is a large part',
      zh: 'Stern（2017）：申请人一侧用时占较大部分',
    },
  },
  distance: {
    label: {
      en: 'Extra months of an answer from a desk above the city',
      zh: '上级环节每轮额外月数',
    },
    source: {
      en: 'Files go up and back; statutory stops of national reviews',
      zh: '材料逐级上报与返回；国家级审查的法定停钟',
    },
  },
  roundsWithoutRule: {
    label: {
      en: 'Extra classification rounds where no rule exists',
      zh: '无规则时归类登记额外轮次',
    },
    source: {
      en: 'A class without a rule is consulted on once more, or twice; whole rounds count',
      zh: '无规则的门类多征询一至两轮；按整轮计',
    },
  },
  mostRounds: {
    label: { en: 'Rounds after which an undecided case is refused', zh: '不予准入前的最多轮次' },
    source: { en: 'Practice of review bodies', zh: '审查机构的惯例' },
  },
  ruleEffort: {
    label: { en: 'Work on a written rule, post-months', zh: '制定一项规则的工作量（人月）' },
    source: {
      en: 'National standards take 18-36 months with teams of this size',
      zh: '国家标准由此规模的团队编制需18—36个月',
    },
  },
  evidenceForRule: {
    label: {
      en: 'Use of regulated products seen before a rule can be written, product-years',
      zh: '制定规则所需的受监管产品使用证据（产品年）',
    },
    source: {
      en: 'Use that shows some eight incidents at the tolerated rate; no direct measure',
      zh: '在容许率下约显现八起事件的使用量；无直接测算',
    },
  },
  renewal: {
    label: {
      en: 'Chance that a new technology generation makes a rule obsolete',
      zh: '技术换代使规则失效的年概率',
    },
    source: { en: 'Generations of six to twelve years', zh: '六至十二年一代' },
  },
  evidenceKept: {
    label: { en: 'Evidence that still applies to a new generation', zh: '换代后仍适用的证据' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  riskMean: {
    label: {
      en: 'Mean risk of products relative to what is tolerated',
      zh: '产品平均风险（相对容忍水平）',
    },
    source: { en: 'Most products are sound', zh: '多数产品是安全的' },
  },
  riskSpread: {
    label: { en: 'Spread of product risk', zh: '产品风险离散度' },
    source: { en: 'About one product in six is beyond the limit', zh: '约六分之一的产品超出限度' },
  },
  signalNoise: {
    label: { en: 'Noise of one observation of a product\u2019s risk', zh: '单次风险观测噪声' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  evidenceWithRule: {
    label: {
      en: 'Observations a round yields where a rule says what to file',
      zh: '有规则时每轮获得的观测',
    },
    source: {
      en: 'Stern (2017): published guidance cuts review time by about 40 %',
      zh: 'Stern（2017）：发布指南后审查时间约缩短40%',
    },
  },
  evidenceWithoutRule: {
    label: { en: 'Observations a round yields where no rule exists', zh: '无规则时每轮获得的观测' },
    source: { en: 'Half of what a rule yields', zh: '成文规则所得的一半' },
  },
  caution: {
    label: { en: 'Standard deviations of doubt a desk leaves', zh: '审慎尺度' },
    source: {
      en: 'Access then takes 1.1 to 1.4 rounds a case, as the first posts assume; no direct measure',
      zh: '据此每件准入需1.1至1.4轮，与初始岗位的假设一致；无直接测算',
    },
  },
  followUpWork: {
    label: { en: 'Work to check a product admitted in doubt', zh: '存疑放行产品事后核查工作量' },
    source: {
      en: 'Half of a review at access; no direct measure',
      zh: '准入审查工作量的一半；无直接测算',
    },
  },
  admittedAtStart: {
    label: { en: 'Share of cases admitted at access at the start', zh: '初始准入通过率' },
    source: {
      en: 'No statistics; decisions of the run replace it within a year or two',
      zh: '无统计；一两年内由推演中的决定取代',
    },
  },
  decisionNews: {
    label: {
      en: 'Weight of one decision in what investors know of a class',
      zh: '一次准入决定在投资者判断中的权重',
    },
    source: {
      en: 'About twenty decisions are remembered; no direct measure',
      zh: '约记住二十次决定；无直接测算',
    },
  },
  priorUse: {
    label: {
      en: 'Use that a desk\u2019s first belief is worth, product-years',
      zh: '初始判断相当的使用量（产品年）',
    },
    source: {
      en: 'Use that shows some four incidents at the tolerated rate; no direct measure',
      zh: '在容许率下约显现四起事件的使用量；无直接测算',
    },
  },
  pessimism: {
    label: {
      en: 'Harm a desk expects of the unknown relative to what is tolerated',
      zh: '对未知门类的预期危害',
    },
    source: {
      en: 'Excess caution about unfamiliar business (report 1.2.1)',
      zh: '对不熟悉业务的过度谨慎（报告1.2.1）',
    },
  },
  observationMonths: {
    label: { en: 'Length of the observation period', zh: '观察期长度' },
    source: {
      en: 'Tests of 6 months in the United Kingdom, 6-24 in China',
      zh: '英国测试6个月，中国6—24个月',
    },
  },
  observationEvidence: {
    label: { en: 'Observations a month under watch yields', zh: '观察期每月获得的观测' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  watchedUse: {
    label: {
      en: 'What use under watch tells relative to ordinary use',
      zh: '驻点观察的信息量（相对普通使用）',
    },
    source: {
      en: 'Every fault is seen and recorded; ordinary use reports few',
      zh: '每个缺陷都被发现并记录；一般使用很少上报',
    },
  },
  volumeCap: {
    label: { en: 'Use under the volume cap relative to a launched product', zh: '限量使用占比' },
    source: { en: 'Caps in sandboxes are small', zh: '观察期的使用量上限较小' },
  },
  placeCost: {
    label: { en: 'Cost of watching one firm', zh: '每个观察期名额成本' },
    source: {
      en: 'One inspector watches one firm for a year',
      zh: '一名监督检查人员全年跟踪一家企业',
    },
  },
  baseHazard: {
    label: {
      en: 'Incidents per product and year at the tolerated risk without control',
      zh: '容忍风险下每产品年事故数',
    },
    source: {
      en: 'No counts by product; voluntary records only',
      zh: '无按产品的计数；只有自愿记录',
    },
  },
  severityTail: {
    label: { en: 'Tail exponent of severity', zh: '事故严重度尾指数' },
    source: { en: 'Heavy tails of operational losses', zh: '操作损失的厚尾' },
  },
  worstSeverity: {
    label: { en: 'Severity beyond which nothing more happens', zh: '严重度上限' },
    source: { en: 'Keeps one event finite', zh: '使单个事件有限' },
  },
  severe: {
    label: { en: 'Severity that is answered from above', zh: '引起上级处置的事故严重程度' },
    source: {
      en: 'One or two of a hundred incidents by the tail of severity; no direct measure',
      zh: '按严重程度的尾部，每百起约一至两起；无直接测算',
    },
  },
  withdrawalMonths: {
    label: {
      en: 'Months for which tolerance is taken back',
      zh: '上级收回放宽的审慎尺度的持续月数',
    },
    source: {
      en: 'As long as tightening after incidents lasts; no direct measure',
      zh: '与事件后监管收紧持续时间相同；无直接测算',
    },
  },
  withdrawalShock: {
    label: {
      en: 'Trust lost when tolerance is taken back',
      zh: '上级收回放宽的审慎尺度造成的信任损失',
    },
    source: {
      en: 'Venture deals of a field fell by 15 to 35 % after a sudden general rule (European data protection, 26 %)',
      zh: '某领域突然出台一般性规则后，创投项目下降15%—35%（欧洲数据保护条例，26%）',
    },
  },
  newsworthy: {
    label: { en: 'Severity from which an incident is in the news', zh: '引起公众关注的严重度' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  demandLoss: {
    label: { en: 'Demand a firm loses per unit of severity', zh: '单位严重度的需求损失' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  trustLoss: {
    label: {
      en: 'Trust a class loses per unit of severity in the news',
      zh: '单位严重度的信任损失',
    },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  tightening: {
    label: { en: 'Tightening per unit of severity in the news', zh: '单位严重度的监管收紧' },
    source: { en: 'No direct measure', zh: '无直接测算' },
  },
  easing: {
    label: { en: 'Half-life of tightening', zh: '监管收紧半衰期' },
    source: {
      en: 'Conservatism decays in one to three years; assumed range',
      zh: '谨慎在一至三年内消退；假设范围',
    },
  },
  memory: {
    label: { en: 'Half-life of evidence about a class', zh: '门类证据半衰期' },
    source: { en: 'Technology moves on', zh: '技术在进步' },
  },
  visitsPerPost: {
    label: { en: 'Visits an inspector makes in a year', zh: '每个监督检查岗位年检查数' },
    source: { en: 'Two to three days a visit', zh: '每次检查两至三天' },
  },
  effortCost: {
    label: { en: 'Yearly cost of a unit of control effort per product', zh: '单位控制投入年成本' },
    source: { en: 'A part of a compliance post', zh: '一个合规岗位的一部分' },
  },
  ownLoss: {
    label: { en: 'Loss of the firm itself from an incident', zh: '企业自身事故损失' },
    source: { en: 'Recalls and claims', zh: '召回与索赔' },
  },
  penalty: {
    label: { en: 'Penalty for an incident when detected', zh: '被查处的处罚' },
    source: { en: 'Order of magnitude of administrative penalties', zh: '行政罚款的数量级' },
  },
} as const satisfies CardsOf<typeof REGULATION_PARAMETERS>;
