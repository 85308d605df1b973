/** Keeps the lives of funds: what each paid, for what, and what came back. */
import type { Simulation } from '../../model/index.ts';
import { fundClosing } from '../../model/processes/fund/closing.ts';
import type { World } from '../../model/world.ts';
import { fundCode } from './codes.ts';
import type { Deal, Facts, FundLife } from './life.ts';

export class FundBook {
  readonly funds: Map<number, FundLife>;

  /** @param before what was kept until here */
  constructor(before: ReadonlyMap<number, FundLife> = new Map()) {
    this.funds = new Map([...before].map(([key, life]) => [key, copyOf(life)]));
  }

  /** The fund of the manager who leads a firm's round buys so many yuan of it. @returns what the round's moment says */
  buy(world: World, firm: number, month: number, yuan: number): Facts {
    const { firms, managers, funds } = world;
    const { key, lead, rounds } = firms.columns;
    const row = managers.columns.fund[lead[firm] ?? -1] ?? -1;
    this.#meet(world, row);
    const fund = funds.columns.key[row] ?? -1;
    this.funds.get(fund)?.deals.push({ month, firm: key[firm] ?? -1, yuan });
    return { fund, cityShare: funds.columns.cityShare[row] ?? 0, round: rounds[firm] ?? 0 };
  }

  /** A stake in a firm ends: the moment comes just before its row is marked. @param multiple what came over what was paid */
  end(world: World, firm: number, month: number, multiple: number): Facts {
    const { stakes, funds } = world;
    const stake = stakeThatEnds(world, firm, month);
    const row = stakes.columns.fund[stake] ?? -1;
    const fund = funds.columns.key[row] ?? -1;
    const cost = stakes.columns.cost[stake] ?? 0;
    const deal = this.funds.get(fund)?.deals.find((each) => isOpen(each, world, firm, cost));
    if (deal !== undefined) Object.assign(deal, { ended: month, proceeds: multiple * cost });
    return { fund, cost };
  }

  /** Funds raised in the month, and funds that ended. */
  write(simulation: Simulation): void {
    const month = simulation.month - 1;
    const { funds } = simulation.world;
    for (let row = 0; row < funds.count; row++) {
      this.#meet(simulation.world, row);
      const life = this.funds.get(funds.columns.key[row] ?? -1);
      if (life !== undefined && funds.columns.alive[row] === 0) life.closed ??= month;
    }
  }

  #meet({ funds }: World, row: number): void {
    const { key, vintage, size, cityShare } = funds.columns;
    const own = key[row];
    if (row < 0 || own === undefined || this.funds.has(own)) return;
    this.funds.set(own, {
      key: own,
      code: fundCode(own),
      opened: vintage[row] ?? 0,
      size: size[row] ?? 0,
      cityShare: cityShare[row] ?? 0,
      deals: [],
    });
  }
}

/** Whether a purchase is the one of a stake that ends. */
function isOpen({ ended, firm, yuan }: Deal, world: World, row: number, cost: number): boolean {
  return ended === undefined && firm === world.firms.columns.key[row] && yuan === cost;
}

/** Row of the stake in a firm that ends now: stakes end in the order of rows, of one fund only where that fund closes. */
function stakeThatEnds(world: World, row: number, month: number): number {
  const { stakes, policy } = world;
  const closing = policy.reader === fundClosing.name ? closingFund(world, month) : undefined;
  const { alive, firm, fund } = stakes.columns;
  for (let stake = 0; stake < stakes.count; stake++) {
    if (alive[stake] === 0 || firm[stake] !== row) continue;
    if (closing === undefined || fund[stake] === closing) return stake;
  }
  return -1;
}

/** Row of the fund that is being closed: the first whose term is over. */
function closingFund({ funds, parameters }: World, month: number): number {
  const { alive, vintage } = funds.columns;
  const { termMonths } = parameters.finance;
  for (let row = 0; row < funds.count; row++)
    if (alive[row] === 1 && month - (vintage[row] ?? month) >= termMonths) return row;
  return -1;
}

function copyOf(life: FundLife): FundLife {
  return { ...life, deals: life.deals.map((deal) => ({ ...deal })) };
}
