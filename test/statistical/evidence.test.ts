// Claim: each experiment's placebo finds nothing, and each fails when the behaviour it is about is disconnected;
// the check runs in time and has the evidence that it asks for.
// Depends on: src/kernel src/model src/experiment src/evidence src/scenario src/cli public/data test/fixtures package-lock.json
import { describe, expect, it } from 'vitest';
import { ENOUGH } from '../../src/evidence/check.ts';
import { STUDIES } from '../../src/evidence/studies/index.ts';
import { modelData, SMALL } from '../fixtures/data.ts';
import { zonelab } from '../cli/zonelab.ts';

const PLACEBOS = 50;
const QUIET = 45;
const MINUTE = 60_000;
const setup = { data: modelData, seed: 1, scale: SMALL };

describe.each(STUDIES)('$id', (study) => {
  it(
    `finds nothing in at least ${QUIET} of ${PLACEBOS} placebos`,
    () => {
      expect(study.run({ ...setup, placebos: PLACEBOS }).quiet).toBeGreaterThanOrEqual(QUIET);
    },
    10 * MINUTE,
  );

  it(
    'fails when its behaviour is disconnected',
    () => {
      const { rows } = study.run({ ...setup, disconnected: true });
      const primary = rows.find(({ moment }) => moment.id === study.primary);
      expect(primary?.verdict).not.toBe('inside');
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
      const result = JSON.parse(out) as {
        readonly facts: readonly { readonly replicates: number }[];
        readonly counts: { readonly freeInside: number; readonly experiments: number };
        readonly broken: readonly string[];
        readonly ok: boolean;
      };
      expect(result.facts.every(({ replicates }) => replicates >= 30)).toBe(true);
      expect(result.broken).toEqual([]);
      expect(result.counts.freeInside).toBeGreaterThanOrEqual(ENOUGH.moments);
      expect(result.counts.experiments).toBeGreaterThanOrEqual(ENOUGH.experiments);
      expect(result.ok).toBe(true);
      expect(code).toBe(0);
    },
    10 * MINUTE,
  );
});
