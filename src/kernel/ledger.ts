/**
 * The ledger: the only way in which money moves.
 *
 * Amounts are whole yuan, so that every sum is exact and independent of order: money is conserved bit
 * for bit, not to a tolerance. An agent of weight w stands for w agents: what each of them pays or gets,
 * times w, is what the sector on the other side gets or pays.
 */

/** An agent's own account: a row of a population's cash column. */
export interface Holder<S extends string> {
  readonly sector: S;
  readonly cash: Float64Array;
  readonly weight: Float64Array;
  readonly row: number;
}

/** Accounts of all agents of a population, for bulk payments. */
export interface Holders<S extends string> {
  readonly sector: S;
  readonly cash: Float64Array;
  readonly weight: Float64Array;
  readonly alive: Int8Array;
  readonly count: number;
}

export type Account<S extends string> = S | Holder<S>;

/** The total of one kind of bill between agents and a sector. */
export interface Bill<S extends string, K extends string> {
  readonly kind: K;
  readonly other: S;
  /** Whole yuan that the agents receive; negative when they pay. */
  readonly total: number;
}

export interface LedgerState {
  readonly balances: Float64Array;
  readonly flows: Float64Array;
}

export class Ledger<S extends string, K extends string> {
  readonly sectors: readonly S[];
  readonly kinds: readonly K[];
  /** Yuan held by each sector; for sectors of agents the sum over them. */
  readonly #balances: Float64Array;
  /** Yuan paid this month, kinds x payers x payees. */
  readonly #flows: Float64Array;
  /** Net yuan received this month, kinds x sectors: what the flows say, kept because it is asked for every month. */
  readonly #net: Float64Array;
  readonly #sectorIndex: ReadonlyMap<S, number>;
  readonly #kindIndex: ReadonlyMap<K, number>;

  constructor(sectors: readonly S[], kinds: readonly K[]) {
    this.sectors = sectors;
    this.kinds = kinds;
    this.#balances = new Float64Array(sectors.length);
    this.#flows = new Float64Array(kinds.length * sectors.length * sectors.length);
    this.#net = new Float64Array(kinds.length * sectors.length);
    this.#sectorIndex = new Map(sectors.map((sector, index) => [sector, index]));
    this.#kindIndex = new Map(kinds.map((kind, index) => [kind, index]));
  }

  /**
   * Moves money between two accounts.
   *
   * @param amount yuan paid by or to each agent that an agent account stands for; rounded to whole yuan
   * @returns the whole yuan that moved between the sectors, weight included
   * @throws RangeError for a negative or undefined amount, or two agent accounts of different weight
   */
  pay(from: Account<S>, to: Account<S>, amount: number, kind: K): number {
    const each = wholeYuan(amount, kind);
    const total = each * commonWeight(from, to, kind);
    if (typeof from !== 'string') from.cash[from.row] -= each;
    if (typeof to !== 'string') to.cash[to.row] += each;
    this.#book(sectorOf(from), sectorOf(to), total, kind);
    return total;
  }

  /**
   * Every living agent pays its amount to a sector.
   *
   * @param amounts yuan for each row; rounded to whole yuan
   * @returns the whole yuan that moved, weights included
   */
  payAll(kind: K, from: Holders<S>, to: S, amounts: Float64Array): number {
    const total = moveAll(from, amounts, -1, kind);
    this.#book(from.sector, to, total, kind);
    return total;
  }

  /** A sector pays every living agent its amount: {@link payAll} in the other direction. */
  payEach(kind: K, from: S, to: Holders<S>, amounts: Float64Array): number {
    const total = moveAll(to, amounts, 1, kind);
    this.#book(from, to.sector, total, kind);
    return total;
  }

  /**
   * Settles several bills of all living agents at once: what each gets or pays on balance goes to its account, the
   * totals are booked by kind.
   *
   * @param net whole yuan for each row, negative when it pays; 0 for the dead
   * @param bills totals with the weights included; positive where the agents receive
   * @throws RangeError when the totals are not, to the yuan, what the accounts received
   */
  settle(agents: Holders<S>, net: Float64Array, bills: readonly Bill<S, K>[]): void {
    const { cash, weight, count } = agents;
    let received = 0;
    for (let row = 0; row < count; row++) {
      cash[row] += net[row];
      received += net[row] * weight[row];
    }
    let due = 0;
    for (const { kind, other, total } of bills) {
      due += total;
      this.#book(other, agents.sector, total, kind);
    }
    if (received !== due || !Number.isInteger(received))
      throw new RangeError(`ledger: bills of ${due} yuan, accounts received ${received}`);
  }

  /** Yuan that one sector paid another this month in flows of a kind. */
  paid(kind: K, from: S, to: S): number {
    return this.#flows[this.#at(kind, from, to)];
  }

  /** Net yuan that a sector received this month in flows of a kind. */
  flow(kind: K, sector: S): number {
    return this.#net[this.#row(kind) + this.#index(sector)];
  }

  /** Net yuan that a sector received this month in flows of all kinds. */
  received(sector: S): number {
    let sum = 0;
    for (let at = this.#index(sector); at < this.#net.length; at += this.sectors.length)
      sum += this.#net[at];
    return sum;
  }

  /** Whether a sector paid or was paid anything this month in flows of a kind. */
  touched(kind: K, sector: S): boolean {
    const own = this.#index(sector);
    const width = this.sectors.length;
    const first = this.#row(kind) * width;
    for (let other = 0; other < width; other++)
      if (
        this.#flows[first + own * width + other] !== 0 ||
        this.#flows[first + other * width + own] !== 0
      )
        return true;
    return false;
  }

  /** What a kind of flow sums to over all sectors: nothing, unless the books are wrong. */
  imbalance(kind: K): number {
    const row = this.#row(kind);
    let sum = 0;
    for (let at = row; at < row + this.sectors.length; at++) sum += this.#net[at];
    return sum;
  }

  balance(sector: S): number {
    return this.#balances[this.#index(sector)];
  }

  /** Starts a month: clears the flow matrix. */
  open(): void {
    this.#flows.fill(0);
    this.#net.fill(0);
  }

  save(): LedgerState {
    return { balances: this.#balances.slice(), flows: this.#flows.slice() };
  }

  load(state: LedgerState): void {
    this.#balances.set(state.balances);
    this.#flows.set(state.flows);
    this.#net.fill(0);
    for (const kind of this.kinds)
      for (const from of this.sectors)
        for (const to of this.sectors) {
          const row = this.#row(kind);
          this.#addNet(row + this.#index(from), row + this.#index(to), this.paid(kind, from, to));
        }
  }

  #at(kind: K, from: S, to: S): number {
    return (this.#row(kind) + this.#index(from)) * this.sectors.length + this.#index(to);
  }

  /** Where the sectors of a kind begin. */
  #row(kind: K): number {
    return (this.#kindIndex.get(kind) ?? -1) * this.sectors.length;
  }

  #index(sector: S): number {
    return this.#sectorIndex.get(sector) ?? -1;
  }

  #book(from: S, to: S, total: number, kind: K): void {
    if (total < 0) {
      this.#book(to, from, -total, kind);
      return;
    }
    const row = this.#row(kind);
    const payer = this.#index(from);
    const payee = this.#index(to);
    this.#balances[payer] -= total;
    this.#balances[payee] += total;
    this.#flows[(row + payer) * this.sectors.length + payee] += total;
    this.#addNet(row + payer, row + payee, total);
  }

  #addNet(payer: number, payee: number, total: number): void {
    this.#net[payer] -= total;
    this.#net[payee] += total;
  }
}

function wholeYuan(amount: number, kind: string): number {
  const whole = Math.round(amount);
  if (!(whole >= 0))
    throw new RangeError(`ledger: amount of kind "${kind}" is ${amount}, expected 0 or more yuan`);
  return whole;
}

function commonWeight<S extends string>(from: Account<S>, to: Account<S>, kind: string): number {
  const payer = typeof from === 'string' ? 0 : from.weight[from.row];
  const payee = typeof to === 'string' ? 0 : to.weight[to.row];
  if (payer > 0 && payee > 0 && payer !== payee) {
    throw new RangeError(`ledger: "${kind}" between agents of weight ${payer} and ${payee}`);
  }
  return Math.max(payer, payee) || 1;
}

function sectorOf<S extends string>(account: Account<S>): S {
  return typeof account === 'string' ? account : account.sector;
}

function moveAll<S extends string>(
  agents: Holders<S>,
  amounts: Float64Array,
  sign: 1 | -1,
  kind: string,
): number {
  const { cash, weight, alive, count } = agents;
  let total = 0;
  let least = 0;
  for (let row = 0; row < count; row++) {
    const each = Math.floor(amounts[row] + 0.5) * alive[row];
    least = Math.min(least, each);
    cash[row] += sign * each;
    total += each * weight[row];
  }
  if (!(least >= 0 && total >= 0)) wholeYuan(least < 0 ? least : total, kind);
  return total;
}
