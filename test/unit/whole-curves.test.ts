/** Claim: the most central curve lies between most pairs of others, and bands hold whole curves. */
import { describe, expect, it } from 'vitest';
import { byDepth, envelopeOf } from '../../src/ui/charts/central.ts';
import { MONTHS } from '../../src/model/index.ts';

const flat = (value: number) => new Float64Array(MONTHS).fill(value);

describe('whole curves', () => {
  it('are ordered from the middle out', () => {
    const curves = [5, 1, 3, 2, 4].map(flat);
    expect(byDepth(curves).map(([first]) => first)).toEqual([3, 2, 4, 5, 1]);
  });

  it('that are never far out but swing across the others are less central than one that stays in the middle', () => {
    const swinging = Float64Array.from({ length: MONTHS }, (_, month) =>
      month % 2 === 0 ? 1.4 : 4.6,
    );
    const curves = [1, 2, 3, 4, 5].map(flat);
    expect(byDepth([...curves, swinging]).indexOf(swinging)).toBeGreaterThan(2);
  });

  it('of the middle half bound a band, undefined where they are', () => {
    const late = flat(3);
    late.fill(Number.NaN, 0, 72);
    const { lower, upper } = envelopeOf(byDepth([1, 2, late[80] ?? 0, 4, 5].map(flat)), 0.5);
    expect([lower[100], upper[100]]).toEqual([2, 4]);
    const only = envelopeOf([late], 0.5);
    expect([only.lower[10], only.upper[80]]).toEqual([Number.NaN, 3]);
  });
});
