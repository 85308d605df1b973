// Claim: labels stand at their points where there is room, else a gap apart in the same order and inside the chart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/ui/charts/spread.ts';

const GAP = 13;

describe('labels', () => {
  it('stay where they are when nothing is near', () => {
    expect(spread([120, 20, 70], GAP, [0, 200])).toEqual([120, 20, 70]);
  });

  it('part evenly around where they meet', () => {
    expect(spread([100, 100], GAP, [0, 200])).toEqual([93.5, 106.5]);
    expect(spread([50, 52, 54], GAP, [0, 200])).toEqual([39, 52, 65]);
  });

  it('stay inside, in the order of their points and a gap apart, wherever these are', () => {
    const places = fc.array(fc.double({ min: -20, max: 220, noNaN: true }), { maxLength: 5 });
    fc.assert(
      fc.property(places, (given) => {
        const found = spread(given, GAP, [0, 200]);
        const order = given
          .map((_, at) => at)
          .sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0) || a - b);
        order.forEach((at, place) => {
          const here = found[at] ?? Number.NaN;
          expect(here).toBeGreaterThanOrEqual(0);
          expect(here).toBeLessThanOrEqual(200);
          const before = order[place - 1];
          if (before !== undefined)
            expect(here - (found[before] ?? 0)).toBeGreaterThanOrEqual(GAP - 1e-9);
        });
      }),
    );
  });
});
