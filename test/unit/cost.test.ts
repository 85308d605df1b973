/** Claim: a unit costs more here as far as pay and rent do, each with its part in the cost. */
import { describe, expect, it } from 'vitest';
import { labourShareOf, unitCost } from '../../src/model/processes/market/cost.ts';

const shares = { labourShare: 0.2, siteShare: 0.05 };

describe('the cost of a unit', () => {
  it('is 1 where pay and rent are those of elsewhere, whatever their parts', () => {
    expect(unitCost({ relativePay: 1, relativeRent: 1 }, shares)).toBe(1);
    expect(
      unitCost({ relativePay: 1, relativeRent: 1 }, { labourShare: 0.9, siteShare: 0.1 }),
    ).toBe(1);
  });

  it('rises by the part of pay times what pay is dearer, and so for rent', () => {
    expect(unitCost({ relativePay: 1.5, relativeRent: 1 }, shares)).toBeCloseTo(1.1, 12);
    expect(unitCost({ relativePay: 1, relativeRent: 2 }, shares)).toBeCloseTo(1.05, 12);
    expect(unitCost({ relativePay: 0.5, relativeRent: 2 }, shares)).toBeCloseTo(0.95, 12);
  });

  it('counts as pay what turnover tax and profit leave of value added', () => {
    expect(labourShareOf(0.4, { turnoverTax: 0.1, profitOfValueAdded: 0.3 })).toBeCloseTo(0.24, 12);
  });
});
