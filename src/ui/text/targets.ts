/** What the target view says beside the dictionary: it comes after the first chart, in both languages at once. */
import type { Decided } from '../../experiment/targets/index.ts';
import type { Strictness } from '../../model/index.ts';
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

const en = {
  title: 'Targets of the report',
  note: 'The report gives no number: each cell is judged by a proxy of ours. A dot is a run, filled where it meets the proxy. Break-even: the extra growth outside, points a year, at which half of the runs meet it.',
  columns: { a: 'Industry system', b: 'Technologies and models', c: 'Role' },
  strictness: 'How much is asked',
  strictnesses: { lenient: 'Lenient', default: 'Middle', strict: 'Strict' } as Readonly<
    Record<Strictness, string>
  >,
  notComputable: (modelled: number, all: number) =>
    `Not computable yet: ${modelled} of ${all} entries modelled`,
  tooFewFor: (needed: number, modelled: number) =>
    `Not computable this strictly: ${needed} entries must hold, ${modelled} are modelled`,
  modelled: (modelled: number, all: number) => `${modelled} of ${all} entries modelled`,
  both: {
    met: 'Asked this much, both nearly always meet it',
    missed: 'Asked this much, both nearly always miss it',
    open: '',
  } as Readonly<Record<Decided, string>>,
  entries: 'What is asked, and what decides',
  needed: (needed: number, all: number) => `${needed} of ${all} must hold.`,
  must: 'needed whatever else holds',
  notModelled: 'not modelled yet',
  atMostRank: (rank: number) => `place ${rank} or better`,
  level: (value: string, unit: string) => `at least ${value} ${unit}`,
  ceiling: (value: string, unit: string) => `at most ${value} ${unit}`,
  holds: (met: number, base: number, all: number) => `holds in ${met} of ${all}, baseline ${base}`,
  line: (head: string, said: string) => `${head}: ${said}`,
  list: (parts: readonly string[]) => parts.join('; '),
  proxy: 'Proxy',
  runsMeet: (met: number, all: number) => `${met} of ${all} runs`,
  spread: 'Spread of the verdict, middle level',
  parts: {
    programme: 'programme',
    parametersAndChance: 'parameters and chance',
    outside: 'other cities',
  },
  withFrontier: 'parameters, the world frontier among them, and chance',
  noSpread: 'none: the verdict is the same in every run',
  percent: (share: string) => `${share}\u00a0%`,
  gap: (label: string, unit: string) =>
    `Gap of “${label}” (${unit === '' ? '' : `${unit}; `}0 or more is met)`,
  gaps: (base: string, plan: string) => `baseline ${base}, scenario ${plan}, medians`,
  breakEvens: {
    comparators: (treated: string, base: string) =>
      `Break-even: other cities’ growth ${treated} points a year; baseline ${base}.`,
    national: (treated: string, base: string) =>
      `Break-even: national growth ${treated} points a year; baseline ${base}.`,
    frontier: (treated: string, base: string) =>
      `Break-even: world frontier ${treated} points a year; baseline ${base}.`,
  },
  directions: {
    comparators: 'The faster they are, the harder: it is the most that they may gain.',
    national: 'The faster it is, the easier: it is the least that is needed.',
    frontier: 'The faster it is, the harder: it is the most that it may gain.',
  },
  beyondRange: {
    below: (edge: string) => `below −${edge}`,
    above: (edge: string) => `above +${edge}`,
  },
  decidedAt: (strictness: string) => `At “${strictness}”:`,
  findEven: 'Compute break-even',
  findEvenHint: 'More runs, with other national growth and another pace of the world frontier',
  searching: (done: number, all: number) => `Computing break-even ${done} of ${all}`,
  searched: (done: number, all: number) => `Stopped at ${done} of ${all}`,
  evenFailed: (reason: string) => `A run failed: ${reason}`,
  illustrates: (share: string) =>
    `Illustration only: ${share}\u00a0% of the verdict comes from assumed paths of other cities`,
  own: 'Targets of your own',
  ownNote:
    'Judged like the report’s: by runs, in December of the year. They are kept in files and links, and change no run.',
  indicator: 'Indicator',
  year: 'Year',
  bound: 'Bound',
  atLeast: 'at least',
  atMost: 'at most',
  value: (unit: string) => `Value, ${unit}`,
  source: 'Source',
  add: 'Add target',
  remove: 'Remove',
  notNumber: 'The value must be a number',
  mostTargets: (most: number) => `At most ${most} targets`,
  path: (milestones: string) =>
    `Path to the targets: ${milestones} (the dashes between the years are ours)`,
  milestone: (year: number, value: string) => `${value} in ${year}`,
};

export type TargetText = typeof en;

const zh: TargetText = {
  title: '报告目标',
  note: '报告未给出数值，各格以本模型提出的代理指标判定。一个圆点为一组推演，实心为达到。达标概率五成的临界增速：外部增速较设定再变动若干个百分点时，达到者恰为半数。',
  columns: { a: '产业体系', b: '技术与业态', c: '地位与作用' },
  strictness: '要求高低',
  strictnesses: { lenient: '宽松', default: '中等', strict: '严格' },
  notComputable: (modelled, all) => `尚不可计算：${all}项中已建模${modelled}项`,
  tooFewFor: (needed, modelled) => `此要求下不可计算：须满足${needed}项，已建模${modelled}项`,
  modelled: (modelled, all) => `${all}项中已建模${modelled}项`,
  both: {
    met: '此要求下有无方案几乎均达到',
    missed: '此要求下有无方案几乎均未达到',
    open: '',
  },
  entries: '判定依据与决定因素',
  needed: (needed, all) => `${all}项中须满足${needed}项。`,
  must: '必须满足',
  notModelled: '尚未建模',
  atMostRank: (rank) => `不低于第${rank}位`,
  level: (value, unit) => `不低于${value}${unit}`,
  ceiling: (value, unit) => `不高于${value}${unit}`,
  holds: (met, base, all) => `${all}组中${met}组满足，基准${base}组`,
  line: (head, said) => `${head}：${said}`,
  list: (parts) => parts.join('；'),
  proxy: '代理指标',
  runsMeet: (met, all) => `${all}组中${met}组达到`,
  spread: '结论差异的来源（中等要求）',
  parts: {
    programme: '方案',
    parametersAndChance: '参数与偶然因素',
    outside: '对标城市',
  },
  withFrontier: '参数（含世界前沿增速）与偶然因素',
  noSpread: '无：各组结论相同',
  percent: (share) => `${share}%`,
  gap: (label, unit) => `“${label}”的差距（${unit === '' ? '' : `${unit}，`}不小于0为达到）`,
  gaps: (base, plan) => `中位数：基准${base}，情景${plan}`,
  breakEvens: {
    comparators: (treated, base) =>
      `达标概率五成的临界增速：对标城市增速较设定${treated}个百分点/年，基准${base}。`,
    national: (treated, base) =>
      `达标概率五成的临界增速：全国增速较设定${treated}个百分点/年，基准${base}。`,
    frontier: (treated, base) =>
      `达标概率五成的临界增速：世界前沿较设定${treated}个百分点/年，基准${base}。`,
  },
  directions: {
    comparators: '对标城市越快越难达标，此为可再加快的上限。',
    national: '全国增速越高越易达标，此为所需的下限。',
    frontier: '世界前沿越快越难达标，此为可再加快的上限。',
  },
  beyondRange: { below: (edge) => `低于−${edge}`, above: (edge) => `高于+${edge}` },
  decidedAt: (strictness) => `按“${strictness}”要求：`,
  findEven: '计算临界增速',
  findEvenHint: '须在全国增速、世界前沿较慢或较快的情形下另作推演',
  searching: (done, all) => `临界增速计算中 ${done}/${all}`,
  searched: (done, all) => `已停止 ${done}/${all}`,
  evenFailed: (reason) => `有一组推演失败：${reason}`,
  illustrates: (share) => `仅供示意：结论的差异${share}%来自对标城市路径的假设`,
  own: '自设目标',
  ownNote: '判定方式与报告目标相同，以该年12月的推演结果为准；随文件和链接保存，不改变推演结果。',
  indicator: '指标',
  year: '年份',
  bound: '方向',
  atLeast: '不低于',
  atMost: '不高于',
  value: (unit) => `数值，${unit}`,
  source: '来源',
  add: '添加目标',
  remove: '移除',
  notNumber: '数值须为数字',
  mostTargets: (most) => `最多${most}项目标`,
  path: (milestones) => `目标路径：${milestones}（年份之间的虚线为本模型所设）`,
  milestone: (year, value) => `${year}年${value}`,
};

const TEXTS: Readonly<Record<Language, TargetText>> = { en, zh };

export function targetText(): TargetText {
  return spoken(TEXTS);
}
