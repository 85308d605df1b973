/** Claim: money is conserved to the yuan in every month, and a yuan gone astray is noticed. */
import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../src/model/flows.ts';
import {
  BRANCH_MONTH,
  INDICATOR_IDS,
  LEVER_IDS,
  LEVERS,
  MONTHS,
  type Programme,
} from '../../src/model/index.ts';
import { SERIES_IDS } from '../../src/model/indicators/declare.ts';
import { Books } from '../../src/model/invariants.ts';
import { postingsOf } from '../../src/model/policy/fiscal.ts';
import { firmAccount, fundAccount, type World } from '../../src/model/world.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { branched, branchState, runTo, simulation } from '../fixtures/run.ts';

const everything = (value: (range: readonly [number, number]) => number): Programme =>
  LEVER_IDS.map((lever) => ({
    lever,
    from: BRANCH_MONTH,
    ramp: 6,
    value: value(LEVERS[lever].range),
    after2025: 'keep',
  }));

const PROGRAMMES: Readonly<Record<string, Programme>> = {
  'no zone': [],
  'action plan': shippedScenario('action-plan').programme,
  'all levers at the top': everything(([, high]) => high),
  'all levers at the middle': everything(([low, high]) => (low + high) / 2),
};

function take(column: Float64Array, row: number): void {
  column[row] = (column[row] ?? 0) - 1;
}

describe('money', () => {
  const start = branchState();

  it.each(Object.keys(PROGRAMMES))('is conserved every month: %s', (name) => {
    const sim = simulation({ programme: PROGRAMMES[name] ?? [] });
    sim.load(start);
    runTo(sim, MONTHS, ({ world }) => {
      const total = SECTORS.reduce((sum, sector) => sum + world.ledger.balance(sector), 0);
      expect(total).toBe(0);
    });
    expect(sim.month).toBe(MONTHS);
  });

  it('is conserved in the years before the zone', () => {
    const sim = runTo(simulation(), BRANCH_MONTH, ({ world }) => {
      expect(SECTORS.reduce((sum, sector) => sum + world.ledger.balance(sector), 0)).toBe(0);
    });
    expect(sim.month).toBe(BRANCH_MONTH);
  });

  it.each<[string, (world: World) => void, RegExp]>([
    ['one firm loses one yuan', ({ firms }) => take(firms.columns.cash, 5), /firms hold/u],
    [
      'a cell of small firms loses one yuan',
      ({ small }) => take(small.columns.cash, 0),
      /firms hold/u,
    ],
    ['a fund loses one yuan', ({ funds }) => take(funds.columns.cash, 0), /funds hold/u],
    ['a debt is forgiven in silence', ({ firms }) => take(firms.columns.loan, 9), /loans grew/u],
    [
      'a stake is marked down',
      ({ stakes }) => take(stakes.columns.cost, 0),
      /equity at cost grew/u,
    ],
    [
      'a sector is paid by nobody',
      ({ ledger }) => void ledger.pay('outside', 'city', 7, 'wages'),
      /without a rule/u,
    ],
    [
      'an outlay of the programme is not posted',
      ({ tally }) => void (tally.generalBudget += 1),
      /generalBudget: outlay of the programme is 1 yuan, posted to the fiscal ledger 0/u,
    ],
    [
      'an outlay is counted in another account than it was posted to',
      ({ tally }) => {
        tally.generalBudget -= 1;
        tally.investmentFund += 1;
      },
      /generalBudget: outlay of the programme is -1 yuan, posted to the fiscal ledger 0/u,
    ],
    [
      'an indicator counts value added that nobody sold',
      ({ tally }) => void (tally.valueAdded += 1),
      /value added is 1 yuan/u,
    ],
    [
      'somebody comes from nowhere',
      ({ talent }) => take(talent.columns.people, 0),
      /people came from nowhere or went nowhere/u,
    ],
    [
      'a bank answers a capital call',
      (world) => void world.ledger.pay('banks', fundAccount(world, 0), 7, 'capital call'),
      /capital called is 7 yuan, partners and the city paid 0/u,
    ],
    [
      'a firm gets a share of the taxes',
      (world) => void world.ledger.pay('city', firmAccount(world, 3), 7, 'tax share'),
      /firms took part in "tax share", which is not for firms/u,
    ],
  ])('is missed when %s', (_name, act, reason) => {
    const sim = runTo(simulation(), 5);
    const books = new Books(sim.world);
    sim.world.ledger.open();
    for (const id of SERIES_IDS) sim.world.tally[id] = 0;
    expect(() => {
      books.check(sim.world, 5);
    }).not.toThrow();
    act(sim.world);
    expect(() => {
      books.check(sim.world, 5);
    }).toThrow(reason);
  });

  it('spends on the programme exactly what the fiscal ledger posts', () => {
    const sim = simulation({ programme: PROGRAMMES['action plan'] ?? [] });
    sim.load(start);
    let outlay = 0;
    const years = 3;
    runTo(sim, BRANCH_MONTH + 12 * years, ({ world: { tally } }) => {
      outlay += tally.generalBudget + tally.investmentFund + tally.specialBonds + tally.feesWaived;
    });
    const lines = postingsOf(sim.world.fiscal.save());
    expect(lines.reduce((sum, { yuan }) => sum + yuan, 0)).toBe(outlay);
    expect(lines.every(({ yuan }) => Number.isInteger(yuan))).toBe(true);
    expect(outlay).toBeGreaterThan(1e9);
  });

  it('is refused when a lever posts to an account that it does not declare', () => {
    const sim = simulation({ programme: PROGRAMMES['all levers at the top'] ?? [] });
    sim.load(start);
    sim.world.policy.open(BRANCH_MONTH);
    const outlay = { account: 'specialBonds', to: 'households', yuan: 5, kind: 'grant' } as const;
    expect(() => sim.world.fiscal.pay('surveyPosts', BRANCH_MONTH, outlay)).toThrow(
      'lever "surveyPosts" does not declare the account "specialBonds"',
    );
  });

  it('goes to every account that a lever declares, and to no other', () => {
    const sim = simulation({ programme: PROGRAMMES['all levers at the top'] ?? [] });
    sim.load(start);
    const lines = postingsOf(runTo(sim, MONTHS).world.fiscal.save());
    for (const lever of LEVER_IDS) {
      const posted = lines.filter((line) => line.lever === lever).map(({ account }) => account);
      const declared = LEVERS[lever].postings.map(({ account }) => account);
      expect(new Set(posted), lever).toEqual(new Set(declared));
    }
  });

  it('has nothing undefined or negative where that makes no sense', () => {
    const results = branched(start, { programme: PROGRAMMES['all levers at the top'] ?? [] });
    const count = INDICATOR_IDS.length;
    const signed = new Set(
      ['talentNet', 'displacedHere'].map((id) => INDICATOR_IDS.indexOf(id as 'talentNet')),
    );
    results.forEach((value, at) => {
      if (!signed.has(at % count)) expect(value >= 0 || Number.isNaN(value)).toBe(true);
    });
    expect(results.slice(-count).every((value) => Number.isFinite(value))).toBe(true);
  });
});
