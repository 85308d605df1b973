// Claim: to loosen without safeguards is worse than to loosen with them, in value added and in incidents, and what is loosened
// to the furthest harms buyers' trust. How value added goes over tolerance and over unbound classes, with the inspectors of
// 2019 and with twice as many, is printed with the share of draws whose top lies inside: no hill is claimed. At the top of either
// more harmful products pass.
// Depends on: src/kernel src/model src/experiment src/scenario scenarios public/data test/fixtures package-lock.json
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareSamples } from '../../src/experiment/compare.ts';
import { valueAt } from '../../src/experiment/index.ts';
import { monthIndex } from '../../src/kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  LEVERS,
  type IndicatorId,
  type LeverId,
  type Programme,
  type SimulationState,
} from '../../src/model/index.ts';
import { PRIMITIVES } from '../../src/model/policy/primitives.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { branched, branchState } from '../fixtures/run.ts';

const PAIRS = 64;
const DECEMBER = monthIndex(FIRST_YEAR, 2035, 12);
const END = DECEMBER + 1;
const lines: string[] = [];

const at = (lever: LeverId, value: number): Programme => [
  { lever, from: BRANCH_MONTH, ramp: 0, value, after2025: 'keep' },
];

/** Mean difference of a figure of December 2035 in pairs of results, with its 95 % interval. */
function differenceOf(
  indicator: IndicatorId,
  pairs: readonly (readonly [treatment: Float64Array, baseline: Float64Array])[],
) {
  const samples = pairs.map(
    ([treatment, baseline]) =>
      [baseline, treatment].map((arm) => valueAt(arm, indicator, DECEMBER)) as [number, number],
  );
  const { difference, halfWidth } = compareSamples(indicator, DECEMBER, samples);
  lines.push(`${indicator}: ${difference.toFixed(2)} +- ${halfWidth.toFixed(2)}`);
  return { low: difference - halfWidth, high: difference + halfWidth };
}

describe('loosening', { timeout: 1_800_000 }, () => {
  let starts: SimulationState[] = [];
  const arms = new Map<string, readonly Float64Array[]>();

  /** Results of all draws under a programme. */
  function results(programme: Programme): readonly Float64Array[] {
    const key = JSON.stringify(programme);
    const known = arms.get(key);
    if (known !== undefined) return known;
    const run = starts.map((start, index) =>
      branched(start, { replicate: index + 1, programme }, END),
    );
    arms.set(key, run);
    return run;
  }

  const against = (programme: Programme, other: Programme) => {
    const others = results(other);
    return results(programme).map((arm, index) => [arm, others[index] ?? arm] as const);
  };

  beforeAll(() => {
    starts = Array.from({ length: PAIRS }, (_, index) => branchState({ replicate: index + 1 }));
  }, 600_000);

  afterAll(() => {
    process.stdout.write(`\nFigures\n${lines.join('\n')}\n`);
  });

  it.each([
    ['loosening-with-safeguards', 'loosening-without-safeguards'],
    ['loosening-furthest-with-safeguards', 'loosening-furthest'],
  ])('is better as %s than as %s', (safe, loose) => {
    lines.push(`${safe} over ${loose}`);
    const pairs = against(shippedScenario(safe).programme, shippedScenario(loose).programme);
    expect(differenceOf('valueAdded', pairs).low).toBeGreaterThan(0);
    expect(differenceOf('incidents', pairs).high).toBeLessThan(0);
  });

  it('to the furthest costs buyers\u2019 trust', () => {
    lines.push('loosening-furthest over no zone');
    const pairs = against(shippedScenario('loosening-furthest').programme, []);
    expect(differenceOf('trust', pairs).high).toBeLessThan(0);
  });

  it.each([
    ['tolerance', 0],
    ['tolerance', PRIMITIVES.inspectionPosts.base],
    ['unboundClasses', 0],
    ['unboundClasses', PRIMITIVES.inspectionPosts.base],
  ] as const)('%s is told step by step, with %d inspectors more', (lever, posts) => {
    const inspectors = posts === 0 ? [] : at('inspectionPosts', posts);
    const steps = Array.from({ length: LEVERS[lever].range[1] }, (_, step) => step + 1);
    const base = results(inspectors);
    const rises = steps.map((value) => {
      lines.push(`${lever} ${value}, ${posts} inspectors more`);
      const pairs = against([...at(lever, value), ...inspectors], inspectors);
      differenceOf('valueAdded', pairs);
      differenceOf('incidents', pairs);
      return pairs.map(
        ([arm, other]) =>
          valueAt(arm, 'valueAdded', DECEMBER) - valueAt(other, 'valueAdded', DECEMBER),
      );
    });
    const inside = base.filter((_, draw) => {
      const over = [0, ...rises.map((rise) => rise[draw] ?? 0)];
      const top = over.indexOf(Math.max(...over));
      return top > 0 && top < over.length - 1;
    });
    lines.push(`draws with a top inside: ${inside.length} of ${PAIRS}`);
    const atTop = [...at(lever, LEVERS[lever].range[1]), ...inspectors];
    expect(differenceOf('harmfulPassed', against(atTop, inspectors)).low).toBeGreaterThan(0);
  });
});
