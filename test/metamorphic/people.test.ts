// Claim: people, homes, sites and firms hang together. Who comes leaves a place; comparator cities answer offers and
// nothing else, late and as far as their money goes; dearer homes and dearer labour push back; firms move as costs say.
import { describe, expect, it } from 'vitest';
import { BRANCH_MONTH, INDICATOR_IDS, type IndicatorId } from '../../src/model/index.ts';
import { REST } from '../../src/model/people.ts';
import type { World } from '../../src/model/world.ts';
import {
  atFull,
  bitsOf,
  branched,
  branchState,
  runTo,
  simulation,
  type TestRun,
} from '../fixtures/run.ts';

const offer = [...atFull('recruitmentGrant'), ...atFull('talentHousing')];
/** Factors that make an offer weigh more and be meant for all who come, so that few draws show what it sets off. */
const STRONG = { 'talent.cashResponse': 20, 'talent.grantsPerYear': 20 };
const yearsOn = (years: number) => BRANCH_MONTH + 12 * years;

/** An indicator in the last month of a branched run. */
function atEnd(results: Float64Array, id: IndicatorId, month: number): number {
  return results[(month - 1) * INDICATOR_IDS.length + INDICATOR_IDS.indexOf(id)] ?? Number.NaN;
}

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0);
}

function peopleIn({ talent, elsewhere }: World): number {
  return sum(talent.columns.people) + sum(elsewhere.columns.people);
}

describe('people', () => {
  it('are as many as they were and have grown into it, in the city and elsewhere together', () => {
    const sim = simulation({ programme: offer });
    sim.load(branchState());
    let [people, arrived, left] = [peopleIn(sim.world), 0, 0];
    runTo(sim, yearsOn(3), ({ world }) => {
      const now = peopleIn(world);
      expect(Math.abs(now - people - world.tally.talentGrown)).toBeLessThan(1e-3);
      people = now;
      arrived += world.tally.talentCame;
      left += world.tally.talentLeft;
    });
    expect(arrived).toBeGreaterThan(1e5);
    expect(left).toBeGreaterThan(1e5);
  });

  it('who stay are paid as the market pays with a lag, and newcomers at once', () => {
    const sim = runTo(simulation(), 24);
    const paid = ({ tally }: World) => [tally.payOfNewcomers, tally.payOfIncumbents] as const;
    const before = paid(sim.world);
    const { pay } = sim.world.occupations.columns;
    pay.forEach((each, row) => (pay[row] = each * 1.2));
    sim.step();
    const [newcomers, incumbents] = paid(sim.world).map((now, at) => now / (before[at] ?? 1));
    expect(newcomers).toBeGreaterThan(1.15);
    expect(incumbents).toBeGreaterThan(1);
    expect(incumbents).toBeLessThan(1.05);
    runTo(sim, 24 + 60);
    const [market, kept] = paid(sim.world);
    expect(kept / market).toBeGreaterThan(0.97);
  });
});

describe('comparator cities', () => {
  const start = branchState();
  const answering = (position: number, run: TestRun = {}, month = yearsOn(10)) =>
    branched(start, { ...run, positions: { 'rivals.reaction': position } }, month);

  it('do nothing while nothing is offered, however ready they are to answer', () => {
    expect(bitsOf(answering(1)).equals(bitsOf(answering(0)))).toBe(true);
  });

  it('keep people from coming once they answer an offer', () => {
    const month = yearsOn(10);
    const people = [1, 2, 3, 4].map((replicate) => {
      const branch = branchState({ replicate });
      return [0, 0.5, 1].map((position) => {
        const positions = { 'rivals.reaction': position };
        const run = { replicate, programme: offer, factors: STRONG, positions };
        return atEnd(branched(branch, run, month), 'talentStock', month);
      });
    });
    const mean = (at: number) => people.reduce((total, each) => total + (each[at] ?? 0), 0);
    expect(mean(2)).toBeLessThan(mean(1));
    expect(mean(1)).toBeLessThan(mean(0));
  });

  it('lose the people whom the city wins', () => {
    const month = yearsOn(10);
    const gain = (id: IndicatorId) =>
      atEnd(answering(0, { programme: offer }), id, month) - atEnd(answering(0), id, month);
    expect(gain('talentStock')).toBeGreaterThan(0);
    expect(gain('rivalTalent')).toBeLessThan(0);
    expect(-gain('rivalTalent')).toBeLessThan(gain('talentStock'));
  });

  it('answer after a lag of their own, with a part of the grant, within a yearly budget', () => {
    const positions = { 'rivals.reaction': 0.5 };
    const sim = simulation({ programme: atFull('recruitmentGrant'), positions });
    sim.load(start);
    const { lag, budget, grant, open } = sim.world.rivals.columns;
    const hangzhou = 3;
    const least = 12;
    lag[hangzhou] = least;
    const first = new Map<number, number>();
    runTo(sim, yearsOn(4), ({ month }) => {
      for (let row = 0; row <= REST; row++) {
        const offered = grant[row] ?? 0;
        if (offered > 0 && !first.has(row)) first.set(row, month - 1 - BRANCH_MONTH);
        expect(offered).toBeLessThanOrEqual(50000);
        expect(open[row]).toBeGreaterThanOrEqual(-1e-3);
        expect(open[row]).toBeLessThanOrEqual(12 * (budget[row] ?? 0) + 1e-3);
      }
    });
    expect(first.get(hangzhou)).toBe(least + 1); // the grant of a month is seen in the next
    for (let row = 0; row < REST; row++)
      expect(first.get(row)).toBe(Math.round(lag[row] ?? Number.NaN) + 1);
    expect(first.has(REST)).toBe(false);
  });
});

describe('homes', () => {
  // That pay falls less takes 64 draws to be told from chance: test/statistical/economy.test.ts.
  it('that stand still let an offer raise rent more and bring fewer people', () => {
    const month = yearsOn(8);
    const supplies = {
      standing: { 'talent.housingGrowth': 0 },
      built: { 'talent.buildingResponse': 4 },
    };
    const mean = { standing: [0, 0], built: [0, 0] };
    for (const replicate of [1, 2, 3, 4]) {
      const start = branchState({ replicate });
      for (const supply of ['standing', 'built'] as const) {
        const run = { replicate, factors: { ...STRONG, ...supplies[supply] } };
        const treated = branched(start, { ...run, programme: atFull('recruitmentGrant') }, month);
        const without = branched(start, run, month);
        (['rent', 'talentStock'] as const).forEach((id, at) => {
          const change = atEnd(treated, id, month) / atEnd(without, id, month) - 1;
          mean[supply][at] = (mean[supply][at] ?? 0) + change / 4;
        });
      }
    }
    const [rent = 0, people = 0] = mean.standing;
    const [elasticRent = 0, morePeople = 0] = mean.built;
    expect(rent).toBeGreaterThan(0.001);
    expect(rent).toBeGreaterThan(2 * elasticRent);
    expect(people).toBeGreaterThan(0.001);
    expect(people).toBeLessThan(morePeople);
  });

  it('for talent add to those there are, and lower rent', () => {
    const start = branchState();
    const month = yearsOn(5);
    const rent = (programme: TestRun['programme'] = []) =>
      atEnd(branched(start, { programme }, month), 'rent', month);
    expect(rent(atFull('talentHousing'))).toBeLessThan(rent());
  });
});

describe('firms', () => {
  const start = branchState();

  /**
   * Firms that moved out and in over two years when pay jumps by a factor in 2021, and whether each anchor is there. Later
   * people have followed pay.
   */
  function movesAt(factor: number) {
    const factors = { 'sites.moveRate': 20 };
    const sim = simulation({
      factors,
      experiment: ({ occupations }, month) => {
        if (month !== BRANCH_MONTH) return;
        const { pay } = occupations.columns;
        pay.forEach((each, row) => (pay[row] = each * factor));
      },
    });
    sim.load(start);
    let [out, into] = [0, 0];
    runTo(sim, yearsOn(2), ({ world: { tally } }) => {
      out += tally.movedOut;
      into += tally.movedIn;
    });
    const { stratum, alive } = sim.world.firms.columns;
    const anchors = alive.filter((each, row) => each === 1 && stratum[row] === 0).length;
    return { out, into, anchors };
  }

  it('move out the more and in the less the dearer it is here, and anchors never', () => {
    const usual = movesAt(1);
    const dear = movesAt(1.5);
    const cheap = movesAt(0.8);
    expect(usual.out).toBeGreaterThan(0);
    expect(usual.into).toBeGreaterThan(0);
    expect(dear.out).toBeGreaterThan(1.5 * usual.out);
    expect(dear.into).toBeLessThan(usual.into / 1.5);
    expect(cheap.out).toBeLessThan(usual.out);
    expect(cheap.into).toBeGreaterThan(usual.into);
    expect(dear.anchors).toBe(usual.anchors);
    expect(dear.anchors).toBeGreaterThan(10);
  });

  it('take their money along and owe nothing here; funds get back what they paid; the books stay closed', () => {
    const sim = simulation({ factors: { 'sites.moveRate': 100 } });
    sim.load(start);
    let [sold, indebted, out, into] = [0, 0, 0, 0];
    let owed = new Map<number, number>();
    runTo(sim, yearsOn(2), ({ world: { firms, stakes, ledger, tally } }) => {
      const { alive, key, cash, loan, sales } = firms.columns;
      for (let row = 0; row < firms.count; row++) {
        if (alive[row] === 1) continue;
        expect([cash[row], loan[row], sales[row]]).toEqual([0, 0, 0]);
        if ((owed.get(key[row] ?? -1) ?? 0) > 0) indebted += 1;
      }
      owed = new Map(
        [...key.subarray(0, firms.count)].flatMap((each, row) =>
          alive[row] === 1 ? [[each, loan[row] ?? 0] as const] : [],
        ),
      );
      const { alive: held, firm } = stakes.columns;
      for (let stake = 0; stake < stakes.count; stake++)
        if (held[stake] === 1) expect(alive[firm[stake] ?? -1]).toBe(1);
      sold += +ledger.touched('equity sale', 'funds');
      out += ledger.paid('relocation', 'firms', 'outside');
      into += ledger.paid('relocation', 'outside', 'firms');
      expect(tally.movedOut + tally.movedIn).toBeGreaterThan(0);
    });
    expect(Math.min(sold, indebted, out, into)).toBeGreaterThan(0);
  });
});
