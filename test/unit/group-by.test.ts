// Claim: a column is summed by group in row order, the dead and those without a group left out, into the array given.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBy, meanBy, sumBy, weightedSumBy } from '../../src/kernel/group-by.ts';

const rows = {
  group: Float64Array.of(0, 2, 0, 2, -1, 0),
  alive: Int8Array.of(1, 1, 0, 1, 1, 1),
  count: 5,
};
const values = Float64Array.of(1, 2, 3, 4, 5, 6);
const weights = Float64Array.of(1, 3, 1, 1, 1, 1);

describe('group by', () => {
  it('counts, sums, weighs and averages', () => {
    const into = Float64Array.of(9, 9, 9);
    expect([...countBy(rows, into)]).toEqual([1, 0, 2]);
    expect([...sumBy(rows, values, into)]).toEqual([1, 0, 6]);
    expect([...weightedSumBy(rows, values, weights, into)]).toEqual([1, 0, 10]);
    expect([...meanBy(rows, values, weights, into)]).toEqual([1, Number.NaN, 2.5]);
    expect(meanBy(rows, values, weights, into)).toBe(into);
  });

  it('adds up to what the whole column adds up to', () => {
    const column = fc.array(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer(), fc.boolean()));
    fc.assert(
      fc.property(column, (list) => {
        const group = Float64Array.from(list, ([at]) => at);
        const alive = Int8Array.from(list, ([, , lives]) => (lives ? 1 : 0));
        const amounts = Float64Array.from(list, ([, value]) => value);
        const sums = sumBy({ group, alive, count: list.length }, amounts, new Float64Array(5));
        const whole = list.reduce(
          (sum, [at, value, lives]) => sum + (lives && at >= 0 ? value : 0),
          0,
        );
        return sums.reduce((sum, value) => sum + value, 0) === whole;
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
