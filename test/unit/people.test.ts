// Claim: what comparator cities answer, what is built, what rents clear, what stayers are paid and how often firms move
// are the pure functions that their docstrings say.
import { describe, expect, it } from 'vitest';
import { builtAnyway } from '../../src/model/processes/city/housing.ts';
import { ballast, moveHazard } from '../../src/model/processes/firm/relocation.ts';
import { keptPay } from '../../src/model/processes/labour/pay.ts';
import { clearingRent } from '../../src/model/processes/market/rent.ts';
import { cashWorth, homesWorth } from '../../src/model/processes/talent/offers.ts';
import { answerOf } from '../../src/model/processes/talent/rivals.ts';

describe('a comparator city', () => {
  const p = { reaction: 0.5, recruiting: 0.01, grantEligible: 0.4, homeCost: 300000 };
  const rich = { people: 1e6, homes: 0, open: 1e12 };

  it('does nothing where nothing is offered', () => {
    expect(answerOf({ grant: 0, homes: 0 }, rich, p)).toEqual({ grant: 0, built: 0, spent: 0 });
  });

  it('matches its part of a grant and of homes per head', () => {
    const { grant, built, spent } = answerOf({ grant: 60000, homes: 0.1 }, rich, p);
    expect(grant).toBe(30000);
    expect(built).toBeCloseTo(0.5 * 0.1 * 1e6, 6);
    expect(spent).toBeCloseTo(4000 * 30000 + 50000 * 300000, 0);
    expect(answerOf({ grant: 60000, homes: 0.1 }, { ...rich, homes: 50000 }, p).built).toBe(0);
  });

  it('spends what it has and no more, on grants first', () => {
    const poor = { ...rich, open: 6e7 };
    expect(answerOf({ grant: 60000, homes: 0.1 }, poor, p)).toEqual({
      grant: 15000,
      built: 0,
      spent: 6e7,
    });
    const some = { ...rich, open: 1.5e8 };
    const { grant, built, spent } = answerOf({ grant: 60000, homes: 0.1 }, some, p);
    expect(grant).toBe(30000);
    expect(built).toBeCloseTo(100, 6);
    expect(spent).toBeCloseTo(1.5e8, 4);
  });

  it('without people of the occupations has nobody to recruit', () => {
    expect(answerOf({ grant: 60000, homes: 0.1 }, { ...rich, people: 0 }, p).spent).toBe(0);
  });
});

describe('an offer', () => {
  it('of cash counts by the year and with its own weight, one of homes by the rent that it saves', () => {
    const p = { expectedStay: 48, cashResponse: 0.2 };
    expect(cashWorth(0, 1e5, p)).toBe(0);
    expect(cashWorth(4e4, 1e5, p)).toBeCloseTo(0.2 * Math.log(1.1), 12);
    expect(homesWorth(0.5, { rentCut: 0.4, rentShare: 0.25 })).toBeCloseTo(0.05, 12);
    expect(homesWorth(7, { rentCut: 0.4, rentShare: 0.25 })).toBeCloseTo(0.1, 12);
  });
});

describe('homes and sites', () => {
  it('are built faster where rent is high, and not at all where nothing can be built', () => {
    const p = { housingGrowth: 0.0025, buildingResponse: 1.5 };
    expect(builtAnyway(1e6, 1, p)).toBeCloseTo(1e6 * (Math.exp(0.0025) - 1), 6);
    expect(builtAnyway(1e6, 1.2, p)).toBeGreaterThan(builtAnyway(1e6, 1, p));
    expect(builtAnyway(1e6, 1.2, { ...p, buildingResponse: 0 })).toBe(builtAnyway(1e6, 1, p));
    expect(builtAnyway(1e6, 1.2, { ...p, housingGrowth: 0 })).toBe(0);
  });

  it('cost what clears them', () => {
    expect(clearingRent(100, 100, 0.8)).toBe(1);
    expect(clearingRent(121, 100, 0.5)).toBeCloseTo(1.1, 12);
    expect(clearingRent(100, 121, 0.5)).toBeCloseTo(1 / 1.1, 12);
  });
});

describe('pay of stayers', () => {
  it('closes the part of the gap that is set anew', () => {
    expect(keptPay(100, 120, 0)).toBe(100);
    expect(keptPay(100, 120, 1)).toBe(120);
    expect(keptPay(100, 120, 0.25)).toBe(105);
  });
});

describe('moves of firms', () => {
  it('are as frequent each way where costs are equal, and otherwise by the gap', () => {
    const p = { moveRate: 0.00013, costResponse: 10 };
    expect(moveHazard(0, p)).toBe(0.00013);
    expect(moveHazard(0.1, p)).toBeCloseTo(0.00013 * Math.E, 12);
    expect(moveHazard(0.1, p) * moveHazard(-0.1, p)).toBeCloseTo(0.00013 ** 2, 15);
  });

  it('are rarer for the large', () => {
    const p = { firm: { referenceSales: 3e6 }, sites: { moveSize: 0.5 } };
    expect([0, 1e6, 3e6, 12e6].map((sales) => ballast(sales, p))).toEqual([1, 1, 1, 0.5]);
  });
});
