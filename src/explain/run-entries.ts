/** Entries of the facts of an ensemble: what a run prints beside indicators, accounts and cells. */
import type { Text } from '../kernel/declare.ts';
import { RESULTS_VERSION } from '../model/index.ts';
import type { Entry } from './entry.ts';

/** Their meaning, and the file that defines each. */
const RUN_FACTS: Readonly<Record<string, readonly [file: string, meaning: Text]>> = {
  scenario: [
    'src/scenario/schema.ts',
    {
      en: 'the scenario file: its programme sets levers; as a column, the arm with the programme',
      zh: '情景文件，其方案设定政策工具；作为列，指实施方案的推演',
    },
  ],
  stack: [
    'src/scenario/stack.ts',
    {
      en: 'scenarios of the same folder put together: wins says which counts, off leaves out groups',
      zh: '将同一文件夹中若干情景的方案组合；wins 定优先次序，off 停用组别',
    },
  ],
  replaces: [
    'src/scenario/stack.ts',
    {
      en: 'the member of a stack that goes when another\u2019s rule fires. Levers not named anew return to neutral in a year',
      zh: '组合中某情景的规则触发时退出的另一情景；新情景未涉及的工具在12个月内回到中性值',
    },
  ],
  when: [
    'src/model/policy/rules.ts',
    {
      en: 'a rule that an entry waits for: a year, or a published figure above or below a value for some years. It is decided each January and when a figure becomes known',
      zh: '条目生效所等待的规则：某一年，或公布值连续若干年高于或低于某值；每年1月及数据公布时判定',
    },
  ],
  rules: [
    'src/experiment/fired.ts',
    {
      en: 'rules of the programme: in how many replicates each fired, and the median year',
      zh: '方案中的规则：各规则触发的组数与触发年份中位数',
    },
  ],
  unless: [
    'src/model/policy/track.ts',
    {
      en: 'a rule that takes an entry out. Where no other takes over, the lever returns to neutral in a year',
      zh: '使条目退出的规则；无其他条目接替时，工具在12个月内回到中性值',
    },
  ],
  path: [
    'src/scenario/entry.ts',
    {
      en: 'months and values of a lever, with straight lines or steps between them',
      zh: '政策工具的月份与数值，其间为直线或阶梯',
    },
  ],
  rank: [
    'src/model/policy/track.ts',
    {
      en: 'which of two entries of a lever counts in a month: the higher',
      zh: '同一政策工具两项在同月并存时，数大者生效',
    },
  ],
  made: [
    'src/cli/rules.ts',
    {
      en: 'the version of results and the fingerprint of a file or link, and whether this run has the same',
      zh: '文件或链接生成时的结果版本与结果指纹，以及本次推演是否一致',
    },
  ],
  baseline: [
    'src/experiment/replicate.ts',
    {
      en: 'the arm without a zone: 2019 practice continued, on the same draws',
      zh: '无试验区基准：延续2019年做法，使用同一公共随机数',
    },
  ],
  difference: [
    'src/experiment/compare.ts',
    {
      en: 'mean over replicates of scenario less baseline on the same draws',
      zh: '同一公共随机数下情景减基准的均值（配对差值）',
    },
  ],
  median: [
    'src/experiment/median.ts',
    {
      en: 'median over replicates of scenario less baseline on the same draws; medianLow and medianHigh in JSON',
      zh: '同一公共随机数下情景减基准的中位数；JSON中区间为 medianLow 与 medianHigh',
    },
  ],
  interval: [
    'src/experiment/median.ts',
    {
      en: '95 % interval of the median paired difference, by order statistics. In JSON low and high are those of the mean (Student\u2019s t)',
      zh: '配对差值中位数的95%区间（次序统计量）；JSON中 low 与 high 为均值的区间（t分布）',
    },
  ],
  clear: [
    'src/experiment/clarity.ts',
    {
      en: 'whether the effect can be told from none, by its interval. Where pairing hardly helps, a pooled baseline or enough pairs must agree',
      zh: '效果是否可辨：依据中位数区间；配对作用有限的指标还须与汇总基准不同，或配对组数足够',
    },
  ],
  wins: [
    'src/experiment/wins.ts',
    {
      en: 'pairs in which one programme does better than another on the same draws. A tie is half; the interval is Wilson\u2019s',
      zh: '同一公共随机数下一方案优于另一方案的组数，持平计半组，附Wilson区间',
    },
  ],
  netPresent: [
    'src/experiment/present-value.ts',
    {
      en: 'present value, 2021 to 2035, of what was paid less what funds paid back and still hold for the city, beyond the baseline',
      zh: '2021—2035年支出现值，减去超出基准的基金回款与在持权益',
    },
  ],
  equalMoney: [
    'src/experiment/equal-money.ts',
    {
      en: 'yuan a year. One factor on a programme\u2019s money brings its net present cost to the present value of this',
      zh: '每年预算；以同一倍数调整资金类工具，使净现值成本等于其现值',
    },
  ],
  interaction: [
    'src/experiment/interaction.ts',
    {
      en: 'two groups of levers together, less what each alone adds, on the same draws: the second-order term of attribute',
      zh: '两组政策工具并用的效果减去各自单用效果之和（同一公共随机数），即 attribute 的组合效应',
    },
  ],
  rate: [
    'src/experiment/analysis/false-discovery.ts',
    {
      en: 'chance that nothing is there, by the sign test, adjusted for how many are told together (Benjamini and Hochberg)',
      zh: '符号检验的概率，按同表比较的数目校正（Benjamini-Hochberg法）',
    },
  ],
  sumOfParts: [
    'src/experiment/interaction.ts',
    {
      en: 'with --sum-of-parts: the effect of a programme less the effects of its parts, each run alone on the same draws',
      zh: '使用 --sum-of-parts 时：方案效果减去各组成部分单独实施效果之和（同一公共随机数）',
    },
  ],
  skewness: [
    'src/experiment/compare.ts',
    {
      en: 'third standardised moment of the paired differences: above 0 where a few large ones make the mean',
      zh: '配对差值的偏度；大于0表示均值由少数较大差值形成',
    },
  ],
  sameSign: [
    'src/experiment/compare.ts',
    {
      en: 'share of replicates whose difference has the sign of the mean',
      zh: '差值与均值同号的推演比例',
    },
  ],
  pairs: [
    'src/experiment/compare.ts',
    { en: 'replicates in which both arms are defined', zh: '基准与情景均有定义的推演组数' },
  ],
  seed: [
    'src/scenario/schema.ts',
    {
      en: 'what all draws depend on, beside the number of the replicate. The scenario or --seed sets it',
      zh: '决定全部随机数（连同推演组号）；由情景或 --seed 设定',
    },
  ],
  scale: [
    'src/model/time.ts',
    {
      en: 'synthetic agents per R&D performer. Below 1 each stands for several, and results are estimates',
      zh: '每家研发型企业对应的虚拟主体数（抽样比例）；小于1时一个虚拟主体代表多家，结果为预估',
    },
  ],
  replications: [
    'src/experiment/ensemble.ts',
    {
      en: 'paired replicates; replicate k draws from [seed, k] and uses parameter draw k in both arms',
      zh: '配对推演组数；第k组的基准与情景使用同一公共随机数与同一参数抽样',
    },
  ],
  fingerprint: [
    'src/experiment/fingerprint.ts',
    {
      en: `first 16 hex digits of SHA-256 over the version ${RESULTS_VERSION} and the indicators that it names, replicates 0 to 4. Equal bits give an equal fingerprint`,
      zh: `版本 ${RESULTS_VERSION} 及其所列指标第0至4组推演结果的SHA-256前16位；结果逐位相同则指纹相同`,
    },
  ],
  model: [
    'src/experiment/model-identity.ts',
    {
      en: 'SHA-256 over the sources of the model and what they import, without comments, and their commit. Results of two models are never put together',
      zh: '模型源代码及其引用文件（去除注释）的SHA-256，以及所取自的提交；两个模型的结果不得汇总在一起',
    },
  ],
  vantage: [
    'src/model/time.ts',
    {
      en: 'the last month of which the model knows anything. Later figures set no parameter, weight or range',
      zh: '模型所知信息的最后月份；此后的数据不设定任何参数、权重或范围',
    },
  ],
  strictness: [
    'public/data/target_entries.csv',
    {
      en: 'how much is asked of a cell: lenient, middle, strict. The report gives no number',
      zh: '报告未给数值，故分宽松、中等、严格三档',
    },
  ],
  future: [
    'src/model/future.ts',
    {
      en: 'the world outside: points a year of national growth (demand) and of the world frontier (frontier) beyond what is expected, and answers to requests for authorisation',
      zh: '外部条件：全国增速（demand）、世界前沿增速（frontier）每年较设定高出的百分点，以及授权申请的答复',
    },
  ],
  breakEven: [
    'src/experiment/targets/level-break-even.ts',
    {
      en: 'the extra growth outside at which half of the runs meet the cell. Of other cities and the world frontier it is the most that may be, of the nation the least that is needed',
      zh: '达标概率五成的临界增速：使达到目标格的概率为五成的额外外部增速；对标城市、世界前沿为上限，全国增速为下限',
    },
  ],
  outside: [
    'public/data/target_cells.csv',
    {
      en: 'what the break-even of a cell is tried on: comparators (other cities), national (growth), frontier (of the world)',
      zh: '目标格临界增速所针对的外部路径：comparators（对标城市）、national（全国增速）、frontier（世界前沿）',
    },
  ],
  gap: [
    'src/experiment/targets/gap.ts',
    {
      en: 'how far the entry that a cell names is beyond what the middle level asks for; 0 or more is met',
      zh: '目标格指定条目超出中等要求的幅度，不小于0即为达到',
    },
  ],
  shares: [
    'src/experiment/targets/shares.ts',
    {
      en: 'shares of the verdict\u2019s variance from programme, parameters, chance and outside paths; they add to one',
      zh: '结论方差中方案、参数、偶然因素与外部路径的份额，合计为1',
    },
  ],
  ownTargets: [
    'src/scenario/schema.ts',
    {
      en: 'targets of a scenario: { indicator, year, atLeast or atMost, source }, judged like the cells',
      zh: '情景自设目标：{ indicator, year, atLeast 或 atMost, source }，判定方式与目标格相同',
    },
  ],
  outsideShare: [
    'src/experiment/targets/shares.ts',
    {
      en: 'share of the verdict\u2019s variance that comes from paths of other cities',
      zh: '结论方差中来自对标城市路径的比例',
    },
  ],
};

export function runEntries(): Entry[] {
  return Object.entries(RUN_FACTS).map(([name, [file, meaning]]): Entry => ({
    kind: 'run',
    name,
    facts: { meaning },
    origin: {
      status: 'defined',
      citation: { en: `defined in ${file}`, zh: `定义见 ${file}` },
    },
    next: [],
  }));
}
