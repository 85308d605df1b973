// Claim: the city unbinds only classes on whose access it decides, those of least hazard first; what is filed then is not
// reviewed, what waits is decided; harmful products pass and are checked on the market; after severe harm the class is
// bound again for years. A green lane for standards adds no drafter: what one class gains the others lose.
// Depends on: src/kernel src/model public/data test/fixtures
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/experiment/compare.ts';
import { STAGE } from '../../src/model/agents.ts';
import { BRANCH_MONTH, type Programme, type Simulation } from '../../src/model/index.ts';
import { CLASS_IDS } from '../../src/model/parameters/classes.ts';
import { modelData } from '../fixtures/data.ts';
import { atFull, branched, branchState, runTo, simulation } from '../fixtures/run.ts';

const CITYS = CLASS_IDS.map((id, kind) => ({ id, kind }))
  .filter(({ id }) => modelData.competence[id].access === 'city')
  .map(({ kind }) => kind);
const SOON = 36;
const LONG = 84;
const start = branchState();

function after(months: number, programme: Programme, each?: (sim: Simulation) => void): Simulation {
  const sim = simulation({ programme });
  sim.load(start);
  return runTo(sim, BRANCH_MONTH + months, each);
}

const unbinding = (value: number): Programme =>
  atFull('unboundClasses').map((setting) => ({ ...setting, value }));
const classesOf = ({ world }: Simulation) => world.classes.columns;
const unboundIn = (sim: Simulation) =>
  CLASS_IDS.map((_, kind) => kind).filter((kind) => classesOf(sim).unbound[kind] === 1);

describe('unbinding', () => {
  it('is of the city\u2019s classes only, of least hazard first', () => {
    const { hazard } = classesOf(after(0, []));
    const ordered = [...CITYS].sort((a, b) => (hazard[a] ?? 0) - (hazard[b] ?? 0));
    const [two, all] = [unboundIn(after(1, unbinding(2))), unboundIn(after(1, unbinding(5)))];
    const dearest = Math.max(...two.map((kind) => hazard[kind] ?? 0));
    expect(two).toHaveLength(2);
    expect(dearest).toBeLessThanOrEqual(hazard[ordered[2] ?? 0] ?? 0);
    expect(all.sort((a, b) => a - b)).toEqual(CITYS);
  });

  it('spares what is filed from then on the review, and leaves what waits to the desk', () => {
    const atAccess = (sim: Simulation) => {
      const { stage, technology, key, alive } = sim.world.firms.columns;
      const unbound = unboundIn(sim);
      const rows = Array.from({ length: sim.world.firms.count }, (_, row) => row);
      return rows
        .filter((row) => alive[row] === 1 && stage[row] === STAGE.access)
        .filter((row) => unbound.includes(technology[row] ?? -1))
        .map((row) => key[row]);
    };
    const waiting = atAccess(after(1, unbinding(5)));
    const later = atAccess(after(SOON, unbinding(5)));
    expect(later.filter((key) => !waiting.includes(key))).toEqual([]);
    expect(later.length).toBeLessThan(waiting.length);
  });

  it('brings more to the market, more of it harmful, and pays for checks there', () => {
    const sums = { harmful: 0, launches: 0, paid: 0, trust: 0 };
    for (let replicate = 1; replicate <= 8; replicate++) {
      const state = branchState({ replicate });
      const arm = (programme: Programme) =>
        branched(state, { replicate, programme }, BRANCH_MONTH + SOON);
      const [without, unbound] = [arm([]), arm(atFull('unboundClasses'))];
      const rise = (id: 'harmfulPassed' | 'launches' | 'budgetOutlay' | 'trust') =>
        valueAt(unbound, id, BRANCH_MONTH + SOON - 1) -
        valueAt(without, id, BRANCH_MONTH + SOON - 1);
      sums.harmful += rise('harmfulPassed');
      sums.launches += rise('launches');
      sums.paid += rise('budgetOutlay');
      sums.trust += rise('trust');
    }
    expect(sums.harmful).toBeGreaterThan(0);
    expect(sums.launches).toBeGreaterThan(0);
    expect(sums.paid).toBeGreaterThan(0);
    expect(sums.trust).toBeLessThan(0);
  });

  it('ends for years where such a product does severe harm, and comes back', () => {
    const programme = atFull('unboundClasses');
    const sim = simulation({ programme, factors: { 'regulation.severe': 1 / 40 } });
    const { unbound, takenBackUntil } = classesOf(sim);
    let [bound, again] = [0, 0];
    runTo(sim, BRANCH_MONTH + LONG, ({ month }) => {
      if (month <= BRANCH_MONTH) return;
      for (const kind of CITYS) {
        const until = takenBackUntil[kind] ?? 0;
        // Who unbinds did so before the incident of the month.
        if (until > month + 1 && unbound[kind] === 0) bound += 1;
        if (until > BRANCH_MONTH && until < month && unbound[kind] === 1) again += 1;
      }
    });
    expect(bound).toBeGreaterThan(12);
    expect(again).toBeGreaterThan(0);
  });
});

describe('a green lane for standards', () => {
  it('adds no drafter: one class gains what the others lose', () => {
    const [without, laned] = [after(1, []), after(1, atFull('standardsLane'))].map(
      (sim) => classesOf(sim).standardDraft,
    );
    const gains = CLASS_IDS.map((_, kind) => (laned?.[kind] ?? 0) - (without?.[kind] ?? 0));
    expect(gains.filter((gain) => gain > 0)).toHaveLength(1);
    expect(gains.filter((gain) => gain < 0).length).toBeGreaterThan(0);
    expect(gains.reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(0, 6);
  });
});
