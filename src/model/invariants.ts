/** Identities that hold after every month. */
import { InvariantError } from '../kernel/errors.ts';
import { FLOWS, SECTORS } from './accounts.ts';
import { FIRST_YEAR } from './time.ts';
import { monthLabel } from '../kernel/clock.ts';
import type { World } from './world.ts';

/**
 * Money: every flow sums to nothing over the sectors, all balances sum to nothing, and what agents hold is what
 * their sector holds; exactly, since amounts are whole yuan. People: nobody works who does not live here.
 *
 * @throws InvariantError with the month and the identity
 */
export function checkInvariants(world: World, month: number): void {
  const fail = (what: string): never => {
    throw new InvariantError(`${monthLabel(FIRST_YEAR, month)}: ${what}`);
  };
  const { ledger } = world;
  for (const kind of FLOWS) {
    const sum = SECTORS.reduce((total, sector) => total + ledger.flow(kind, sector), 0);
    if (sum !== 0) fail(`flow "${kind}" sums to ${sum} yuan, expected 0`);
  }
  const total = SECTORS.reduce((sum, sector) => sum + ledger.balance(sector), 0);
  if (total !== 0) fail(`balances sum to ${total} yuan, expected 0`);
  const firms = holdings(world.firms);
  if (firms !== ledger.balance('firms'))
    fail(`firms hold ${firms} yuan, their sector ${ledger.balance('firms')}`);
  const funds = holdings(world.funds);
  if (funds !== ledger.balance('funds'))
    fail(`funds hold ${funds} yuan, their sector ${ledger.balance('funds')}`);
}

/** Yuan in the accounts of a population, weights included; the closed hold nothing. */
function holdings({ columns, count }: World['firms'] | World['funds']): number {
  const { cash, weight } = columns;
  let sum = 0;
  for (let row = 0; row < count; row++) sum += cash[row] * weight[row];
  return sum;
}
