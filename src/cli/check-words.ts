/** Words of the check's tables, in both languages. */
import type { Counts, ENOUGH } from '../evidence/check.ts';
import type { ParameterCounts } from '../evidence/registry.ts';
import type { Seal } from './seal.ts';

export const CHECK_WORDS = {
  en: {
    facts: 'Stylised facts, misses first: median over replicates, and where the middle 80 % lie',
    experiments: 'Natural experiments re-run inside the model, misses first',
    factHead: ['ID', 'Fact', 'Source', 'Band', 'Median', '80 % of replicates', 'Verdict'],
    momentHead: ['ID', 'Moment', 'Kind', 'Published band', 'Model', 'Std. error', 'Verdict'],
    hard: 'hard',
    soft: 'soft',
    read: { page: 'read', mirror: 'read in a mirror', 'not read': 'not read' },
    kinds: { typed: 'typed', tuned: 'tuned', free: 'free' },
    verdicts: { inside: 'inside', unclear: 'sign unclear', missed: 'MISSED' },
    counts: (
      { typed, tuned, free, freeInside, weak, experiments }: Counts,
      enough: typeof ENOUGH,
    ) =>
      `Moments: ${typed} typed, ${tuned} tuned, ${free} free. Evidence: ${freeInside} of ${free} free moments inside their band, from ${experiments} experiments; ${weak} of them rest on a sign or an abstract only. At least ${enough.moments} from ${enough.experiments} are asked for.`,
    parameters: ({
      all,
      fitted,
      sourced,
      sourcedRead,
      assumedSampled,
      assumedKept,
    }: ParameterCounts) =>
      `Parameters: ${all}. Of these ${fitted} fitted, ${sourced} from literature or law (${sourcedRead} read), ${assumedSampled} assumed and sampled, ${assumedKept} assumed and kept.`,
    seal: ({ date, bands, broken, changed }: Seal) =>
      `Bands: ${bands}, sealed on ${date} (public/data/bands.csv). ${broken.length + changed.length === 0 ? 'All are as sealed.' : `NOT as sealed: ${[...broken, ...changed].join(', ')}.`}`,
    noneBroken: 'Every hard fact holds.',
    broken: (ids: readonly string[]) => `Hard facts that are missed: ${ids.join(', ')}.`,
    note: (seed: number, scale: number, results: string) =>
      `No programme; seed ${seed}, scale ${scale}, ${results}. Free: no parameter was set for it. Tuned: one was. Typed: a parameter is the estimand.`,
  },
  zh: {
    facts: '特征事实（未符合者在前）：各组推演中位数及中间80%范围',
    experiments: '在模型内重做的自然实验（未符合者在前）',
    factHead: ['编号', '事实', '来源', '区间', '中位数', '80%推演范围', '结论'],
    momentHead: ['编号', '矩', '类别', '已发表区间', '模型', '标准误', '结论'],
    hard: '硬约束',
    soft: '仅供参考',
    read: { page: '已核对', mirror: '经镜像核对', 'not read': '待核实' },
    kinds: { typed: '直接设定', tuned: '经调校', free: '未调校' },
    verdicts: { inside: '在区间内', unclear: '符号不明', missed: '未符合' },
    counts: (
      { typed, tuned, free, freeInside, weak, experiments }: Counts,
      enough: typeof ENOUGH,
    ) =>
      `矩：直接设定${typed}个，经调校${tuned}个，未调校${free}个。证据：${free}个未调校矩中${freeInside}个在区间内，来自${experiments}项实验，其中${weak}个仅依据方向或摘要（至少须${enough.experiments}项实验的${enough.moments}个）。`,
    parameters: ({
      all,
      fitted,
      sourced,
      sourcedRead,
      assumedSampled,
      assumedKept,
    }: ParameterCounts) =>
      `参数共${all}个：拟合${fitted}个，文献或法规${sourced}个（已核对${sourcedRead}个），假设且抽样${assumedSampled}个，假设且固定${assumedKept}个。`,
    seal: ({ date, bands, broken, changed }: Seal) =>
      `区间共${bands}个，于 ${date} 封存（public/data/bands.csv）；${broken.length + changed.length === 0 ? '均与封存时一致。' : `与封存时不一致：${[...broken, ...changed].join('、')}。`}`,
    noneBroken: '所有硬约束均符合。',
    broken: (ids: readonly string[]) => `未符合的硬约束：${ids.join('、')}。`,
    note: (seed: number, scale: number, results: string) =>
      `无方案；种子 ${seed}，抽样比例 ${scale}，${results}。未调校：没有为其设定任何参数；经调校：有参数为其设定；直接设定：参数即被估量。`,
  },
} as const;
