/** The shape of a scenario file, generated from the catalogue of levers. */
import { z } from 'zod/mini';
import type { Text } from '../kernel/declare.ts';
import {
  ANSWERS,
  FIRST_YEAR,
  GROUP_IDS,
  INDICATOR_IDS,
  INDICATORS,
  LAST_YEAR,
  LEVER_IDS,
  OWN_TARGETS,
  LEVERS,
  type GroupId,
  type IndicatorId,
  type LeverId,
  type ShiftedPath,
} from '../model/index.ts';
import { LEVER_WORDS } from '../model/words.ts';
import { MONEY } from './money.ts';
import { WIDEST_SHIFTS } from './shifts.ts';
import { LONGEST_TITLE } from './title.ts';
import { USUAL_RAMP } from './usual.ts';

// zod would otherwise probe for `new Function`, which the page's content-security policy refuses.
z.config({ jitless: true });

/** Seeds are unsigned 32-bit. */
export const LARGEST_SEED = 4294967295;
export const MOST_REPLICATIONS = 100000;
export const SCALES = [1, 0.1, 0.05, 0.025] as const;
const LONGEST_RAMP = 180;
const LONGEST_NOTE = 1000;
const MOST_MEMBERS = 20;
const MOST_YEARS = LAST_YEAR - FIRST_YEAR + 1;
const HIGHEST_RANK = 100;

const MONTH = /^20(2[1-9]|3[0-5])-(0[1-9]|1[0-2])$/u;
/** What Save names a file, and a scenario is called by in another: letters and digits of any script, `-` and `_`. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

const month = z.string().check(z.regex(MONTH));
const said = (longest: number) => z.string().check(z.regex(/\S/u), z.maxLength(longest));
const words = said(LONGEST_TITLE);
const name = z.string().check(z.regex(NAME));
export const title = z.strictObject({ zh: words, en: words });
const note = z.strictObject({ zh: said(LONGEST_NOTE), en: said(LONGEST_NOTE) });
export const whole = (low: number, high: number) => z.int().check(z.minimum(low), z.maximum(high));

/** Indicators that the city's statistics show: rules read these and no others. */
export const PUBLISHED_IDS = INDICATOR_IDS.filter((id) => INDICATORS[id].published !== undefined);

/** A rule as files write it; that it has one kind and one bound is checked apart. */
export const ruleSchema = z.strictObject({
  year: z.optional(whole(2021, LAST_YEAR)),
  indicator: z.optional(z.enum(PUBLISHED_IDS as [IndicatorId, ...IndicatorId[]])),
  above: z.optional(z.number()),
  below: z.optional(z.number()),
  years: z.optional(whole(1, MOST_YEARS)),
  latch: z.optional(z.boolean()),
});
const rules = z.array(ruleSchema).check(z.minLength(1), z.maxLength(10));

/** One entry of a programme; the range of `value` is the lever's own, and `path` stands in place of dates and value. */
export const entrySchema = z.strictObject({
  lever: z.enum(LEVER_IDS as [LeverId, ...LeverId[]]),
  from: z._default(month, '2021-01'),
  until: z.optional(month),
  ramp: z._default(whole(0, LONGEST_RAMP), USUAL_RAMP),
  value: z.optional(z.number()),
  path: z.optional(z.record(month, z.number())),
  between: z.optional(z.enum(['line', 'step'])),
  after2025: z._default(z.enum(['keep', 'fade']), 'keep'),
  when: z.optional(rules),
  unless: z.optional(rules),
  rank: z.optional(whole(0, HIGHEST_RANK)),
  note: z.optional(note),
});

/** A scenario of the same folder in a stack. */
const memberSchema = z.strictObject({
  use: name,
  replaces: z.optional(name),
  when: z.optional(rules),
});

const programmeSchema = z.strictObject({
  stack: z.optional(z.array(memberSchema).check(z.minLength(1), z.maxLength(MOST_MEMBERS))),
  wins: z.optional(z.array(name).check(z.minLength(1), z.maxLength(MOST_MEMBERS))),
  off: z.optional(z.array(z.enum(GROUP_IDS as readonly [GroupId, ...GroupId[]]))),
  entries: z._default(z.array(entrySchema), []),
});

const TASK_IDS = Array.from({ length: 20 }, (_, at) => `T${at + 1}`);

/** Who answers for a task of the report: read by people only. */
const taskSchema = z.strictObject({
  lead: z.optional(note),
  support: z.optional(z.array(note).check(z.maxLength(20))),
  note: z.optional(note),
});

/** Results that a file or link was made with, and what identifies them: read when it is opened. */
const madeSchema = z.strictObject({
  results: z.string().check(z.regex(/^results-\d{1,6}$/u)),
  fingerprint: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/u))),
});

const shiftOf = (path: ShiftedPath) =>
  z._default(z.number().check(z.minimum(-WIDEST_SHIFTS[path]), z.maximum(WIDEST_SHIFTS[path])), 0);

/** The world outside: what is not the city's to decide. */
export const futureSchema = z.strictObject({
  demand: shiftOf('demand'),
  frontier: shiftOf('frontier'),
  authorisation: z._default(z.enum(ANSWERS), 'drawn'),
});

/** A target of one's own; that it has one bound is checked apart. */
export const targetSchema = z.strictObject({
  indicator: z.enum(INDICATOR_IDS as unknown as [IndicatorId, ...IndicatorId[]]),
  year: whole(OWN_TARGETS.firstYear, LAST_YEAR),
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
  source: z.optional(said(OWN_TARGETS.longestSource)),
});
const targets = z.array(targetSchema).check(z.maxLength(OWN_TARGETS.most));

export const scenarioSchema = z.strictObject({
  title,
  extends: z.optional(name),
  replications: z.optional(whole(1, MOST_REPLICATIONS)),
  seed: z.optional(whole(0, LARGEST_SEED)),
  scale: z.optional(z.literal(SCALES)),
  future: z.optional(futureSchema),
  equalMoney: z.optional(
    z.union([z.number().check(z.positive()), z.string().check(z.regex(MONEY))]),
  ),
  programme: z._default(programmeSchema, { entries: [] }),
  targets: z.optional(targets),
  tasks: z.optional(z.partialRecord(z.enum(TASK_IDS), taskSchema)),
  made: z.optional(madeSchema),
});

export type ScenarioDocument = z.output<typeof scenarioSchema>;
export type ProgrammeDocument = ScenarioDocument['programme'];
export type MemberDocument = NonNullable<ProgrammeDocument['stack']>[number];
export type EntryDocument = z.output<typeof entrySchema>;
export type TargetDocument = z.output<typeof targetSchema>;
export type RuleDocument = z.output<typeof ruleSchema>;
export type Tasks = NonNullable<ScenarioDocument['tasks']>;
export type Made = NonNullable<ScenarioDocument['made']>;

/** Range of a lever in words. */
export function rangeOf(lever: LeverId): Text {
  const [low, high] = LEVERS[lever].range;
  const { unit } = LEVER_WORDS[lever];
  return { en: `${low} to ${high} ${unit.en}`, zh: `${low}至${high}，${unit.zh}` };
}
