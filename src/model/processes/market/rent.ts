/** Rents: of homes and of firms' sites. */
import { pow } from '../../../kernel/math.ts';
import { process } from '../../world.ts';

/** Rents at which people share out the homes that there are, and firms the floor for their jobs. */
export const marketRent = process({
  name: 'market.rent',
  why: 'After people have moved: next month\u2019s decisions read what homes and sites cost now.',
  reads: ['occupations', 'parameters'],
  writes: ['city', 'tally'],
  run({ occupations, parameters: { talent, sites: p }, city, tally }) {
    const { rent, siteRent, housing, sites } = city.columns;
    const { stock, employed } = occupations.columns;
    let [people, jobs] = [0, 0];
    for (let o = 0; o < occupations.count; o++) {
      people += stock[o];
      jobs += employed[o];
    }
    rent[0] = clearingRent(people / talent.peoplePerHome, housing[0], talent.rentElasticity);
    siteRent[0] = clearingRent(jobs * p.floorPerJob, sites[0], p.siteElasticity);
    tally.rent = rent[0];
    tally.siteRent = siteRent[0];
    tally.floor = sites[0];
  },
});

/** Rent at which so much as is wanted at the rent of 2015 shares the stock, 1 where both are the same. */
export function clearingRent(wanted: number, stock: number, elasticity: number): number {
  return pow(wanted / stock, elasticity);
}
