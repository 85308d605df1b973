/** The city as a place where new products are shown. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { firmAccount, process } from '../../world.ts';
import { endsQuarter, newProducts } from './tenders.ts';

/**
 * Demonstration sites, filled by open call: a lot decides between firms with a new product and no reference. The
 * firm has a reference from then on, and buyers of its whole class see such products at work.
 */
export const cityDemonstration = process({
  name: 'city.demonstration',
  why: 'After purchases: a firm with an order needs no site.',
  reads: ['parameters', 'policy', 'scratch'],
  writes: ['firms', 'classes', 'city', 'ledger', 'fiscal', 'tally'],
  run(world, draws, month) {
    const { firms, classes, city, parameters, policy, fiscal } = world;
    const p = parameters.finance;
    const sites = policy.read('demonstrationSites');
    const { openSites } = city.columns;
    openSites[0] = Math.min(sites, openSites[0] + sites / MONTHS_PER_YEAR);
    if (openSites[0] <= 0 || !endsQuarter(month)) return;
    const { weight, reference, technology, district } = firms.columns;
    const most = openSites[0];
    for (const row of newProducts(world, { month, most }, draws.at(0))) {
      if (openSites[0] < weight[row]) break;
      openSites[0] -= weight[row];
      reference[row] = month + p.referenceMonths;
      classes.columns.shown[technology[row]] += weight[row];
      const outlay = {
        account: 'generalBudget',
        to: firmAccount(world, row),
        yuan: p.siteCost,
        kind: 'grant',
        district: district[row],
      } as const;
      fiscal.pay('demonstrationSites', month, outlay);
    }
  },
});
