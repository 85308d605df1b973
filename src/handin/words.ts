/** Words that several hand-ins use. */
import type { Text } from '../kernel/declare.ts';

export const COMMON = {
  year: { en: 'Year', zh: '年份' },
  month: { en: 'Month', zh: '月份' },
  indicator: { en: 'Indicator', zh: '指标' },
  part: { en: 'Part', zh: '分组' },
  series: { en: 'Series', zh: '系列' },
  statistic: { en: 'Quantile', zh: '分位' },
  value: { en: 'Value', zh: '数值' },
  unit: { en: 'Unit', zh: '单位' },
  pairs: { en: 'n', zh: '组数' },
  seeds: { en: 'Seeds', zh: '种子' },
  account: { en: 'Account', zh: '科目' },
  total: { en: 'Total', zh: '合计' },
  baseline: { en: 'No-zone baseline', zh: '无试验区基准' },
  scenario: { en: 'Scenario', zh: '方案情景' },
  difference: { en: 'Paired difference', zh: '配对差值' },
  published: { en: 'Published', zh: '公布数据' },
  unread: { en: 'Published, not yet read at its source', zh: '公布数据（待核实）' },
  mean: { en: 'mean', zh: '均值' },
  median: { en: 'median', zh: '中位数' },
  low: { en: '95% interval of the median, low', zh: '中位数95%区间下限' },
  high: { en: '95% interval of the median, high', zh: '中位数95%区间上限' },
} as const satisfies Readonly<Record<string, Text>>;
