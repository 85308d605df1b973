// Claim: branching from December 2020 and keeping branches are economies only: they never change a bit of a result.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  BranchCache,
  pairedRun,
  runPair,
  type ReplicateRequest,
} from '../../src/experiment/index.ts';
import { BRANCH_MONTH, MONTHS, Simulation, USUAL_FUTURE } from '../../src/model/index.ts';
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
    expect(once.byPart && bits(once.byPart.treatment)).toEqual(bits(straight.byPart()));
  });

  it('has two equal arms when the programme is empty', () => {
    const { treatment, baseline, byPart } = runPair(modelData, { ...request, programme: [] });
    expect(bits(treatment)).toEqual(bits(baseline));
    expect(byPart?.treatment).toEqual(byPart?.baseline);
    expect(byPart?.treatment).not.toEqual(once.byPart?.treatment);
    expect(bits(baseline)).toEqual(bits(once.baseline));
  });

  it('differs between the arms, but not before 2021', () => {
    const rows = BRANCH_MONTH * (once.treatment.length / MONTHS);
    expect(bits(once.treatment.subarray(0, rows))).toEqual(bits(once.baseline.subarray(0, rows)));
    expect(bits(once.treatment)).not.toEqual(bits(once.baseline));
  });
});

describe('a kept branch', () => {
  const cache = new BranchCache(Infinity, 'first');
  const steps = (wanted: typeof request) => {
    const run = pairedRun(modelData, wanted, cache);
    let count = 0;
    for (;;) {
      const { done, value } = run.next();
      if (done === true) return { count, run: value };
      count += 1;
    }
  };

  it('gives the same bits in memory that other runs have left, also one that was given up and one beside it', () => {
    const short = { ...request, until: BRANCH_MONTH + 13 };
    const fresh = runPair(modelData, short);
    const shared = new BranchCache(0, 'latest');
    runPair(modelData, { ...short, replicate: 6, seed: 8 }, shared);
    const givenUp = pairedRun(modelData, { ...short, replicate: 5 }, shared);
    const beside = pairedRun(modelData, { ...short, replicate: 4 }, shared);
    for (let month = 0; month < 20; month++) {
      givenUp.next();
      beside.next();
    }
    const run = runPair(modelData, short, shared);
    expect(bits(run.treatment)).toEqual(bits(fresh.treatment));
    expect(bits(run.baseline)).toEqual(bits(fresh.baseline));
  });

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
    const { run } = steps(request);
    run.baseline.fill(0);
    run.byPart?.baseline.fill(0);
    const again = steps(request).run;
    expect(bits(again.baseline)).toEqual(bits(once.baseline));
    expect(again.byPart).toEqual(once.byPart);
  });
});

describe('another future', () => {
  const future = { demand: 2, frontier: 0, authorisation: 'granted' } as const;

  it.each([
    ['growth and answers', { ...request, future }],
    ['frontier', { ...request, future: { ...USUAL_FUTURE, frontier: 1 } }],
  ])('with other %s shares history with the usual one, and nothing else', (_name, other) => {
    const caches = [request, other].map((each) => {
      const cache = new BranchCache(Infinity, 'first');
      const run = pairedRun(modelData, each, cache);
      while (cache.state(request) === undefined) run.next();
      return cache;
    });
    const [usual, changed] = caches.map((cache) => cache.state(request)?.populations);
    expect(changed?.map(({ numbers }) => bits(numbers))).toEqual(
      usual?.map(({ numbers }) => bits(numbers)),
    );
    const arm = { results: once.baseline, byPart: new Float64Array() };
    caches[0]?.keepBaseline(request, arm);
    expect(caches[0]?.baseline(request)).toBe(arm);
    expect(caches[0]?.baseline(other)).toBeUndefined();
  });
});

describe('the cache', () => {
  const state = new Simulation({ ...request, data: modelData }).save();
  const { ledger, fiscal, series, cells, byPart } = state;
  const blocks = state.populations.flatMap((each) => [each.numbers, each.bytes]);
  const size = [...blocks, ledger.balances, ledger.flows, fiscal, series, cells, byPart].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
  const of = (replicate: number, more: Partial<ReplicateRequest> = {}) => ({
    ...request,
    ...more,
    replicate,
  });
  const held = (cache: BranchCache, more: Partial<ReplicateRequest> = {}) =>
    [1, 2, 3].filter((replicate) => cache.state(of(replicate, more)) !== undefined);

  it('keeps the first branches when not all fit: they are asked for again first', () => {
    const cache = new BranchCache(size * 2.5, 'first');
    for (const replicate of [1, 2, 3]) cache.keepState(of(replicate), state);
    expect(held(cache)).toEqual([1, 2]);
  });

  it('keeps the latest branches for one who goes through replicates once', () => {
    const cache = new BranchCache(size * 2.5, 'latest');
    for (const replicate of [1, 2, 3]) cache.keepState(of(replicate), state);
    expect(held(cache)).toEqual([2, 3]);
  });

  it('keeps nothing of other parameters', () => {
    const cache = new BranchCache(Infinity, 'latest');
    cache.keepState(of(1), state);
    expect(held(cache, { factors: { 'finance.orderSize': 2 } })).toEqual([]);
  });

  it('keeps one branch, however large, and drops it for those of another seed or scale', () => {
    const cache = new BranchCache(0, 'first');
    for (const replicate of [1, 2]) cache.keepState(of(replicate), state);
    expect(held(cache)).toEqual([1]);
    cache.keepState(of(2, { seed: 8 }), state);
    expect(held(cache, { seed: 8 })).toEqual([2]);
    expect(held(cache)).toEqual([]);
  });

  it('keeps the baselines of several futures where they fit, else the newest', () => {
    const futures = [0, 1].map((demand) => of(1, { future: { ...USUAL_FUTURE, demand } }));
    const kept = (bound: number) => {
      const cache = new BranchCache(bound, 'first');
      cache.keepState(of(1), state);
      const armOf = (index: number) => ({
        results: Float64Array.of(index),
        byPart: new Float64Array(1),
      });
      futures.forEach((each, index) => cache.keepBaseline(each, armOf(index)));
      return futures.map((each) => cache.baseline(each)?.results[0]);
    };
    expect(kept(Infinity)).toEqual([0, 1]);
    expect(kept(0)).toEqual([undefined, 1]);
  });
});
