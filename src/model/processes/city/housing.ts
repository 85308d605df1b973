/** Homes for talent. */
import { process } from '../../world.ts';

/** Homes for talent: built towards the number asked for, as fast as land allows; the bonds pay as they are built. */
export const cityHousing = process({
  name: 'city.housing',
  why: 'Before people decide where to live.',
  reads: ['parameters', 'policy'],
  writes: ['city', 'fiscal', 'ledger', 'tally'],
  run({ city, parameters: { talent: p }, policy, fiscal }, _draws, month) {
    const { homes, homesBuilt } = city.columns;
    const wanted = policy.read('talentHomes');
    const built = Math.max(0, Math.min(wanted - homes[0], p.homesPerYear));
    homes[0] += built;
    homesBuilt[0] = built;
    fiscal.pay('talentHomes', month, {
      account: 'specialBonds',
      to: 'outside',
      yuan: built * p.homeCost,
      kind: 'public works',
    });
  },
});
