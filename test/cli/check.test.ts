// Claim: `zonelab check` prints facts and experiments with their verdicts, misses first, in both languages and as JSON.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zonelab } from './zonelab.ts';

const quick = ['check', '--replications', '2'];
const count = z.int().min(0);
const words = z.strictObject({ en: z.string(), zh: z.string() });
const shape = z.looseObject({
  facts: z.array(
    z.looseObject({
      id: z.string(),
      label: words,
      level: z.enum(['hard', 'soft']),
      band: z.tuple([z.number(), z.number().nullable()]),
      median: z.number().nullable(),
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
  counts: z.looseObject({ typed: count, tuned: count, free: count, freeInside: count }),
  parameters: z.looseObject({ all: count, fitted: count, assumedSampled: count }),
  ok: z.boolean(),
});

describe('check', { timeout: 120_000 }, () => {
  it('prints named fields and exits by its verdict', () => {
    const { code, out, err } = zonelab([...quick, '--format', 'json']);
    const result = shape.parse(JSON.parse(out));
    expect(err).toBe('');
    expect(code).toBe(result.ok ? 0 : 1);
    const { typed, tuned, free } = result.counts;
    expect(typed + tuned + free).toBe(result.experiments.length);
    expect(result.facts.length).toBeGreaterThan(20);
  });

  it('prints tables with misses first, and what each miss means', () => {
    const { out } = zonelab([...quick, '--lang', 'zh']);
    const verdicts = out.split('\n').filter((line) => /未符合 ·|在区间内 ·/u.test(line));
    const firstHeld = verdicts.findIndex((line) => line.includes('在区间内'));
    expect(firstHeld).toBeGreaterThan(0);
    expect(verdicts.slice(firstHeld).some((line) => line.includes('未符合'))).toBe(false);
    expect(out).toContain('未调校');
  });

  it('refuses a number of replicates that says nothing', () => {
    const { code, err } = zonelab(['check', '--replications', '1']);
    expect(code).toBe(2);
    expect(err).toContain('not a whole number from 2');
  });
});
