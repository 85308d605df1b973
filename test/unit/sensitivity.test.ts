// Claim: on functions whose indices are known, the estimators find them: Morris ranks and Sobol indices of Ishigami and
// Sobol-g within 0.02 and inside their intervals, and Shapley values sum to the total effect.
import { describe, expect, it } from 'vitest';
import { elementaryEffects } from '../../src/experiment/analysis/morris.ts';
import { shapleyValues } from '../../src/experiment/analysis/shapley.ts';
import { FEWEST_ROWS, sobolIndices } from '../../src/experiment/analysis/sobol-indices.ts';
import { morrisPoints, saltelliPoints } from '../../src/experiment/designs/trajectories.ts';

const ERROR = 0.02;
const ROWS = 4096;

/** Ishigami and Homma (1990) with a = 7, b = 0.1 on [-pi, pi]. */
function ishigami(point: readonly number[]): number {
  const [x = 0, y = 0, z = 0] = point.map((position) => Math.PI * (2 * position - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

function ishigamiIndices() {
  const alone = (1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2;
  const second = 49 / 8;
  const together = (0.01 * Math.PI ** 8 * 8) / 225;
  const all = alone + second + together;
  return {
    first: [alone / all, second / all, 0],
    total: [(alone + together) / all, second / all, together / all],
  };
}

const A = [0, 1, 4.5, 9, 99, 99, 99, 99];

/** Sobol's g function. */
function sobolG(point: readonly number[]): number {
  return A.reduce(
    (product, a, at) => (product * (Math.abs(4 * (point[at] ?? 0) - 2) + a)) / (1 + a),
    1,
  );
}

function sobolGIndices() {
  const parts = A.map((a) => 1 / 3 / (1 + a) ** 2);
  const all = parts.reduce((product, part) => product * (1 + part), 1) - 1;
  return {
    first: parts.map((part) => part / all),
    total: parts.map((part) => (part * (1 + all)) / (1 + part) / all),
  };
}

describe('Sobol indices', () => {
  it.each([
    { name: 'Ishigami', of: ishigami, truth: ishigamiIndices() },
    { name: 'Sobol-g', of: sobolG, truth: sobolGIndices() },
  ])('of $name are the analytic ones within 0.02', ({ of, truth }) => {
    const factors = truth.first.length;
    const values = saltelliPoints(ROWS, { factors, seed: 1 }).map(of);
    const found = sobolIndices(values, factors, { resamples: 100, seed: 1 });
    for (const which of ['first', 'total'] as const) {
      found.forEach((indices, factor) => {
        const { value, low, high } = indices[which];
        const known = truth[which][factor] ?? Number.NaN;
        expect(Math.abs(value - known), `${which} of factor ${factor}`).toBeLessThan(ERROR);
        expect(low - ERROR / 2).toBeLessThanOrEqual(known);
        expect(high + ERROR / 2).toBeGreaterThanOrEqual(known);
        expect(high - low).toBeLessThan(0.2);
      });
    }
  });

  it('refuses values that are no whole rows', () => {
    expect(() => sobolIndices([1, 2, 3], 2, { resamples: 1, seed: 1 })).toThrow(/whole rows/u);
  });

  it('have no interval where a sample carries none, and never half of one', () => {
    const drawn = { resamples: 200, seed: 1 };
    const ends = (values: readonly number[]) =>
      sobolIndices(values, 2, drawn).flatMap(({ first, total }) => [first, total]);
    const values = saltelliPoints(64, { factors: 2, seed: 1 }).map(
      ([x = 0, y = 0]) => Math.sin(6 * x) + y,
    );
    for (const { low, value, high } of ends(values)) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
    for (const { value, low, high } of ends(values.slice(0, 4 * 3)))
      expect([Number.isNaN(value), low, high]).toEqual([false, Number.NaN, Number.NaN]);
    // A rare event: one row of thirty in which anything happens, so that a third of the resamples hold none.
    const rare = Array.from({ length: 4 * 30 }, (_, at) => (at === 8 ? 1 : 0));
    for (const { low, high } of ends(rare)) expect([low, high]).toEqual([Number.NaN, Number.NaN]);
    // Nothing varies at all.
    for (const each of ends(rare.map(() => 0.1)))
      expect(each).toEqual({ value: Number.NaN, low: Number.NaN, high: Number.NaN });
    expect(FEWEST_ROWS).toBeLessThan(30);
  });
});

describe('elementary effects', () => {
  it('of a sum are its weights, without spread', () => {
    const points = morrisPoints(10, { factors: 3, seed: 1 });
    const effects = elementaryEffects(
      points,
      points.map(([x = 0, y = 0, z = 0]) => 5 * x - 2 * y + 0 * z),
    );
    expect(effects.map(({ mu }) => Math.round(mu * 1e9) / 1e9)).toEqual([5, -2, 0]);
    for (const { sigma } of effects) expect(sigma).toBeLessThan(1e-9);
  });

  it('of Ishigami: the expectation over the grid, exactly', () => {
    // Steps are 0 <-> 2/3 and 1/3 <-> 1, so that the mean over all grid points is the exact expectation.
    const levels = [0, 1, 2, 3].map((level) => level / 3);
    const expected = [0, 1, 2].map((factor) => {
      const sizes = levels.flatMap((x) =>
        levels.flatMap((y) =>
          [0, 1 / 3].map((start) => {
            const rest = [x, y];
            const at = (position: number) =>
              [0, 1, 2].map((other) =>
                other === factor ? position : (rest[other - (other > factor ? 1 : 0)] ?? 0),
              );
            return Math.abs(ishigami(at(start + 2 / 3)) - ishigami(at(start))) / (2 / 3);
          }),
        ),
      );
      return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    });
    const points = morrisPoints(4000, { factors: 3, seed: 1 });
    const found = elementaryEffects(points, points.map(ishigami));
    found.forEach(({ muStar, error }, factor) => {
      expect(Math.abs(muStar - (expected[factor] ?? 0))).toBeLessThan(4 * error + 1e-9);
      expect(error).toBeLessThan(0.25);
    });
  });

  it('of Sobol-g rank the factors as the analytic totals do', () => {
    const points = morrisPoints(500, { factors: A.length, seed: 2 });
    const sizes = elementaryEffects(points, points.map(sobolG)).map(({ muStar }) => muStar);
    const ranked = [0, 1, 2, 3].map((factor) => sizes[factor] ?? 0);
    expect([...ranked].sort((a, b) => b - a)).toEqual(ranked);
    expect(Math.max(...sizes.slice(4))).toBeLessThan((ranked[3] ?? 0) / 5);
  });
});

describe('Shapley values', () => {
  it('of an additive game are the players\u2019 own worths; a joint gain is shared', () => {
    const alone = [3, -1, 2];
    const worth = Array.from({ length: 8 }, (_, mask) => {
      const sum = alone.reduce((total, each, at) => total + ((mask >> at) & 1 ? each : 0), 10);
      return sum + ((mask & 3) === 3 ? 4 : 0);
    });
    const values = shapleyValues(worth, 3);
    expect(values.map((value) => Math.round(value * 1e12) / 1e12)).toEqual([5, 1, 2]);
  });

  it('sum to the total effect, whatever the worths', () => {
    for (let players = 1; players <= 7; players++) {
      const worth = Array.from({ length: 1 << players }, (_, mask) => Math.sin(mask * 12.9) * 1000);
      const sum = shapleyValues(worth, players).reduce((total, value) => total + value, 0);
      expect(sum).toBeCloseTo((worth.at(-1) ?? 0) - (worth[0] ?? 0), 9);
    }
  });
});
