/** The fiscal ledger (财政台账): what each lever cost, by year, account and district, in whole yuan. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import type { Account, Ledger } from '../../kernel/ledger.ts';
import type { Flow, Sector } from '../flows.ts';
import { CITY_WIDE } from '../districts.ts';
import { FISCAL_ACCOUNT_IDS, type FiscalAccount } from '../levers/declare.ts';
import { LEVER_IDS, LEVERS, type LeverId } from '../levers/index.ts';
import type { Tally } from '../tally.ts';
import { FIRST_YEAR, LAST_YEAR } from '../time.ts';
import type { Policy } from './policy.ts';
import type { PrimitiveId } from './primitives.ts';

const ACCOUNT_PLACE = placesOf(FISCAL_ACCOUNT_IDS);
const LEVER_PLACE = placesOf(LEVER_IDS);
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
  readonly #tally: Tally;
  /** Yuan posted, years x accounts x levers x places. */
  readonly #postings = new Float64Array(
    YEARS * FISCAL_ACCOUNT_IDS.length * LEVER_IDS.length * PLACES,
  );
  /** Yuan posted so far, by account. */
  readonly #totals = new Float64Array(FISCAL_ACCOUNT_IDS.length);

  constructor(ledger: Ledger<Sector, Flow>, policy: Policy, tally: Tally) {
    this.#ledger = ledger;
    this.#policy = policy;
    this.#tally = tally;
  }

  /**
   * Pays out of the city's money for what moving a primitive costs, and posts it to the levers that move it.
   *
   * @param outlay what each agent that the account stands for gets; rounded once, here
   * @returns whole yuan posted; 0 when the postings of these levers are disconnected
   * @throws RangeError for an account that a lever does not declare
   */
  pay(
    primitive: PrimitiveId,
    month: number,
    { account, to, yuan, kind, district = CITY_WIDE }: Outlay,
  ): number {
    if (yuan === 0) return 0;
    const charged = this.#policy.charged(primitive);
    let part = 0;
    for (const { share } of charged) part += share;
    if (part === 0) return 0;
    const posted = this.#ledger.pay('city', to, yuan * part, kind);
    const year = FIRST_YEAR + Math.floor(month / MONTHS_PER_YEAR);
    let left = posted;
    for (let place = 0; place < charged.length; place++) {
      const { lever, share } = charged[place];
      const last = place === charged.length - 1;
      const own = last ? left : Math.floor((posted * share) / part);
      left -= own;
      refuseUndeclared(lever, account);
      this.#postings[at(year, account, lever) + district] += own;
    }
    this.#tally[account] += posted;
    this.#totals[ACCOUNT_PLACE[account]] += posted;
    return posted;
  }

  /** Pays people out of the general budget: {@link pay} for its most frequent use. */
  payStaff(primitive: PrimitiveId, month: number, yuan: number): number {
    return this.pay(primitive, month, {
      account: 'generalBudget',
      to: 'households',
      yuan,
      kind: 'public pay',
    });
  }

  /** Yuan posted to an account so far. */
  total(account: FiscalAccount): number {
    return this.#totals[ACCOUNT_PLACE[account]];
  }

  save(): Float64Array {
    return this.#postings.slice();
  }

  load(postings: Float64Array): void {
    this.#postings.set(postings);
    this.#totals.fill(0);
    for (const { account, yuan } of postingsOf(postings))
      this.#totals[ACCOUNT_PLACE[account]] += yuan;
  }
}

function refuseUndeclared(lever: LeverId, account: FiscalAccount): void {
  if (!LEVERS[lever].postings.some((posting) => posting.account === account))
    throw new RangeError(`lever "${lever}" does not declare the account "${account}"`);
}

function at(year: number, account: FiscalAccount, lever: LeverId): number {
  const row = (year - FIRST_FISCAL_YEAR) * FISCAL_ACCOUNT_IDS.length + ACCOUNT_PLACE[account];
  return (row * LEVER_IDS.length + LEVER_PLACE[lever]) * PLACES;
}

/** Place of each name in its list. */
function placesOf<N extends string>(names: readonly N[]): Readonly<Record<N, number>> {
  return Object.fromEntries(names.map((name, place) => [name, place])) as Record<N, number>;
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
