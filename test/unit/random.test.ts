/** Claim: draws are keyed as published, and no two decisions share them. */
import { describe, expect, it } from 'vitest';
import { entrantKey, Stream, threefryWords } from '../../src/kernel/random.ts';
import { Streams } from '../../src/kernel/schedule.ts';
import { SCHEDULE } from '../../src/model/schedule.ts';

describe('keyed draws', () => {
  it('gives the known answers of Threefry-2x32-20 (Random123)', () => {
    expect(threefryWords([0, 0], [0, 0])).toEqual([0x6b200159, 0x99ba4efe]);
    expect(threefryWords([0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff])).toEqual([
      0x1cb996fc, 0xbb002be7,
    ]);
    expect(threefryWords([0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3])).toEqual([
      0xc4923a9c, 0x483df7a0,
    ]);
  });

  it('repeats for the same key and differs for any other', () => {
    const first = new Stream(1, 1, 'firm.exit').at(12).uniform(7);
    expect(new Stream(1, 1, 'firm.exit').at(12).uniform(7)).toBe(first);
    const others = [
      new Stream(2, 1, 'firm.exit').at(12).uniform(7),
      new Stream(1, 2, 'firm.exit').at(12).uniform(7),
      new Stream(1, 1, 'firm.entry').at(12).uniform(7),
      new Stream(1, 1, 'firm.exit').at(13).uniform(7),
      new Stream(1, 1, 'firm.exit').at(12, 1).uniform(7),
      new Stream(1, 1, 'firm.exit').at(12).uniform(8),
      new Stream(1, 1, 'firm.exit').at(12).uniform(7, 1),
    ];
    expect(new Set([first, ...others]).size).toBe(8);
  });

  it('fills a column with exactly the draws it would make one by one', () => {
    const keys = Float64Array.of(0, 1, 2, 2 ** 28, entrantKey(251, 7), 2 ** 31, 2 ** 32 - 1, 5);
    for (const seed of [1, 2, 4294967295]) {
      for (const other of [0, 1, 2 ** 31 + 3]) {
        const draws = new Stream(seed, 3, 'firm.exit').at(12, 2);
        const each = [...keys].map((key) => draws.uniform(key, other));
        for (let count = 0; count <= keys.length; count++) {
          const out = new Float64Array(keys.length);
          draws.fill(keys, count, out, other);
          expect([...out]).toEqual(each.map((draw, at) => (at < count ? draw : 0)));
        }
      }
    }
  });

  it('shares no draw between processes and months', () => {
    const streams = new Streams(1, 1, SCHEDULE);
    const seen = new Set<number>();
    for (const { name } of SCHEDULE) {
      for (let month = 0; month < 252; month++) seen.add(streams.of(name, month).at(0).uniform(0));
    }
    expect(seen.size).toBe(SCHEDULE.length * 252);
  });

  it('is uniform and uncorrelated between neighbours', () => {
    const draws = new Stream(1, 1, 'check').at(0);
    const n = 20000;
    const values = Array.from({ length: n }, (_, key) => draws.uniform(key));
    const mean = values.reduce((a, b) => a + b, 0) / n;
    const products = values
      .slice(1)
      .reduce((sum, value, i) => sum + (value - 0.5) * ((values[i] ?? 0) - 0.5), 0);
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * n));
    expect(Math.abs((products / n) * 12)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThan(1);
  });

  it('gives every potential entrant a key of its own', () => {
    expect(entrantKey(0, 0)).toBe(2 ** 28);
    expect(entrantKey(251, 65535)).toBeLessThan(2 ** 32);
    expect(entrantKey(1, 0) - entrantKey(0, 65535)).toBe(1);
    expect(() => entrantKey(0, 65536)).toThrow(RangeError);
  });
});
