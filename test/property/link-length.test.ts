// Claim: a programme of forty dated entries, with its results version and fingerprint, is a link of at most 400 letters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BRANCH_MONTH,
  INDICATOR_IDS,
  LEVER_IDS,
  LEVERS,
  MONTHS,
  RESULTS_VERSION,
  type LeverSetting,
} from '../../src/model/index.ts';
import { linkOf, readLink } from '../../src/scenario/link.ts';
import { inCatalogueOrder, type ResolvedScenario } from '../../src/scenario/resolve.ts';
import { shippedScenario } from '../fixtures/data.ts';

const ENTRIES = 40;
const LONGEST = 400;
/** What the page adds: the indicator with the longest name, how it is looked at, and the language. */
const INDICATOR = INDICATOR_IDS.reduce((a, b) => (b.length > a.length ? b : a));
const VIEW = `&i=${INDICATOR}&m=difference&t=lenient&l=both`;

interface Kind {
  /** Months after the branch. */
  readonly month: fc.Arbitrary<number>;
  readonly ramp: fc.Arbitrary<number>;
  /** Months that an entry lasts; nothing where it lasts. */
  readonly lasts: fc.Arbitrary<number | undefined>;
}

/** As plans are written: quarters, ramps of half years, few ends. */
const REALISTIC: Kind = {
  month: fc.integer({ min: 0, max: 29 }).map((quarter) => 3 * quarter),
  ramp: fc.constantFrom(0, 6, 12, 24, 36),
  lasts: fc.constantFrom(undefined, undefined, undefined, 36),
};

/** Any month, any ramp, and an end for most. */
const DEMANDING: Kind = {
  month: fc.integer({ min: 0, max: MONTHS - 1 - BRANCH_MONTH }),
  ramp: fc.integer({ min: 0, max: 60 }),
  lasts: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 4, nil: undefined }),
};

const entry = ({ month, ramp, lasts }: Kind) =>
  fc.constantFrom(...LEVER_IDS).chain((lever): fc.Arbitrary<LeverSetting> => {
    const { range, step } = LEVERS[lever];
    const [low, high] = range;
    return fc
      .record({
        lever: fc.constant(lever),
        from: month.map((after) => BRANCH_MONTH + after),
        ramp,
        lasts,
        steps: fc.integer({ min: 0, max: Math.round((high - low) / step) }),
        after2025: fc.constantFrom('keep' as const, 'fade' as const),
      })
      .map(({ lasts: length, steps, ...rest }) => ({
        ...rest,
        value: Number((low + steps * step).toPrecision(12)),
        ...(length === undefined ? {} : { until: Math.min(MONTHS - 1, rest.from + length) }),
      }));
  });

const plan = (kind: Kind): fc.Arbitrary<ResolvedScenario> =>
  fc
    .uniqueArray(entry(kind), {
      minLength: ENTRIES,
      maxLength: ENTRIES,
      selector: ({ lever, from }) => `${lever} ${from}`,
    })
    .map((programme) => ({
      ...shippedScenario('action-plan'),
      id: 'link',
      title: { zh: '先监管后资金的分期方案', en: 'Regulation first, then money, in phases' },
      made: { results: RESULTS_VERSION, fingerprint: 'fedcba9876543210' },
      programme: inCatalogueOrder(programme),
    }));

describe('a link of forty entries', () => {
  it('as plans are written is short enough with what the page adds', async () => {
    await fc.assert(
      fc.asyncProperty(plan(REALISTIC), async (given) => {
        const link = await linkOf(given);
        expect(link.length + VIEW.length).toBeLessThanOrEqual(LONGEST);
        expect(await readLink(link)).toEqual({ ok: true, dropped: [], scenario: given });
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('at any months is short enough by itself', async () => {
    await fc.assert(
      fc.asyncProperty(plan(DEMANDING), async (given) => {
        const link = await linkOf(given);
        expect(link.length).toBeLessThanOrEqual(LONGEST);
        expect(await readLink(link)).toEqual({ ok: true, dropped: [], scenario: given });
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('whose values have all the digits that a number can have is longer: the longest there is', async () => {
    const [longest] = fc.sample(plan(DEMANDING), { numRuns: 1, seed: 1 });
    if (longest === undefined) return expect.unreachable();
    const programme = longest.programme.map((setting) => {
      const [low, high] = LEVERS[setting.lever].range;
      return { ...setting, value: low + (high - low) / Math.PI };
    });
    const { length } = await linkOf({ ...longest, programme });
    expect(length).toBeGreaterThan(LONGEST);
    expect(length).toBeLessThan(1000);
  });
});
