// Claim: the numbers of the guide point at the median, the band and the milestone, target or zero where they are drawn, and
// stand inside the plot, off the names of the zones, published figures, points and each other; without bands there are none.
import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { MONTHS } from '../../src/model/index.ts';
import { december } from '../../src/ui/charts/december.ts';
import type { Drawing } from '../../src/ui/charts/drawing.ts';
import { DISC, guideMarks, type GuideKind } from '../../src/ui/charts/guide-marks.ts';
import { MARGINS } from '../../src/ui/charts/margins.ts';

const KINDS: readonly GuideKind[] = ['milestone', 'target', 'difference'];
const SIZES = [
  ['wide', 830, 400],
  ['narrow', 350, 200],
] as const;
const NAMES = 20;

const lineOf = (slope: number) =>
  Float64Array.from({ length: MONTHS }, (_, month) => slope * month);
const DRAWING: Drawing = {
  bands: [{ lower: lineOf(0.8), upper: lineOf(1.2), name: 'scenario outer' }],
  lines: [{ values: lineOf(1), name: 'scenario median' }],
  dots: [
    { month: december(2022), value: 80, read: true },
    { month: december(2035), value: 280, read: true, name: 'target-mark' },
  ],
  zero: true,
};

function scalesOf(width: number, height: number, margin: (typeof MARGINS)['wide' | 'narrow']) {
  return {
    x: scaleLinear([0, MONTHS - 1], [margin.left, width - margin.right]),
    y: scaleLinear([0, 320], [height - margin.bottom, margin.top]),
  };
}

describe.each(SIZES)('in a %s chart', (size, width, height) => {
  const scales = scalesOf(width, height, MARGINS[size]);
  const { x, y } = scales;

  it.each(KINDS)('each number points at its data: %s', (kind) => {
    const points = guideMarks(DRAWING, kind, scales).map(({ point }) => point);
    const third = {
      milestone: [x(december(2025)), y(320)],
      target: [x(december(2035)), y(280)],
      difference: [x(december(2033)), y(0)],
    }[kind];
    expect(points).toEqual([
      [x(december(2027)), y(december(2027))],
      [x(december(2031)), y(1.2 * december(2031))],
      third,
    ]);
  });

  it.each(KINDS)('covers nothing: %s', (kind) => {
    const marks = guideMarks(DRAWING, kind, scales);
    const dots = DRAWING.dots.map(({ month, value }) => [x(month), y(value)] as const);
    marks.forEach(({ at: [atX, atY] }, place) => {
      expect(atX - DISC).toBeGreaterThanOrEqual(x(0));
      expect(atX + DISC).toBeLessThanOrEqual(x(MONTHS - 1));
      expect(atY - DISC).toBeGreaterThanOrEqual(y(320) + NAMES);
      expect(atY + DISC).toBeLessThanOrEqual(y(0));
      const others = marks.filter((_, other) => other !== place).map(({ at }) => at);
      for (const [otherX, otherY] of [...others, ...dots, ...marks.map(({ point }) => point)])
        expect(Math.hypot(atX - otherX, atY - otherY)).toBeGreaterThan(2 * DISC);
    });
  });
});

describe('without bands', () => {
  it('there are no numbers', () => {
    const scales = scalesOf(830, 400, MARGINS.wide);
    expect(guideMarks({ ...DRAWING, bands: [] }, 'target', scales)).toEqual([]);
  });
});
