/** Words of a scenario file: what each place of it should hold, for messages and for editors. */
import type { Text } from '../kernel/declare.ts';
import {
  ANSWERS,
  GROUP_IDS,
  INDICATOR_IDS,
  INDICATORS,
  LAST_YEAR,
  LEVER_IDS,
  OWN_TARGETS,
  type ShiftedPath,
} from '../model/index.ts';
import type { Names, Vocabulary } from './describe.ts';
import {
  entrySchema,
  futureSchema,
  LARGEST_SEED,
  MOST_REPLICATIONS,
  PUBLISHED_IDS,
  ruleSchema,
  SCALES,
  scenarioSchema,
  targetSchema,
} from './schema.ts';
import { MONEY_WORDS } from './money.ts';
import { WIDEST_SHIFTS } from './shifts.ts';
import { LONGEST_TITLE } from './title.ts';

/** Ends between which a path of the world outside can be shifted. */
export function boundsOf(path: ShiftedPath): Text {
  const widest = WIDEST_SHIFTS[path];
  return { en: `-${widest} to ${widest}`, zh: `-${widest}至${widest}` };
}

const keysOf = (shape: object): string => Object.keys(shape).join(', ');
const WHOLE = `{ ${keysOf(scenarioSchema.shape)} }`;
/** Keys of a future. */
export const FUTURE = `{ ${keysOf(futureSchema.shape)} }`;
const ENTRY = '{ lever, from, until, ramp, value, after2025 }';
const PROGRAMME_KEYS = ['stack', 'wins', 'off', 'entries'];
const MEMBER_KEYS = ['use', 'replaces', 'when'];

const monthWords = { en: 'a month from 2021-01 to 2035-12', zh: '2021-01至2035-12的月份' };
const scenarioName = {
  en: 'the name of a scenario in the same folder, without .yaml',
  zh: '同一文件夹中情景的名称，不含 .yaml',
};
const both = {
  en: 'words in both languages: { zh: ..., en: ... }',
  zh: '双语文字：{ zh: ..., en: ... }',
};
const ruleWords = {
  en: 'a rule: { year: 2026 } or { indicator, above or below, years, latch }',
  zh: '规则：{ year: 2026 } 或 { indicator, above 或 below, years, latch }',
};
const text = {
  en: `a text of at most ${LONGEST_TITLE} characters`,
  zh: `不超过${LONGEST_TITLE}字的文字`,
};
const indicatorWords = {
  en: 'an indicator that statistics publish (`zonelab explain ID` says which)',
  zh: '有统计公布的指标（见 `zonelab explain 标识`）',
};
const anyIndicator = {
  en: 'an indicator of `zonelab indicators`',
  zh: '`zonelab indicators` 列出的指标',
};
const number = { en: 'a number in the indicator\u2019s unit', zh: '以该指标单位计的数值' };

const TARGET = '{ indicator, year, atLeast or atMost, source }';
const targetWords = { en: TARGET, zh: TARGET.replace(' or ', ' 或 ') };

const EXPECTED: Readonly<Record<string, Text | string>> = {
  title: '{ zh: ..., en: ... }',
  zh: text,
  en: text,
  extends: scenarioName,
  replications: {
    en: `a whole number 1 to ${MOST_REPLICATIONS}`,
    zh: `1至${MOST_REPLICATIONS}的整数`,
  },
  seed: { en: `a whole number 0 to ${LARGEST_SEED}`, zh: `0至${LARGEST_SEED}的整数` },
  scale: SCALES.join(', '),
  future: {
    en: `the world outside: ${FUTURE}`,
    zh: `外部条件：${FUTURE}`,
  },
  demand: {
    en: `percentage points a year that national growth is higher from 2021 on, ${boundsOf('demand').en}`,
    zh: `2021年起全国增速每年高出的百分点，${boundsOf('demand').zh}`,
  },
  frontier: {
    en: `percentage points a year that the quality of sellers outside, and with it the world frontier, grows faster from 2021 on, ${boundsOf('frontier').en}`,
    zh: `2021年起市外企业质量（世界前沿随之推移）每年多提高的百分点，${boundsOf('frontier').zh}`,
  },
  authorisation: {
    en: `answers to requests for authorisation: ${ANSWERS.join(', ')}`,
    zh: `授权申请的答复：${ANSWERS.join('、')}（抽取、全部获批、全部未获批）`,
  },
  equalMoney: MONEY_WORDS,
  programme: {
    en: `a list of ${ENTRY}, or { stack, wins, off, entries }`,
    zh: `${ENTRY} 的列表，或 { stack, wins, off, entries }`,
  },
  tasks: {
    en: 'a mapping such as T1: { lead, support, note }',
    zh: '如 T1: { lead, support, note } 的映射',
  },
  task: '{ lead, support, note }',
  made: {
    en: 'what Save wrote: { results, fingerprint }',
    zh: '保存时写入的 { results, fingerprint }',
  },
  results: { en: 'a version of results, such as results-5', zh: '结果版本，如 results-5' },
  fingerprint: { en: '16 digits 0-9 and a-f', zh: '16位十六进制数' },
  stack: {
    en: 'a list of scenarios: [name, { use, replaces, when }]',
    zh: '情景列表：[名称, { use, replaces, when }]',
  },
  use: scenarioName,
  replaces: { en: 'the name of a scenario of this stack', zh: '本组合中情景的名称' },
  wins: {
    en: 'a list of scenarios of the stack, the strongest first: [a, b]',
    zh: '本组合中情景的列表，先者优先：[a, b]',
  },
  off: {
    en: `a list of groups: [${GROUP_IDS.join(', ')}]`,
    zh: `组别列表：[${GROUP_IDS.join(', ')}]`,
  },
  entries: { en: `a list of ${ENTRY}`, zh: `${ENTRY} 的列表` },
  when: ruleWords,
  unless: ruleWords,
  rank: { en: 'a whole number 0 to 100; the higher wins', zh: '0至100的整数，数大者优先' },
  note: both,
  lead: both,
  support: { en: 'a list of { zh: ..., en: ... }', zh: '{ zh: ..., en: ... } 的列表' },
  year: { en: 'a year from 2021 to 2035', zh: '2021至2035的年份' },
  indicator: indicatorWords,
  above: number,
  below: number,
  years: { en: 'years in a row, 1 to 21', zh: '连续年数，1至21' },
  latch: 'true, false',
  lever: { en: 'a lever of `zonelab levers`', zh: '`zonelab levers` 列出的政策工具' },
  from: monthWords,
  until: monthWords,
  ramp: { en: 'whole months, 0 to 180', zh: '0至180个月' },
  value: { en: 'a number in the lever\u2019s range', zh: '该政策工具范围内的数值' },
  path: {
    en: 'months and values: { 2021-07: 0, 2023-07: 100 }',
    zh: '月份与数值：{ 2021-07: 0, 2023-07: 100 }',
  },
  between: 'line, step',
  after2025: 'keep, fade',
};

/** What is said of a target of one's own. */
const OF_TARGETS: Readonly<Record<string, Text | string>> = {
  targets: {
    en: `a list of at most ${OWN_TARGETS.most} targets: ${TARGET}`,
    zh: `至多${OWN_TARGETS.most}项目标的列表：${targetWords.zh}`,
  },
  indicator: anyIndicator,
  year: {
    en: `a year from ${OWN_TARGETS.firstYear} to ${LAST_YEAR}`,
    zh: `${OWN_TARGETS.firstYear}至${LAST_YEAR}的年份`,
  },
  atLeast: number,
  atMost: number,
  source: {
    en: `where the number comes from, at most ${OWN_TARGETS.longestSource} characters`,
    zh: `数值来源，不超过${OWN_TARGETS.longestSource}字`,
  },
};

/** What an element of a list should be. */
const ELEMENTS: Readonly<Record<string, Text | string>> = {
  programme: ENTRY,
  entries: ENTRY,
  stack: { en: 'a name, or { use, replaces, when }', zh: '名称，或 { use, replaces, when }' },
  wins: scenarioName,
  off: GROUP_IDS.join(', '),
  targets: targetWords,
  when: ruleWords,
  unless: ruleWords,
  support: both,
};

const BOTH = ['zh', 'en'];

/** What a path of the document should hold. */
export function expectedAt(path: readonly PropertyKey[]): Text | string {
  const last = path.at(-1);
  const parent = String(path.at(-2));
  if (typeof last === 'number') return ELEMENTS[parent] ?? ENTRY;
  if (path[0] === 'targets') return OF_TARGETS[String(last)] ?? targetWords;
  if (BOTH.includes(String(last)) && parent !== 'title') return both;
  return EXPECTED[BELOW[parent] ?? String(last)] ?? WHOLE;
}

/** What stands below keys that anybody may name. */
const BELOW: Readonly<Record<string, string>> = { path: 'value', tasks: 'task' };

const TASK_NAMES = Array.from({ length: 20 }, (_, at) => `T${at + 1}`);

/** Keys of mappings by the key they stand at, or whose list they stand in. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  title: BOTH,
  note: BOTH,
  lead: BOTH,
  support: BOTH,
  when: Object.keys(ruleSchema.shape),
  unless: Object.keys(ruleSchema.shape),
  stack: MEMBER_KEYS,
  targets: Object.keys(targetSchema.shape),
  future: Object.keys(futureSchema.shape),
  made: ['results', 'fingerprint'],
  tasks: TASK_NAMES,
  entries: Object.keys(entrySchema.shape),
  programme: PROGRAMME_KEYS,
};

/** Keys that a mapping at a path may have, for suggestions. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(scenarioSchema.shape);
  const last = path.at(-1);
  if (path[0] === 'tasks' && path.length === 2) return ['lead', 'support', 'note'];
  if (path.length === 2 && path[0] === 'programme' && typeof last === 'number')
    return Object.keys(entrySchema.shape);
  return KEYS[String(typeof last === 'number' ? path.at(-2) : last)] ?? [];
}

/** An indicator that there is and that a rule cannot read. */
function unpublished(name: string): Text | undefined {
  if (!Object.hasOwn(INDICATORS, name)) return undefined;
  return {
    en: `${name} is in no statistics, so that no rule can read it`,
    zh: `${name} 没有统计公布，规则无法读取`,
  };
}

/** A target of one's own may ask for any indicator: nobody need publish what a planner wants. */
const ANY_INDICATOR: Names = { kind: { en: 'indicator', zh: '指标' }, names: INDICATOR_IDS };

const NAMED: Readonly<Record<string, Names>> = {
  lever: { kind: { en: 'lever', zh: '政策工具' }, names: LEVER_IDS },
  indicator: {
    kind: { en: 'indicator', zh: '指标' },
    names: PUBLISHED_IDS,
    instead: unpublished,
  },
  off: { kind: { en: 'group', zh: '组别' }, names: GROUP_IDS },
};

/** Words of a scenario file. */
export const SCENARIO_VOCABULARY: Vocabulary = {
  expectedAt,
  keysAt,
  namesAt: (path) => {
    const isElement = typeof path.at(-1) === 'number';
    const name = String(isElement ? path.at(-2) : path.at(-1));
    if (name === 'indicator' && path[0] === 'targets') return ANY_INDICATOR;
    return isElement === (name === 'off') ? NAMED[name] : undefined;
  },
};
