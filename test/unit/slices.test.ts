// Claim: a long computation of the page lets everything else in between, and ends when nobody wants it any more.
import { describe, expect, it } from 'vitest';
import { compare, inOrder } from '../../src/experiment/index.ts';
import { inSlices } from '../../src/ui/state/slices.ts';
import { INDICATOR_IDS, MONTHS } from '../../src/model/index.ts';

/** Keeps the thread for some milliseconds between two chances to pause. */
function* busy(steps: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    yield undefined;
  }
  return 'done';
}

describe('a computation in slices', () => {
  it('comes to its result with other tasks in between', async () => {
    let others = 0;
    let open = true;
    const other = () => {
      others += 1;
      if (open) setTimeout(other);
    };
    setTimeout(other);
    expect(await inSlices(busy(40), () => true)).toBe('done');
    open = false;
    expect(others).toBeGreaterThan(5);
  });

  it('is given up when it is not wanted any more', async () => {
    let asked = 0;
    expect(await inSlices(busy(1000), () => ++asked < 3)).toBeUndefined();
    expect(asked).toBe(3);
  });
});

describe('runs in order', () => {
  const run = (replicate: number) => {
    const baseline = new Float64Array(MONTHS * INDICATOR_IDS.length).fill(replicate);
    return { replicate, baseline, treatment: baseline.map((value) => value * 1.1) };
  };
  const mixed = [run(3), run(1), run(2)];

  it('are the list itself when it is so already, else a sorted copy', () => {
    const ordered = inOrder(mixed);
    expect(ordered.map(({ replicate }) => replicate)).toEqual([1, 2, 3]);
    expect(inOrder(ordered)).toBe(ordered);
    expect(mixed[0]?.replicate).toBe(3);
  });

  it('give the same bits in whatever order they came', () => {
    expect(compare(mixed, 'valueAdded', 3)).toEqual(compare(inOrder(mixed), 'valueAdded', 3));
  });
});
