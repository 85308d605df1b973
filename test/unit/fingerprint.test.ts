// Claim: a fingerprint is SHA-256 over the results version and the canonical bytes of replicates 0 to 4 in the series that
// the version names, so that equal results have equal fingerprints in every engine, any changed bit shows, and an
// indicator that is added later changes none.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprint, type PairedRun } from '../../src/experiment/index.ts';
import { canonicalBytes, frozenBytes } from '../../src/experiment/fingerprint.ts';
import { FROZEN_INDICATORS, INDICATOR_IDS, RESULTS_VERSION } from '../../src/model/index.ts';

const MONTHS = 3;
const arm = (of: (at: number) => number) =>
  Float64Array.from({ length: MONTHS * INDICATOR_IDS.length }, (_, at) => of(at));
const run = (replicate: number): PairedRun => ({
  replicate,
  treatment: arm((at) => (at === 5 ? Number.NaN : replicate + at / 10)),
  baseline: arm((at) => (at === 7 ? -0 : -replicate - at / 3)),
});
const runs = [0, 1, 2, 3, 4].map(run);

/** The columns of some indicators, one after the other. */
function columns(results: Float64Array, ids: readonly string[]): Float64Array {
  const places = ids.map((id) => (INDICATOR_IDS as readonly string[]).indexOf(id));
  return Float64Array.from({ length: MONTHS * places.length }, (_, at) => {
    const month = Math.floor(at / places.length);
    return results[month * INDICATOR_IDS.length + (places[at % places.length] ?? -1)] ?? 0;
  });
}

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
      for (const results of [treatment, baseline])
        hash.update(canonicalBytes(columns(results, FROZEN_INDICATORS)));
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
    expect(new Set([runs, nudged, swapped].map((each) => fingerprint(each))).size).toBe(3);
  });

  it('needs all five replicates', () => {
    expect(() => fingerprint(runs.slice(1))).toThrow(/replicates 0 to 4/u);
  });
});

describe('an indicator that is added', () => {
  /** Results with one more column, at the front, in the middle and at the end of the catalogue. */
  const widened = (results: Float64Array, place: number) => {
    const old = INDICATOR_IDS.length;
    return Float64Array.from({ length: MONTHS * (old + 1) }, (_, at) => {
      const [month, column] = [Math.floor(at / (old + 1)), at % (old + 1)];
      if (column === place) return 1000 + month;
      return results[month * old + column - (column > place ? 1 : 0)] ?? Number.NaN;
    });
  };

  it.each([0, 9, INDICATOR_IDS.length])(
    'at place %i leaves the sixteen digits as they were',
    (at) => {
      const catalogue: string[] = [...INDICATOR_IDS];
      catalogue.splice(at, 0, 'jobsOfTomorrow');
      const more = runs.map(({ replicate, treatment, baseline }) => ({
        replicate,
        treatment: widened(treatment, at),
        baseline: widened(baseline, at),
      }));
      expect(fingerprint(more, catalogue)).toBe(fingerprint(runs));
      const [one, first] = [more[0]?.treatment, runs[0]?.treatment];
      // What the golden file hashes.
      expect(frozenBytes(one ?? arm(Number), catalogue)).toEqual(frozenBytes(first ?? arm(Number)));
    },
  );

  it('joins with the next results version: each that is named is one, and once', () => {
    expect(new Set(FROZEN_INDICATORS).size).toBe(FROZEN_INDICATORS.length);
    expect(INDICATOR_IDS).toEqual(expect.arrayContaining([...FROZEN_INDICATORS]));
  });
});
