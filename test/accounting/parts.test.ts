// Claim: what the classes of technology add up to is the city, in every December, with and without a programme and in a
// run of the drivers alone; a state saved in the middle of a year loses nothing; any other way to break the city down
// into cells adds up as well.
import { describe, expect, it } from 'vitest';
import { MONTHS_PER_YEAR } from '../../src/kernel/clock.ts';
import { CELLS, type Breakdown } from '../../src/model/breakdowns/declare.ts';
import { sumsByPart } from '../../src/model/breakdowns/results.ts';
import {
  BRANCH_MONTH,
  BREAKDOWN_IDS,
  BREAKDOWNS,
  DISTRICT_IDS,
  INDICATOR_IDS,
  INDICATORS,
  PART_INDICATOR_IDS,
  partValueAt,
  type BreakdownId,
  type PartIndicatorId,
  type Simulation,
} from '../../src/model/index.ts';
import { SERIES_IDS } from '../../src/model/indicators/declare.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { atFull, bitsOf, branchState, runTo, simulation } from '../fixtures/run.ts';

const PRECISION = 1e-9;
const END = BRANCH_MONTH + 3 * MONTHS_PER_YEAR;

/** A part's figures in a December. */
function partsOf(
  byPart: Float64Array,
  breakdown: BreakdownId,
  indicator: PartIndicatorId,
  december: number,
) {
  const { parts } = BREAKDOWNS[breakdown];
  return parts.map((part) => partValueAt(byPart, { breakdown, part, indicator }, december));
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function expectSums(sim: Simulation, from: number): void {
  const [results, byPart] = [sim.results(), sim.byPart()];
  for (let december = from + 11; december < sim.month; december += MONTHS_PER_YEAR)
    for (const breakdown of BREAKDOWN_IDS)
      for (const id of PART_INDICATOR_IDS) {
        const city = results[december * INDICATOR_IDS.length + INDICATOR_IDS.indexOf(id)] ?? NaN;
        const sum = total(partsOf(byPart, breakdown, id, december));
        expect(Math.abs(sum - city), `${id} in month ${december}`).toBeLessThanOrEqual(
          PRECISION * Math.abs(city),
        );
      }
}

describe('indicators that are known by class', () => {
  it('are levels, or sums of a year, of which nothing is taken off', () => {
    for (const id of PART_INDICATOR_IDS) {
      const { derivation } = INDICATORS[id];
      expect(derivation.kind).not.toBe('ratio');
      expect('less' in derivation).toBe(false);
    }
  });

  const state = branchState();
  it.each([
    ['without a programme', []],
    ['with the action plan', shippedScenario('action-plan').programme],
    ['with orders of the city', atFull('firstPurchaseBudget')],
  ])('add up to the city %s', (_name, programme) => {
    const sim = simulation({ programme });
    sim.load(state);
    expectSums(runTo(sim, END), BRANCH_MONTH);
    for (const id of PART_INDICATOR_IDS) {
      const parts = partsOf(sim.byPart(), 'class', id, END - 1);
      expect(parts.filter((value) => value > 0).length).toBeGreaterThan(CLASSES_AT_LEAST);
    }
  });

  it('add up to the city in every year of the history, which a branched run still has', () => {
    const sim = simulation();
    sim.load(state);
    expect(sim.month).toBe(BRANCH_MONTH);
    expectSums(sim, 0);
  });

  it('add up to the city where no agent acts', () => {
    expectSums(runTo(simulation({ frozen: true }), 2 * MONTHS_PER_YEAR), 0);
  });

  it('are undefined for years that were not simulated', () => {
    const sim = simulation();
    sim.load(state);
    runTo(sim, BRANCH_MONTH + 11);
    expect(partsOf(sim.byPart(), 'class', 'firms', BRANCH_MONTH + 11).every(Number.isNaN)).toBe(
      true,
    );
  });

  it('are those of a run that was saved in the middle of a year', () => {
    const whole = simulation({ programme: atFull('firstPurchaseBudget') });
    whole.load(state);
    const saved = runTo(whole, BRANCH_MONTH + 18).save();
    runTo(whole, BRANCH_MONTH + 24);
    const goesOn = simulation({ programme: atFull('firstPurchaseBudget') });
    goesOn.load(saved);
    runTo(goesOn, BRANCH_MONTH + 24);
    expect(bitsOf(goesOn.byPart())).toEqual(bitsOf(whole.byPart()));
  });
});

const CLASSES_AT_LEAST = 6;

describe('another way to break the city down', () => {
  it('needs no more than its parts and the part that a cell belongs to', () => {
    const districts: Breakdown = {
      plural: 'districts',
      parts: DISTRICT_IDS,
      partOf: (cell) => cell % DISTRICT_IDS.length,
    };
    const sim = runTo(simulation(), 3);
    const cells = sim.world.cells.of('valueAdded');
    const sums = sumsByPart(districts, cells);
    expect(sums).toHaveLength(DISTRICT_IDS.length);
    expect(cells).toHaveLength(CELLS);
    expect(Math.min(...sums)).toBeGreaterThan(0);
    const { series } = sim.save();
    const column = SERIES_IDS.indexOf('valueAddedVolume');
    const city = [0, 1, 2].map((month) => series[month * SERIES_IDS.length + column] ?? 0);
    expect(total([...sums]) / total(city)).toBeCloseTo(1, 9);
  });
});
