// Claim: every lever does what it is declared to do. On 32 pairs at scale 1/40 (128 for authorisation items, where
// every pair also draws whether and when they are granted, 64 for rule drafting, where it draws when rules grow old, 64 for
// the lane for standards, where it draws when others write one, 64 for survey posts, which act through posts, 128 for the
// concession and 256 for the duty, which act through funds raised later) with the lever at the top of its range,
// the mean paired difference of its outcome has the declared sign and an interval clear of zero; a start 24 months
// later moves the first effect by 18 to 30 months and changes no bit before it; and where a lever names what limits
// it, half of the range has more than half of the effect, and relaxing the limit gives back at least half of what was
// lost. That a disconnected lever is the baseline bit for bit is shown in test/lever/kill.test.ts.
// Depends on: src/kernel src/model src/experiment src/scenario scenarios public/data test/fixtures package-lock.json
import { monthLabel } from '../../src/kernel/clock.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PairedRun } from '../../src/experiment/index.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  INDICATOR_IDS,
  LEVER_IDS,
  LEVERS,
  type LeverId,
} from '../../src/model/index.ts';
import {
  drawsOf,
  effectOn,
  firstEffect,
  outcomeMonth,
  pairsWith,
  withFactors,
  type Drawn,
} from '../fixtures/effects.ts';
import { bitsOf } from '../fixtures/run.ts';

const PAIRS = 32;
const MORE_PAIRS: Partial<Record<LeverId, number>> = {
  authorisationItems: 128,
  ruleDraftingPosts: 64,
  profitConcession: 128,
  reinvestmentDuty: 256,
  standardsLane: 64,
  surveyPosts: 64,
};
const LATER = 24;
const SHIFT = [18, 30] as const;

const last = Math.max(...LEVER_IDS.map(outcomeMonth)) + LATER;
const constrained = LEVER_IDS.filter((lever) => LEVERS[lever].constraint !== undefined);

const lines: string[] = [];
const say = (lever: LeverId, words: string) =>
  void lines.push(`${lever} (${LEVERS[lever].outcome.indicator}): ${words}`);
const digits = (value: number) => value.toPrecision(4);
const label = (month: number) => (Number.isNaN(month) ? 'never' : monthLabel(FIRST_YEAR, month));

describe('levers', { timeout: 600_000 }, () => {
  let draws: readonly Drawn[] = [];
  let latest: { readonly lever: LeverId; readonly runs: readonly PairedRun[] } | undefined;

  beforeAll(() => {
    draws = drawsOf(Math.max(PAIRS, ...Object.values(MORE_PAIRS)), last + 1);
  }, 600_000);

  afterAll(() => {
    process.stdout.write(`\nFigures\n${lines.join('\n')}\n`);
  });

  /** The lever at the top of its range from January 2021; the runs of the lever under test are kept. */
  const atTop = (lever: LeverId) => {
    if (latest?.lever !== lever)
      latest = { lever, runs: pairsWith(drawsFor(lever), lever, { until: outcomeMonth(lever) }) };
    return latest.runs;
  };

  const drawsFor = (lever: LeverId) => draws.slice(0, MORE_PAIRS[lever] ?? PAIRS);

  describe.each(LEVER_IDS)('%s', (lever) => {
    const month = outcomeMonth(lever);
    const window = month - BRANCH_MONTH;

    it('moves its outcome the way it is declared to', () => {
      const { pairs, effect, halfWidth } = effectOn(atTop(lever), lever, month);
      const { sign, year } = LEVERS[lever].outcome;
      say(
        lever,
        `${digits(sign * effect)} +- ${digits(halfWidth)} at the end of ${year}, declared ${sign > 0 ? '+' : '-'}`,
      );
      expect(pairs).toBe(MORE_PAIRS[lever] ?? PAIRS);
      expect(effect).toBeGreaterThan(0);
      expect(effect).toBeGreaterThan(halfWidth);
    });

    it('acts later when it starts later, and not before', () => {
      const from = BRANCH_MONTH + LATER;
      const later = pairsWith(drawsFor(lever), lever, { from, until: from + window });
      const first = firstEffect(atTop(lever), lever, [BRANCH_MONTH, month]);
      const second = firstEffect(later, lever, [from, from + window]);
      say(lever, `first effect ${label(first)}, started ${LATER} months later ${label(second)}`);
      for (const { treatment, baseline } of later) {
        const before = from * INDICATOR_IDS.length;
        const [treated, untreated] = [treatment, baseline].map((each) =>
          bitsOf(each.slice(0, before)),
        );
        expect(treated?.equals(untreated ?? Buffer.alloc(0))).toBe(true);
      }
      expect(second - first).toBeGreaterThanOrEqual(SHIFT[0]);
      expect(second - first).toBeLessThanOrEqual(SHIFT[1]);
    });
  });

  it('name what limits them in at least one case', () => {
    expect(constrained.length).toBeGreaterThan(0);
  });

  it.each(constrained)('%s: more of it does less, and what limits it is why', (lever) => {
    const month = outcomeMonth(lever);
    const { parameter = '', relaxedBy = 1 } = LEVERS[lever].constraint ?? {};
    const factors = { [parameter]: relaxedBy };
    const usual = draws.slice(0, PAIRS);
    const relaxed = withFactors(usual, factors, month + 1);
    const effect = (share: number, on = usual, more = {}) =>
      effectOn(pairsWith(on, lever, { share, until: month, factors: more }), lever, month).effect;
    const [half, full] = [effect(0.5), effect(1)];
    const fullRelaxed = effect(1, relaxed, factors);
    const lost = 2 * half - full;
    say(
      lever,
      `half ${digits(half)}, full ${digits(full)}, lost ${digits(lost)}; with ${parameter} x ${relaxedBy} full ${digits(fullRelaxed)}, given back ${digits(fullRelaxed - full)}`,
    );
    expect(lost).toBeGreaterThan(0);
    expect(fullRelaxed - full).toBeGreaterThanOrEqual(lost / 2);
  });
});
