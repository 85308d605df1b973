// Claim: an ensemble runs replicates 1, 2, 3, ... in batches of ten, stops when the mean differences are precise enough
// for the picture or at 200, counts what it has done, and ends when told to.
import { describe, expect, it } from 'vitest';
import { ensemble, isPrecise, type PairedRun } from '../../src/experiment/index.ts';
import { displayedRange } from '../../src/experiment/stop-rule.ts';
import { BRANCH_MONTH, INDICATOR_IDS, MONTHS } from '../../src/model/index.ts';

const COLUMNS = INDICATOR_IDS.length;

/** A pair whose indicators rise from 100 to 200 in the baseline, with a difference that has some noise. */
function pair(replicate: number, noise: number): PairedRun {
  const baseline = new Float64Array(MONTHS * COLUMNS);
  for (let at = 0; at < baseline.length; at++)
    baseline[at] = 100 + (100 * Math.floor(at / COLUMNS)) / (MONTHS - 1);
  const shift = 1 + noise * (replicate % 2 === 0 ? 1 : -1);
  return { replicate, baseline, treatment: baseline.map((value) => value + shift) };
}

const pairs = (count: number, noise: number) =>
  Array.from({ length: count }, (_, index) => pair(index + 1, noise));

/** Runs batches backwards, as workers may finish, and notes which were asked for. */
function recorder(noise: number) {
  const batches: (readonly number[])[] = [];
  const run = (replicates: readonly number[]) => {
    batches.push(replicates);
    return Promise.resolve([...replicates].reverse().map((replicate) => pair(replicate, noise)));
  };
  return { batches, run };
}

describe('the stop rule', () => {
  it('asks for fifty replicates whatever they say', () => {
    expect(isPrecise(pairs(49, 0))).toBe(false);
    expect(isPrecise(pairs(50, 0))).toBe(true);
  });

  it('weighs the half-width against the range of the picture', () => {
    const shown = displayedRange(pairs(50, 0), INDICATOR_IDS[0] ?? 'valueAdded');
    const [first] = pairs(1, 0);
    const lowest = first?.baseline[BRANCH_MONTH * COLUMNS] ?? Number.NaN;
    expect(shown).toBeCloseTo(201 - lowest, 9);
    // 50 differences of 1 ± noise: half-width 2.01 * noise * sqrt(50/49) / sqrt(50) = 0.287 * noise against 2 % of about 73.
    expect(isPrecise(pairs(50, 4))).toBe(true);
    expect(isPrecise(pairs(50, 6))).toBe(false);
    expect(isPrecise(pairs(200, 6))).toBe(true);
  });

  it('does not wait for an indicator that is never defined', () => {
    const undefinedRuns = pairs(50, 0).map(({ replicate, baseline, treatment }) => ({
      replicate,
      baseline: baseline.map(() => Number.NaN),
      treatment,
    }));
    expect(isPrecise(undefinedRuns)).toBe(true);
  });
});

describe('an ensemble', () => {
  it('of a number has that many, in order, ten at a time', async () => {
    const { batches, run } = recorder(1);
    const { runs, ended } = await ensemble(run, 23);
    expect(ended).toBe('complete');
    expect(runs.map(({ replicate }) => replicate)).toEqual(
      Array.from({ length: 23 }, (_, i) => i + 1),
    );
    expect(batches.map(({ length }) => length)).toEqual([10, 10, 3]);
  });

  it('until precise ends at fifty, later, or at two hundred', async () => {
    const outcome = async (noise: number) => {
      const { runs, ended } = await ensemble(recorder(noise).run, 'until precise');
      return [runs.length, ended];
    };
    expect(await outcome(0)).toEqual([50, 'precise']);
    expect(await outcome(6)).toEqual([60, 'precise']);
    expect(await outcome(100)).toEqual([200, 'complete']);
  });

  it('tells how far it is, and ends when it is cancelled', async () => {
    const told: number[][] = [];
    const { batches, run } = recorder(1);
    const { runs, ended } = await ensemble(run, 100, {
      onProgress: (done, most) => told.push([done, most]),
      isCancelled: () => batches.length === 3,
    });
    expect([runs.length, ended]).toEqual([30, 'cancelled']);
    expect(told).toEqual([
      [10, 100],
      [20, 100],
      [30, 100],
    ]);
  });

  it('passes on what goes wrong', async () => {
    const failing = () => Promise.reject(new Error('a worker died'));
    await expect(ensemble(failing, 10)).rejects.toThrow('a worker died');
  });
});
