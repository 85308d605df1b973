/** What becomes of a firm that moves to another city. */
import { firmAccount, type World } from '../../world.ts';
import { sellStake, type Selling } from '../fund/equity.ts';
import { clearFirm } from './exit.ts';

/** The parts of the world that a firm touches as it leaves. */
export type Leaving = Selling & Pick<World, 'firms' | 'classes'>;

/**
 * A firm moves away: with it go its sales, which are those of a rival outside from now on, its people's jobs, its open project and its money. It owes nothing here any
 * more, since the bank of its new place takes over its loan. Funds of the city sell what they hold of it for what they
 * paid, so that a move by itself makes nobody richer.
 */
export function takeAway(world: Leaving, row: number, month: number): void {
  const { firms, tally, biography } = world;
  const { key, weight, demand, technology } = firms.columns;
  world.classes.columns.china[technology[row]] += demand[row] * weight[row];
  sellStakes(world, row, month);
  settleMove(world, row);
  tally.movedOut += weight[row];
  biography.note('moved out', month, key[row]);
  clearFirm(firms, row);
}

function sellStakes(world: Leaving, row: number, month: number): void {
  const { alive, firm, cost, share } = world.stakes.columns;
  for (let stake = 0; stake < world.stakes.count; stake++)
    if (alive[stake] === 1 && firm[stake] === row)
      sellStake(world, stake, cost[stake] / share[stake], month);
}

/** The loan is repaid; what the firm has beyond it goes along, and what it lacks the bank of its new place brings. */
function settleMove(world: Leaving, row: number): void {
  const { ledger, firms } = world;
  const { cash, loan } = firms.columns;
  const account = firmAccount(world, row);
  const own = cash[row] - loan[row];
  if (own >= 0) ledger.pay(account, 'outside', own, 'relocation');
  else ledger.pay('outside', account, -own, 'relocation');
  ledger.pay(account, 'banks', loan[row], 'repayments');
}
