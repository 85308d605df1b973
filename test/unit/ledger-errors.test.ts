// Claim: the identities of a posted month hold in every month, and each of twelve planted errors of bookkeeping breaks one.
import { describe, expect, it } from 'vitest';
import {
  accountsOf,
  checkTown,
  liveMonth,
  postAll,
  townOf,
  type Town,
} from '../fixtures/industry/town.ts';

const FAULTY_MONTH = 6;

/** Lives six right months and one with the fault, and checks the identities of each. */
function live(post: Town['post'], after: (town: Town) => void = () => undefined): void {
  let month = 0;
  const town = townOf(30, (own) => (month === FAULTY_MONTH ? post : postAll)(own));
  for (; month <= FAULTY_MONTH; month++) {
    liveMonth(town, month, (own) => {
      if (month === FAULTY_MONTH) after(own);
      checkTown(own);
    });
  }
}

/** Adds to the deposits of a firm without a payment. */
const credit = (row: number, yuan: number) => (town: Town) => {
  town.firms.columns.cash[row] = (town.firms.columns.cash[row] ?? 0) + yuan;
};

const posted =
  (change: (town: Town, columns: Town['firms']['columns']) => void) => (town: Town) => {
    change(town, town.firms.columns);
  };

const FAULTS: readonly [string, Town['post'], RegExp][] = [
  [
    'a skipped posting',
    posted((town, { sales, wages }) => {
      town.ledger.payEach('sales', 'people', accountsOf(town), sales);
      town.ledger.payAll('wages', accountsOf(town), 'people', wages);
    }),
    /tax received/u,
  ],
  [
    'a wrong sign',
    posted((town, { sales, wages, tax }) => {
      town.ledger.payAll('sales', accountsOf(town), 'people', sales);
      town.ledger.payAll('wages', accountsOf(town), 'people', wages);
      town.ledger.payAll('tax', accountsOf(town), 'city', tax);
    }),
    /sales received/u,
  ],
  [
    'a posting made twice',
    posted((town, { tax }) => {
      postAll(town);
      town.ledger.payAll('tax', accountsOf(town), 'city', tax);
    }),
    /tax received/u,
  ],
  [
    'a wrong kind',
    posted((town, { sales, wages, tax }) => {
      town.ledger.payEach('sales', 'people', accountsOf(town), sales);
      town.ledger.payAll('tax', accountsOf(town), 'people', wages);
      town.ledger.payAll('tax', accountsOf(town), 'city', tax);
    }),
    /wages paid/u,
  ],
  [
    'a wrong payee',
    posted((town, { sales, wages, tax }) => {
      town.ledger.payEach('sales', 'people', accountsOf(town), sales);
      town.ledger.payAll('wages', accountsOf(town), 'people', wages);
      town.ledger.payAll('tax', accountsOf(town), 'people', tax);
    }),
    /tax received/u,
  ],
  [
    'a forgotten weight',
    posted((town, { sales, wages, tax, cash, weight }) => {
      town.ledger.payEach('sales', 'people', accountsOf(town), sales);
      town.ledger.payAll('wages', accountsOf(town), 'people', wages);
      for (let row = 0; row < town.firms.count; row++) {
        cash[row] = (cash[row] ?? 0) - (tax[row] ?? 0);
        const account = { sector: 'firms' as const, cash: new Float64Array(1), weight, row: 0 };
        town.ledger.pay(account, 'city', tax[row] ?? 0, 'tax');
      }
    }),
    /money of the firms/u,
  ],
  [
    'amounts of the row before',
    posted((town, { sales, wages, tax }) => {
      town.ledger.payEach('sales', 'people', accountsOf(town), sales);
      town.ledger.payAll('wages', accountsOf(town), 'people', wages);
      const shifted = Float64Array.from(tax, (_, row) => tax[row === 0 ? 29 : row - 1] ?? 0);
      town.ledger.payAll('tax', accountsOf(town), 'city', shifted);
    }),
    /tax received|money of firm/u,
  ],
  [
    'a part of a yuan',
    (town) => {
      postAll(town);
      credit(3, 0.25)(town);
    },
    /money of the firms/u,
  ],
  [
    'money from nowhere',
    (town) => {
      postAll(town);
      credit(0, 1)(town);
    },
    /money of the firms/u,
  ],
  [
    'money moved between firms beside the books',
    (town) => {
      postAll(town);
      credit(2, 1)(town);
      credit(4, -1)(town);
    },
    /money of firm 2/u,
  ],
];

describe('the books of a town', () => {
  it('are right in every month, over closures, entries and compactions', () => {
    const town = townOf(200);
    for (let month = 0; month < 120; month++) {
      liveMonth(town, month, (own) => {
        checkTown(own);
      });
    }
    expect(town.ledger.balance('city')).toBeGreaterThan(0);
    expect(town.firms.columns.key.some((key) => key >= 2 ** 28)).toBe(true);
  });

  it.each(FAULTS)('are found wrong after %s', (_name, post, reason) => {
    expect(() => {
      live(post);
    }).toThrow(reason);
  });

  it('are found wrong when a firm is removed with its money', () => {
    expect(() => {
      live(postAll, ({ firms }) => {
        firms.columns.alive[5] = 0;
      });
    }).toThrow(/money of the firms/u);
  });

  it('are found wrong when balances come from another month than the deposits', () => {
    const early = townOf(30).ledger.save();
    expect(() => {
      live(postAll, ({ ledger }) => {
        ledger.load(early);
      });
    }).toThrow(/money of the firms/u);
  });
});
