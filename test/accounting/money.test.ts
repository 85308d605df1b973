/** Claim: money is conserved to the yuan in every month, and a yuan gone astray is noticed. */
import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../src/model/accounts.ts';
import { BRANCH_MONTH, LEVER_IDS, LEVERS, MONTHS, type Programme } from '../../src/model/index.ts';
import { checkInvariants } from '../../src/model/invariants.ts';
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

describe('money', () => {
  const start = branchState();

  it.each(Object.keys(PROGRAMMES))('is conserved every month: %s', (name) => {
    const sim = simulation({ programme: PROGRAMMES[name] ?? [] });
    sim.load(start);
    runTo(sim, MONTHS, ({ world }) => {
      const total = SECTORS.reduce((sum, sector) => sum + world.ledger.balance(sector), 0);
      expect(total).toBe(0);
      expect(() => {
        checkInvariants(world, sim.month - 1);
      }).not.toThrow();
    });
    expect(sim.month).toBe(MONTHS);
  });

  it('is conserved in the years before the zone', () => {
    const sim = runTo(simulation(), BRANCH_MONTH, ({ world }) => {
      expect(SECTORS.reduce((sum, sector) => sum + world.ledger.balance(sector), 0)).toBe(0);
    });
    expect(sim.month).toBe(BRANCH_MONTH);
  });

  it('is missed when one firm loses one yuan', () => {
    const { world, month } = runTo(simulation(), 3);
    world.firms.columns.cash[5] = (world.firms.columns.cash[5] ?? 0) - 1;
    expect(() => {
      checkInvariants(world, month);
    }).toThrow(/firms hold/u);
  });

  it('is missed when a fund is credited without a payment', () => {
    const { world, month } = runTo(simulation(), 3);
    world.funds.columns.cash[0] = (world.funds.columns.cash[0] ?? 0) + 1;
    expect(() => {
      checkInvariants(world, month);
    }).toThrow(/funds hold/u);
  });

  it('spends on the programme exactly what the fiscal ledger posts', () => {
    const sim = simulation({ programme: PROGRAMMES['action plan'] ?? [] });
    sim.load(start);
    let outlay = 0;
    const years = 3;
    runTo(sim, BRANCH_MONTH + 12 * years, ({ world }) => (outlay += world.tally.programmeOutlay));
    let posted = 0;
    for (let year = 0; year < years; year++) {
      for (const lever of LEVER_IDS) {
        posted += sim.world.fiscal.posted(lever, 'generalBudget', BRANCH_MONTH + 12 * year);
        posted += sim.world.fiscal.posted(lever, 'investmentFund', BRANCH_MONTH + 12 * year);
      }
    }
    expect(posted).toBe(outlay);
    expect(posted).toBeGreaterThan(1e9);
  });

  it('has nothing undefined or negative where that makes no sense', () => {
    const results = branched(start, { programme: PROGRAMMES['all levers at the top'] ?? [] });
    expect(results.every((value) => Number.isNaN(value) || value >= 0)).toBe(true);
    expect(results.slice(-23).every((value) => Number.isFinite(value))).toBe(true);
  });
});
