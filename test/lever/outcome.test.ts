// Claim: on eight draws already, two levers that lie far apart move their declared outcome the declared way, with an
// interval clear of zero, and a start 24 months later moves their first effect by 18 to 30 months. They were chosen
// because eight draws suffice for them; all levers, on 32 draws: test/statistical/levers.test.ts.
import { describe, expect, it } from 'vitest';
import type { PairedRun } from '../../src/experiment/index.ts';
import { BRANCH_MONTH, type LeverId } from '../../src/model/index.ts';
import { drawsOf, effectOn, firstEffect, outcomeMonth, pairsWith } from '../fixtures/effects.ts';

const SHOWN: readonly LeverId[] = ['talentHousing', 'certifierPosts'];
const LATER = 24;
const PAIRS = 8;

describe('levers on a few draws', () => {
  const draws = drawsOf(PAIRS, Math.max(...SHOWN.map(outcomeMonth)) + LATER + 1);

  it.each(SHOWN)('%s moves its outcome, and later when it starts later', (lever) => {
    const month = outcomeMonth(lever);
    const from = BRANCH_MONTH + LATER;
    const runs: readonly PairedRun[] = pairsWith(draws, lever, { until: month });
    const { effect, halfWidth, pairs } = effectOn(runs, lever, month);
    expect(pairs).toBe(PAIRS);
    expect(effect).toBeGreaterThan(halfWidth);
    const later = pairsWith(draws, lever, { from, until: month + LATER });
    const first = firstEffect(runs, lever, [BRANCH_MONTH, month]);
    const shift = firstEffect(later, lever, [from, month + LATER]) - first;
    expect(shift).toBeGreaterThanOrEqual(18);
    expect(shift).toBeLessThanOrEqual(30);
  });
});
