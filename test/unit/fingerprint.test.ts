// Claim: a fingerprint is SHA-256 over the results version and the canonical bytes of replicates 0 to 4, so that equal
// results have equal fingerprints in every engine and any changed bit shows.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprint, type PairedRun } from '../../src/experiment/index.ts';
import { canonicalBytes } from '../../src/experiment/fingerprint.ts';
import { RESULTS_VERSION } from '../../src/model/index.ts';

const run = (replicate: number): PairedRun => ({
  replicate,
  treatment: Float64Array.of(replicate, 0.1 + replicate, Number.NaN),
  baseline: Float64Array.of(-replicate, 1 / 3, 0),
});
const runs = [0, 1, 2, 3, 4].map(run);

describe('canonical bytes', () => {
  it('are little-endian', () => {
    expect([...canonicalBytes(Float64Array.of(1))]).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
  });

  it('know one NaN and no -0', () => {
    const other = new Float64Array(new BigUint64Array([0xfff8000000000abcn]).buffer);
    expect([...canonicalBytes(other)]).toEqual([0, 0, 0, 0, 0, 0, 0xf8, 0x7f]);
    expect(canonicalBytes(Float64Array.of(-0))).toEqual(new Uint8Array(8));
  });
});

describe('fingerprint', () => {
  it('is what another implementation of SHA-256 says', () => {
    const hash = createHash('sha256').update(RESULTS_VERSION, 'utf8');
    for (const { treatment, baseline } of runs)
      hash.update(canonicalBytes(treatment)).update(canonicalBytes(baseline));
    expect(fingerprint(runs)).toBe(hash.digest('hex').slice(0, 16));
  });

  it('does not depend on order or on replicates beyond 4', () => {
    expect(fingerprint([...runs, run(5), run(6)].reverse())).toBe(fingerprint(runs));
  });

  it('changes with the last bit of one number, and when the arms change places', () => {
    const nudged = runs.map((each) => ({ ...each, treatment: each.treatment.slice() }));
    const { treatment } = nudged[3] ?? run(3);
    treatment[1] = (treatment[1] ?? 0) * (1 + Number.EPSILON);
    const swapped = runs.map(({ replicate, treatment: a, baseline: b }) => ({
      replicate,
      treatment: b,
      baseline: a,
    }));
    expect(new Set([runs, nudged, swapped].map(fingerprint)).size).toBe(3);
  });

  it('needs all five replicates', () => {
    expect(() => fingerprint(runs.slice(1))).toThrow(/replicates 0 to 4/u);
  });
});
