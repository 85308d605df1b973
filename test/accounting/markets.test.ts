// Claim: in every month all sellers of a class, here and outside, together sell what its market takes, orders of the city included, with and without a
// programme, and a launch that nobody makes room for would be noticed.
import { describe, expect, it } from 'vitest';
import { BRANCH_MONTH, type Simulation } from '../../src/model/index.ts';
import { CLASS_IDS } from '../../src/model/parameters/classes.ts';
import { cityOf } from '../../src/model/processes/market/clearing.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { atFull, branchState, simulation } from '../fixtures/run.ts';

const YEARS = 3;

/** By class: what all sellers sell over the market. */
function soldOver({ world }: Simulation): number[] {
  const { firms, small } = cityOf(world);
  const { market, china, abroad, taken } = world.classes.columns;
  return CLASS_IDS.map((_, kind) => {
    const all = (firms[kind] ?? 0) + (small[kind] ?? 0) + (china[kind] ?? 0) + (abroad[kind] ?? 0);
    return (all + (taken[kind] ?? 0)) / (market[kind] ?? Number.NaN);
  });
}

function worst(sim: Simulation): number {
  return Math.max(...soldOver(sim).map((ratio) => Math.abs(ratio - 1)));
}

describe('the market of each class', () => {
  it.each([
    ['without a programme', []],
    ['with the action plan', shippedScenario('action-plan').programme],
  ])('adds up in every month %s', (_name, programme) => {
    const sim = simulation({ programme });
    sim.load(branchState());
    while (sim.month < BRANCH_MONTH + 12 * YEARS) {
      sim.step();
      expect(worst(sim), `month ${sim.month}`).toBeLessThan(1e-9);
    }
  });

  it('is worth as much in volume as in yuan while prices are those elsewhere, orders of the city included', () => {
    const sim = simulation({
      programme: atFull('firstPurchaseBudget'),
      experiment: ({ occupations, city }) => {
        occupations.columns.pay.set(occupations.columns.outsidePay);
        city.columns.siteRent[0] = 1;
      },
    });
    sim.load(branchState());
    let orders = 0;
    while (sim.month < BRANCH_MONTH + 12) {
      sim.step();
      const { tally, ledger } = sim.world;
      orders += ledger.flow('public purchase', 'firms');
      expect(tally.valueAddedVolume / tally.valueAdded).toBeCloseTo(1, 5);
    }
    expect(orders).toBeGreaterThan(1e8);
  });

  it('does not, when somebody gains demand after it was cleared', () => {
    const sim = simulation({ programme: [] });
    sim.load(branchState());
    sim.step();
    const { demand, alive } = sim.world.firms.columns;
    const row = alive.indexOf(1);
    demand[row] = (demand[row] ?? 0) * 1.5;
    expect(worst(sim)).toBeGreaterThan(1e-9);
  });

  it('takes from all others what a launch wins beyond the new part of the market', () => {
    const [with_, without] = [true, false].map((launched) => {
      const sim = simulation({ programme: [] });
      sim.load(branchState());
      if (launched) {
        const { stratum, adoption } = sim.world.firms.columns;
        const row = stratum.indexOf(0);
        adoption[row] = (adoption[row] ?? 0) + 0.5;
      }
      while (sim.month < BRANCH_MONTH + 24) sim.step();
      return sim;
    }) as [Simulation, Simulation];
    const kind =
      with_.world.firms.columns.technology[with_.world.firms.columns.stratum.indexOf(0)] ?? 0;
    const gained = (name: 'market' | 'china' | 'abroad' | 'displaced') =>
      (with_.world.classes.columns[name][kind] ?? 0) -
      (without.world.classes.columns[name][kind] ?? 0);
    expect(gained('market')).toBeGreaterThan(0);
    expect(gained('china')).toBeLessThan(0);
    expect(gained('abroad')).toBeLessThan(0);
    expect(gained('displaced')).toBeGreaterThan(0);
    expect(-gained('china') - gained('abroad')).toBeGreaterThan(gained('market'));
  });
});
