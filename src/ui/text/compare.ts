/** What the comparison says beside the dictionary: it comes after the first chart, in both languages at once. */
import type { CostLine, EqualMoney } from '../../experiment/index.ts';
import type { Future } from '../../model/index.ts';
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

const en = {
  title: 'Compare programmes',
  note: 'Up to four, on the same random numbers: each pair differs in the programme alone.',
  programme: (letter: string) => `Programme ${letter}`,
  nobody: 'none',
  present: (title: string) => `On the sliders: ${title}`,
  presentGroup: 'Now',
  shipped: 'Shipped and opened',
  keptGroup: 'Kept on this device',
  twin: (letter: string) => `The same programme as ${letter}.`,
  overview: {
    nothing: 'No levers: as in 2019.',
    levers: (count: number, groups: readonly string[], more: number) =>
      `${count === 1 ? '1 lever' : `${count} levers`} (${groups.join(', ')}${more > 0 ? ` and ${more} more groups` : ''})`,
    group: (name: string, count: number) => `${name} ${count}`,
    at: (month: string) => `from ${month}`,
    between: (first: string, last: string) => `begun from ${first} to ${last}`,
    money: (parts: readonly string[], more: number) =>
      `Money: ${parts.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    noMoney: 'No money levers.',
    rules: 'Some settings wait for rules.',
    sentence: (parts: readonly string[]) => `${parts.join(', ')}.`,
  },
  tooFew: 'Pick at least two programmes.',
  compare: 'Compare',
  update: 'Compare anew',
  goOn: 'Continue',
  stop: 'Stop comparing',
  waiting: 'Waiting for the runs of the chart above',
  running: (done: number, all: number) => `Computing ${done} of ${all} pairs`,
  trial: (letter: string, number: number) => `Bringing ${letter} to the budget, trial ${number}`,
  stopped: (done: number, all: number) => `Stopped at ${done} of ${all} pairs`,
  done: (pairs: number, programmes: number) =>
    `${pairs} pairs for each of ${programmes} programmes`,
  outdated: 'Programmes were changed: below is the comparison of what was picked before.',
  failed: (reason: string) => `A run failed: ${reason}`,
  money: {
    legend: 'Money',
    asWritten: 'As written',
    equal: 'Equal money',
    budget: 'Budget a year, yuan of 2019',
    note: 'One factor on all money levers, until the net present cost of 2021–2035 meets the budget.',
    wrong: (typed: string, expected: string) => `“${typed}” is no sum: ${expected}`,
    ends: {
      met: 'meets the budget',
      nearest: 'the nearest that was found',
      unspent: 'CANNOT SPEND THE BUDGET',
      'own cost': 'no money levers: stands at its own cost',
      'too dear': '',
    } satisfies Record<EqualMoney['end'], string>,
    found: (factor: string, cost: string, budget: string, end: string) =>
      `Money × ${factor}: net present cost ${cost} of ${budget} (100 million yuan), ${end}`,
    clipped: (levers: readonly string[]) => `At the end of their range: ${levers.join(', ')}`,
    tooDear: (letter: string, least: string) =>
      `${letter} is left out: its posts and rules alone cost more. It takes at least ${least} yuan a year.`,
  },
  chart: {
    indicator: 'Indicator of the comparison',
    mode: 'What the lines show',
    modes: { difference: 'Effect', levels: 'Levels' },
    note: {
      difference:
        'Lines: median of the paired difference from no zone. Bars at 2022, 2025 and 2035: its 95\u00a0% interval.',
      levels: 'Lines: median over runs of each programme, and of no zone.',
    },
    baseline: '0 No zone',
    spoken: (indicator: string, parts: readonly string[]) => `${indicator}: ${parts.join('; ')}.`,
    point: (letter: string, year: number, value: string) => `${letter} ${year} ${value}`,
    years: 'Values of the lines, December of each year',
  },
  settings: {
    title: 'Settings that differ',
    none: 'The programmes set every lever in the same way.',
    lever: 'Lever',
    notUsed: 'as in 2019',
    future: 'World outside',
    usual: 'usual',
    shifted: (demand: string, frontier: string) =>
      `national growth ${demand}, world frontier ${frontier} points a year`,
    answers: {
      drawn: 'authorisation drawn',
      granted: 'authorisation granted',
      'not granted': 'authorisation not granted',
    } satisfies Record<Future['authorisation'], string>,
  },
  effects: {
    title: 'Effects at 2022, 2025 and 2035',
    note: 'Median of the paired difference from no zone, and its 95\u00a0% interval. Unclear: not distinguishable from none. Few runs: a few large ones dominate the mean.',
    base: 'No zone',
    kinds: { chosen: '', harm: 'Harm', distribution: 'Distribution', cost: 'Cost' },
  },
  wins: {
    title: (indicator: string) => `Who does better, in how many pairs: ${indicator}`,
    note: 'On the same draws; a tie is half a win; 0 is no zone. Below: 95\u00a0% interval of the chance, in per cent.',
    chaotic: 'Chance decides much of this indicator, and pairing hardly helps.',
    duel: (first: string, second: string) => `${first} better than ${second}`,
    head: 'Duel',
    of: (wins: string, pairs: number) => `${wins} of ${pairs}`,
    cost: 'Net cost, 2021–35',
    noAim: 'This indicator has no better direction: only cost is compared.',
  },
  costs: {
    title: 'Cost 2021–2035',
    unit: '100 million yuan of 2019 at the end of 2020, median and 95\u00a0% interval',
    line: 'Present value',
    lines: {
      gross: 'Paid, gross',
      returned: 'Paid back by funds',
      equity: 'Held in funds',
      revenue: 'More revenue',
      netPresent: 'Net present cost',
    } satisfies Record<CostLine, string>,
    note: 'At 3\u00a0% a year, real (assumed). Net: gross less what funds paid back and what the city still holds. Revenue is not netted. Medians need not add up.',
    perUnit: (indicator: string, unit: string) =>
      `Net cost for one more of ${indicator} in 2035 (${unit}), million yuan`,
    none: 'A dash: no clear effect in the direction aimed at, or no net cost.',
  },
  stack: {
    title: 'Add a programme to the sliders',
    pick: 'Programme to add',
    nothing: 'choose a programme',
    conflicts: (count: number) =>
      count === 1
        ? 'Both set this lever in the same months:'
        : `Both set ${count} levers in the same months:`,
    noConflicts: 'They set no lever in the same months.',
    conflict: (lever: string, own: string, added: string) => `${lever}: ${own} against ${added}`,
    wins: 'Which counts there',
    base: 'the sliders',
    top: 'the programme added',
    apply: 'Add',
    hint: 'One step; Undo takes it back.',
    titled: (base: string, top: string) => `${base} + ${top}`,
  },
};

type CompareText = typeof en;

const zh: CompareText = {
  title: '方案比较',
  note: '最多比较四个方案，使用同一公共随机数：每组推演只有方案不同。',
  programme: (letter) => `方案${letter}`,
  nobody: '不选',
  present: (title) => `当前方案：${title}`,
  presentGroup: '当前',
  shipped: '内置与已打开的方案',
  keptGroup: '本机保存的方案',
  twin: (letter) => `与方案${letter}相同。`,
  overview: {
    nothing: '无政策工具，与2019年做法相同。',
    levers: (count, groups, more) =>
      `${count}项政策工具（${groups.join('、')}${more > 0 ? `等${groups.length + more}组` : ''}）`,
    group: (name, count) => `${name}${count}项`,
    at: (month) => `自${month}起`,
    between: (first, last) => `${first}至${last}陆续启用`,
    money: (parts, more) =>
      `资金类：${parts.join('、')}${more > 0 ? `等${parts.length + more}项` : ''}。`,
    noMoney: '无资金类工具。',
    rules: '部分设置有触发条件。',
    sentence: (parts) => `${parts.join('，')}。`,
  },
  tooFew: '请至少选择两个方案。',
  compare: '开始比较',
  update: '重新比较',
  goOn: '继续',
  stop: '停止比较',
  waiting: '等待上方图表的推演完成',
  running: (done, all) => `计算中 ${done}/${all}组`,
  trial: (letter, number) => `正在将方案${letter}调整到预算，第${number}次试算`,
  stopped: (done, all) => `已停止 ${done}/${all}组`,
  done: (pairs, programmes) => `${programmes}个方案各${pairs}组配对推演`,
  outdated: '所选方案已变化，以下仍为此前所选方案的比较结果。',
  failed: (reason) => `有推演失败：${reason}`,
  money: {
    legend: '资金',
    asWritten: '按各方案所列',
    equal: '等额资金',
    budget: '每年预算（元，2019年价）',
    note: '各方案的资金类工具按同一倍数调整，使2021—2035年净现值成本达到预算。',
    wrong: (typed, expected) => `“${typed}”不是金额：${expected}`,
    ends: {
      met: '达到预算',
      nearest: '为试算中最接近者',
      unspent: '预算用不完',
      'own cost': '无资金类工具，按自身成本比较',
      'too dear': '',
    },
    found: (factor, cost, budget, end) =>
      `资金类工具×${factor}：净现值成本${cost}亿元，预算${budget}亿元，${end}`,
    clipped: (levers) => `已到取值上限：${levers.join('、')}`,
    tooDear: (letter, least) =>
      `方案${letter}未参与比较：仅人员与规则的成本已超过此预算，每年至少需${least}元。`,
  },
  chart: {
    indicator: '比较的指标',
    mode: '图中显示',
    modes: { difference: '效果', levels: '数值' },
    note: {
      difference: '线：与无试验区基准的配对差值中位数。2022、2025、2035年的竖线：中位数的95%区间。',
      levels: '线：各方案与无试验区基准的各组中位数。',
    },
    baseline: '0 无试验区基准',
    spoken: (indicator, parts) => `${indicator}：${parts.join('；')}。`,
    point: (letter, year, value) => `方案${letter}${year}年${value}`,
    years: '各线数值，各年12月',
  },
  settings: {
    title: '不同的设置',
    none: '各方案的政策工具设置完全相同。',
    lever: '政策工具',
    notUsed: '2019年做法',
    future: '外部环境',
    usual: '常规',
    shifted: (demand, frontier) => `全国增速${demand}、世界前沿${frontier}个百分点/年`,
    answers: {
      drawn: '授权事项按概率获批',
      granted: '授权事项获批',
      'not granted': '授权事项未获批',
    },
  },
  effects: {
    title: '2022、2025、2035年的效果',
    note: '与无试验区基准的配对差值中位数及其95%区间。尚不可辨：与无效果无法区分；少数推演：均值受少数推演影响大。',
    base: '无试验区基准',
    kinds: { chosen: '', harm: '风险与损失', distribution: '分布影响', cost: '成本' },
  },
  wins: {
    title: (indicator) => `哪个方案更优（胜出组数）：${indicator}`,
    note: '同一公共随机数下比较，持平计半组；0为无试验区基准。下行为胜出概率的95%区间（%）。',
    chaotic: '该指标受偶然因素影响大，配对作用有限。',
    duel: (first, second) => `${first}优于${second}`,
    head: '对比',
    of: (wins, pairs) => `${pairs}组中${wins}组`,
    cost: '净现值成本，2021—35年',
    noAim: '该指标无优劣方向，仅比较成本。',
  },
  costs: {
    title: '2021—2035年成本',
    unit: '亿元（2019年价，折现至2020年末），中位数及95%区间',
    line: '现值',
    lines: {
      gross: '总支出',
      returned: '基金回款',
      equity: '基金在持权益',
      revenue: '增加的市级税收',
      netPresent: '净现值成本',
    },
    note: '按实际年利率3%折现（假设）。净现值成本＝总支出－基金回款－基金在持权益；税收仅列示，不冲减。各行为中位数，不必相加相等。',
    perUnit: (indicator, unit) =>
      `2035年${indicator}每增加（减少）一单位（${unit}）的净现值成本，百万元`,
    none: '短横：在目标方向上无可辨效果，或无净成本。',
  },
  stack: {
    title: '在当前方案上叠加',
    pick: '叠加的方案',
    nothing: '请选择方案',
    conflicts: (count) => `两者在同一月份设置了${count}项相同的政策工具：`,
    noConflicts: '两者没有在同一月份设置相同的政策工具。',
    conflict: (lever, own, added) => `${lever}：当前${own}，叠加${added}`,
    wins: '冲突时以谁为准',
    base: '当前方案',
    top: '叠加的方案',
    apply: '叠加',
    hint: '计为一步，可撤销。',
    titled: (base, top) => `${base}＋${top}`,
  },
};

const TEXTS: Readonly<Record<Language, CompareText>> = { en, zh };

export function compareText(): CompareText {
  return spoken(TEXTS);
}
