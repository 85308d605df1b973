// Claim: the economy pushes back. Others' inventions cost the largest firms sales; dear labour here alone costs the city
// output and firms; what the city wins its rivals lose; with homes fixed newcomers raise rent more and lower pay less.
// Depends on: src/kernel src/model src/experiment public/data test/fixtures package-lock.json
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareSamples } from '../../src/experiment/compare.ts';
import { valueAt } from '../../src/experiment/index.ts';
import { monthIndex } from '../../src/kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  type IndicatorId,
  type SimulationSetup,
  type SimulationState,
} from '../../src/model/index.ts';
import { STRATUM } from '../../src/model/agents.ts';
import type { World } from '../../src/model/world.ts';
import { atFull, branched, branchState } from '../fixtures/run.ts';

const PAIRS = 64;
const december = (year: number) => monthIndex(FIRST_YEAR, year, 12);
const END = december(2035) + 1;

type Change = Partial<Pick<SimulationSetup, 'experiment' | 'factors' | 'positions' | 'programme'>>;
const NOTHING: Change = {};

/** From January 2021 on nobody but the anchors invents. */
const othersStop: Change = {
  experiment: ({ firms: { columns, count } }: World) => {
    for (let row = 0; row < count; row++)
      if (columns.stratum[row] !== STRATUM.anchor) columns.idea[row] = Infinity;
  },
};

/** From January 2021 on nobody invents. */
const allStop: Change = { factors: { 'knowledge.inventionRate': 0 } };

/** All pay of the city, and of the city alone, is half as high again from January 2021. */
const dearLabour: Change = {
  experiment: ({ occupations }: World, month) => {
    if (month !== BRANCH_MONTH) return;
    occupations.columns.pay.forEach((pay, row) => (occupations.columns.pay[row] = 1.5 * pay));
  },
};

/** Offers to people that many take up. */
const TAKEN_UP = { 'talent.cashResponse': 20, 'talent.grantsPerYear': 20 };
/** No home is built, whatever the rent. */
const FIXED = { 'talent.housingGrowth': 0, 'talent.buildingResponse': 0 };
/** Homes follow rent closely. */
const ELASTIC = { 'talent.buildingResponse': 4 };

const lines: string[] = [];

/** Mean difference of pairs with its 95 % interval, and the level it is a difference from. */
function intervalOf(pairs: readonly (readonly [number, number])[]) {
  const { difference, halfWidth, baseline } = compareSamples('valueAdded', END - 1, pairs);
  return { difference, low: difference - halfWidth, high: difference + halfWidth, baseline };
}

describe('the economy', { timeout: 1_800_000 }, () => {
  let starts: readonly SimulationState[] = [];
  const arms = new Map<Change, readonly Float64Array[]>();

  beforeAll(() => {
    starts = Array.from({ length: PAIRS }, (_, index) => branchState({ replicate: index + 1 }));
  }, 600_000);
  afterAll(() => {
    process.stdout.write(`\nFigures\n${lines.join('\n')}\n`);
  });

  /** Every replicate with a change, run once. */
  const runsOf = (change: Change) => {
    const known =
      arms.get(change) ??
      starts.map((start, index) => branched(start, { ...change, replicate: index + 1 }, END));
    arms.set(change, known);
    return known;
  };

  type Reading = (results: Float64Array) => number;
  const of =
    (indicator: IndicatorId, year: number): Reading =>
    (results) =>
      valueAt(results, indicator, december(year));
  const anchors =
    (year: number): Reading =>
    (results) =>
      of('valueAdded', year)(results) - of('valueAddedWithoutAnchors', year)(results);

  /** Mean of a difference over replicates with its 95 % interval, and the same over the level. */
  const effect = (what: string, change: Change, reading: Reading, base: Change = NOTHING) => {
    const pairs = runsOf(change).map(
      (results, index) =>
        [reading(runsOf(base)[index] ?? new Float64Array()), reading(results)] as const,
    );
    const { low, high, difference, baseline } = intervalOf(pairs);
    const percent = (value: number) => ((100 * value) / baseline).toFixed(2);
    lines.push(`${what}: ${percent(difference)} % (${percent(low)} to ${percent(high)})`);
    return { difference, low, high, baseline };
  };

  it('lets the largest firms sell more when nobody else invents', () => {
    const { low } = effect('anchors, others stop inventing', othersStop, anchors(2035));
    expect(low).toBeGreaterThan(0);
  });

  it('loses well more than a twentieth of its output when nobody invents at all', () => {
    const { high, baseline } = effect(
      'value added, nobody invents',
      allStop,
      of('valueAdded', 2035),
    );
    expect(high).toBeLessThan(-0.05 * baseline);
  });

  it('loses output and firms when labour is dearer here alone', () => {
    const added = effect('value added 2030, pay up by half', dearLabour, of('valueAdded', 2030));
    expect(added.high).toBeLessThan(0);
    expect(added.difference).toBeLessThan(-0.05 * added.baseline);
    const gone = effect('firms moved out 2022, pay up by half', dearLabour, of('movedOut', 2022));
    expect(gone.low).toBeGreaterThan(0);
  });

  it('wins sales that rivals lose', () => {
    const plan: Change = {
      programme: [
        ...atFull('accessReviewPosts'),
        ...atFull('inspectionPosts'),
        ...atFull('demonstrationSites'),
      ],
    };
    const here = effect('value added 2035, three levers', plan, of('valueAdded', 2035));
    const there = effect(
      'value added outside 2035, three levers',
      plan,
      of('valueAddedOutside', 2035),
    );
    expect(here.low).toBeGreaterThan(0);
    expect(there.high).toBeLessThan(0);
  });

  it('wins people whom other cities lose that do not answer', () => {
    // Two years on, before those who came move on. Cities that answer an offer win people from the rest of the country, so
    // that they need not lose.
    const unanswered: Change = { factors: TAKEN_UP, positions: { 'rivals.reaction': 0 } };
    const offer: Change = { ...unanswered, programme: atFull('recruitmentGrant') };
    const lost = (year: number) =>
      effect(
        `people of cities that do not answer ${year}, grants taken up`,
        offer,
        of('rivalTalent', year),
        unanswered,
      );
    expect(lost(2022).high).toBeLessThan(0);
    lost(2025);
    lost(2030);
  });

  it('turns newcomers into rent where homes are fixed, and pay falls less', () => {
    const programme = atFull('recruitmentGrant');
    const gap = (homes: Readonly<Record<string, number>>) => {
      const factors = { ...TAKEN_UP, ...homes };
      return [{ factors, programme }, { factors }] as const;
    };
    const [fixed, fixedBase] = gap(FIXED);
    const [elastic, elasticBase] = gap(ELASTIC);
    const second = (indicator: IndicatorId) => {
      const at = of(indicator, 2030);
      const change = (with_: Change, without: Change) =>
        runsOf(with_).map(
          (results, index) => at(results) / at(runsOf(without)[index] ?? results) - 1,
        );
      const [a, b] = [change(fixed, fixedBase), change(elastic, elasticBase)];
      const pairs = a.map((value, index) => [b[index] ?? Number.NaN, value] as const);
      const compared = intervalOf(pairs);
      lines.push(
        `${indicator} 2030, effect of grants with homes fixed less with homes elastic: ${(100 * compared.difference).toFixed(2)} points (${(100 * compared.low).toFixed(2)} to ${(100 * compared.high).toFixed(2)})`,
      );
      return compared;
    };
    expect(second('rent').low).toBeGreaterThan(0);
    expect(second('wageIndex').low).toBeGreaterThan(0);
  });
});
