/** Equity: shares of ventures bought by funds, diluted by later rounds, sold or written off. */
import { exp } from '../../../kernel/math.ts';
import { firmAccount, fundAccount, type World } from '../../world.ts';

type Buying = Pick<World, 'firms' | 'funds' | 'managers' | 'stakes' | 'ledger' | 'tally'>;

/** A purchase: whole yuan paid, and the part of the venture that it bought. */
export interface Purchase {
  readonly paid: number;
  readonly bought: number;
}

/** A fund buys new shares and the money goes to the firm; earlier holders remain to be diluted. */
export function buyEquity(world: Buying, firm: number, fund: number, ask: number): Purchase {
  const { stakes, firms, funds, managers, ledger, tally } = world;
  const paid = ledger.pay(fundAccount(world, fund), firmAccount(world, firm), ask, 'equity');
  const bought = paid / (exp(firms.columns.worth[firm]) + paid);
  const stake = stakes.add(0);
  stakes.columns.firm[stake] = firm;
  stakes.columns.fund[stake] = fund;
  stakes.columns.share[stake] = bought;
  stakes.columns.cost[stake] = paid;
  managers.columns.invested[funds.columns.manager[fund]] += paid;
  tally.equityAtCost += paid;
  return { paid, bought };
}

/**
 * New shares were sold: those who held some before own that much less of the venture.
 *
 * @param before number of stakes before the sales
 * @param bought part bought of each firm, by row; 0 of those that sold none
 */
export function dilute({ columns }: World['stakes'], before: number, bought: Float64Array): void {
  const { alive, firm, share } = columns;
  for (let stake = 0; stake < before; stake++)
    if (alive[stake] === 1) share[stake] *= 1 - bought[firm[stake]];
}

/** The parts of the world that a sale of equity touches. */
export type Selling = Pick<
  World,
  'firms' | 'funds' | 'managers' | 'stakes' | 'ledger' | 'fiscal' | 'tally' | 'biography'
>;

/**
 * Somebody outside buys a stake: the fund passes the proceeds on to its partners, the city among them, which leaves
 * them the part of its gain that the agreement says.
 *
 * @param price yuan for all of the venture's equity
 */
export function sellStake(world: Selling, stake: number, price: number, month: number): void {
  const { stakes, funds, managers, ledger, fiscal, tally, biography } = world;
  const { alive, fund, share, cost, firm } = stakes.columns;
  const holder = fund[stake];
  const { cityShare, concession, manager } = funds.columns;
  const account = fundAccount(world, holder);
  const proceeds = ledger.pay('outside', account, price * share[stake], 'equity sale');
  const toCity = Math.floor(proceeds * cityShare[holder]);
  ledger.pay(account, 'city', toCity, 'distribution');
  ledger.pay(account, 'outside', proceeds - toCity, 'distribution');
  const gain = Math.max(0, proceeds - cost[stake]) * cityShare[holder];
  fiscal.pay('profitConcession', month, {
    account: 'investmentFund',
    to: 'outside',
    yuan: gain * concession[holder],
    kind: 'distribution',
  });
  managers.columns.returned[manager[holder]] += proceeds;
  tally.equityAtCost -= cost[stake];
  tally.distributedToCity += toCity;
  biography.note(
    'stake ended',
    month,
    world.firms.columns.key[firm[stake]],
    proceeds / cost[stake],
  );
  alive[stake] = 0;
}

type WritingOff = Pick<World, 'stakes' | 'firms' | 'funds' | 'fiscal' | 'tally' | 'biography'>;

/**
 * Part of a loss that the city bears for the other partners of a fund: so much of theirs for each yuan that the city
 * loses itself, at most all of theirs. A fund without money of the city is covered for nothing.
 *
 * @param loss yuan paid for a stake that is worth nothing now
 * @param tolerance yuan of the partners' loss borne per yuan of the city's own, 0 to 1
 */
export function lossCover(loss: number, cityShare: number, tolerance: number): number {
  return loss * Math.min(cityShare, 1 - cityShare) * tolerance;
}

/** Stakes in closed firms are worth nothing; the city bears the part of the partners' loss that it agreed to bear. */
export function writeOff(world: WritingOff, month: number): void {
  const { stakes, firms, funds, fiscal, tally, biography } = world;
  const { alive, firm, fund, cost } = stakes.columns;
  const { cityShare, tolerance } = funds.columns;
  for (let stake = 0; stake < stakes.count; stake++) {
    if (alive[stake] === 0 || firms.columns.alive[firm[stake]] === 1) continue;
    const holder = fund[stake];
    fiscal.pay('lossTolerance', month, {
      account: 'investmentFund',
      to: 'outside',
      yuan: lossCover(cost[stake], cityShare[holder], tolerance[holder]),
      kind: 'loss cover',
    });
    tally.equityAtCost -= cost[stake];
    biography.note('stake ended', month, firms.columns.key[firm[stake]]);
    alive[stake] = 0;
  }
}
