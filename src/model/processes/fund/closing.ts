/** Venture funds: how one ends. */
import { exp } from '../../../kernel/math.ts';
import { fundAccount, process } from '../../world.ts';
import { sellStake } from './equity.ts';

/** Funds at the end of their term sell what they hold to whoever takes it, and pay out what is left. */
export const fundClosing = process({
  name: 'fund.closing',
  why: 'Before raising: a closed fund is out of the way of the next one.',
  reads: ['parameters'],
  writes: ['firms', 'funds', 'managers', 'stakes', 'ledger', 'fiscal', 'tally', 'biography'],
  run(world, _draws, month) {
    const { funds, stakes, firms, managers, ledger, tally, parameters } = world;
    const { termMonths, fireSale, mostWorth } = parameters.finance;
    const { alive, vintage, cash, cityShare, manager } = funds.columns;
    for (let row = 0; row < funds.count; row++) {
      if (alive[row] === 0 || month - vintage[row] < termMonths) continue;
      for (let stake = 0; stake < stakes.count; stake++) {
        if (stakes.columns.fund[stake] !== row || stakes.columns.alive[stake] === 0) continue;
        const worth = exp(firms.columns.worth[stakes.columns.firm[stake]]);
        sellStake(world, stake, fireSale * Math.min(mostWorth, worth), month);
      }
      const account = fundAccount(world, row);
      const toCity = ledger.pay(
        account,
        'city',
        Math.floor(cash[row] * cityShare[row]),
        'distribution',
      );
      tally.distributedToCity += toCity;
      ledger.pay(account, 'outside', cash[row], 'distribution');
      alive[row] = 0;
      if (managers.columns.fund[manager[row]] === row) managers.columns.fund[manager[row]] = -1;
    }
  },
});
