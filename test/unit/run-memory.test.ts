/** Claim: scenarios with the same draws share one copy of each baseline, and what was used last stays when there is no room. */
import { describe, expect, it } from 'vitest';
import type { PairedRun } from '../../src/experiment/index.ts';
import { RunMemory } from '../../src/ui/state/run-memory.ts';

const LENGTH = 100;
const BYTES = 8 * LENGTH;
const run = (replicate: number): PairedRun => ({
  replicate,
  treatment: new Float64Array(LENGTH),
  baseline: new Float64Array(LENGTH),
});

describe('kept runs', () => {
  it('share a baseline where draws are the same, and not where they differ', () => {
    const memory = new RunMemory(Infinity);
    const first = run(1);
    memory.keep('a', first, 'draws');
    memory.keep('b', run(1), 'draws');
    memory.keep('c', run(1), 'other draws');
    expect(memory.of('b')[0]?.baseline).toBe(first.baseline);
    expect(memory.of('b')[0]?.treatment).not.toBe(first.treatment);
    expect(memory.of('c')[0]?.baseline).not.toBe(first.baseline);
  });

  it('are counted once where they are shared: the scenario used longest ago goes first', () => {
    const memory = new RunMemory(3 * BYTES);
    for (const key of ['a', 'b']) memory.keep(key, run(1), 'draws');
    expect(memory.of('a')).toHaveLength(1);
    memory.keep('c', run(1), 'draws');
    expect(['a', 'b', 'c'].map((key) => memory.of(key).length)).toEqual([0, 1, 1]);
  });

  it('of the present scenario stay whatever their size', () => {
    const memory = new RunMemory(BYTES);
    for (const replicate of [1, 2, 2, 3]) memory.keep('a', run(replicate), 'draws');
    expect(memory.of('a').map(({ replicate }) => replicate)).toEqual([1, 2, 3]);
  });
});
