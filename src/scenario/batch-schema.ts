/** The shape of a batch file: scenarios x futures x parameter draws x a design of levers x replications. */
import { z } from 'zod/mini';
import type { Text } from '../kernel/declare.ts';
import {
  BREAKDOWN_IDS,
  GROUP_IDS,
  INDICATOR_IDS,
  LEVER_IDS,
  SHIFTED_PATHS,
  type IndicatorId,
} from '../model/index.ts';
import { PARAMETER_DRAWS, PARAMETERS } from '../model/parameters/index.ts';
import type { Vocabulary } from './describe.ts';
import { boundsOf, FUTURE } from './vocabulary.ts';
import { futureSchema, LARGEST_SEED, MOST_REPLICATIONS, SCALES, title, whole } from './schema.ts';

const MOST_SCENARIOS = 100;
const MOST_FUTURES = 32;
const MOST_LEVELS = 101;
const MOST_POINTS = 65536;

/** Numbers of the model that have a range and may be varied, as `finance.orderSize`. */
export const PARAMETER_NAMES = Object.entries(PARAMETERS).flatMap(([theme, declared]) =>
  Object.keys(declared).map((name) => `${theme}.${name}`),
);

/** Everything that a design may vary. */
export const FACTOR_NAMES: readonly string[] = [...LEVER_IDS, ...SHIFTED_PATHS, ...PARAMETER_NAMES];

const names = <N extends string>(known: readonly N[]) => z.enum(known as [N, ...N[]]);
const month = z.string().check(z.regex(/^20(1[5-9]|2\d|3[0-5])-(0[1-9]|1[0-2])$/u));
const file = (ending: RegExp) => z.string().check(z.regex(ending));
const fileName = file(/\.(ya?ml|json)$/u);

/** An entry of a lever by the month in which it starts. */
const dated = file(new RegExp(`^(${LEVER_IDS.join('|')})@20\\d\\d-(0[1-9]|1[0-2])$`, 'u'));
const factor = z.strictObject({
  vary: z.union([names(FACTOR_NAMES), dated]),
  range: z.optional(z.tuple([z.number(), z.number()])),
  levels: z.optional(whole(1, MOST_LEVELS)),
});
const factors = z.array(factor).check(z.minLength(1), z.maxLength(64));
const seed = z.optional(whole(0, LARGEST_SEED));

const kinds = {
  grid: z.strictObject({ kind: z.literal('grid'), factors }),
  oneAtATime: z.strictObject({ kind: z.literal('one-at-a-time'), factors }),
  latinHypercube: z.strictObject({
    kind: z.literal('latin-hypercube'),
    points: whole(1, MOST_POINTS),
    seed,
    factors,
  }),
  sobol: z.strictObject({ kind: z.literal('sobol'), points: whole(1, MOST_POINTS), factors }),
  saltelli: z.strictObject({
    kind: z.literal('saltelli'),
    rows: whole(2, MOST_POINTS),
    seed,
    factors: factors.check(z.maxLength(32)),
  }),
  morris: z.strictObject({
    kind: z.literal('morris'),
    trajectories: whole(1, MOST_POINTS),
    seed,
    factors,
  }),
  list: z.strictObject({ kind: z.literal('list'), file: file(/\.csv$/u) }),
  groups: z.strictObject({
    kind: z.literal('groups'),
    groups: z.optional(z.array(names(GROUP_IDS)).check(z.minLength(1), z.maxLength(7))),
  }),
} as const;

const DESIGN_KINDS = [
  'grid',
  'one-at-a-time',
  'latin-hypercube',
  'sobol',
  'saltelli',
  'morris',
  'list',
  'groups',
] as const;

export const batchSchema = z.strictObject({
  title,
  scenarios: z.array(fileName).check(z.minLength(1), z.maxLength(MOST_SCENARIOS)),
  futures: z.optional(z.array(futureSchema).check(z.minLength(1), z.maxLength(MOST_FUTURES))),
  parameterDraws: z.optional(whole(1, PARAMETER_DRAWS)),
  replications: z._default(z.union([whole(1, MOST_REPLICATIONS), z.literal('until precise')]), 20),
  seed,
  scale: z.optional(z.literal(SCALES)),
  design: z.optional(
    z.discriminatedUnion('kind', [
      kinds.grid,
      kinds.oneAtATime,
      kinds.latinHypercube,
      kinds.sobol,
      kinds.saltelli,
      kinds.morris,
      kinds.list,
      kinds.groups,
    ]),
  ),
  keep: z.optional(
    z.strictObject({
      indicators: z.optional(
        z.array(names<IndicatorId>(INDICATOR_IDS as IndicatorId[])).check(z.minLength(1)),
      ),
      months: z.optional(z.array(month).check(z.minLength(1))),
      by: z.optional(z.array(names(BREAKDOWN_IDS))),
    }),
  ),
});

export type BatchDocument = z.output<typeof batchSchema>;
export type DesignDocument = NonNullable<BatchDocument['design']>;
export type FactorDocument = z.output<typeof factor>;

const monthWords = { en: 'a month from 2015-01 to 2035-12', zh: '2015-01至2035-12的月份' };
const points = { en: `a whole number 1 to ${MOST_POINTS}`, zh: `1至${MOST_POINTS}的整数` };

const EXPECTED: Readonly<Record<string, Text | string>> = {
  title: '{ zh: ..., en: ... }',
  scenarios: {
    en: 'a list of scenario files, beside this file or by a relative path',
    zh: '情景文件列表（与本文件同处或用相对路径）',
  },
  futures: { en: `a list of ${FUTURE}`, zh: `${FUTURE} 的列表` },
  demand: {
    en: `percentage points a year, ${boundsOf('demand').en}`,
    zh: `每年百分点，${boundsOf('demand').zh}`,
  },
  frontier: {
    en: `percentage points a year, ${boundsOf('frontier').en}`,
    zh: `每年百分点，${boundsOf('frontier').zh}`,
  },
  authorisation: 'drawn, granted, not granted',
  parameterDraws: {
    en: `how many parameter draws, 1 to ${PARAMETER_DRAWS}`,
    zh: `参数抽样个数，1至${PARAMETER_DRAWS}`,
  },
  replications: {
    en: `a whole number 1 to ${MOST_REPLICATIONS}, or "until precise"`,
    zh: `1至${MOST_REPLICATIONS}的整数，或“until precise”`,
  },
  seed: { en: `a whole number 0 to ${LARGEST_SEED}`, zh: `0至${LARGEST_SEED}的整数` },
  scale: SCALES.join(', '),
  design: { en: 'a mapping with a kind', zh: '含 kind 的映射' },
  kind: DESIGN_KINDS.join(', '),
  factors: {
    en: 'a list of at least one { vary, range, levels }: a line with "- " each',
    zh: '至少一项 { vary, range, levels } 的列表',
  },
  vary: {
    en: 'a lever, an entry of one such as fundCommitment@2026-01, "demand", "frontier", or a parameter such as finance.orderSize',
    zh: '政策工具或其某一项（如 fundCommitment@2026-01）、“demand”、“frontier”或参数（如 finance.orderSize）',
  },
  range: { en: '[low, high]', zh: '[下限, 上限]' },
  levels: { en: `a whole number 1 to ${MOST_LEVELS}`, zh: `1至${MOST_LEVELS}的整数` },
  points,
  rows: points,
  trajectories: points,
  file: { en: 'a .csv file beside this one', zh: '与本文件同处的.csv文件' },
  groups: {
    en: `a list of groups in brackets: [${GROUP_IDS.join(', ')}]`,
    zh: `方括号内的组别列表：[${GROUP_IDS.join(', ')}]`,
  },
  keep: '{ indicators, months, by }',
  indicators: {
    en: 'a list of indicators in brackets: [valueAdded, fiscalCost]; `zonelab indicators` lists them',
    zh: '方括号内的指标列表：[valueAdded, fiscalCost]，见 `zonelab indicators`',
  },
  months: {
    en: 'a list of months in brackets: [2021-12, 2025-12], each from 2015-01 to 2035-12',
    zh: '方括号内的月份列表：[2021-12, 2025-12]，2015-01至2035-12',
  },
  by: {
    en: `a list in brackets: [${BREAKDOWN_IDS.join(', ')}], or [] for none`,
    zh: `方括号内的列表：[${BREAKDOWN_IDS.join(', ')}]，[] 表示不分项`,
  },
};

/** What an element of a list should be; the list itself is described above. */
const ELEMENTS: Readonly<Record<string, Text | string>> = {
  scenarios: {
    en: 'a scenario file ending in .yaml or .json',
    zh: '以 .yaml 或 .json 结尾的情景文件',
  },
  months: monthWords,
  indicators: { en: 'an indicator of `zonelab indicators`', zh: '`zonelab indicators` 列出的指标' },
  groups: GROUP_IDS.join(', '),
  by: BREAKDOWN_IDS.join(', '),
  futures: FUTURE,
  factors: '{ vary, range, levels }',
  range: { en: 'a number', zh: '数值' },
};

const NAMED: Readonly<Record<string, { kind: Text; names: readonly string[] }>> = {
  vary: { kind: { en: 'lever or parameter', zh: '政策工具或参数' }, names: FACTOR_NAMES },
  kind: { kind: { en: 'design', zh: '试验设计' }, names: DESIGN_KINDS },
  indicators: { kind: { en: 'indicator', zh: '指标' }, names: INDICATOR_IDS },
  groups: { kind: { en: 'group', zh: '组别' }, names: GROUP_IDS },
  by: { kind: { en: 'breakdown', zh: '分项方式' }, names: BREAKDOWN_IDS },
};

/** The key that a path stands for: that of the list for an element of a list. */
function keyOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  return String(typeof last === 'number' ? path.at(-2) : last);
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  title: ['zh', 'en'],
  futures: Object.keys(futureSchema.shape),
  factors: Object.keys(factor.shape),
  keep: ['indicators', 'months', 'by'],
  design: ['kind', 'factors', 'points', 'rows', 'trajectories', 'seed', 'file', 'groups'],
};

/** Words of a batch file. */
export const BATCH_VOCABULARY: Vocabulary = {
  expectedAt: (path) => {
    const key = keyOf(path);
    const words = typeof path.at(-1) === 'number' ? ELEMENTS[key] : EXPECTED[key];
    return words ?? Object.keys(batchSchema.shape).join(', ');
  },
  keysAt: (path) => KEYS[keyOf(path)] ?? Object.keys(batchSchema.shape),
  namesAt: (path) => {
    const isElement = typeof path.at(-1) === 'number';
    const key = keyOf(path);
    return isElement || key === 'vary' || key === 'kind' ? NAMED[key] : undefined;
  },
};
