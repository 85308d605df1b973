// Claim: a design's points are what its name promises: the Sobol sequence equals an independent implementation's, a Latin
// hypercube holds one point in each stratum, a trajectory moves each factor once, Saltelli's scheme mixes A and B.
import { describe, expect, it } from 'vitest';
import { coalitions, grid, oneAtATime } from '../../src/experiment/designs/factorial.ts';
import { latinHypercube } from '../../src/experiment/designs/latin-hypercube.ts';
import { MOST_DIMENSIONS, sobolPoints } from '../../src/experiment/designs/sobol-sequence.ts';
import { morrisPoints, saltelliPoints } from '../../src/experiment/designs/trajectories.ts';
import oracle from '../fixtures/sobol-points.json' with { type: 'json' };

describe('the Sobol sequence', () => {
  it('equals the first 1 024 points in 10 dimensions of another implementation', () => {
    const ours = sobolPoints(1024, 10).map((point) => point.map((x) => x * 1024).join(' '));
    expect(ours).toEqual(oracle.points);
  });

  it('has one point in each of 256 strata of every dimension, shifted or not', () => {
    const shift = Array.from({ length: MOST_DIMENSIONS }, (_, at) => (at * 2654435761) >>> 0);
    for (const points of [
      sobolPoints(256, MOST_DIMENSIONS),
      sobolPoints(256, MOST_DIMENSIONS, shift),
    ]) {
      for (let at = 0; at < MOST_DIMENSIONS; at++)
        expect(new Set(points.map((point) => Math.floor((point[at] ?? 0) * 256))).size).toBe(256);
    }
  });

  it('refuses more dimensions than it has numbers for', () => {
    expect(() => sobolPoints(4, MOST_DIMENSIONS + 1)).toThrow(/65 dimensions/u);
  });
});

describe('a Latin hypercube', () => {
  const points = latinHypercube(37, { factors: 5, seed: 3 });

  it('has one point in each stratum of every factor', () => {
    for (let factor = 0; factor < 5; factor++) {
      const strata = points.map((point) => Math.floor((point[factor] ?? 0) * 37));
      expect([...strata].sort((a, b) => a - b)).toEqual(strata.map((_, stratum) => stratum));
    }
  });

  it('differs with the seed and not otherwise', () => {
    expect(latinHypercube(37, { factors: 5, seed: 3 })).toEqual(points);
    expect(latinHypercube(37, { factors: 5, seed: 4 })).not.toEqual(points);
  });
});

describe('factorial designs', () => {
  it('a grid holds every combination, the last factor fastest', () => {
    expect(grid([2, 3])).toEqual([
      [0, 0],
      [0, 0.5],
      [0, 1],
      [1, 0],
      [1, 0.5],
      [1, 1],
    ]);
  });

  it('one at a time begins with nothing changed', () => {
    expect(oneAtATime([1, 2])).toEqual([
      [undefined, undefined],
      [1, undefined],
      [undefined, 0],
      [undefined, 1],
    ]);
  });

  it('coalitions number their members by bits', () => {
    expect(coalitions(2)).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
  });
});

describe('designs for sensitivity', () => {
  it('a trajectory moves each factor once, by two thirds, and stays inside', () => {
    const factors = 6;
    const points = morrisPoints(20, { factors, seed: 1 });
    expect(points).toHaveLength(140);
    expect(points.flat().every((x) => x >= 0 && x <= 1)).toBe(true);
    for (let start = 0; start < points.length; start += factors + 1) {
      const moves = points.slice(start + 1, start + factors + 1).map((point, step) => {
        const steps = point.map((x, factor) => x - (points[start + step]?.[factor] ?? 0));
        const moved = steps.flatMap((size, factor) => (size === 0 ? [] : [{ factor, size }]));
        expect(moved).toHaveLength(1);
        expect(Math.abs(moved[0]?.size ?? 0)).toBeCloseTo(2 / 3, 12);
        return moved[0]?.factor;
      });
      expect(new Set(moves).size).toBe(factors);
    }
  });

  it('a row of Saltelli\u2019s scheme is A, B, and A with one factor of B', () => {
    const points = saltelliPoints(8, { factors: 3, seed: 1 });
    expect(points).toHaveLength(40);
    for (let row = 0; row < 8; row++) {
      const [a = [], b = [], ...mixed] = points.slice(row * 5, row * 5 + 5);
      expect(a.some((x) => b.includes(x))).toBe(false);
      expect(mixed).toEqual(
        [0, 1, 2].map((factor) => a.map((x, at) => (at === factor ? b[at] : x))),
      );
    }
  });
});
