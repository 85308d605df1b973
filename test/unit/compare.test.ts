// Claim: an ensemble is summed up by paired differences with Student intervals, in replicate order, and a pair with an
// undefined arm is left out and counted as such.
import { describe, expect, it } from 'vitest';
import {
  clarityOf,
  compare,
  concentrationOf,
  quantile,
  valueAt,
  type PairedRun,
} from '../../src/experiment/index.ts';
import { studentQuantile } from '../../src/experiment/student.ts';
import { INDICATOR_IDS, MONTHS } from '../../src/model/index.ts';

const MONTH = 95;
const indicator = INDICATOR_IDS[1] ?? 'valueAdded';
const column = INDICATOR_IDS.indexOf(indicator);

function result(value: number): Float64Array {
  const values = new Float64Array(MONTHS * INDICATOR_IDS.length).fill(Number.NaN);
  values[MONTH * INDICATOR_IDS.length + column] = value;
  return values;
}

function run(replicate: number, baseline: number, treatment: number): PairedRun {
  return { replicate, baseline: result(baseline), treatment: result(treatment) };
}

describe('compare', () => {
  const runs = [run(1, 10, 11), run(2, 20, 23), run(3, 30, 32), run(4, 40, 39)];

  it('gives means, the paired difference, its interval and the share of its sign', () => {
    const row = compare(runs, indicator, MONTH);
    expect(row).toMatchObject({
      pairs: 4,
      baseline: 25,
      treatment: 26.25,
      difference: 1.25,
      sameSign: 0.75,
    });
    // differences 1, 3, 2, -1: standard deviation 1.7078, t(3) = 3.1824, so 3.1824 * 1.7078 / 2
    expect(row.halfWidth).toBeCloseTo(2.7175, 3);
  });

  it('does not depend on the order in which workers finished, to the last bit', () => {
    const awkward = [
      run(1, 0, 0.1),
      run(2, 0, 0.2),
      run(3, 0, 0.3),
      run(4, 0, 1e16),
      run(5, 0, -1e16),
    ];
    expect(compare([...awkward].reverse(), indicator, MONTH)).toEqual(
      compare(awkward, indicator, MONTH),
    );
  });

  it('leaves out pairs with an undefined arm', () => {
    const row = compare([...runs, run(5, Number.NaN, 1), run(6, 1, Number.NaN)], indicator, MONTH);
    expect(row).toMatchObject({ pairs: 4, difference: 1.25 });
  });

  it('has no interval for one pair and nothing at all for none', () => {
    expect(compare([run(1, 1, 2)], indicator, MONTH)).toMatchObject({
      pairs: 1,
      difference: 1,
      halfWidth: Number.NaN,
    });
    expect(compare([], indicator, MONTH)).toMatchObject({ pairs: 0, difference: Number.NaN });
  });

  it('finds exactly 0, without width, where the arms are the same', () => {
    const same = [run(1, 3, 3), run(2, 5, 5)];
    expect(compare(same, indicator, MONTH)).toMatchObject({
      difference: 0,
      halfWidth: 0,
      sameSign: 1,
    });
  });

  const compared = (differences: readonly number[], id = indicator) =>
    compare(
      differences.map((difference, replicate) => run(replicate, 5, 5 + difference)),
      id,
      MONTH,
    );

  it('gives the median with an interval of order statistics, from six pairs on', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    const { median, medianLow, medianHigh } = compared(twenty);
    expect([median, medianLow, medianHigh]).toEqual([10.5, 6, 15]);
    expect(compared([1, 2, 3, 4, 5]).medianLow).toBeNaN();
    expect(compared([1, 2, 3, 4, 5, 6]).medianLow).toBe(1);
  });

  it('has no interval where there was no case in any run', () => {
    const none = compare([run(1, 0, 0), run(2, 0, 0), run(3, 0, 0)], indicator, MONTH);
    expect(none.difference).toBe(0);
    expect(none.halfWidth).toBeNaN();
    expect(none.medianLow).toBeNaN();
    expect(compare([run(1, 3, 3), run(2, 4, 4)], indicator, MONTH).halfWidth).toBe(0);
  });

  it('calls an effect clear by the interval of its median, skewed where a few decide the mean', () => {
    const small = [1, 2, 1, 2, 1, 2, 1, 2, 1];
    expect(clarityOf(compared([...small, 2]))).toBe('clear');
    expect(clarityOf(compared([...small, 500]))).toBe('skewed');
    expect(clarityOf(compared([...small, -900]))).toBe('skewed');
    expect(clarityOf(compared([...small.slice(1), -1, -2, -3]))).toBe('unclear');
    expect(clarityOf(compared([0, 0, 0, 0, 0, 0]))).toBe('unclear');
    expect(clarityOf(compared([1]))).toBe('unclear');
  });

  it('asks a pooled baseline, or for many pairs, where pairing hardly helps', () => {
    const chaotic = 'ventureInvested';
    const at = INDICATOR_IDS.indexOf(chaotic);
    const venture = (value: number) => {
      const values = new Float64Array(MONTHS * INDICATOR_IDS.length).fill(Number.NaN);
      values[MONTH * INDICATOR_IDS.length + at] = value;
      return values;
    };
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, replicate) => {
        const chance = (replicate % 5) - 2;
        return { replicate, baseline: venture(80 + chance), treatment: venture(83 + chance) };
      });
    const ten = compare(pairs(10), chaotic, MONTH);
    expect(clarityOf(ten)).toBe('unclear');
    expect(clarityOf(compare(pairs(40), chaotic, MONTH))).toBe('clear');
    expect(clarityOf(ten, { runs: 512, mean: 80, deviation: 2 })).toBe('clear');
    expect(clarityOf(ten, { runs: 512, mean: 83, deviation: 2 })).toBe('unclear');
    expect(clarityOf(ten, { runs: 512, mean: 90, deviation: 2 })).toBe('unclear');
    expect(clarityOf(ten, { runs: 20, mean: 80, deviation: 2 })).toBe('unclear');
  });

  it('reads the value of a month and an indicator', () => {
    expect(valueAt(result(7), indicator, MONTH)).toBe(7);
    expect(valueAt(result(7), indicator, MONTH - 1)).toBeNaN();
  });
});

describe('Student quantiles', () => {
  // 97.5 % quantiles of printed tables.
  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [5, 2.5706],
    [8, 2.306],
    [9, 2.2622],
    [10, 2.2281],
    [15, 2.1314],
    [19, 2.093],
    [29, 2.0452],
    [60, 2.0003],
    [120, 1.9799],
    [999, 1.9623],
  ])('%i degrees of freedom: %f', (freedom, expected) => {
    expect(Math.abs(studentQuantile(0.975, freedom) - expected)).toBeLessThan(0.0005);
  });

  it('falls as the degrees of freedom grow, across the end of the table', () => {
    for (let freedom = 2; freedom < 200; freedom++) {
      expect(studentQuantile(0.975, freedom)).toBeLessThan(studentQuantile(0.975, freedom - 1));
    }
  });

  it('has no table for other levels', () => {
    expect(() => studentQuantile(0.95, 3)).toThrow(RangeError);
  });
});

describe('quantile', () => {
  it('interpolates between order statistics', () => {
    expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantile([10, 20, 30, 40, 50], share))).toEqual([
      10, 20, 30, 46, 50,
    ]);
    expect(quantile([7], 0.9)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('how far a mean is the doing of one run', () => {
  it('gives the share of the largest in the sum, and the middle value', () => {
    expect(concentrationOf([30, 10, 1460])).toEqual({ largest: 1460 / 1500, median: 30 });
    expect(concentrationOf([7, 7, 7, 7])).toEqual({ largest: 0.25, median: 7 });
  });

  it('calls nothing concentrated where nothing was spent', () => {
    expect(concentrationOf([0, 0, 0])).toEqual({ largest: 0, median: 0 });
  });
});
