/** Posts of institutes: what the city's science fund, a programme and foreign firms pay. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { exp } from '../../../kernel/math.ts';
import { INSTITUTE_KIND, INSTITUTE_KINDS } from '../../institutes.ts';
import { process, type World } from '../../world.ts';
import { costPerResearcher } from '../firm/research-cost.ts';

/**
 * Posts of each institute this month.
 *
 * The science fund is a part of the city's tax revenue, so that it grows with what the city earns. Laboratories of a
 * programme are built and open one after the other. Foreign firms set up centres where sites are offered, fewer for each
 * further offer. Researchers who cost more are fewer for the same money.
 */
export const sciencePosts = process({
  name: 'science.posts',
  why: 'Before hiring: institutes and firms seek the same people.',
  reads: ['occupations', 'parameters', 'policy'],
  writes: ['institutes', 'city', 'ledger', 'fiscal', 'tally'],
  run(world, _draws, month) {
    if (month > 0) countRevenue(world);
    openLaboratories(world, month);
    openCentres(world, month);
    const { occupations, parameters, policy, city, institutes } = world;
    const { science: p, firm } = parameters;
    const cost = costPerResearcher(occupations.columns.pay[0], firm);
    const funded = (city.columns.revenue[0] * p.scienceOfRevenue) / cost;
    const joint = policy.read('jointResearch') / cost;
    const served = policy.read('platformPosts');
    city.columns.jointPosts[0] = joint;
    city.columns.platformPosts[0] = served;
    const posts = new Float64Array(INSTITUTE_KINDS.length);
    posts[INSTITUTE_KIND.laboratory] =
      funded * (1 - p.platformPart) + city.columns.laboratories[0] * p.laboratoryStaff;
    posts[INSTITUTE_KIND.platform] = funded * p.platformPart + joint + served;
    posts[INSTITUTE_KIND.foreignCentre] =
      city.columns.foreignPosts[0] + city.columns.centres[0] * p.centreStaff;
    const { kind, part } = institutes.columns;
    for (let row = 0; row < institutes.count; row++)
      institutes.columns.posts[row] = part[row] * posts[kind[row]];
  },
});

/** Tax revenue of the city, as its budget sees it: a mean of about a year. */
function countRevenue({ city }: Pick<World, 'city'>): void {
  const { received, revenue } = city.columns;
  revenue[0] += (received[0] - revenue[0]) / MONTHS_PER_YEAR;
  received[0] = 0;
}

type Opening = Pick<World, 'city' | 'policy' | 'fiscal' | 'parameters'>;

/** Laboratories of a programme open, or close, bit by bit; building them is paid as they open. */
function openLaboratories(
  { city, policy, fiscal, parameters: { science: p } }: Opening,
  month: number,
): void {
  const { laboratories } = city.columns;
  const opened = (policy.read('laboratories') - laboratories[0]) / p.filling;
  laboratories[0] += opened;
  if (opened > 0)
    fiscal.pay('laboratories', month, {
      account: 'specialBonds',
      to: 'outside',
      yuan: opened * p.laboratoryCost,
      kind: 'public works',
    });
}

/** Foreign firms open centres on sites that the city offers and equips; some centres close. */
function openCentres(
  { city, policy, fiscal, parameters: { science: p } }: Opening,
  month: number,
): void {
  const { centres } = city.columns;
  const came = centresThatCome(policy.read('foreignCentres'), p.centresPerYear);
  centres[0] += came - centres[0] * p.centreClosing;
  fiscal.pay('foreignCentres', month, {
    account: 'generalBudget',
    to: 'outside',
    yuan: came * p.centreGrant,
    kind: 'public works',
  });
}

/** Centres that come in a month where so many sites are offered: nearly all of few, never more than firms are interested in. */
export function centresThatCome(offered: number, interested: number): number {
  return interested * (1 - exp(-offered / interested));
}
