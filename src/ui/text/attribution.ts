/** What the card of groups of levers says beside the dictionary: it comes after the first chart, in both languages at once. */
import type { Beyond } from '../../experiment/index.ts';
import { spoken, type Texts } from './spoken.ts';

const en = {
  note: 'Each group runs alone, left out, and with each other group, on the same random numbers as the programme. This takes runs of its own, so it is done when asked for.',
  start: (runs: number) => (runs === 0 ? 'Compute' : `Compute, ${runs} runs`),
  update: (runs: number) => (runs === 0 ? 'Compute anew' : `Compute anew, ${runs} runs`),
  goOn: (runs: number) => (runs === 0 ? 'Continue' : `Continue, ${runs} runs left`),
  shares: (runs: number) => `Share out the whole, too: ${runs} runs`,
  sharesNote:
    'Shares (Shapley values) average over every order of the groups and add up to the whole.',
  stop: 'Stop',
  noLevers: 'The programme sets no levers: there is nothing to attribute.',
  wait: 'Possible once the runs of the chart are done',
  running: (done: number, all: number) => `Computing ${done} of ${all} runs`,
  stopped: (done: number, all: number) => `Stopped at ${done} of ${all} runs`,
  done: (pairs: number, programmes: number) =>
    `${pairs} pairs of runs for each of ${programmes} combinations of groups`,
  failed: (reason: string) => `A run failed: ${reason}`,
  outdated: 'The programme has changed since: what is below was found for the earlier one.',
  outdatedNothing: 'The programme has changed since this was asked for.',
  year: 'Milestone year',
  unused: (groups: readonly string[]) => `Not used by the programme: ${groups.join(', ')}.`,
  caption: (indicator: string, year: number, unit: string) => `${indicator} ${year}, ${unit}`,
  alone: 'Alone, against no zone',
  last: 'On top of all others',
  share: 'Share of the whole, mean',
  whole: 'Whole programme',
  sum: 'Sum of the groups alone',
  unclear: 'Pale: not distinguishable from none',
  bars: (unit: string) =>
    `Effect on the indicator, ${unit}: median of paired differences with its 95\u00a0% interval; shares are means. Medians need not add up.`,
  verdict: (year: number, beyond: Beyond) =>
    ({
      more: `In ${year} the programme is more than the sum of its parts`,
      less: `In ${year} the programme is less than the sum of its parts`,
      neither: `In ${year} the programme equals the sum of its parts within chance`,
    })[beyond],
  against: (whole: string, sum: string, difference: string, ends: string) =>
    `: ${whole} against ${sum} on average, a difference of ${difference} (95\u00a0% interval ${ends}).`,
  few: 'Fewer than six pairs carry no verdict.',
  single: 'The programme uses one group only: there is nothing to add up.',
  chance: (needed: number) =>
    `Chance decides much of this indicator, and pairing hardly helps: about ${needed} pairs would be needed.`,
  table: 'Table of the groups',
  group: 'Group',
  interval: '95\u00a0% interval',
  median: 'Median',
  mean: 'Mean',
  all: 'All groups',
  pairs: 'Groups in pairs',
  pairsTitle: (clear: number, all: number) => `Groups in pairs: ${clear} of ${all} interact`,
  pairsNote:
    'Both groups less each alone, all others left out. The verdict holds the share of false ones at 5\u00a0% over all pairs of the year.',
  beyond: { more: 'more together', less: 'less together', neither: 'within chance' },
  noPairs: 'No two groups interact clearly.',
  clearPair: (pair: string, effect: string, verdict: string) => `${pair}: ${effect}, ${verdict}`,
};

type AttributionText = typeof en;

const zh: AttributionText = {
  note: '在与方案相同的公共随机数下，逐组别单独实施、逐组别去除、两两并用，分别推演；因需另行推演，点击后计算。',
  start: (runs) => (runs === 0 ? '计算' : `计算（${runs}组推演）`),
  update: (runs) => (runs === 0 ? '重新计算' : `重新计算（${runs}组推演）`),
  goOn: (runs) => (runs === 0 ? '继续' : `继续（余${runs}组推演）`),
  shares: (runs) => `另算分摊份额（${runs}组推演）`,
  sharesNote: '分摊份额（Shapley值）对各组别加入的全部次序取平均，合计等于方案整体效果。',
  stop: '停止',
  noLevers: '方案未设定政策工具，无从归因。',
  wait: '主图推演完成后可计算',
  running: (done, all) => `正在推演，已完成${done}/${all}组`,
  stopped: (done, all) => `已停止，完成${done}/${all}组`,
  done: (pairs, programmes) => `${programmes}种组别组合，各${pairs}组配对推演`,
  failed: (reason) => `推演出错：${reason}`,
  outdated: '方案已改动：以下为改动前方案的结果。',
  outdatedNothing: '开始计算后方案已改动。',
  year: '关键年份',
  unused: (groups) => `方案未使用：${groups.join('、')}。`,
  caption: (indicator, year, unit) => `${indicator}，${year}年，${unit}`,
  alone: '单独实施，与无试验区基准相比',
  last: '在其余各组别之上',
  share: '分摊份额（均值）',
  whole: '方案整体',
  sum: '各组别单独实施之和',
  unclear: '浅色：与无效果无法区分',
  bars: (unit) =>
    `对指标的效果，${unit}。配对差值中位数及其95%区间；分摊份额为均值。中位数相加不必等于整体。`,
  verdict: (year, beyond) =>
    ({
      more: `${year}年，方案整体大于各组别之和`,
      less: `${year}年，方案整体小于各组别之和`,
      neither: `${year}年，方案整体与各组别之和在偶然误差范围内相等`,
    })[beyond],
  against: (whole, sum, difference, ends) =>
    `：平均而言，整体${whole}，各组别之和${sum}，相差${difference}（95%区间${ends}）。`,
  few: '少于6组配对推演不作结论。',
  single: '方案仅使用一组工具，无从相加。',
  chance: (needed) => `该指标受偶然因素影响大，配对作用有限，约需${needed}组。`,
  table: '各组别数据表',
  group: '工具组别',
  interval: '95%区间',
  median: '中位数',
  mean: '均值',
  all: '各组别合计',
  pairs: '两两组合效应',
  pairsTitle: (clear, all) => `两两组合效应：${all}对中${clear}对可辨`,
  pairsNote:
    '两组并用减去各自单用之和，其余组别不实施。结论对当年全部组对作多重检验校正，误判比例控制在5%。',
  beyond: { more: '合用大于相加', less: '合用小于相加', neither: '不可辨' },
  noPairs: '各组别之间无可辨的组合效应。',
  clearPair: (pair, effect, verdict) => `${pair}：${effect}，${verdict}`,
};

const TEXTS: Texts<AttributionText> = { en, zh };

export function attributionText(): AttributionText {
  return spoken(TEXTS);
}
