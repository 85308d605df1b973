// Claim: a whole is called more or less than the sum of its parts where that was planted, and not where the parts add up,
// however many are told together; the sign test and the adjusted chances are those of the published definitions.
import { describe, expect, it } from 'vitest';
import { falseDiscoveryRates } from '../../src/experiment/analysis/false-discovery.ts';
import {
  againstSum,
  compare,
  compareTogether,
  judgedTogether,
  type PairedRun,
  type Together,
} from '../../src/experiment/index.ts';
import { sumOf } from '../../src/experiment/interaction.ts';
import { medianInterval } from '../../src/experiment/median.ts';
import { signTest } from '../../src/experiment/sign-test.ts';

const MONTH = 95;
const INDICATOR = 'valueAdded';
const column = 0;

/** Numbers that look drawn and are the same every time: standard normal, nearly, and independent of each other. */
function noise(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return () => Array.from({ length: 12 }, uniform).reduce((sum, each) => sum + each, -6);
}

/** Replicates of two parts of 10 and 20 over a baseline of about 1000, with noise in each arm. */
function replicates(count: number, joint: number, seed: number, spread = 1): Together[] {
  const draw = noise(seed);
  return Array.from({ length: count }, () => {
    const none = 1000 + 50 * draw();
    const arm = (effect: number) => none + effect + spread * draw();
    return { none, alone: [arm(10), arm(20)], whole: arm(30 + joint) };
  });
}

describe('the sign test', () => {
  it('is the binomial of fair coins, both sides counted', () => {
    // 2 * (1 + 10) / 1024 for one of ten on the other side.
    expect(signTest([1, 2, 3, 4, 5, 6, 7, 8, 9, -1])).toBeCloseTo(22 / 1024, 12);
    expect(signTest([1, 1, 1, 1, 1])).toBeCloseTo(2 / 32, 12);
    expect(signTest([-1, 1])).toBe(1);
    expect(signTest([0, 0, 0])).toBe(1);
    expect(signTest([])).toBeNaN();
  });

  it('counts a tie against either side, and says 5 % exactly where the median\u2019s interval leaves 0 out', () => {
    const draw = noise(7);
    for (let n = 6; n < 60; n++) {
      const values = Array.from({ length: n }, (_, at) => (at % 9 === 4 ? 0 : draw() + 0.5));
      const { low, high } = medianInterval([...values].sort((a, b) => a - b));
      expect(signTest(values) <= 0.05, `n = ${n}`).toBe(low > 0 || high < 0);
    }
  });

  it('holds for samples so large that one outcome has no mass', () => {
    const split = (above: number, below: number) => [
      ...Array.from({ length: above }, () => 1),
      ...Array.from({ length: below }, () => -1),
    ];
    expect(signTest(split(2000, 2000))).toBe(1);
    // Two deviations: 2000 + 63 of 4000. The normal law with continuity says 0.048.
    expect(signTest(split(2063, 1937))).toBeCloseTo(0.048, 3);
  });
});

describe('chances adjusted for how many there are', () => {
  it('are those of Benjamini and Hochberg\u2019s example, in the order given', () => {
    // Table 1 of the paper: fifteen tests, of which the first four stand at 5 %.
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    const rates = falseDiscoveryRates(chances);
    expect(rates.filter((rate) => rate <= 0.05)).toHaveLength(4);
    expect(rates[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    expect(falseDiscoveryRates([...chances].reverse())).toEqual([...rates].reverse());
    for (const [at, rate] of rates.entries()) expect(rate).toBeGreaterThanOrEqual(chances[at] ?? 0);
  });

  it('leave out what was not tested', () => {
    expect(falseDiscoveryRates([0.01, Number.NaN, 0.04])).toEqual([0.02, Number.NaN, 0.04]);
    expect(falseDiscoveryRates([])).toEqual([]);
  });
});

describe('a whole and the sum of its parts', () => {
  it('is baseline and what each part adds to it', () => {
    expect(sumOf({ none: 100, alone: [110, 120], whole: 150 })).toBe(130);
    expect(sumOf({ none: 100, alone: [110, 95, 100], whole: 105 })).toBe(105);
    expect(sumOf({ none: 1, alone: [Number.NaN, 2], whole: 3 })).toBeNaN();
  });

  it('is the whole itself where only rounding parts them, and where a part does nothing', () => {
    expect(sumOf({ none: 0.1, alone: [0.3, 0.2], whole: 0.1 + 0.2 + 0.1 })).toBe(0.1 + 0.2 + 0.1);
    expect(sumOf({ none: 16289.123, alone: [16289.123, 16305.7], whole: 16305.7 })).toBe(16305.7);
  });

  it('is compared by mean, median and intervals over the same replicates', () => {
    const found = compareTogether(INDICATOR, MONTH, [
      { none: 0, alone: [1, 2], whole: 4 },
      { none: 10, alone: [12, 13], whole: 18 },
      { none: 10, alone: [12, Number.NaN], whole: 18 },
    ]);
    expect(found).toMatchObject({ pairs: 2, baseline: 9, treatment: 11, difference: 2, median: 2 });
    expect(found.halfWidth).toBeCloseTo(12.7062 * 1, 3);
  });

  it('takes the place of the baseline in runs', () => {
    const run = (treatment: number): PairedRun => ({
      replicate: 1,
      treatment: Float64Array.of(treatment),
      baseline: Float64Array.of(100),
    });
    const [found] = againstSum([run(150)], [[run(110)], [run(120)], [run(90)]]);
    expect([...(found?.baseline ?? [])]).toEqual([120]);
    expect([...(found?.treatment ?? [])]).toEqual([150]);
  });
});

describe('pairs that are judged together', () => {
  const found = (joint: number, seed: number, count = 64) =>
    compareTogether(INDICATOR, MONTH, replicates(count, joint, seed));

  it('are found where an interaction was planted, in its direction, among many that add up', () => {
    const plain = Array.from({ length: 19 }, (_, at) => found(0, 100 + at));
    const judged = judgedTogether([found(3, 1), found(-3, 2), ...plain]);
    expect(judged.slice(0, 2).map(({ beyond }) => beyond)).toEqual(['more', 'less']);
    expect(judged[0]?.found.difference).toBeGreaterThan(2);
    expect(judged[1]?.found.difference).toBeLessThan(-2);
    expect(judged.slice(2).map(({ beyond }) => beyond)).not.toContain('less');
    expect(judged.slice(2).filter(({ beyond }) => beyond !== 'neither').length).toBeLessThan(2);
  });

  it('are rarely called anything when all add up: in at most one of twenty tables, and single tests more often', () => {
    const tables = Array.from({ length: 60 }, (_, table) =>
      Array.from({ length: 21 }, (_, pair) => found(0, 1000 + 50 * table + pair, 20)),
    );
    const alarms = tables.filter((table) =>
      judgedTogether(table).some(({ beyond }) => beyond !== 'neither'),
    );
    const single = tables.filter((table) => table.some(({ signTest: chance }) => chance <= 0.05));
    expect(alarms.length).toBeLessThanOrEqual(3);
    expect(single.length).toBeGreaterThan(10 * Math.max(1, alarms.length));
  });

  it('are not called by exact sums, by few replicates, or where mean and median disagree', () => {
    const exact = Array.from({ length: 40 }, (_, at) => ({
      none: at,
      alone: [at, at + 1],
      whole: at + 1,
    }));
    const torn = Array.from({ length: 40 }, (_, at) => ({
      none: 0,
      alone: [0, 0],
      whole: at === 0 ? -1e4 : 1,
    }));
    const few = replicates(5, 50, 3, 0.1);
    const all = [exact, torn, few].map((each) => compareTogether(INDICATOR, MONTH, each));
    expect(judgedTogether(all).map(({ beyond }) => beyond)).toEqual([
      'neither',
      'neither',
      'neither',
    ]);
  });
});

describe('skewness', () => {
  it('is the third standardised moment of the differences', () => {
    const values = [0, 0, 0, 4];
    const runs = values.map((treatment, at): PairedRun => {
      const arm = (value: number) => {
        const result = new Float64Array(100 * 100);
        result[column] = value;
        return result;
      };
      return { replicate: at, treatment: arm(treatment), baseline: arm(0) };
    });
    // Mean 1, moments 3 and 6: 6 / 3 ** 1.5.
    expect(compare(runs, INDICATOR, 0).skewness).toBeCloseTo(6 / 3 ** 1.5, 12);
    expect(compare(runs.slice(0, 3), INDICATOR, 0).skewness).toBe(0);
  });
});
