/** What is said of how far the model can be believed: words that come after the first chart, in both languages at once. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';
import type { Found } from '../state/credibility.ts';

interface CredibilityText {
  readonly title: string;
  readonly hindcast: (verdict: Found['hindcast']['verdict']) => string;
  readonly moments: (counts: Found['check']['counts']) => string;
  readonly facts: (inside: number, all: number) => string;
  readonly older: (results: string) => string;
  readonly tables: Readonly<Record<'hindcast' | 'moments' | 'facts', string>>;
  readonly notes: Readonly<Record<'hindcast' | 'moments' | 'facts', string>>;
  readonly heads: Readonly<Record<'hindcast' | 'moments' | 'facts', readonly string[]>>;
  readonly kinds: Readonly<Record<'typed' | 'tuned' | 'free', string>>;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly rivals: Readonly<Record<string, string>>;
  readonly loses: (rivals: string) => string;
  readonly levels: Readonly<Record<string, string>>;
  readonly outside: string;
  /** Indicators of the hindcast that the page does not have. */
  readonly series: Readonly<Record<string, string>>;
  readonly unread: string;
  readonly beside: {
    readonly above: (year: number, baseline: string, published: string, percent: string) => string;
    readonly below: (year: number, baseline: string, published: string, percent: string) => string;
    readonly unread: string;
  };
}

const TEXTS: Readonly<Record<Language, CredibilityText>> = {
  en: {
    title: 'How far to believe it',
    hindcast: ({ hits, misses, needed, of, passed }) =>
      `Hindcast of 2020 to 2022: ${passed ? 'passed' : 'not passed'}. ${misses} indicators missed, ${hits} hit; ${needed} of ${of} are asked for.`,
    moments: ({ free, freeInside }) =>
      `Natural experiments re-run inside the model: ${free - freeInside} of ${free} results for which nothing was set miss their published band.`,
    facts: (inside, all) => `Stylised facts: ${all - inside} of ${all} miss their band.`,
    older: (results) => `These tests were run on ${results}, an older version of the model.`,
    tables: {
      hindcast: 'Hindcast, misses first',
      moments: 'Natural experiments, misses first',
      facts: 'Stylised facts, misses first',
    },
    notes: {
      hindcast:
        'What the model says of 2020 to 2022 from what was known at the end of 2020. It misses where a naive forecast does better.',
      moments:
        'Free: nothing was set for it, so that it is evidence. Tuned: a number was set so that it holds. Typed: a number of the model is the result itself.',
      facts: 'No programme; the median of the replicates is held to the band.',
    },
    heads: {
      hindcast: ['Indicator', 'Year', 'Published', 'Median', '80 % interval', 'Verdict'],
      moments: ['Result', 'Kind', 'Published band', 'Model', 'Standard error', 'Verdict'],
      facts: ['Fact', 'Band', 'Median', 'Level', 'Verdict'],
    },
    kinds: { typed: 'typed', tuned: 'tuned', free: 'free' },
    verdicts: {
      missed: 'missed',
      miss: 'missed',
      unclear: 'sign unclear',
      inside: 'inside',
      hit: 'hit',
    },
    rivals: {
      lastValue: 'last value',
      lastGrowth: 'last growth',
      linearTrend: 'straight line',
      driversOnly: 'national growth alone',
    },
    loses: (rivals) => `does worse than ${rivals}`,
    levels: { hard: 'must hold', soft: 'reported only' },
    outside: 'outside',
    series: {
      research: 'R&D spending, 100 million yuan of 2019',
      seiGrowth: 'Growth of the seven industries, %',
      wage: 'Growth of real pay, %',
    },
    unread: 'not read',
    beside: {
      above: (year, baseline, published, percent) =>
        `In ${year} the baseline stands at ${baseline}, ${percent} % above the published ${published}.`,
      below: (year, baseline, published, percent) =>
        `In ${year} the baseline stands at ${baseline}, ${percent} % below the published ${published}.`,
      unread: 'The published figure was not read at its source.',
    },
  },
  zh: {
    title: '可信程度',
    hindcast: ({ hits, misses, needed, of, passed }) =>
      `2020—2022年回溯检验：${passed ? '通过' : '未通过'}。${misses}项指标不符合，${hits}项符合；要求${of}项中至少${needed}项符合。`,
    moments: ({ free, freeInside }) =>
      `在模型内重做的自然实验：${free}项未调校结果中${free - freeInside}项未落入已发表区间。`,
    facts: (inside, all) => `特征事实：${all}项中${all - inside}项未符合。`,
    older: (results) => `以上检验基于较早的结果版本${results}。`,
    tables: {
      hindcast: '回溯检验（未符合者在前）',
      moments: '自然实验（未符合者在前）',
      facts: '特征事实（未符合者在前）',
    },
    notes: {
      hindcast: '以2020年末所知推演2020—2022年；不及最好的简单方法者为不符合。',
      moments:
        '未调校：没有为其设定任何参数，可作证据；经调校：有参数为使其符合而设定；直接设定：参数即为结果本身。',
      facts: '无方案；以各组推演的中位数对照区间。',
    },
    heads: {
      hindcast: ['指标', '年份', '公布数', '中位数', '80%区间', '结论'],
      moments: ['结果', '类别', '已发表区间', '模型', '标准误', '结论'],
      facts: ['事实', '区间', '中位数', '要求', '结论'],
    },
    kinds: { typed: '直接设定', tuned: '经调校', free: '未调校' },
    verdicts: {
      missed: '未符合',
      miss: '不符合',
      unclear: '符号不明',
      inside: '在区间内',
      hit: '符合',
    },
    rivals: {
      lastValue: '末值不变',
      lastGrowth: '增速不变',
      linearTrend: '线性趋势',
      driversOnly: '仅外生驱动',
    },
    loses: (rivals) => `不及${rivals}`,
    levels: { hard: '须符合', soft: '仅供参考' },
    outside: '区间外',
    series: {
      research: '研发经费，亿元（2019年价）',
      seiGrowth: '七大战略性新兴产业增速，%',
      wage: '实际薪酬增速，%',
    },
    unread: '待核实',
    beside: {
      above: (year, baseline, published, percent) =>
        `${year}年基准为${baseline}，较公布数${published}高${percent}%。`,
      below: (year, baseline, published, percent) =>
        `${year}年基准为${baseline}，较公布数${published}低${percent}%。`,
      unread: '该公布数待核实。',
    },
  },
};

export function credibilityText(): CredibilityText {
  return spoken(TEXTS);
}
