/** Claim: each distribution is the inverse of its own distribution function. */
import { describe, expect, it } from 'vitest';
import {
  choice,
  exponential,
  lognormal,
  normal,
  pareto,
  poisson,
} from '../../src/kernel/distributions.ts';

describe('distributions by inversion', () => {
  it('normal has the quantiles of tables', () => {
    expect(normal(0.5)).toBe(0);
    expect(normal(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normal(0.01)).toBeCloseTo(-2.3263478740408408, 12);
    expect(normal(1e-12)).toBeCloseTo(-7.034483825301131, 9);
  });

  it('exponential, lognormal and Pareto have their medians', () => {
    expect(exponential(0.5, 2)).toBeCloseTo(2 * Math.LN2, 12);
    expect(lognormal(0.5, 3, 1)).toBe(3);
    expect(pareto(0.5, 1, 1)).toBeCloseTo(2, 12);
  });

  it('Poisson counts with the right mean', () => {
    const n = 20000;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += poisson((i + 0.5) / n, 2.5);
    expect(sum / n).toBeCloseTo(2.5, 2);
    expect(poisson(0.999, 0)).toBe(0);
  });

  it('choice follows the weights', () => {
    expect([0.05, 0.15, 0.95].map((u) => choice(u, [1, 2, 7]))).toEqual([0, 1, 2]);
  });
});
