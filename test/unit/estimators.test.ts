// Claim: every estimator finds the effect that was put into synthetic data, with an error that covers it.
import { describe, expect, it } from 'vitest';
import { bunching } from '../../src/evidence/estimators/bunching.ts';
import { staggeredDifference, type PanelUnit } from '../../src/evidence/estimators/differences.ts';
import { discontinuity } from '../../src/evidence/estimators/discontinuity.ts';
import type { Estimate } from '../../src/evidence/estimators/estimate.ts';
import { eventStudy, type Dated } from '../../src/evidence/estimators/event-study.ts';
import { leastSquares } from '../../src/evidence/estimators/least-squares.ts';
import { lotteryDifference } from '../../src/evidence/estimators/lottery.ts';
import { permutation } from '../../src/evidence/estimators/permutation.ts';
import {
  correlation,
  gini,
  logGamma,
  slope,
  subbotinShape,
  tailExponent,
  topShare,
} from '../../src/evidence/estimators/shapes.ts';
import { exponential, normal, pareto } from '../../src/kernel/distributions.ts';
import { Stream } from '../../src/kernel/random.ts';

const draws = new Stream(1, 0, 'test of estimators').at(0);
const uniform = (key: number, other = 0) => draws.uniform(key, other);
const many = (count: number) => Array.from({ length: count }, (_, index) => index);

function covering({ value, standardError }: Estimate, truth: number, size: number): void {
  expect(Math.abs(value - truth)).toBeLessThan(3.5 * standardError);
  expect(standardError).toBeGreaterThan(size / 2);
  expect(standardError).toBeLessThan(size * 2);
}

describe('least squares', () => {
  it('solves a system by hand, with errors that grow with clusters', () => {
    const { coefficients } = leastSquares({
      outcome: [1, 3, 5, 7],
      regressors: many(4).map((x) => [1, x]),
    });
    expect(coefficients[0]).toBeCloseTo(1, 10);
    expect(coefficients[1]).toBeCloseTo(2, 10);
    const rows = many(400);
    const common = (row: number) => normal(uniform(Math.floor(row / 20), 1));
    const outcome = rows.map((row) => common(row) + 0.1 * normal(uniform(row, 2)));
    const regressors = rows.map(() => [1]);
    const loose = leastSquares({ outcome, regressors }).standardErrors[0] ?? 0;
    const clusters = rows.map((row) => Math.floor(row / 20));
    expect(leastSquares({ outcome, regressors, clusters }).standardErrors[0]).toBeGreaterThan(
      3 * loose,
    );
  });

  it('names the regressor that depends on others', () => {
    const twice = {
      outcome: [1, 2, 3],
      regressors: [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    };
    expect(() => leastSquares(twice)).toThrow('regressor 2 depends linearly');
  });
});

describe('difference in differences', () => {
  const EFFECT = 0.5;
  /** Units of three cohorts and untreated ones, with levels and a common trend of their own. */
  const units = (effect: (since: number) => number): PanelUnit[] =>
    many(600).map((unit) => {
      const cohort = [3, 5, 7, Infinity][unit % 4] ?? Infinity;
      const level = 2 * normal(uniform(unit, 10)) + (Number.isFinite(cohort) ? 1 : 0);
      const outcomes = many(10).map((period) => {
        const since = period - cohort;
        const chance = 0.3 * normal(uniform(unit, 20 + period));
        return level + period * 0.2 + chance + (since >= 0 ? effect(since) : 0);
      });
      return { cohort, outcomes };
    });

  it('finds a constant effect in spite of levels and trends that differ', () => {
    covering(
      staggeredDifference(
        units(() => EFFECT),
        { from: 0, to: 2 },
      ),
      EFFECT,
      0.02,
    );
    covering(
      staggeredDifference(
        units(() => 0),
        { from: 0, to: 2 },
      ),
      0,
      0.02,
    );
  });

  it('finds an effect that grows, where a regression with two-way effects is biased', () => {
    const grown = staggeredDifference(
      units((since) => 0.2 * since),
      { from: 2, to: 2 },
    );
    covering(grown, 0.4, 0.025);
  });

  it('compares within strata only', () => {
    const trending = units(() => EFFECT).map((unit, index) => {
      const stratum = Number.isFinite(unit.cohort) || index % 8 === 3 ? 1 : 0;
      return {
        cohort: unit.cohort,
        strata: many(10).map(() => stratum),
        outcomes: unit.outcomes.map((outcome, period) => outcome + 0.3 * period * stratum),
      };
    });
    covering(staggeredDifference(trending, { from: 0, to: 2 }), EFFECT, 0.025);
    const pooledStrata = trending.map(({ cohort, outcomes }) => ({ cohort, outcomes }));
    expect(staggeredDifference(pooledStrata, { from: 0, to: 2 }).value).toBeGreaterThan(
      EFFECT + 0.05,
    );
  });

  it('says nothing without controls', () => {
    const treated = many(5).map(() => ({ cohort: 2, outcomes: [0, 0, 1, 1] }));
    expect(staggeredDifference(treated, { from: 0, to: 1 }).observations).toBe(0);
  });
});

describe('regression discontinuity', () => {
  const rows = (jump: number) =>
    many(4000).map((row) => {
      const score = 4 * uniform(row, 40) - 2;
      const smooth = 0.5 * score + 0.2 * score * (score > 0 ? 1 : 0);
      return { score, outcome: smooth + 0.5 * normal(uniform(row, 41)) + (score >= 0 ? jump : 0) };
    });

  it('finds the jump and no jump', () => {
    covering(discontinuity(rows(0.4), 1), 0.4, 0.045);
    covering(discontinuity(rows(0), 1), 0, 0.045);
  });
});

describe('bunching', () => {
  const design = { bin: 0.05, from: 0, to: 2, notch: 1, excluded: [0.7, 1.1], degree: 3 } as const;
  /** Values spread evenly; part of those in the range below the notch moves to just above it. */
  const values = (moved: number) =>
    many(20000).map((row) => {
      const value = 2 * uniform(row, 50);
      const moves = value > 0.7 && value < 1 && uniform(row, 51) < moved;
      return moves ? 1 + 0.1 * uniform(row, 52) : value;
    });

  it('finds what moved: 60 % of three tenths onto one tenth', () => {
    const { excess, missing } = bunching(values(0.6), design);
    covering(missing, 0.4, 0.02);
    covering(excess, 2.8, 0.07);
  });

  it('finds nothing where nobody moves', () => {
    const { excess, missing } = bunching(values(0), design);
    covering(missing, 1, 0.03);
    covering(excess, 1, 0.04);
  });
});

describe('event study', () => {
  const rows = (effect: number, early = 0): Dated[] =>
    many(60).flatMap((group) => {
      const event = group % 3 === 0 ? Infinity : 6 + (group % 5);
      return many(16).map((period) => ({
        group,
        period,
        event,
        outcome:
          normal(uniform(group, 60)) +
          0.3 * normal(uniform(period, 61)) +
          0.2 * normal(uniform(group, 70 + period)) +
          (period >= event ? effect : 0) +
          (period < event && period >= event - 2 ? early : 0),
      }));
    });

  it('finds the effect net of groups and periods', () => {
    covering(eventStudy(rows(-0.5), { from: 0, to: 4, touched: 0 }), -0.5, 0.025);
    covering(eventStudy(rows(0), { from: 0, to: 4, touched: 0 }), 0, 0.025);
  });

  it('says nothing where all groups have their event at once', () => {
    const together: Dated[] = [0, 1].flatMap((group) =>
      [0, 1, 2, 3, 4, 5].map((period) => ({ group, period, event: 3, outcome: group + period })),
    );
    expect(eventStudy(together, { from: 0, to: 4, touched: 0 }).value).toBeNaN();
  });

  it('leaves out what the event touched before its date', () => {
    covering(eventStudy(rows(-0.5, -0.5), { from: 0, to: 4, touched: 2 }), -0.5, 0.03);
    const contaminated = eventStudy(rows(-0.5, -0.5), { from: 0, to: 4, touched: 0 });
    expect(contaminated.value).toBeGreaterThan(-0.45);
  });
});

describe('lottery', () => {
  const rows = (won: number, lost: number) =>
    many(4000).map((row) => {
      const winner = uniform(row, 90) < 0.5;
      return { won: winner, outcome: uniform(row, 91) < (winner ? won : lost) ? 1 : 0 };
    });

  it('finds the difference of two chances', () => {
    covering(lotteryDifference(rows(0.2, 0.1)), 0.1, 0.011);
    covering(lotteryDifference(rows(0.1, 0.1)), 0, 0.0095);
  });
});

describe('shapes', () => {
  const sample = (of: (u: number) => number, purpose: number) =>
    many(20000).map((row) => of(uniform(row, purpose)));

  it('finds the exponent of a power law, weights counting as copies', () => {
    const units = sample((u) => pareto(u, 1, 1.3), 100).map((value) => ({ value, weight: 1 }));
    expect(tailExponent(units, 0.1)).toBeCloseTo(1.3, 1);
    const doubled = units.map(({ value }) => ({ value, weight: 2 }));
    expect(tailExponent(doubled, 0.1)).toBeCloseTo(tailExponent(units, 0.1), 12);
  });

  it('tells a tent from a bell', () => {
    const tent = sample((u) => (u < 0.5 ? -exponential(2 * u, 1) : exponential(2 * u - 1, 1)), 101);
    expect(subbotinShape(tent)).toBeCloseTo(1, 1);
    expect(Math.abs(subbotinShape(sample(normal, 102)) - 2)).toBeLessThan(0.1);
  });

  it('has the gamma function of halves and whole numbers', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  });

  it('measures inequality, slopes and correlation by hand', () => {
    const equal = many(10).map(() => ({ value: 3, weight: 1 }));
    expect(gini(equal)).toBeCloseTo(0, 12);
    const one = many(10).map((index) => ({ value: index === 0 ? 5 : 0, weight: 1 }));
    expect(gini(one)).toBeCloseTo(0.9, 12);
    expect(topShare(one, 0.1)).toBe(1);
    expect(topShare(equal, 0.25)).toBeCloseTo(0.25, 12);
    expect(slope([0, 1, 2], [1, 3, 5])).toBeCloseTo(2, 12);
    expect(correlation([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1, 12);
  });
});

describe('permutation', () => {
  it('holds every item once, is the same again and differs by number', () => {
    const order = permutation(50, 1, 1);
    expect([...order].sort((a, b) => a - b)).toEqual(many(50));
    expect(permutation(50, 1, 1)).toEqual(order);
    expect(permutation(50, 1, 2)).not.toEqual(order);
  });
});
