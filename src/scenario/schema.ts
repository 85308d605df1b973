/** The shape of a scenario file, generated from the catalogue of levers. */
import { z } from 'zod/mini';
import type { Text } from '../kernel/declare.ts';
import { ANSWERS, LEVER_IDS, LEVERS, type LeverId } from '../model/index.ts';
import { LEVER_WORDS } from '../model/words.ts';

// zod would otherwise probe for `new Function`, which the page's content-security policy refuses.
z.config({ jitless: true });

/** Seeds are unsigned 32-bit. */
export const LARGEST_SEED = 4294967295;
export const MOST_REPLICATIONS = 100000;
export const SCALES = [1, 0.1, 0.05, 0.025] as const;
const LONGEST_RAMP = 180;
const LONGEST_TITLE = 200;

const month = z.string().check(z.regex(/^20(2[1-9]|3[0-5])-(0[1-9]|1[0-2])$/u));
const words = z.string().check(z.regex(/\S/u), z.maxLength(LONGEST_TITLE));
export const title = z.strictObject({ zh: words, en: words });
export const whole = (low: number, high: number) => z.int().check(z.minimum(low), z.maximum(high));

/** One entry of a programme; the range of `value` is the lever's own. */
export const entrySchema = z.strictObject({
  lever: z.enum(LEVER_IDS as [LeverId, ...LeverId[]]),
  from: z._default(month, '2021-01'),
  until: z.optional(month),
  ramp: z._default(whole(0, LONGEST_RAMP), 12),
  value: z.number(),
  after2025: z._default(z.enum(['keep', 'fade']), 'keep'),
});

/** Most that national growth can be shifted, percentage points a year. */
export const WIDEST_DEMAND = 6;

/** The world outside: what is not the city's to decide. */
export const futureSchema = z.strictObject({
  demand: z._default(z.number().check(z.minimum(-WIDEST_DEMAND), z.maximum(WIDEST_DEMAND)), 0),
  authorisation: z._default(z.enum(ANSWERS), 'drawn'),
});

export const scenarioSchema = z.strictObject({
  title,
  extends: z.optional(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/u))),
  replications: z.optional(whole(1, MOST_REPLICATIONS)),
  seed: z.optional(whole(0, LARGEST_SEED)),
  scale: z.optional(z.literal(SCALES)),
  future: z.optional(futureSchema),
  programme: z._default(z.array(entrySchema), []),
});

export type ScenarioDocument = z.output<typeof scenarioSchema>;

const text = {
  en: `a text of at most ${LONGEST_TITLE} characters`,
  zh: `不超过${LONGEST_TITLE}字的文字`,
};

const EXPECTED: Readonly<Record<string, Text | string>> = {
  title: '{ zh: ..., en: ... }',
  zh: text,
  en: text,
  extends: {
    en: 'the name of a scenario in the same folder, without .yaml',
    zh: '同一文件夹中情景的名称，不含 .yaml',
  },
  replications: {
    en: `a whole number 1 to ${MOST_REPLICATIONS}`,
    zh: `1至${MOST_REPLICATIONS}的整数`,
  },
  seed: { en: `a whole number 0 to ${LARGEST_SEED}`, zh: `0至${LARGEST_SEED}的整数` },
  scale: SCALES.join(', '),
  future: {
    en: 'the world outside: { demand, authorisation }',
    zh: '外部条件：{ demand, authorisation }',
  },
  demand: {
    en: `percentage points a year that national growth is higher from 2021 on, -${WIDEST_DEMAND} to ${WIDEST_DEMAND}`,
    zh: `2021年起全国增速每年高出的百分点，-${WIDEST_DEMAND}至${WIDEST_DEMAND}`,
  },
  authorisation: {
    en: `answers to requests for authorisation: ${ANSWERS.join(', ')}`,
    zh: `授权申请的答复：${ANSWERS.join('、')}（抽取、全部获批、全部未获批）`,
  },
  programme: {
    en: 'a list of { lever, from, until, ramp, value, after2025 }',
    zh: '{ lever, from, until, ramp, value, after2025 } 的列表',
  },
  lever: { en: 'a lever of `zonelab levers`', zh: '`zonelab levers` 列出的政策工具' },
  from: { en: 'a month from 2021-01 to 2035-12', zh: '2021-01至2035-12的月份' },
  until: { en: 'a month from 2021-01 to 2035-12', zh: '2021-01至2035-12的月份' },
  ramp: { en: `whole months, 0 to ${LONGEST_RAMP}`, zh: `0至${LONGEST_RAMP}个月` },
  value: { en: 'a number in the lever\u2019s range', zh: '该政策工具范围内的数值' },
  after2025: 'keep, fade',
};

/** What a path of the document should hold. */
export function expectedAt(path: readonly PropertyKey[]): Text | string {
  const last = path.at(-1);
  if (typeof last === 'number') return '{ lever, from, until, ramp, value, after2025 }';
  return (
    EXPECTED[String(last)] ?? '{ title, extends, replications, seed, scale, future, programme }'
  );
}

/** Range of a lever in words. */
export function rangeOf(lever: LeverId): Text {
  const [low, high] = LEVERS[lever].range;
  const { unit } = LEVER_WORDS[lever];
  return { en: `${low} to ${high} ${unit.en}`, zh: `${low}至${high}，${unit.zh}` };
}

/** Keys that a mapping at a path may have, for suggestions. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(scenarioSchema.shape);
  if (path[0] === 'title') return ['zh', 'en'];
  if (path[0] === 'future') return Object.keys(futureSchema.shape);
  return Object.keys(entrySchema.shape);
}
