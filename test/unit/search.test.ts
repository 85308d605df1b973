// Claim: a search finds a planted optimum: the cheapest point that is good enough, where several levers do nothing, some
// are dear, and two are needed together; it keeps to its budget and goes the same way twice.
import { describe, expect, it } from 'vitest';
import { isBetter, search, type Judgement } from '../../src/experiment/search.ts';

const PRICES = [10, 3, 4, 6, 2, 8];

/** Good enough takes 0.6 of coordinate 1 and 0.5 of coordinate 2, or all of the dear coordinate 0; the rest is waste. */
function planted(position: readonly number[]): Judgement {
  const [dear = 0, first = 0, second = 0] = position;
  const cost = position.reduce((sum, each, at) => sum + each * (PRICES[at] ?? 0), 0);
  const reached = Math.max(Math.min(first / 0.6, second / 0.5), dear);
  return { cost, probability: Math.min(1, reached) };
}

const BEST = 0.6 * 3 + 0.5 * 4;

function run(seed: number, budget: number) {
  const asked: (readonly number[])[] = [];
  const found = search({ factors: 6, wanted: 1, budget, seed, starts: [] }, (position) => {
    asked.push(position);
    return Promise.resolve(planted(position));
  });
  return found.then((best) => ({ best, asked }));
}

describe('search', () => {
  it.each([1, 2, 3, 4, 5])('finds the planted optimum within 10 %% (seed %i)', async (seed) => {
    const { best, asked } = await run(seed, 300);
    expect(asked.length).toBeLessThanOrEqual(300);
    expect(best.probability).toBe(1);
    expect(best.cost).toBeGreaterThanOrEqual(BEST - 1e-12);
    expect(best.cost).toBeLessThan(1.1 * BEST);
    expect(best.position.slice(3)).toEqual([0, 0, 0]);
  });

  it('asks the same questions again', async () => {
    expect((await run(7, 60)).asked).toEqual((await run(7, 60)).asked);
  });

  it('puts good enough before cheap, and cheap before dear', () => {
    const of = (probability: number, cost: number) => ({ probability, cost });
    expect(isBetter(of(0.8, 9), of(0.7, 1), 0.8)).toBe(true);
    expect(isBetter(of(0.8, 9), of(1, 10), 0.8)).toBe(true);
    expect(isBetter(of(0.5, 1), of(0.6, 9), 0.8)).toBe(false);
  });
});
