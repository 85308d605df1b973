// Claim: what the page checks of its runs holds in every shipped programme; each check finds results that were doctored
// against it, and says where; a chart that draws something else than its runs is found out.
import { beforeAll, describe, expect, it } from 'vitest';
import { BranchCache, runPair, type PairedRun } from '../../src/experiment/index.ts';
import {
  checksOfRuns,
  RUN_CHECK_IDS,
  type Checked,
} from '../../src/experiment/run-checks/index.ts';
import { RATIOS, SHARES } from '../../src/experiment/run-checks/relations.ts';
import { InvariantError } from '../../src/kernel/errors.ts';
import { INDICATOR_IDS, PART_FIGURES, type IndicatorId } from '../../src/model/index.ts';
import { checksOfChart, type ChartChecked } from '../../src/ui/charts/chart-checks.ts';
import { differenceDrawing } from '../../src/ui/charts/difference.ts';
import { fanDrawing } from '../../src/ui/charts/fan.ts';
import { modelData, shippedScenario, SMALL } from '../fixtures/data.ts';

const { programme } = shippedScenario('action-plan');
const cache = new BranchCache(Infinity, 'first');
const BANDED = 20;
const PATIENCE = 60_000;

function pair(of: typeof programme, replicate: number): PairedRun {
  return runPair(modelData, { programme: of, seed: 1, replicate, scale: SMALL }, cache);
}

function outcome(work: ReturnType<typeof checksOfRuns>): readonly Checked[] {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

const failedOf = (all: readonly Checked<string>[]) =>
  all.filter(({ passed }) => !passed).map(({ id }) => id);

const checked = (runs: readonly PairedRun[], errors: readonly Error[] = [], of = programme) =>
  outcome(checksOfRuns(runs, { programme: of, errors }));

let runs: readonly PairedRun[] = [];

beforeAll(() => {
  runs = [1, 2].map((replicate) => pair(programme, replicate));
}, PATIENCE);

/** A pair with one figure of its scenario changed. */
function doctored(indicator: IndicatorId, month: number, change: (value: number) => number) {
  const [run] = runs;
  if (run === undefined) throw new Error('no run');
  const treatment = run.treatment.slice();
  const at = month * INDICATOR_IDS.length + INDICATOR_IDS.indexOf(indicator);
  treatment[at] = change(treatment[at] ?? Number.NaN);
  return { ...run, treatment };
}

describe('the checks of runs', () => {
  it('all hold in shipped programmes, and compare something', () => {
    for (const id of ['action-plan', 'market-led', 'mixed', 'package-risk']) {
      const of = shippedScenario(id).programme;
      const all = checked([pair(of, 1)], [], of);
      expect(all.map((check) => check.id)).toEqual(RUN_CHECK_IDS);
      expect(failedOf(all), id).toEqual([]);
      for (const { id: check, compared } of all) expect(compared, check).toBeGreaterThan(0);
    }
  });

  it('hold a programme without levers to its baseline in every month', () => {
    const all = checked([pair([], 1)], [], []);
    expect(failedOf(all)).toEqual([]);
    expect(failedOf(checked(runs, [], []))).toEqual(['before']);
  });

  it('read shares and ratios off the definitions', () => {
    expect(SHARES).toContainEqual(['vacancyRate', 100]);
    expect(RATIOS).toContainEqual({
      ...{ id: 'researchIntensity', top: 'researchSpending', bottom: 'grossProduct' },
    });
  });

  it.each([
    ['talent', 'talentStock', 200, (value: number) => value * 1.0001],
    ['accounts', 'bondOutlay', 100, (value: number) => value + 0.01],
    ['parts launches', 'launches', 119, (value: number) => value + 1],
    ['wholes', 'firms', 130, () => 1e9],
    ['ratios', 'researchIntensity', 140, (value: number) => value + 1e-6],
    ['shares', 'leadCoverage', 90, () => 1.01],
    ['neverNegative', 'unicorns', 251, () => -1],
    ['defined', 'valueAdded', 250, () => Number.NaN],
    ['before', 'jobs', 71, (value: number) => value + 1e-9],
  ] as const)('%s finds a doctored figure and its place', (check, indicator, month, change) => {
    const all = checked([doctored(indicator, month, change), ...runs.slice(1)]);
    expect(failedOf(all)).toContain(check);
    const at = all.find(({ id }) => id === check)?.at;
    expect(at).toMatchObject({ month: expect.any(Number) as number, replicate: 1 });
    if (check !== 'talent') expect(at?.month).toBe(month);
  });

  it('find money in the baseline, a pair that counts twice, and a run whose books did not close', () => {
    const [run] = runs;
    if (run === undefined) throw new Error('no run');
    const swapped = { ...run, baseline: run.treatment };
    expect(failedOf(checked([swapped]))).toContain('baselineCost');
    expect(failedOf(checked([run, run]))).toEqual(['draws']);
    const broken = [new InvariantError('2031-05: flow "wages" sums to 1 yuan, expected 0')];
    expect(failedOf(checked(runs, broken))).toEqual(['books']);
    expect(failedOf(checked(runs, [new Error('the worker died')]))).toEqual([]);
  });

  it('leave out what a pair without figures by part cannot be asked', () => {
    const bare = runs.map(({ replicate, baseline, treatment }) => {
      return { replicate, baseline, treatment };
    });
    expect(checked(bare)).toHaveLength(
      RUN_CHECK_IDS.length - new Set(PART_FIGURES.map(({ indicator }) => indicator)).size,
    );
  });
});

/** As many pairs as bands take, from the two at hand. */
const many = () =>
  Array.from({ length: BANDED + 1 }, (_, replicate): PairedRun => {
    const { baseline, treatment } = runs[replicate % 2] ?? { baseline: [], treatment: [] };
    const factor = 1 + replicate / 1000;
    return {
      replicate,
      baseline: Float64Array.from(baseline, (value) => value * factor),
      treatment: Float64Array.from(treatment, (value) => value * factor),
    };
  });

const chartOf = (all: readonly PairedRun[], isDifference: boolean): ChartChecked => ({
  drawing: isDifference ? differenceDrawing(all, 'valueAdded') : fanDrawing(all, 'valueAdded', []),
  ...{ indicator: 'valueAdded', isDifference, hasMedians: true, runs: all },
});

describe('the checks of a chart', () => {
  it('hold of single lines and of bands, of levels and of differences', () => {
    for (const all of [runs, many()])
      for (const isDifference of [false, true]) {
        const found = checksOfChart(chartOf(all, isDifference));
        expect(failedOf(found)).toEqual([]);
        expect(found.map(({ id }) => id)).toContain('drawn');
      }
  });

  it('find a chart of other runs, and bands upside down', () => {
    const chart = chartOf(many(), false);
    const other = { ...chart, drawing: fanDrawing(many(), 'grossProduct', []) };
    expect(failedOf(checksOfChart(other))).toEqual(['drawn']);
    const bands = chart.drawing.bands.map(({ lower, upper, name }) => {
      return { lower: upper, upper: lower, name };
    });
    expect(failedOf(checksOfChart({ ...chart, drawing: { ...chart.drawing, bands } }))).toEqual([
      'bands',
    ]);
    const single = { ...chartOf(runs, false), runs: [...runs].reverse() };
    expect(failedOf(checksOfChart(single))).toEqual(['drawn']);
  });
});
