/** The fields that a run prints as JSON, all of them and no others. */
import { z } from 'zod';
import { CLASS_IDS, INDICATOR_IDS } from '../../src/model/index.ts';

const number = z.number().nullable();
const row = z.strictObject({
  indicator: z.enum(INDICATOR_IDS as [string, ...string[]]),
  year: z.literal([2022, 2025, 2035]),
  unit: z.string(),
  pairs: z.int(),
  baseline: number,
  scenario: number,
  difference: number,
  low: number,
  high: number,
  median: number,
  medianLow: number,
  medianHigh: number,
  clear: z.boolean(),
  pairsNeeded: number,
  sameSign: number,
});
/** What `run --classes --format json` prints. */
export const runShape = z.strictObject({
  scenario: z.string(),
  seed: z.int(),
  scale: z.number(),
  replications: z.int(),
  vantage: z.literal('2020-12'),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/u),
  model: z.strictObject({
    hash: z.string().regex(/^[0-9a-f]{64}$/u),
    commit: z.string().nullable(),
  }),
  rows: z.array(row),
  classes: z.array(
    z.strictObject({ class: z.enum(CLASS_IDS as [string, ...string[]]), ...row.shape }),
  ),
  costs: z.array(z.looseObject({ account: z.string(), total: z.number() })),
  targets: z
    .array(z.looseObject({ computable: z.boolean(), modelled: z.int(), of: z.int().min(1) }))
    .length(9),
  ownTargets: z.array(z.never()),
  equalMoney: z.null(),
  rules: z.array(z.never()),
  made: z.null(),
});
