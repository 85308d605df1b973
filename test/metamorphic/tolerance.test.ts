// Claim: tolerance of doubt acts where the city decides on access and nowhere else; it lets more harmful products pass and
// keeps fewer sound ones; what is admitted in doubt is checked and paid for; after severe harm the centre takes it
// back for as long as the parameter says, and gives it again. More inspection makes withdrawal rarer.
// Depends on: src/kernel src/model public/data test/fixtures
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/experiment/compare.ts';
import { BRANCH_MONTH, LEVERS, type Programme } from '../../src/model/index.ts';
import { CLASS_IDS } from '../../src/model/parameters/classes.ts';
import { modelData } from '../fixtures/data.ts';
import { atFull, branched, branchState, runTo, simulation } from '../fixtures/run.ts';

const TOP = LEVERS.tolerance.range[1];
const SOON = 36;
const LONG = 84;
const CITYS = CLASS_IDS.map((id) => modelData.competence[id].access === 'city');

/** A run from 2021 on under a programme, so many months long. */
function after(months: number, programme: Programme, factors = {}) {
  const sim = simulation({ programme, factors });
  return runTo(sim, BRANCH_MONTH + months);
}

describe('tolerance', () => {
  it('acts at the desks of the city only', () => {
    const { doubtPassed, takenBackUntil } = after(2, atFull('tolerance')).world.classes.columns;
    CITYS.forEach((citys, kind) => {
      const held = (takenBackUntil[kind] ?? 0) > BRANCH_MONTH + 1;
      expect(doubtPassed[kind]).toBe(citys && !held ? TOP : 0);
    });
    expect(CITYS.filter(Boolean).length).toBeGreaterThan(2);
  });

  it('passes more that is harmful, keeps less that is sound, and pays for checks of what was in doubt', () => {
    const sums = { harmful: 0, sound: 0, paid: 0 };
    for (let replicate = 1; replicate <= 8; replicate++) {
      const start = branchState({ replicate });
      const arm = (programme: Programme) =>
        branched(start, { replicate, programme }, BRANCH_MONTH + SOON);
      const [without, tolerant] = [arm([]), arm(atFull('tolerance'))];
      const rise = (id: 'harmfulPassed' | 'soundBlocked' | 'budgetOutlay') =>
        valueAt(tolerant, id, BRANCH_MONTH + SOON - 1) -
        valueAt(without, id, BRANCH_MONTH + SOON - 1);
      sums.harmful += rise('harmfulPassed');
      sums.sound += rise('soundBlocked');
      sums.paid += rise('budgetOutlay');
    }
    expect(sums.harmful).toBeGreaterThan(0);
    expect(sums.sound).toBeLessThan(0);
    expect(sums.paid).toBeGreaterThan(0);
  });
});

describe('severe harm', () => {
  const ALWAYS = { 'regulation.severe': 1 / 40 };

  it('is answered from above: tolerance of the class is taken back, and given again when the time is over', () => {
    const sim = simulation({ programme: atFull('tolerance'), factors: ALWAYS });
    const { doubtPassed, takenBackUntil } = sim.world.classes.columns;
    const { withdrawalMonths } = sim.world.parameters.regulation;
    let [taken, returned] = [0, 0];
    let before = [...takenBackUntil];
    runTo(sim, BRANCH_MONTH + LONG, ({ month }) => {
      takenBackUntil.slice(0, CITYS.length).forEach((until, kind) => {
        if (until !== before[kind]) {
          taken += 1;
          expect(until).toBe(month + withdrawalMonths);
        }
        // Desks decided before the incident of the month, so that it counts from the next.
        if (until >= month && until === before[kind]) expect(doubtPassed[kind]).toBe(0);
        if (until > BRANCH_MONTH && until < month && doubtPassed[kind] === TOP) returned += 1;
      });
      before = [...takenBackUntil];
    });
    expect(taken).toBeGreaterThan(3);
    expect(returned).toBeGreaterThan(0);
  });

  it('is rarer with more inspectors', () => {
    const withdrawals = (programme: Programme) =>
      [1, 2, 3, 4, 5, 6].reduce((sum, replicate) => {
        const sim = simulation({ programme, replicate, factors: { 'regulation.severe': 1 / 20 } });
        runTo(sim, BRANCH_MONTH + LONG, ({ world }) => {
          sum += world.tally.withdrawals;
        });
        return sum;
      }, 0);
    const [tolerant, watched] = [
      withdrawals(atFull('tolerance')),
      withdrawals([...atFull('tolerance'), ...atFull('inspectionPosts')]),
    ];
    expect(tolerant).toBeGreaterThan(5);
    expect(watched).toBeLessThan(tolerant);
  });
});
