/** Words of the hindcast's tables, in both languages. */
import type { Verdict } from '../evidence/hindcast/index.ts';

/** What the note at the end of the tables says. */
interface Setting {
  readonly replications: number;
  readonly seed: number;
  readonly scale: number;
  readonly freeze: { readonly date: string };
}

export const HINDCAST_WORDS = {
  en: {
    title: (file: string) =>
      `Hindcast of 2020 and later, from what was known in December 2020, against ${file}`,
    verdicts:
      'Verdicts, misses first (programme: enacted; drivers as known at the end of 2020). Mean CRPS in the unit: lower is better.',
    rows: 'Figures, in the order of the rules',
    arms: 'Both programmes, both sets of drivers: CRPS of the model and its rank',
    scoreHead: ['Indicator', 'Verdict', 'Rows', 'Unit', 'Rank', 'MAPE', 'In 80 %'],
    rowHead: ['Indicator', 'Year', 'Published', 'Source', 'Median', '80 % interval', ''],
    crps: 'CRPS (rank)',
    forecasters: {
      model: 'Model',
      lastValue: 'Last value',
      lastGrowth: 'Last growth',
      linearTrend: 'Linear trend',
      driversOnly: 'Drivers only',
    },
    programmes: { enacted: 'enacted', 'no-zone': 'no zone' },
    drivers: { vantage: 'drivers as known in 2020', outcome: 'drivers as they turned out' },
    all: 'all',
    read: 'read',
    unread: 'not read',
    hit: 'hit',
    miss: 'MISS',
    soft: 'soft',
    noFigure: 'no figure',
    notModelled: 'not modelled',
    inside: 'inside',
    outside: 'outside',
    loses: (indicator: string, rivals: readonly string[]) =>
      `The model loses on ${indicator} to: ${rivals.join(', ')}.`,
    count: ({ hits, misses, scored, modelled, of, needed, passed }: Verdict) =>
      `Hits: ${hits}; misses: ${misses}; indicators scored: ${scored}. Of ${of} indicators ${modelled} are modelled; the others are neither hit nor miss. ` +
      `Rule: CRPS no worse than the best naive rival (last value, last growth, linear trend) on at least ${needed} of ${of}: ${passed ? 'passed' : 'NOT passed'}.`,
    coverage: (share: string, accepted: boolean) =>
      `${share} of the indicator-years lie inside the 80 % interval; 65–92 % is accepted: ${accepted ? 'accepted' : 'NOT accepted'}.`,
    softness: (hard: boolean) =>
      hard
        ? 'Every verdict rests on figures that were read at their source.'
        : 'A verdict is soft where fewer than three figures were read at their source; it then rests on all rows.',
    note: ({ replications, seed, scale, freeze }: Setting) =>
      `Replicates 1–${replications}, seed ${seed}, scale ${scale}. Rules frozen on ${freeze.date} (public/data/hindcast_rules.csv). ` +
      'Real pay is that of the eight occupations of the model, which stands for on-post staff. ' +
      'Of eight drivers two are known as they turned out (public/data/drivers_outcome.csv); the others stay as known in 2020.',
  },
  zh: {
    title: (file: string) => `以2020年末信息为起点，对2020年及以后年份的回溯检验，数据文件 ${file}`,
    verdicts:
      '结论，不符合者在前（方案：已实施措施；外生驱动：2020年末所知）。平均CRPS以各指标单位计，越低越好。',
    rows: '逐年数据，按规则所列顺序',
    arms: '两种方案与两种外生驱动：模型的CRPS及名次',
    scoreHead: ['指标', '结论', '行数', '单位', '名次', 'MAPE', '落入80%区间'],
    rowHead: ['指标', '年份', '已公布', '来源', '中位数', '80%区间', ''],
    crps: 'CRPS（名次）',
    forecasters: {
      model: '模型',
      lastValue: '末值不变',
      lastGrowth: '增速不变',
      linearTrend: '线性趋势',
      driversOnly: '仅外生驱动',
    },
    programmes: { enacted: '已实施措施', 'no-zone': '无试验区基准' },
    drivers: { vantage: '2020年末所知的外生驱动', outcome: '实际出现的外生驱动' },
    all: '全部',
    read: '已核对',
    unread: '待核实',
    hit: '符合',
    miss: '不符合',
    soft: '仅供参考',
    noFigure: '无数据',
    notModelled: '未建模',
    inside: '区间内',
    outside: '区间外',
    loses: (indicator: string, rivals: readonly string[]) =>
      `模型在“${indicator}”上不及：${rivals.join('、')}。`,
    count: ({ hits, misses, scored, modelled, of, needed, passed }: Verdict) =>
      `已评分${scored}项：符合${hits}项，不符合${misses}项；${of}项中已建模${modelled}项，其余既不计为符合也不计为不符合。` +
      `规则：${of}项中至少${needed}项的CRPS不差于最好的简单方法（末值不变、增速不变、线性趋势）：${passed ? '通过' : '未通过'}。`,
    coverage: (share: string, accepted: boolean) =>
      `指标年份落入80%区间的比例为${share}；可接受范围65%—92%：${accepted ? '可接受' : '不可接受'}。`,
    softness: (hard: boolean) =>
      hard
        ? '各项结论均以已核对来源的数据为依据。'
        : '已核对来源的数据不足三行的，以全部数据评分，结论仅供参考。',
    note: ({ replications, seed, scale, freeze }: Setting) =>
      `第1—${replications}组推演，种子 ${seed}，抽样比例 ${scale}。规则于 ${freeze.date} 冻结（public/data/hindcast_rules.csv）。` +
      '工资以模型八类职业的实际薪酬代表在岗职工。' +
      '八项外生驱动中有两项的实际数值有来源（public/data/drivers_outcome.csv），其余沿用2020年末所知。',
  },
} as const;
