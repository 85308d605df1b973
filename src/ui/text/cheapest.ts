/** What the search for the cheapest programme says beside the dictionary: it comes after the first chart. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

const en = {
  ask: 'What would it take?',
  close: 'Close',
  asked: (target: string, strictness: string) => `${target} · ${strictness}`,
  note: 'Searches for the cheapest programme that meets the target often enough. All programmes run on the same random numbers. Levers that are not ticked stay as they are.',
  levers: (ticked: number) =>
    ticked === 1 ? '1 lever may be moved' : `${ticked} levers may be moved`,
  present: 'Those of the present programme',
  none: 'None',
  group: (name: string, ticked: number, all: number) => `${name} · ${ticked}\u00a0of\u00a0${all}`,
  wholeGroup: 'The whole group',
  assumed: 'effect assumed',
  chance: 'Chance asked for, %',
  counted: (needed: number, all: number) => `${needed} of ${all} runs`,
  pairs: 'Pairs of runs',
  programmes: 'Programmes to try, at most',
  effort: (pairs: number, fresh: number) =>
    `At most ${pairs} pairs are run, and ${fresh} on fresh draws to check the result.`,
  wrongChance: (typed: string) =>
    `“${typed}” is no chance: a number above 0 and at most 100 is expected`,
  wrongWhole: (typed: string, low: number, high: number) =>
    `“${typed}” will not do: a whole number from ${low} to ${high} is expected`,
  noLevers: 'No lever is ticked: tick at least one',
  start: 'Start',
  resume: 'Resume',
  stop: 'Stop',
  wait: 'Possible once the runs of the chart are done',
  running: (tried: number, most: number, pairs: number) =>
    `Programme ${tried + 1} of at most ${most}; ${pairs} pairs run`,
  checking: 'Checking the cheapest found on fresh draws',
  stopped: (tried: number, most: number, pairs: number) =>
    `Stopped after ${tried} of at most ${most} programmes; ${pairs} pairs run`,
  done: (tried: number, pairs: number) =>
    `${tried} different programmes tried; ${pairs} pairs run in all`,
  changed:
    'Settings have changed since this search began. Start searches with the present ones; what is below was found with the earlier ones.',
  changedStopped:
    'Settings have changed since this search began. Resume goes on with the earlier ones, Start searches with the present ones.',
  failed: (reason: string) => `A run failed: ${reason}`,
  found: (tried: number, needed: number, all: number) =>
    `The cheapest found of ${tried} programmes tried that meets the target in at least ${needed} of ${all} runs. It is not proven that none is cheaper.`,
  missed: (tried: number, needed: number, all: number) =>
    `None of ${tried} programmes tried met the target in ${needed} of ${all} runs. This one came nearest.`,
  rows: {
    chosenBy: 'Met, in the runs that chose it',
    fresh: 'Met, on fresh draws',
    cost: 'Net present cost, 100 million yuan',
    now: 'The programme it began with',
  },
  met: (met: number, all: number, low: string, high: string) =>
    `${met} of ${all} (95\u00a0% interval ${low} to ${high}\u00a0%)`,
  cost: (median: string, low: string, high: string) => `${median} (${low} to ${high})`,
  costAlone: (median: string) => `${median} (too few pairs for an interval)`,
  began: (met: number, all: number, cost: string) =>
    `met in ${met} of ${all}, net present cost ${cost}`,
  unchecked: 'not checked yet',
  short: 'On fresh draws it falls short of the chance asked for.',
  levelsHead: { lever: 'Lever', value: 'Found', now: 'Began with' },
  unused: 'not used',
  compare: 'Open as D in the comparison',
  take: 'Take over onto the sliders',
};

export type CheapestText = typeof en;

const zh: CheapestText = {
  ask: '需要什么条件',
  close: '关闭',
  asked: (target, strictness) => `${target} · ${strictness}`,
  note: '搜索达标概率符合要求且成本最低的方案。各方案使用公共随机数；未勾选的政策工具保持不变。',
  levers: (ticked) => `可调整的政策工具：${ticked}项`,
  present: '当前方案所用',
  none: '全不选',
  group: (name, ticked, all) => `${name} · ${ticked}/${all}`,
  wholeGroup: '整组',
  assumed: '效果属假设',
  chance: '要求的达标概率，%',
  counted: (needed, all) => `即${all}组中${needed}组达到`,
  pairs: '推演组数',
  programmes: '最多试算方案数',
  effort: (pairs, fresh) => `最多推演${pairs}组，另以新随机数推演${fresh}组复核结果。`,
  wrongChance: (typed) => `“${typed}”不是有效概率：应为大于0、不超过100的数字`,
  wrongWhole: (typed, low, high) => `“${typed}”无效：应为${low}至${high}的整数`,
  noLevers: '未勾选政策工具：请至少勾选一项',
  start: '开始',
  resume: '继续',
  stop: '停止',
  wait: '图表推演完成后可用',
  running: (tried, most, pairs) => `第${tried + 1}个方案，最多${most}个；已推演${pairs}组`,
  checking: '正在以新随机数复核已找到的最低成本方案',
  stopped: (tried, most, pairs) => `已停止：试算${tried}个方案，最多${most}个；已推演${pairs}组`,
  done: (tried, pairs) => `共试算${tried}个不同方案，总计推演${pairs}组`,
  changed: '设置在本次搜索开始后已变动。“开始”按当前设置搜索；以下为按原设置找到的结果。',
  changedStopped: '设置在本次搜索开始后已变动。“继续”沿用原设置，“开始”按当前设置搜索。',
  failed: (reason) => `有一组推演失败：${reason}`,
  found: (tried, needed, all) =>
    `试算的${tried}个方案中，${all}组中至少${needed}组达到者，以此成本最低，未证明不存在成本更低的方案。`,
  missed: (tried, needed, all) =>
    `试算的${tried}个方案均未能在${all}组中有${needed}组达到。以下为最接近者。`,
  rows: {
    chosenBy: '达标组数（搜索所用推演）',
    fresh: '达标组数（新随机数复核）',
    cost: '净现值成本，亿元',
    now: '搜索起点的方案',
  },
  met: (met, all, low, high) => `${all}组中${met}组（95%区间${low}%—${high}%）`,
  cost: (median, low, high) => `${median}（${low}至${high}）`,
  costAlone: (median) => `${median}（组数过少，无区间）`,
  began: (met, all, cost) => `${all}组中${met}组达到，净现值成本${cost}`,
  unchecked: '尚未复核',
  short: '以新随机数复核时未达到所要求的概率。',
  levelsHead: { lever: '政策工具', value: '找到的取值', now: '起点取值' },
  unused: '未使用',
  compare: '作为方案D加入比较',
  take: '用于当前方案',
};

const TEXTS: Readonly<Record<Language, CheapestText>> = { en, zh };

export function cheapestText(): CheapestText {
  return spoken(TEXTS);
}
