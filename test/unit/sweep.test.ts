// Claim: a sweep takes values of the lever's slider inside its evidenced range and never beyond; on the page each is run on the
// draws of the chart and told as the same runs made directly, is stopped and gone on with, and leaves nothing when closed.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BranchCache,
  runPair,
  SWEEP_YEARS,
  sweepValues,
  valueAt,
  type PairedRun,
  type ReplicateRequest,
} from '../../src/experiment/index.ts';
import {
  BRANCH_MONTH,
  INDICATOR_IDS,
  LEVER_IDS,
  LEVERS,
  USUAL_FUTURE,
  MONTHS,
  type Programme,
} from '../../src/model/index.ts';
import { shownValue } from '../../src/scenario/shown.ts';
import { sweepTaken } from '../../src/handin/sweep.ts';
import { aside, freshAside } from '../fixtures/aside-runs.ts';
import { modelData, shippedScenario, SMALL } from '../fixtures/data.ts';

/** To the end of 2025: the first of the years told. */
const UNTIL = BRANCH_MONTH + 60;
const DECEMBER = UNTIL - 1;
const PAIRS = 3;
/** A run takes over a second. */
const DIRECT_PAIRS = 2;
const LEVER = 'observationPlaces';
const INDICATOR = 'fiscalCost';
const PLAN = shippedScenario('action-plan');
const branches = new BranchCache(Infinity, 'first');

const made = new Map<string, PairedRun>();
/** A run, once: a programme that the page changed otherwise than the test by hand is another run. */
function direct(wanted: ReplicateRequest): PairedRun {
  const { programme, seed: draws, future = USUAL_FUTURE, scale, replicate } = wanted;
  const request = { programme, seed: draws, future, scale, replicate, until: UNTIL };
  const key = JSON.stringify(request);
  const run = made.get(key) ?? runPair(modelData, request, branches);
  made.set(key, run);
  return run;
}
/** A run that says nothing but its lever's value, where figures do not matter. */
const planted = ({ programme, replicate }: ReplicateRequest): PairedRun => {
  const filled = (value: number) => new Float64Array(MONTHS * INDICATOR_IDS.length).fill(value);
  return { replicate, treatment: filled(shownValue(programme, LEVER)), baseline: filled(0) };
};

vi.mock(
  '../../src/ui/state/runs.ts',
  async () => (await import('../fixtures/aside-runs.ts')).mockedRuns,
);
vi.stubGlobal('navigator', { language: 'en' });
const state = await import('../../src/ui/state/sweep.ts');
const { choose, scenario } = await import('../../src/ui/state/scenario.ts');
const { indicator } = await import('../../src/ui/state/view.ts');

describe('the values of a sweep', () => {
  it.each(LEVER_IDS)('are on the slider of %s, from end to end and not beyond', (id) => {
    const { evidenced, range, step } = LEVERS[id];
    const [low, high] = evidenced === undefined ? range : [evidenced.from, evidenced.to];
    const values = sweepValues(id);
    expect([values[0], values.at(-1)]).toEqual([low, high]);
    expect(values.length).toBe(Math.min(5, Math.round((high - low) / step) + 1));
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
    for (const value of values) {
      const steps = (value - range[0]) / step;
      expect(steps).toBeCloseTo(Math.round(steps), 6);
    }
  });
});

/** The programme with another value of the lever, written by hand. */
function planAt(value: number): Programme {
  return PLAN.programme.map((setting) =>
    setting.lever === LEVER ? { ...setting, value } : setting,
  );
}

/** An indicator at the end of 2025 in runs made directly, replicate by replicate. */
function directly(programme: Programme): number[] {
  const { seed: draws, future } = PLAN;
  return Array.from({ length: DIRECT_PAIRS }, (_, at) => {
    const run = direct({ programme, seed: draws, future, scale: SMALL, replicate: at + 1 });
    return valueAt(run.treatment, INDICATOR, DECEMBER);
  });
}

/** Every test draws anew: what has run is kept. */
let seed = PLAN.seed;

describe('on the page', () => {
  beforeEach(() => {
    freshAside();
    state.closeSweep();
    choose({ ...PLAN, scale: SMALL, replications: PAIRS, seed: seed++ });
    indicator.value = INDICATOR;
    aside.answer = planted;
  });

  it('tells what runs made directly tell', async () => {
    expect(PLAN.programme.filter(({ lever }) => lever === LEVER)).toHaveLength(1);
    aside.answer = direct;
    choose({ ...scenario.value, replications: DIRECT_PAIRS });
    await state.sweep(LEVER);
    const rows = state.sweptRows.value;
    expect(rows.map(({ value }) => value)).toEqual([40, 50]);
    expect(SWEEP_YEARS[0]).toBe(2025);
    const found = rows.map(({ differences }) => differences[0]?.median);
    const now = directly(PLAN.programme);
    const expected = rows.map(({ value }) => {
      const [first = 0, second = 0] = directly(planAt(value)).map(
        (each, at) => each - (now[at] ?? 0),
      );
      return (first + second) / 2;
    });
    found.forEach((median, at) => expect(median).toBeCloseTo(expected[at] ?? Number.NaN, 9));
    expect(found.some((median) => median !== 0)).toBe(true);
    const { long, wide } = sweepTaken(LEVER, rows, { runs: state.swept.value?.now ?? [], seed: 1 });
    expect(wide.rows[0]?.slice(4, 5)).toEqual([found[0]]);
    expect(long.rows).toHaveLength(2 * 2 * 4);
  });

  it('runs the programme with everything else as it stands, on the same replicates', async () => {
    await state.sweep(LEVER);
    const values = aside.asked.map(({ programme }) => shownValue(programme, LEVER));
    const own = shownValue(PLAN.programme, LEVER);
    expect(values).toEqual([1, 2, 3].flatMap(() => [own, 40, 50]));
    expect(aside.asked.map(({ replicate }) => replicate)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
    expect(new Set(aside.asked.map(({ seed, scale }) => `${seed} ${scale}`)).size).toBe(1);
  });

  it('stops, shows what all values have, and goes on without a run twice', async () => {
    aside.limit = 7;
    await state.sweep(LEVER);
    expect(state.progress.value).toMatchObject({ state: 'stopped', done: 7, all: 9 });
    expect(state.swept.value?.now.map(({ replicate }) => replicate)).toEqual([1, 2]);
    aside.limit = Infinity;
    await state.sweep(LEVER);
    expect(state.progress.value).toMatchObject({ state: 'done', done: 9, computed: 2 });
    expect(aside.asked).toHaveLength(9);
  });

  it('is gone when closed', async () => {
    await state.sweep(LEVER);
    state.closeSweep();
    expect([state.swept.value, state.progress.value, state.sweptRows.value]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });
});
