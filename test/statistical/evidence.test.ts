// Claim: each experiment's placebo finds nothing, and each fails when the behaviour it is about is disconnected;
// the check runs in time and has the evidence that it asks for.
// Depends on: src/kernel src/model src/experiment src/evidence src/scenario src/cli public/data docs/credibility/check.json test/fixtures package-lock.json
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ENOUGH } from '../../src/evidence/check.ts';
import { STUDIES, type MomentRow } from '../../src/evidence/studies/index.ts';
import { covers } from '../../src/evidence/studies/study.ts';
import { modelData, SMALL } from '../fixtures/data.ts';
import { zonelab } from '../cli/zonelab.ts';

const count = z.int().min(0);
const words = z.strictObject({ en: z.string(), zh: z.string() });
/** Named fields of the check that the outside relies on. */
const shape = z.looseObject({
  facts: z.array(
    z.looseObject({
      id: z.string(),
      label: words,
      level: z.enum(['hard', 'soft']),
      band: z.tuple([z.number(), z.number().nullable()]),
      median: z.number().nullable(),
      replicates: count,
      verdict: z.enum(['inside', 'missed']),
    }),
  ),
  experiments: z.array(
    z.looseObject({
      study: z.string(),
      moment: z.string(),
      kind: z.enum(['typed', 'tuned', 'free']),
      value: z.number().nullable(),
      verdict: z.enum(['inside', 'unclear', 'missed']),
    }),
  ),
  counts: z.looseObject({
    typed: count,
    tuned: count,
    free: count,
    freeInside: count,
    experiments: count,
  }),
  broken: z.array(z.string()),
  parameters: z.looseObject({ all: count, fitted: count, assumedSampled: count }),
  seal: z.looseObject({ date: z.string(), bands: count, changed: z.array(z.string()) }),
  ok: z.boolean(),
});

const PLACEBOS = 50;
const QUIET = 45;
const MINUTE = 60_000;
/** What docs/credibility.md shows. */
const PAGE = new URL('../../docs/credibility/check.json', import.meta.url);
const setup = { data: modelData, seed: 1, scale: SMALL };

describe.each(STUDIES)('$id', (study) => {
  const primaryOf = (rows: readonly MomentRow[]) => {
    const primary = rows.find(({ moment }) => moment.id === study.primary);
    if (primary === undefined) throw new Error(`no ${study.primary}`);
    return primary;
  };
  const size = ({ estimate, moment }: MomentRow) => Math.abs(estimate.value - moment.nothing);

  it(
    `finds nothing in at least ${QUIET} of ${PLACEBOS} placebos, and fails when its behaviour is disconnected`,
    () => {
      const { rows, quiet } = study.run({ ...setup, placebos: PLACEBOS });
      expect(quiet).toBeGreaterThanOrEqual(QUIET);
      const without = primaryOf(study.run({ ...setup, disconnected: true }).rows);
      expect(without.verdict).not.toBe('inside');
      const primary = primaryOf(rows);
      // What has no effect to begin with can lose none: it must have none without its behaviour either.
      if (covers(primary.estimate, primary.moment.nothing))
        expect(covers(without.estimate, without.moment.nothing)).toBe(true);
      else expect(size(without)).toBeLessThan(size(primary) / 2);
    },
    10 * MINUTE,
  );
});

describe('zonelab check', () => {
  it(
    'takes less than five minutes, holds every hard fact and has its evidence',
    () => {
      const begun = Date.now();
      const { code, out } = zonelab(['check', '--format', 'json']);
      expect(Date.now() - begun).toBeLessThan(5 * MINUTE);
      const result = shape.parse(JSON.parse(out));
      const { typed, tuned, free } = result.counts;
      expect(typed + tuned + free).toBe(result.experiments.length);
      expect(result.facts.every(({ replicates }) => replicates >= 30)).toBe(true);
      expect(result.broken).toEqual([]);
      expect(result.counts.freeInside).toBeGreaterThanOrEqual(ENOUGH.moments);
      expect(result.counts.experiments).toBeGreaterThanOrEqual(ENOUGH.experiments);
      expect(result.ok).toBe(true);
      const page = shape.parse(JSON.parse(readFileSync(PAGE, 'utf8')));
      expect(page, 'npx zonelab check --format json > docs/credibility/check.json').toEqual(result);
      expect(code).toBe(0);
    },
    10 * MINUTE,
  );
});
