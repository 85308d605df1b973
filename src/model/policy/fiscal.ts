/** The fiscal ledger: what each lever cost the city, year by year and account by account, in whole yuan. */
import type { Account, Ledger } from '../../kernel/ledger.ts';
import type { Flow, Sector } from '../accounts.ts';
import { FISCAL_ACCOUNTS, type FiscalAccount } from '../levers/declare.ts';
import { LEVER_IDS, type LeverId } from '../levers/index.ts';
import { FIRST_YEAR, LAST_YEAR } from '../time.ts';
import type { Policy } from './policy.ts';

const ACCOUNT_IDS = Object.keys(FISCAL_ACCOUNTS) as readonly FiscalAccount[];
const YEARS = LAST_YEAR - FIRST_YEAR + 1;
const MONTHS_PER_YEAR = 12;

export class FiscalLedger {
  readonly #ledger: Ledger<Sector, Flow>;
  readonly #policy: Policy;
  /** Yuan posted, years x accounts x levers. */
  readonly #postings = new Float64Array(YEARS * ACCOUNT_IDS.length * LEVER_IDS.length);

  constructor(ledger: Ledger<Sector, Flow>, policy: Policy) {
    this.#ledger = ledger;
    this.#policy = policy;
  }

  /**
   * Pays for a lever out of the city's money and posts it.
   *
   * @param yuan what each agent that the account stands for gets; rounded once, here
   * @returns whole yuan posted; 0 when the lever's postings are disconnected
   */
  pay(
    lever: LeverId,
    month: number,
    outlay: { account: FiscalAccount; to: Account<Sector>; yuan: number; kind: Flow },
  ): number {
    if (!this.#policy.posts(lever)) return 0;
    const posted = this.#ledger.pay('city', outlay.to, outlay.yuan, outlay.kind);
    this.#postings[this.#at(month, outlay.account, lever)] += posted;
    return posted;
  }

  /** Yuan posted for a lever from an account in the calendar year of a month. */
  posted(lever: LeverId, account: FiscalAccount, month: number): number {
    return this.#postings[this.#at(month, account, lever)];
  }

  save(): Float64Array {
    return this.#postings.slice();
  }

  load(postings: Float64Array): void {
    this.#postings.set(postings);
  }

  #at(month: number, account: FiscalAccount, lever: LeverId): number {
    const year = Math.floor(month / MONTHS_PER_YEAR);
    return (
      (year * ACCOUNT_IDS.length + ACCOUNT_IDS.indexOf(account)) * LEVER_IDS.length +
      LEVER_IDS.indexOf(lever)
    );
  }
}
