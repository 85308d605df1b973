/** What `zonelab explain` knows of one number or mechanism: facts, where it comes from, and what to look at next. */
import type { Text } from '../kernel/declare.ts';

/** Kinds of things that have an ID. */
export const KINDS = {
  indicator: { en: 'indicator', zh: '指标' },
  series: { en: 'monthly series of the model', zh: '模型月度序列' },
  process: { en: 'process', zh: '过程' },
  parameter: { en: 'parameter', zh: '参数' },
  lever: { en: 'lever', zh: '政策工具' },
  primitive: { en: 'primitive: what the city decides', zh: '城市可直接决定的事项' },
  driver: { en: 'exogenous driver', zh: '外生驱动' },
  start: { en: 'start quantity', zh: '期初数量' },
  class: { en: 'technology class', zh: '技术门类' },
  observed: { en: 'published series', zh: '已公布序列' },
  cell: { en: 'target cell', zh: '目标格' },
  entry: { en: 'entry of a target cell', zh: '目标格条目' },
  comparator: { en: 'path of comparator cities', zh: '对标城市路径' },
  fact: { en: 'stylised fact that the check holds the model to', zh: '检验所用特征事实' },
  study: { en: 'natural experiment re-run inside the model', zh: '在模型内重做的自然实验' },
  moment: { en: 'moment of a natural experiment', zh: '自然实验的矩' },
  account: { en: 'fiscal account', zh: '财政账户' },
  flow: { en: 'kind of money flow', zh: '资金流' },
  state: { en: 'part of the model\u2019s state', zh: '模型状态' },
  run: { en: 'fact of a run', zh: '推演信息' },
} as const satisfies Record<string, Text>;

export type Kind = keyof typeof KINDS;

/** What can be said of an entry, with the words for it. */
export const FACTS = {
  value: { en: 'value', zh: '数值' },
  unit: { en: 'unit', zh: '单位' },
  range: { en: 'range', zh: '范围' },
  neutral: { en: 'neutral value', zh: '中性值' },
  sampled: { en: 'sampled in ensembles', zh: '是否抽样' },
  meaning: { en: 'what it is', zh: '含义' },
  part: { en: 'part of the month', zh: '当月阶段' },
  why: { en: 'why at its place in the month', zh: '当月次序理由' },
  file: { en: 'file', zh: '文件' },
  derived: { en: 'computed as', zh: '计算方式' },
  aim: { en: 'aim', zh: '目标方向' },
  published: { en: 'published', zh: '是否公布' },
  tasks: { en: 'tasks', zh: '任务' },
  tier: { en: 'tier of evidence', zh: '证据层级' },
  decidedBy: { en: 'decided by', zh: '决定主体' },
  borneBy: { en: 'harm borne by', zh: '代价承担者' },
  limitedBy: { en: 'limited by', zh: '约束' },
  evidenced: { en: 'evidenced range', zh: '实证取值范围' },
  accounting: { en: 'kind', zh: '类型' },
  rule: { en: 'rule for the rest of the world', zh: '外部资金规则' },
  words: { en: 'the report\u2019s words', zh: '报告原文' },
  proxy: { en: 'what stands for them', zh: '代理指标' },
  needed: { en: 'entries needed, lenient / middle / strict', zh: '所需条目数（宽松/中等/严格）' },
  thresholds: { en: 'threshold, lenient / middle / strict', zh: '阈值（宽松/中等/严格）' },
  modelled: { en: 'modelled', zh: '是否建模' },
  decides: { en: 'entry whose gap is told', zh: '用以衡量差距的条目' },
  outside: { en: 'break-even is tried on', zh: '临界增速所针对的外部路径' },
  proxyReason: { en: 'why a proxy', zh: '采用代理指标的理由' },
  band: { en: 'band', zh: '区间' },
  sealed: { en: 'sealed', zh: '封存' },
  declared: { en: 'declared as', zh: '声明类别' },
  nothing: { en: 'value of no effect', zh: '无效应值' },
  estimator: { en: 'estimator', zh: '估计方法' },
  sample: { en: 'sample and treatment', zh: '样本与处理' },
  transport: { en: 'what differs from the study', zh: '与原研究的差异' },
  replicates: { en: 'replicates', zh: '推演组数' },
  disconnected: { en: 'factors with which it must fail', zh: '应使其失效的参数倍数' },
  ifMissed: { en: 'what a miss means', zh: '未符合的含义' },
  usedBy: { en: 'used by', zh: '使用处' },
  writtenBy: { en: 'written by', zh: '写入处' },
  paidBy: { en: 'paid by', zh: '支付处' },
  reads: { en: 'reads', zh: '读取' },
  writes: { en: 'writes', zh: '写入' },
} as const satisfies Record<string, Text>;

export type FactKey = keyof typeof FACTS;
export type FactValue = string | number | Text;

/** Where a number comes from, and whether the source was read. */
export interface Origin {
  readonly status: string;
  readonly citation: string | Text;
  /** Nothing where there is nothing to read, as for an assumption. */
  readonly read?: string;
}

/** One number of an entry that has several, as a year of a series. */
export interface EntryRow {
  readonly at: string | Text;
  readonly value: string | Text;
  readonly origin: Origin;
}

export interface Entry {
  readonly kind: Kind;
  readonly name: string;
  readonly label?: Text;
  readonly facts: Partial<Readonly<Record<FactKey, FactValue>>>;
  /** Nothing where the model computes it: the sources are those of what comes next. */
  readonly origin?: Origin;
  readonly rows?: readonly EntryRow[];
  /** IDs to follow, towards the sources. */
  readonly next: readonly string[];
}

/** The ID of an entry, as `parameter:finance.orderSize`. */
export function idOf({ kind, name }: Pick<Entry, 'kind' | 'name'>): string {
  return `${kind}:${name}`;
}
