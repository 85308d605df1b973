/** Venture funds: how a manager raises one, and on which terms the city joins. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { PRIMITIVES } from '../../policy/primitives.ts';
import { fundAccount, process, type World } from '../../world.ts';

/**
 * A manager who has invested most of a fund raises the next one: more when capital is easy and the record good; a
 * manager whose record fell too low raises none.
 *
 * The city's commitments wait until a fund raises; it takes at most its share of a fund, so what no fund takes
 * stays unspent and is shown so.
 */
export const fundRaising = process({
  name: 'fund.raising',
  why: 'Before investing: new money can be used this month.',
  reads: ['drivers', 'parameters', 'policy'],
  writes: ['funds', 'managers', 'city', 'ledger', 'fiscal', 'tally'],
  run(world, _draws, month) {
    const { funds, managers, city, policy } = world;
    const { raised, fund, invested, seasoned, returned } = managers.columns;
    const { cash, size, vintage } = funds.columns;
    const p = world.parameters.finance;
    const { base } = PRIMITIVES.fundCommitment;
    const commitment = policy.read('fundCommitment');
    city.columns.usualCommitment[0] += base / MONTHS_PER_YEAR;
    city.columns.unspentCommitment[0] += (commitment - base) / MONTHS_PER_YEAR;
    const terms = {
      duty: policy.read('reinvestmentDuty'),
      concession: policy.read('profitConcession'),
      tolerance: policy.read('lossTolerance'),
    };
    for (let row = 0; row < managers.count; row++) {
      seasoned[row] =
        seasoned[row] * p.recordMemory + (invested[row] - seasoned[row]) * (1 - p.seasoning);
      invested[row] *= p.recordMemory;
      returned[row] *= p.recordMemory;
      if (month - raised[row] < p.raiseInterval) continue;
      const present = fund[row];
      const open = present >= 0 && month - vintage[present] < p.investMonths;
      if (!open || cash[present] <= p.raiseBelow * size[present]) raise(world, row, month, terms);
    }
  },
});

/** Terms on which the city joins a fund. */
export interface Terms {
  /** Yuan to be invested in the city for each yuan of the city's. */
  readonly duty: number;
  /** Part of the city's gains left to the others. */
  readonly concession: number;
  /** Part of the others' losses that the city bears. */
  readonly tolerance: number;
}

/** What partners and the city put into a fund, and what of it is for ventures of the city. */
interface Offer {
  readonly local: number;
  /** For ventures elsewhere. */
  readonly elsewhere: number;
  readonly usual: number;
  readonly extra: number;
  /** Part of it that people of the city put in because the city does, who would else found firms with it. */
  readonly matched: number;
}

interface FundParameters {
  readonly localShare: number;
  readonly dutyCost: number;
  readonly concessionPull: number;
  readonly cityShareLimit: number;
  readonly matching: number;
}

/**
 * Money for ventures of the city when partners offer so much and the city would add so much.
 *
 * A duty keeps money here and costs willingness as far as it asks for more than the fund would do anyway; gains left
 * to partners raise it. New money of the city draws in people of the city, who match a part of it.
 */
export function offerOf(
  partners: number,
  { usual, extra }: { readonly usual: number; readonly extra: number },
  terms: Terms,
  p: FundParameters,
): Offer {
  const most = (partners * p.cityShareLimit) / (1 - p.cityShareLimit);
  const fromUsual = Math.min(usual, most);
  const fromExtra = Math.min(extra, most - fromUsual);
  const citys = fromUsual + fromExtra;
  const share = citys / Math.max(1, citys + partners);
  const binding = Math.max(0, terms.duty * share - p.localShare) / p.localShare;
  const willing =
    partners *
    Math.max(0, 1 - p.dutyCost * binding) *
    (1 + p.concessionPull * terms.concession * share);
  const kept = Math.min(1, Math.max(p.localShare, terms.duty * share));
  const matched = p.matching * fromExtra;
  return {
    local: Math.max(citys, (willing + citys) * kept) + matched,
    elsewhere: Math.min(willing, (willing + citys) * (1 - kept)),
    usual: fromUsual,
    extra: fromExtra,
    matched,
  };
}

/** What a manager's record is worth: what came back over what was invested some years ago; a fresh one has a promise. */
export function recordOf(
  returned: number,
  seasoned: number,
  base: number,
  p: { readonly patienceOfPartners: number; readonly bestRecord: number },
): number {
  const promise = p.patienceOfPartners * Math.max(0, base - seasoned);
  return Math.min(p.bestRecord, (returned + promise) / Math.max(1, seasoned + promise));
}

type Raising = Pick<
  World,
  'funds' | 'managers' | 'city' | 'drivers' | 'parameters' | 'ledger' | 'fiscal' | 'tally'
>;

function raise(world: Raising, manager: number, month: number, terms: Terms): void {
  const { managers, city, drivers, parameters } = world;
  const p = parameters.finance;
  const { base, raised, fund, returned, seasoned } = managers.columns;
  raised[manager] = month;
  const record = recordOf(returned[manager], seasoned[manager], base[manager], p);
  const partners = (base[manager] * drivers.fundRaising[month] * record) / p.localShare;
  const pots = {
    usual: city.columns.usualCommitment[0],
    extra: city.columns.unspentCommitment[0],
  };
  const offer = offerOf(partners, pots, terms, p);
  fund[manager] = -1;
  if (offer.local < p.leastRaise * base[manager]) return;
  fund[manager] = open(world, manager, offer, { month, terms });
}

interface Opening {
  readonly month: number;
  readonly terms: Terms;
}

/** Opens a fund: the money for local ventures is called at once. @returns its row */
function open(world: Raising, manager: number, offer: Offer, { month, terms }: Opening): number {
  const { funds, city, ledger, fiscal, tally, parameters } = world;
  const row = funds.add((month + 1) * MANAGERS + manager);
  const { columns } = funds;
  const account = fundAccount(world, row);
  columns.weight[row] = 1;
  const usual = ledger.pay('city', account, offer.usual, 'capital call');
  const extra = fiscal.pay('fundCommitment', month, {
    account: 'investmentFund',
    to: account,
    yuan: offer.extra,
    kind: 'capital call',
  });
  city.columns.usualCommitment[0] -= offer.usual;
  city.columns.unspentCommitment[0] -= extra;
  const partners = Math.max(0, offer.local - offer.usual - offer.extra - offer.matched);
  const matched = ledger.pay('households', account, offer.matched, 'capital call');
  const called = ledger.pay('outside', account, partners, 'capital call') + matched;
  city.columns.matchedCapital[0] += matched;
  columns.manager[row] = manager;
  columns.vintage[row] = month;
  columns.size[row] = called + usual + extra;
  columns.cityShare[row] = (usual + extra) / Math.max(1, columns.size[row]);
  columns.concession[row] = terms.concession;
  columns.tolerance[row] = terms.tolerance;
  tally.fundsRaised += columns.size[row];
  tally.ventureOutward += offer.elsewhere;
  tally.ventureInward += partners;
  const audit = Math.max(0, terms.duty - PRIMITIVES.reinvestmentDuty.base);
  fiscal.payStaff('reinvestmentDuty', month, audit * parameters.finance.auditCost);
  return row;
}

/** More managers than there can be, so that a fund's key tells month and manager. */
const MANAGERS = 1000;
