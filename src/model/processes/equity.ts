/** Equity: shares of ventures bought by funds, diluted by later rounds, written off at failure. */
import { exp } from '../../kernel/math.ts';
import { firmAccount, fundAccount, type World } from '../world.ts';

type Equity = Pick<World, 'firms' | 'funds' | 'stakes' | 'ledger'>;

/**
 * A fund buys new shares: earlier holders are diluted, the money goes to the firm.
 *
 * @returns whole yuan paid
 */
export function buyEquity(world: Equity, firm: number, fund: number, ask: number): number {
  const { stakes, firms, funds, ledger } = world;
  const paid = ledger.pay(fundAccount(world, fund), firmAccount(world, firm), ask, 'equity');
  const bought = paid / (exp(firms.columns.worth[firm]) + paid);
  const { alive, firm: of, share } = stakes.columns;
  for (let stake = 0; stake < stakes.count; stake++) {
    if (alive[stake] === 1 && of[stake] === firm) share[stake] *= 1 - bought;
  }
  const stake = stakes.add(0);
  stakes.columns.firm[stake] = firm;
  stakes.columns.fund[stake] = fund;
  stakes.columns.share[stake] = bought;
  stakes.columns.cost[stake] = paid;
  funds.columns.invested[fund] += paid;
  return paid;
}

/** Stakes in closed firms are worth nothing. */
export function writeOff({ stakes, firms }: Pick<World, 'stakes' | 'firms'>): void {
  const { alive, firm } = stakes.columns;
  for (let stake = 0; stake < stakes.count; stake++) {
    if (alive[stake] === 1 && (firm[stake] < 0 || firms.columns.alive[firm[stake]] === 0))
      alive[stake] = 0;
  }
}
