/** Homes: those that are built anyway, and those for talent. */
import { exp, pow } from '../../../kernel/math.ts';
import { process } from '../../world.ts';

/**
 * Homes that builders add at the rent they meet, and subsidised homes for talent: built towards the number asked for, as
 * fast as land allows; the bonds pay as they are built.
 */
export const cityHousing = process({
  name: 'city.housing',
  why: 'Before people decide where to live.',
  reads: ['parameters', 'policy'],
  writes: ['city', 'fiscal', 'ledger', 'tally'],
  run({ city, parameters: { talent: p }, policy, fiscal, tally }, _draws, month) {
    const { homes, housing, rent } = city.columns;
    const wanted = policy.read('talentHomes');
    const built = Math.max(0, Math.min(wanted - homes[0], p.homesPerYear));
    const usual = builtAnyway(housing[0], rent[0], p);
    homes[0] += built;
    housing[0] += usual + built;
    tally.homesBuilt += usual + built;
    fiscal.pay('talentHomes', month, {
      account: 'specialBonds',
      to: 'outside',
      yuan: built * p.homeCost,
      kind: 'public works',
    });
  },
});

/** Homes that private builders add in a month: more where rent is above that of 2015, fewer where it is below. */
export function builtAnyway(
  homes: number,
  rent: number,
  p: { readonly housingGrowth: number; readonly buildingResponse: number },
): number {
  return homes * (exp(p.housingGrowth * pow(rent, p.buildingResponse)) - 1);
}
