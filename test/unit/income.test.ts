// Claim: the income account of firms divides value added into wages, interest, taxes and a surplus, and notices saving
// that nothing explains.
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../src/kernel/ledger.ts';
import { FLOWS, SECTORS } from '../../src/model/flows.ts';
import { brokenIncome, incomeOf } from '../../src/model/income.ts';

function month() {
  const ledger = new Ledger(SECTORS, FLOWS);
  ledger.pay('outside', 'firms', 1000, 'sales');
  ledger.pay('firms', 'outside', 600, 'inputs');
  ledger.pay('firms', 'households', 250, 'wages');
  ledger.pay('firms', 'banks', 5, 'interest');
  ledger.pay('firms', 'centre', 45, 'taxes');
  ledger.pay('firms', 'outside', 30, 'research');
  ledger.pay('firms', 'households', 20, 'dividends');
  ledger.pay('banks', 'firms', 100, 'loans');
  return ledger;
}

describe('the income account of firms', () => {
  it('is value added, who has it, and what is left', () => {
    const ledger = month();
    expect(incomeOf((kind) => ledger.flow(kind, 'firms'))).toEqual({
      added: 400,
      wages: 250,
      interest: 5,
      taxes: 45,
      surplus: 100,
    });
  });

  it('holds when deposits grew by what was saved and borrowed', () => {
    expect([...brokenIncome({ ledger: month() }, 150)]).toEqual([]);
  });

  it.each([149, 151])('breaks when they grew by %i', (grown) => {
    expect([...brokenIncome({ ledger: month() }, grown)]).toEqual([
      `value added less wages, interest and taxes is 100 yuan, firms spent, paid out and saved ${grown - 50}`,
    ]);
  });
});
