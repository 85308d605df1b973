/** What checks of the runs on screen are called and what each compares, in both languages at once. */
import type { Text } from '../../kernel/declare.ts';
import { PART_INDICATOR_IDS } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import type { ScreenCheckId } from '../state/run-checks.ts';
import { spoken, type Texts } from './spoken.ts';

interface CheckWords {
  readonly name: Text;
  /** What must hold. */
  readonly rule: Text;
}

const partWords = Object.fromEntries(
  PART_INDICATOR_IDS.map((id) => {
    const { label } = INDICATOR_WORDS[id];
    const name = { en: `Classes add up: ${label.en}`, zh: `门类合计：${label.zh}` };
    const rule = {
      en: 'Every December the technology classes add up to the city, in both arms.',
      zh: '每年12月，两组的各技术门类之和等于全市合计。',
    };
    return [`parts ${id}`, { name, rule }];
  }),
) as Readonly<Record<Extract<ScreenCheckId, `parts ${string}`>, CheckWords>>;

export const CHECK_WORDS: Readonly<Record<ScreenCheckId, CheckWords>> = {
  books: {
    name: { en: 'The books close', zh: '账目平衡' },
    rule: {
      en: 'After every month money, credit, equity and people are where the flows of the month put them, to the yuan. A run that breaks this ends there.',
      zh: '每月末资金、信贷、股权与人员的变动均与当月流量逐元相符；不符的推演当即终止。',
    },
  },
  talent: {
    name: { en: 'People: came less left', zh: '人才：流入减流出' },
    rule: {
      en: 'Over twelve months talent grows by those who came less those who left.',
      zh: '近12个月人才存量的变动等于流入减流出。',
    },
  },
  accounts: {
    name: { en: 'Cost is the sum of four accounts', zh: '支出等于四个科目合计' },
    rule: {
      en: 'The cost of the programme is what its four accounts paid, in every month.',
      zh: '各月方案财政支出等于四个科目支出之和。',
    },
  },
  baselineCost: {
    name: { en: 'The baseline costs nothing', zh: '基准没有方案支出' },
    rule: {
      en: 'Without the zone no lever pays out anything.',
      zh: '无试验区基准中，政策工具没有任何支出。',
    },
  },
  ...partWords,
  wholes: {
    name: { en: 'No part is larger than its whole', zh: '部分不大于整体' },
    rule: {
      en: 'Value added is at most GDP, that without anchors at most all of it. Firms are at most all registered ones. The least position is at most the median one.',
      zh: '增加值不大于地区生产总值，不含链主的增加值不大于全部增加值，企业不多于登记主体，最低位次不高于中位位次。',
    },
  },
  ratios: {
    name: { en: 'Ratios agree with their parts', zh: '比率与分子分母一致' },
    rule: {
      en: 'Every ratio whose numerator and denominator are on the page, too, is their quotient.',
      zh: '分子、分母均为页面指标的比率，等于二者之商。',
    },
  },
  shares: {
    name: { en: 'Shares lie between 0 and 1', zh: '份额在0与1之间' },
    rule: {
      en: 'No share of a whole is below nothing or above all of it, in any month.',
      zh: '各月份额不小于0，也不大于整体。',
    },
  },
  neverNegative: {
    name: { en: 'No stock is negative', zh: '存量不为负' },
    rule: {
      en: 'Stocks, and yearly sums of what only adds up, are never below zero.',
      zh: '存量与只增不减的年度合计不小于零。',
    },
  },
  defined: {
    name: { en: 'No figure is missing', zh: '数值完整' },
    rule: {
      en: 'Every level and yearly sum is a finite number in every month. A ratio is missing only where nothing stands below it.',
      zh: '各月的存量与年度合计均为有限数值；比率仅在分母为零时缺省。',
    },
  },
  before: {
    name: { en: 'Nothing changes before its date', zh: '开始日期前没有变化' },
    rule: {
      en: 'Until the first lever starts, scenario and baseline are the same to the last digit. Without levers they are so to the end.',
      zh: '首项政策工具开始之前，方案情景与基准逐位相同；没有政策工具时全程相同。',
    },
  },
  draws: {
    name: { en: 'No pair counts twice', zh: '没有重复计入的推演' },
    rule: {
      en: 'Every pair on screen is of random numbers of its own.',
      zh: '页面上每组配对推演使用各自的随机数。',
    },
  },
  difference: {
    name: { en: 'Difference is scenario less baseline', zh: '差值等于方案减基准' },
    rule: {
      en: 'Of the indicator on the chart, the mean paired difference is the scenario’s mean less the baseline’s, every December.',
      zh: '所示指标每年12月的配对差值均值，等于方案均值减基准均值。',
    },
  },
  bands: {
    name: { en: 'Bands are in order', zh: '色带次序正确' },
    rule: {
      en: 'In every month bands lie one in the other, and the thick line in the narrowest.',
      zh: '各月宽色带包含窄色带，粗线位于最窄的色带之内。',
    },
  },
  drawn: {
    name: { en: 'The chart draws its runs', zh: '图与推演一致' },
    rule: {
      en: 'Medians on the chart, worked out once more from the runs, are the same every December.',
      zh: '由各组推演重新计算的每年12月中位数与图上一致。',
    },
  },
};

const en = {
  passed: (count: number) => `${count} checks passed on this run`,
  failed: (failed: number, count: number) => `${failed} of ${count} checks failed on this run`,
  broken: (name: string, rule: string) => `${name}: ${rule}`,
  place: (indicator: string, year: number, month: number, replicate: number) =>
    `Farthest off in ${indicator}, ${year}-${String(month).padStart(2, '0')}, run ${replicate}.`,
  caption: 'Checks of the runs on screen',
  heads: ['Check', 'Result', 'Compared', 'Largest gap', 'Allowed'],
  fine: 'passed',
  wrong: 'failed',
  note: 'They are computed anew whenever the runs are done. Gaps are relative where an allowance for rounding stands beside them. How effects respond to the size of levers takes runs of its own and is tested with every version.',
};

export type RunChecksText = typeof en;

const zh: RunChecksText = {
  passed: (count) => `本次推演通过${count}项检验`,
  failed: (failed, count) => `本次推演有${failed}项检验未通过，共${count}项`,
  broken: (name, rule) => `${name}：${rule}`,
  place: (indicator, year, month, replicate) =>
    `差距最大处：${indicator}，${year}年${month}月，第${replicate}组。`,
  caption: '页面所示推演的检验',
  heads: ['检验', '结果', '比较次数', '最大差距', '允许'],
  fine: '通过',
  wrong: '未通过',
  note: '每组推演完成后重新检验。列有舍入允许值的，差距为相对值。效果随工具力度变化的方向须另行推演，随每个版本测试。',
};

const TEXTS: Texts<RunChecksText> = { en, zh };

export function runChecksText(): RunChecksText {
  return spoken(TEXTS);
}
