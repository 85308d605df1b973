// Claim: exp and log are within 1 ulp of the exact value, and pow(x, y) within 1 + 3 |y ln x| ulp, by stored values that
// another program computed at 300 bits, and by an oracle that agrees with these.
import { describe, expect, it } from 'vitest';
import { exp, log, pow } from '../../src/kernel/math.ts';
import { exactExp, exactLog, exactPow } from '../fixtures/double-double.ts';
import oracle from '../fixtures/math-oracle.json' with { type: 'json' };
import { errorInUlps as error, powErrors } from '../fixtures/pow-errors.ts';

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

  it('pow is within 1 ulp and 3 more for each unit of y ln x', () => {
    const errors = oracle.pow.map(
      ([x = 0, y = 0, nearest = 0, rest = 0]) =>
        error(pow(x, y), nearest, rest) / (1 + 3 * Math.abs(y * log(x))),
    );
    expect(largest(errors)).toBeLessThan(1);
  });

  it('pow is so for keyed arguments too; test:slow takes a million', () => {
    const { bound, measured } = powErrors(20_000);
    expect(bound).toBeLessThan(1);
    expect(measured).toBeLessThan(1.87);
  });
});

describe('the oracle', () => {
  /** Far from where doubles end, which it is not made for. */
  const isMiddling = (x: number) => Math.abs(x) < 600;

  it('agrees with the stored values to a millionth of a unit in the last place', () => {
    const gap = ([high, low]: readonly [number, number], nearest: number, rest: number) =>
      error(high, nearest, rest - low);
    const errors = [
      ...oracle.exp
        .filter(([x = 0]) => isMiddling(x))
        .map(([x = 0, ...exact]) => gap(exactExp([x, 0]), exact[0] ?? 0, exact[1] ?? 0)),
      ...oracle.log
        .filter(([x = 0]) => isMiddling(Math.log(x)))
        .map(([x = 0, ...exact]) => gap(exactLog(x), exact[0] ?? 0, exact[1] ?? 0)),
      ...oracle.pow
        .filter(([x = 0, y = 0]) => isMiddling(y * Math.log(x)))
        .map(([x = 0, y = 0, ...exact]) => gap(exactPow(x, y), exact[0] ?? 0, exact[1] ?? 0)),
    ];
    expect(largest(errors)).toBeLessThan(1e-6);
  });
});
