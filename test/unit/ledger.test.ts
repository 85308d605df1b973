/** Claim: money moves in whole yuan from one account to another and nowhere else. */
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../src/kernel/ledger.ts';

const ledger = () => new Ledger(['firms', 'city', 'outside'] as const, ['sales', 'tax'] as const);

describe('ledger', () => {
  it('counts an agent of weight w as w agents on the other side', () => {
    const book = ledger();
    const cash = new Float64Array([0, 5]);
    const account = { sector: 'firms' as const, cash, weight: new Float64Array([1, 20]), row: 1 };
    expect(book.pay('outside', account, 10.4, 'sales')).toBe(200);
    expect(cash[1]).toBe(15);
    expect(book.balance('firms')).toBe(200);
    expect(book.flow('sales', 'outside')).toBe(-200);
  });

  it('tells who took part in a kind of flow, as payer or as payee, until the month ends', () => {
    const book = ledger();
    book.pay('outside', 'city', 3, 'tax');
    expect(
      ['firms', 'city', 'outside'].map((each) => book.touched('tax', each as 'firms')),
    ).toEqual([false, true, true]);
    expect(book.touched('sales', 'outside')).toBe(false);
    book.open();
    expect(book.touched('tax', 'outside')).toBe(false);
  });

  it('pays in bulk what it would pay one by one', () => {
    const book = ledger();
    const firms = {
      sector: 'firms' as const,
      cash: new Float64Array([100, 100, 100]),
      weight: new Float64Array([1, 20, 20]),
      alive: new Int8Array([1, 1, 0]),
      count: 3,
    };
    expect(book.payAll('tax', firms, 'city', new Float64Array([1.6, 2.4, 9]))).toBe(42);
    expect([...firms.cash]).toEqual([98, 98, 100]);
    expect(book.payEach('sales', 'outside', firms, new Float64Array([1, 1, 9]))).toBe(21);
    expect(book.balance('firms') + book.balance('city') + book.balance('outside')).toBe(0);
  });

  it('refuses negative and undefined amounts and unequal weights', () => {
    const book = ledger();
    expect(() => book.pay('city', 'outside', -1, 'tax')).toThrow(/amount of kind "tax" is -1/u);
    expect(() => book.pay('city', 'outside', Number.NaN, 'tax')).toThrow(RangeError);
    const cash = new Float64Array(2);
    const weight = new Float64Array([1, 20]);
    const account = (row: number) => ({ sector: 'firms' as const, cash, weight, row });
    expect(() => book.pay(account(0), account(1), 5, 'sales')).toThrow(/weight 1 and 20/u);
  });

  it('knows who paid whom, also where a bill runs against its usual direction', () => {
    const book = ledger();
    const firms = {
      sector: 'firms' as const,
      cash: new Float64Array([10, 10]),
      weight: new Float64Array([1, 20]),
      alive: new Int8Array([1, 1]),
      count: 2,
    };
    book.settle(firms, new Float64Array([-3, 2]), [
      { kind: 'sales', other: 'outside', total: 47 },
      { kind: 'tax', other: 'city', total: -10 },
    ]);
    expect(book.paid('sales', 'outside', 'firms')).toBe(47);
    expect(book.paid('tax', 'firms', 'city')).toBe(10);
    expect(book.paid('tax', 'city', 'firms')).toBe(0);
    book.pay('city', 'firms', 4, 'tax');
    expect([book.flow('tax', 'firms'), book.flow('tax', 'city')]).toEqual([-6, 6]);
  });

  it('starts each month with an empty flow matrix and keeps balances', () => {
    const book = ledger();
    book.pay('outside', 'city', 7, 'tax');
    book.open();
    expect(book.flow('tax', 'city')).toBe(0);
    expect(book.balance('city')).toBe(7);
  });
});
