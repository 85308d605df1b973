// Claim: branching from December 2020 and keeping branches are economies only: they never change a bit of a result.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BranchCache, pairedRun, runPair } from '../../src/experiment/index.ts';
import { BRANCH_MONTH, MONTHS, Simulation } from '../../src/model/index.ts';
import { modelData, shippedScenario, SMALL } from '../fixtures/data.ts';

const { programme } = shippedScenario('action-plan');
const request = { programme, seed: 7, replicate: 3, scale: SMALL };
const once = runPair(modelData, request);

/** What stands for every bit of a result. */
const bits = (values: Float64Array) =>
  createHash('sha256').update(new Uint8Array(values.slice().buffer)).digest('hex');

describe('a paired run', () => {
  it('equals a run from 2015 on without a branch', () => {
    const straight = new Simulation({ ...request, data: modelData });
    while (straight.month < MONTHS) straight.step();
    expect(bits(once.treatment)).toEqual(bits(straight.results()));
  });

  it('has two equal arms when the programme is empty', () => {
    const { treatment, baseline } = runPair(modelData, { ...request, programme: [] });
    expect(bits(treatment)).toEqual(bits(baseline));
    expect(bits(baseline)).toEqual(bits(once.baseline));
  });

  it('differs between the arms, but not before 2021', () => {
    const rows = BRANCH_MONTH * (once.treatment.length / MONTHS);
    expect(bits(once.treatment.subarray(0, rows))).toEqual(bits(once.baseline.subarray(0, rows)));
    expect(bits(once.treatment)).not.toEqual(bits(once.baseline));
  });
});

describe('a kept branch', () => {
  const cache = new BranchCache(Infinity);
  const steps = (wanted: typeof request) => {
    const run = pairedRun(modelData, wanted, cache);
    let count = 0;
    for (;;) {
      const { done, value } = run.next();
      if (done === true) return { count, run: value };
      count += 1;
    }
  };

  it('saves history and baseline and gives the same bits, again and again', () => {
    const first = steps(request);
    const other = steps({ ...request, programme: programme.slice(0, 2) });
    const again = steps(request);
    expect([first.count, other.count, again.count]).toEqual([MONTHS + 180, 180, 180]);
    for (const { run } of [first, again]) {
      expect(bits(run.treatment)).toEqual(bits(once.treatment));
      expect(bits(run.baseline)).toEqual(bits(once.baseline));
    }
  });

  it('is out of reach of whoever changes a result', () => {
    steps(request).run.baseline.fill(0);
    expect(bits(steps(request).run.baseline)).toEqual(bits(once.baseline));
  });
});

describe('the cache', () => {
  const state = new Simulation({ ...request, data: modelData }).save();
  const branch = (name: number) => ({ state, baseline: Float64Array.of(name) });
  const { ledger, fiscal, series } = state;
  const blocks = state.populations.flatMap((each) => [each.numbers, each.bytes]);
  const bytes = [...blocks, ledger.balances, ledger.flows, fiscal, series].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );

  it('drops the branch that was not used for longest', () => {
    const cache = new BranchCache(bytes * 2.5);
    cache.keep('a', branch(1));
    cache.keep('b', branch(2));
    cache.keep('b', branch(2));
    cache.find('a');
    cache.keep('c', branch(3));
    expect(['a', 'b', 'c'].map((key) => cache.find(key)?.baseline[0])).toEqual([1, undefined, 3]);
  });

  it('keeps the newest branch, however large', () => {
    const cache = new BranchCache(0);
    cache.keep('a', branch(1));
    cache.keep('b', branch(2));
    expect(['a', 'b'].map((key) => cache.find(key)?.baseline[0])).toEqual([undefined, 2]);
  });
});
