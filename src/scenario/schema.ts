/** The shape of a scenario file, generated from the catalogue of levers. */
import { z } from 'zod/mini';
import { LEVER_IDS, LEVERS, LIVE_SCALE, type LeverId } from '../model/index.ts';

// zod would otherwise probe for `new Function`, which the page's content-security policy refuses.
z.config({ jitless: true });

/** Largest seed and its count of values: seeds are unsigned 32-bit. */
export const LARGEST_SEED = 4294967295;
export const MOST_REPLICATIONS = 100000;
export const SCALES = [1, 0.1, 0.05, 0.025] as const;

const month = z.string().check(z.regex(/^20(2[1-9]|3[0-5])-(0[1-9]|1[0-2])$/u));
const title = z.strictObject({
  zh: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});

/** One entry of a programme; the range of `value` is the lever's own. */
const entry = z.strictObject({
  lever: z.enum(LEVER_IDS as [LeverId, ...LeverId[]]),
  from: z._default(month, '2021-01'),
  ramp: z._default(z.int().check(z.minimum(0), z.maximum(180)), 12),
  value: z.number(),
  after2025: z._default(z.enum(['keep', 'fade']), 'keep'),
});

export const scenarioSchema = z.strictObject({
  title,
  extends: z.optional(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/u))),
  replications: z._default(z.int().check(z.minimum(1), z.maximum(MOST_REPLICATIONS)), 20),
  seed: z._default(z.int().check(z.minimum(0), z.maximum(LARGEST_SEED)), 1),
  scale: z._default(z.literal(SCALES), LIVE_SCALE as (typeof SCALES)[number]),
  programme: z._default(z.array(entry), []),
});

export type ScenarioDocument = z.output<typeof scenarioSchema>;

/** The words that an error gives for what a path of the document should hold. */
export function expectedAt(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  return EXPECTED[String(last)] ?? 'see the scenario files that come with Zonelab';
}

const EXPECTED: Readonly<Record<string, string>> = {
  title: '{ zh: ..., en: ... }',
  zh: 'a text',
  en: 'a text',
  extends: 'the name of a scenario in the same folder, without .yaml',
  replications: `a whole number 1 to ${MOST_REPLICATIONS}`,
  seed: `a whole number 0 to ${LARGEST_SEED}`,
  scale: SCALES.join(', '),
  programme: 'a list of { lever, from, ramp, value, after2025 }',
  lever: 'a lever of `zonelab levers`',
  from: 'a month from 2021-01 to 2035-12',
  ramp: 'whole months, 0 to 180',
  value: 'a number in the lever\u2019s range',
  after2025: 'keep or fade',
};

/** Range of a lever in words. */
export function rangeOf(lever: LeverId): string {
  const { range, unit } = LEVERS[lever];
  return `${range[0]} to ${range[1]} ${unit.en}`;
}

/** Keys that a mapping at a path may have, for suggestions. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(scenarioSchema.shape);
  if (path[0] === 'title') return ['zh', 'en'];
  return Object.keys(entry.shape);
}
