/** Claim: exp, log and pow are accurate, and their bits are fixed. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import {
  bit,
  exp,
  exponentials,
  lesser,
  log,
  logarithms,
  logistic,
  positive,
  pow,
  powers,
} from '../../src/kernel/math.ts';

const spread = Array.from({ length: 20000 }, (_, i) => -700 + (1400 * (i + 0.37)) / 20000);
const above = spread.map((x) => Math.exp(x / 2));

function relative(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.abs(b);
}

describe('deterministic functions', () => {
  it('exp is within 2 ulp of the engine', () => {
    for (const x of spread) expect(relative(exp(x), Math.exp(x))).toBeLessThan(5e-16);
  });

  it('log is within 2 ulp of the engine', () => {
    for (const x of above)
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(
        5e-16 * Math.max(1, Math.abs(Math.log(x))),
      );
  });

  it('pow is within 20 ulp of the engine for moderate results', () => {
    for (let x = 0.01; x < 50; x += 0.37) {
      for (const y of [-2.5, -0.16, 0.3, 0.5, 1, 2, 3.7])
        expect(relative(pow(x, y), Math.pow(x, y))).toBeLessThan(5e-15);
    }
  });

  it('treats the edges as the mathematics does', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-800)).toBe(0);
    expect(exp(800)).toBe(Infinity);
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(exp(Number.NaN)).toBeNaN();
    expect(pow(0, 0)).toBe(1);
    expect(pow(4, 0.5)).toBe(2);
    expect(log(5e-324)).toBeCloseTo(-744.44, 2);
    expect(logistic(0)).toBe(0.5);
  });

  it('has the bits it had when it was written', () => {
    const values = Float64Array.from([
      ...spread.map(exp),
      ...above.map((_, i) => log(0.001 + i * 1.7)),
    ]);
    const hash = createHash('sha256')
      .update(new Uint8Array(values.buffer))
      .digest('hex')
      .slice(0, 16);
    expect(hash).toBe('377192ae5cc4487d');
  });
});

describe('functions of many numbers at once', () => {
  const edges = [0, -0, 5e-324, 2.3e-308, 1e-300, 1e-12, 0.3, 0.5, 1, 1.5, 699, 701, 710, 1e300];
  const odd = [Number.POSITIVE_INFINITY, Number.NaN];
  const sizes = [...edges, ...odd];
  const arguments_ = [...sizes, ...sizes.map((x) => -x), ...spread];
  const same = (
    batch: (values: Float64Array) => void,
    one: (x: number) => number,
    of: number[],
  ) => {
    const values = Float64Array.from([9, ...of, 9]);
    batch(values.subarray(1, of.length + 1));
    expect([...values]).toEqual([9, ...of.map(one), 9]);
  };

  it('give the bits of one at a time, edges too', () => {
    same((values) => exponentials(values, values.length), exp, arguments_);
    same((values) => logarithms(values, values.length), log, [...arguments_, ...above]);
    for (const y of [-0.16, 0.37, 0, 1, 2, 0.5])
      same(
        (values) => powers(values, values.length, y),
        (x) => pow(x, y),
        [...sizes, ...above],
      );
  });

  it('leave alone what lies beyond the count', () => {
    const values = Float64Array.from([1, 1]);
    exponentials(values, 1);
    expect([...values]).toEqual([exp(1), 1]);
  });
});

describe('choices without a jump', () => {
  const some = [-1e15, -3.7, -1, -5e-324, 0, 5e-324, 0.1, 1, 3.7, 1e15];

  it('give exactly what the jump would give', () => {
    for (const a of some) {
      expect(positive(a)).toBe(a < 0 ? 0 : a);
      for (const b of some) {
        expect(lesser(a, b)).toBe(Math.min(a, b));
        expect(bit(a < b)).toBe(a < b ? 1 : 0);
      }
    }
  });

  it('pass on what is undefined', () => {
    expect(positive(Number.NaN)).toBeNaN();
    expect(lesser(Number.NaN, 1)).toBeNaN();
    expect(lesser(1, Number.NaN)).toBeNaN();
  });
});
