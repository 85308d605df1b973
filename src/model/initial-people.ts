/** The people of January 2015, in the city and elsewhere, and the homes and sites that they use. */
import {
  LONGEST_LAG,
  occupationShares,
  originNumbers,
  rivalNumbers,
  type RivalNumber,
} from './parameters/tables.ts';
import { OCCUPATION_IDS, ORIGINS, RIVAL_IDS } from './people.ts';
import { GRANT_MONTHS } from './processes/talent/grants.ts';
import { countStock } from './processes/talent/migration.ts';
import type { World } from './world.ts';

/** People whom the first firms employ and who seek work, homes and floor for them, and those who live elsewhere. */
export function setPeople(world: World): void {
  setTalent(world);
  setRoom(world);
  setRivals(world);
}

/** People of each occupation and origin: those whom the first firms employ, and the seeking. */
function setTalent(world: World): void {
  const { firms, institutes, talent, grantees, occupations, parameters } = world;
  const { staff, researchers, weight } = firms.columns;
  let teams = 0;
  let laboratories = 0;
  for (let row = 0; row < firms.count; row++) {
    teams += staff[row] * weight[row];
    laboratories += researchers[row] * weight[row];
  }
  for (let row = 0; row < institutes.count; row++) laboratories += institutes.columns.staff[row];
  const { staffShare, researchShare } = occupations.columns;
  const arriving = occupationShares(parameters.people, 'arriving');
  const shares = originNumbers(parameters.people, 'share');
  const restless = originNumbers(parameters.people, 'restless');
  let key = 0;
  OCCUPATION_IDS.forEach((_, o) => {
    const employed = teams * staffShare[o] + laboratories * researchShare[o];
    occupations.columns.employed[o] = employed;
    const people = employed / (1 - parameters.talent.seekingAtStart);
    ORIGINS.forEach((_origin, number) => {
      const row = talent.add(key++);
      talent.columns.occupation[row] = o;
      talent.columns.origin[row] = number;
      talent.columns.people[row] = people * shares[number];
      talent.columns.potential[row] = arriving[o] * shares[number];
      talent.columns.restless[row] = restless[number];
      talent.columns.pay[row] = occupations.columns.pay[o];
    });
  });
  countStock({ talent, occupations });
  for (let months = 0; months < GRANT_MONTHS; months++) grantees.add(months);
}

/** Homes for the first people and floor for the first jobs, as many as they use at the rents of 2015. */
function setRoom({ city, occupations, parameters: { talent, sites } }: World): void {
  let [people, jobs] = [0, 0];
  for (let o = 0; o < occupations.count; o++) {
    people += occupations.columns.stock[o];
    jobs += occupations.columns.employed[o];
  }
  city.columns.housing[0] = people / talent.peoplePerHome;
  city.columns.sites[0] = jobs * sites.floorPerJob;
}

/** Comparator cities and everywhere else, with people of each occupation in proportion to those of the city. */
function setRivals({ rivals, elsewhere, offers, occupations, parameters }: World): void {
  const numbers = (column: RivalNumber) => rivalNumbers(parameters.rivalCities, column);
  const size = numbers('size');
  let key = 0;
  RIVAL_IDS.forEach((_, number) => {
    const row = rivals.add(number);
    for (const column of ['arriving', 'leaving', 'lag', 'budget'] as const)
      rivals.columns[column][row] = numbers(column)[number];
    for (let o = 0; o < occupations.count; o++) {
      const place = elsewhere.add(key++);
      elsewhere.columns.rival[place] = row;
      elsewhere.columns.occupation[place] = o;
      elsewhere.columns.people[place] = occupations.columns.stock[o] * size[number];
      elsewhere.columns.usual[place] = elsewhere.columns.people[place];
    }
  });
  for (let months = 0; months <= LONGEST_LAG; months++) offers.add(months);
}
