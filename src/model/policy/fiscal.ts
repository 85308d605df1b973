/** The fiscal ledger (财政台账): what each lever cost, by year, account and district, in whole yuan. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import type { Account, Ledger } from '../../kernel/ledger.ts';
import type { Flow, Sector } from '../accounts.ts';
import { CITY_WIDE } from '../districts.ts';
import { FISCAL_ACCOUNTS, type FiscalAccount } from '../levers/declare.ts';
import { LEVER_IDS, type LeverId } from '../levers/index.ts';
import { FIRST_YEAR, LAST_YEAR } from '../time.ts';
import type { Policy } from './policy.ts';

export const FISCAL_ACCOUNT_IDS = Object.keys(FISCAL_ACCOUNTS) as readonly FiscalAccount[];
const FIRST_FISCAL_YEAR = 2021;
const YEARS = LAST_YEAR - FIRST_FISCAL_YEAR + 1;
const PLACES = CITY_WIDE + 1;

/** One line of the fiscal ledger. */
export interface Posting {
  readonly year: number;
  readonly account: FiscalAccount;
  readonly lever: LeverId;
  /** Number of the district, {@link CITY_WIDE} for none in particular. */
  readonly district: number;
  readonly yuan: number;
}

interface Outlay {
  readonly account: FiscalAccount;
  readonly to: Account<Sector>;
  readonly yuan: number;
  readonly kind: Flow;
  readonly district?: number;
}

export class FiscalLedger {
  readonly #ledger: Ledger<Sector, Flow>;
  readonly #policy: Policy;
  /** Yuan posted, years x accounts x levers x places. */
  readonly #postings = new Float64Array(
    YEARS * FISCAL_ACCOUNT_IDS.length * LEVER_IDS.length * PLACES,
  );
  #total = 0;

  constructor(ledger: Ledger<Sector, Flow>, policy: Policy) {
    this.#ledger = ledger;
    this.#policy = policy;
  }

  /**
   * Pays for a lever out of the city's money and posts it.
   *
   * @param outlay what each agent that the account stands for gets; rounded once, here
   * @returns whole yuan posted; 0 when the lever's postings are disconnected
   */
  pay(
    lever: LeverId,
    month: number,
    { account, to, yuan, kind, district = CITY_WIDE }: Outlay,
  ): number {
    if (yuan === 0 || !this.#policy.posts(lever)) return 0;
    const posted = this.#ledger.pay('city', to, yuan, kind);
    const year = FIRST_YEAR + Math.floor(month / MONTHS_PER_YEAR);
    this.#postings[at(year, account, lever) + district] += posted;
    this.#total += posted;
    return posted;
  }

  /** Pays people who work for a lever out of the general budget: {@link pay} for its most frequent use. */
  payStaff(lever: LeverId, month: number, yuan: number): number {
    return this.pay(lever, month, {
      account: 'generalBudget',
      to: 'households',
      yuan,
      kind: 'public pay',
    });
  }

  /** Yuan posted so far. */
  get total(): number {
    return this.#total;
  }

  save(): Float64Array {
    return this.#postings.slice();
  }

  load(postings: Float64Array): void {
    this.#postings.set(postings);
    this.#total = 0;
    for (const yuan of postings) this.#total += yuan;
  }
}

function at(year: number, account: FiscalAccount, lever: LeverId): number {
  const row =
    (year - FIRST_FISCAL_YEAR) * FISCAL_ACCOUNT_IDS.length + FISCAL_ACCOUNT_IDS.indexOf(account);
  return (row * LEVER_IDS.length + LEVER_IDS.indexOf(lever)) * PLACES;
}

/** The lines of a saved fiscal ledger that are not nil, by year, account, lever and district. */
export function postingsOf(saved: Float64Array): Posting[] {
  const lines: Posting[] = [];
  for (let year = FIRST_FISCAL_YEAR; year <= LAST_YEAR; year++)
    for (const account of FISCAL_ACCOUNT_IDS)
      for (const lever of LEVER_IDS)
        for (let district = 0; district < PLACES; district++) {
          const yuan = saved[at(year, account, lever) + district];
          if (yuan !== 0) lines.push({ year, account, lever, district, yuan });
        }
  return lines;
}
