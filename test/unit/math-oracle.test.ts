// Claim: exp and log are within 1 ulp of the exact value, and pow(x, y) within 1.5 (1 + |y ln x|) ulp, by stored values that
// another program computed at 300 bits.
import { describe, expect, it } from 'vitest';
import { exp, log, pow } from '../../src/kernel/math.ts';
import oracle from '../fixtures/math-oracle.json' with { type: 'json' };

/** Distance between a double and the next one away from 0. */
function ulp(x: number): number {
  const bits = new Float64Array([Math.abs(x)]);
  const whole = new BigUint64Array(bits.buffer);
  whole[0] = (whole[0] ?? 0n) + 1n;
  return (bits[0] ?? Number.NaN) - Math.abs(x);
}

/** Error of a value against nearest double and remainder, in units of the last place. */
function error(value: number, nearest: number, rest: number): number {
  return Math.abs(value - nearest - rest) / ulp(nearest);
}

function largest(errors: readonly number[]): number {
  expect(errors.length).toBeGreaterThan(200);
  expect(errors.every((each) => each >= 0)).toBe(true);
  return Math.max(...errors);
}

describe('against exact values', () => {
  it('exp is within 1 ulp', () => {
    const errors = oracle.exp.map(([x = 0, nearest = 0, rest = 0]) => error(exp(x), nearest, rest));
    expect(largest(errors)).toBeLessThan(1);
  });

  it('log is within 1 ulp', () => {
    const errors = oracle.log.map(([x = 0, nearest = 0, rest = 0]) => error(log(x), nearest, rest));
    expect(largest(errors)).toBeLessThan(1);
  });

  it('pow is within 1.5 ulp and 1.5 more for each unit of y ln x', () => {
    const errors = oracle.pow.map(
      ([x = 0, y = 0, nearest = 0, rest = 0]) =>
        error(pow(x, y), nearest, rest) / (1 + Math.abs(y * log(x))),
    );
    expect(largest(errors)).toBeLessThan(1.5);
  });
});
