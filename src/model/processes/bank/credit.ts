/** Credit: what banks lend to firms, and how much of it the city guarantees. */
import { lesser, positive } from '../../../kernel/math.ts';
import { allFirmAccounts, process } from '../../world.ts';

/**
 * Banks lend to firms that run short and collect from those that can repay.
 *
 * A guarantee raises what a bank lends, since only the part that nobody covers is at its own risk. It is for small and
 * medium-sized firms.
 */
export const bankCredit = process({
  name: 'bank.credit',
  why: 'Before spending: money borrowed this month pays this month\u2019s bills.',
  reads: ['parameters', 'policy', 'scratch', 'turns'],
  writes: ['firms', 'ledger'],
  run(world) {
    const { firms, policy, ledger, turns } = world;
    const p = world.parameters.finance;
    const { cash, loan, sales, weight, cover: covered } = firms.columns;
    const cover = policy.read('guaranteeCover');
    const net = world.scratch.zeros('credit', firms.count);
    const { rows, count } = turns.performers;
    let lent = 0;
    let repaid = 0;
    for (let turn = 0; turn < count; turn++) {
      const row = rows[turn];
      const guaranteed = sales[row] <= p.guaranteeSales ? cover : 0;
      covered[row] = guaranteed;
      const gap = Math.ceil(p.bufferMonths * sales[row] - cash[row]);
      const room = Math.floor(loanLimit(sales[row], guaranteed, p)) - loan[row];
      const lends = positive(lesser(gap, room));
      const repays = lesser(loan[row], positive(-gap));
      lent += lends * weight[row];
      repaid -= repays * weight[row];
      net[row] = lends - repays;
      loan[row] += net[row];
    }
    ledger.settle(allFirmAccounts(world), net, [
      { kind: 'loans', other: 'banks', total: lent },
      { kind: 'repayments', other: 'banks', total: repaid },
    ]);
  },
});

/**
 * The most a bank lends to a firm: the part not covered stays within so many months of sales. The city covers
 * its share of a loan up to an amount per firm.
 */
export function loanLimit(
  sales: number,
  cover: number,
  p: { readonly loanMonths: number; readonly guaranteeCap: number },
): number {
  const own = p.loanMonths * sales;
  return lesser(own / (1 - cover), own + p.guaranteeCap);
}
