/** Venture funds: rounds and follow-on. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { exp } from '../../../kernel/math.ts';
import { process, type World } from '../../world.ts';
import { collectBids } from './bidding.ts';
import { buyEquity, dilute } from './equity.ts';

/**
 * Once a quarter a venture that runs low meets a few managers, the one who led their last round among them; each sees a noisy signal
 * of worth, clearer the more is known of the product and clearest to an earlier investor, and weighs it against what
 * ventures of that round are usually worth. A manager bids when the venture, less a premium for doubt, is then worth the
 * hurdle. Bids are served highest worth first, one a month per manager.
 */
export const fundInvesting = process({
  name: 'fund.investing',
  why: 'After raising, before firms plan what to spend.',
  reads: ['drivers', 'parameters', 'scratch', 'turns'],
  writes: ['firms', 'funds', 'managers', 'stakes', 'classes', 'ledger', 'tally', 'biography'],
  run(world, draws, month) {
    const { firms, managers, funds, stakes, tally, biography, parameters } = world;
    const { rounds, lastRound, technology, key, lead } = firms.columns;
    const bids = collectBids(world, draws, month).sort(
      (a, b) => b.judged - a.judged || key[a.firm] - key[b.firm],
    );
    const busy = world.scratch.exactly('busy managers', managers.count);
    const stakesBefore = stakes.count;
    const parts = world.scratch.zeros('parts bought', firms.count);
    const deals = world.scratch.exactly('deals by class', world.classes.count);
    for (const { firm, manager } of bids) {
      const ask = roundSize(rounds[firm], parameters.finance);
      const fund = managers.columns.fund[manager];
      if (busy[manager] === 1 || funds.columns.cash[fund] < ask) continue;
      busy[manager] = 1;
      const { paid, bought } = buyEquity(world, firm, fund, ask);
      parts[firm] = bought;
      tally.ventureInvested += paid;
      tally.ventureDeals += 1;
      if (rounds[firm] === 0) tally.firstRounds += 1;
      rounds[firm] += 1;
      lastRound[firm] = month;
      lead[firm] = manager;
      deals[technology[firm]] += 1;
      biography.note('raised a round', month, key[firm], paid);
    }
    dilute(stakes, stakesBefore, parts);
    noteDeals(world, deals);
  },
});

/** Rounds per venture of each class over about a year, which potential founders hear of. */
function noteDeals(
  { classes, parameters: { finance: p } }: Pick<World, 'classes' | 'parameters'>,
  deals: Float64Array,
): void {
  const { equity, ventures } = classes.columns;
  for (let kind = 0; kind < classes.count; kind++) {
    const rate = (deals[kind] * MONTHS_PER_YEAR) / Math.max(1, ventures[kind]);
    equity[kind] += (rate - equity[kind]) * p.newsWeight;
  }
}

/** Yuan asked in the round after the given number of rounds. */
export function roundSize(
  rounds: number,
  p: { readonly firstRound: number; readonly roundStep: number },
): number {
  return p.firstRound * exp(p.roundStep * rounds);
}
