/** Sites of firms. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { exp } from '../../../kernel/math.ts';
import { process } from '../../world.ts';

/** Floor of firms' sites: what is built anyway, and what the city adds on industrial land. */
export const citySites = process({
  name: 'city.sites',
  why: 'Beside homes, before rents are known.',
  reads: ['parameters', 'policy'],
  writes: ['city'],
  run({ city, parameters, policy }) {
    const { sites } = city.columns;
    const added = policy.read('industrialLand') / MONTHS_PER_YEAR;
    sites[0] = sites[0] * exp(parameters.sites.siteGrowth) + added;
  },
});
