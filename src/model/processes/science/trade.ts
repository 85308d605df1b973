/** Technology trade: what is sold to others and what is bought in. */
import { positive } from '../../../kernel/math.ts';
import { INSTITUTE_KIND } from '../../institutes.ts';
import { process, type World } from '../../world.ts';
import { costPerResearcher } from '../firm/research-cost.ts';

/**
 * Results of research that who did it does not use are offered, and what firms lack against the world frontier is sought.
 * Either meets the other side by chance, and more often where brokers of an exchange search. What nobody takes grows old.
 *
 * What is bought in is part of what R&D costs beyond people, and helps firms to learn. What institutes sell joins the city's
 * revenue, of which the science fund is a part.
 */
export const scienceTrade = process({
  name: 'science.trade',
  why: 'When research of the month is done, before firms learn from others.',
  reads: ['institutes', 'occupations', 'parameters', 'policy', 'scratch'],
  writes: ['classes', 'city', 'ledger', 'fiscal', 'tally'],
  run(world, _draws, month) {
    const { city, ledger, fiscal, occupations, parameters, policy, tally } = world;
    const brokers = policy.read('brokers');
    const traded = trade(world, meetings(brokers, world));
    const cost = costPerResearcher(occupations.columns.pay[0], parameters.firm);
    tally.contractsOut += traded.sold * (1 - parameters.science.soldHere) * cost;
    tally.contractsIn += traded.bought * cost;
    tally.contractsFromAbroad += traded.bought * parameters.science.fromAbroad * cost;
    city.columns.received[0] += ledger.pay(
      'outside',
      'city',
      traded.byInstitutes * cost,
      'research',
    );
    fiscal.payStaff('brokers', month, brokers * parameters.science.brokerCost);
  },
});

type Trading = Pick<World, 'institutes' | 'classes' | 'parameters' | 'scratch'>;

/** Person-months of research that changed hands in a month. */
interface Traded {
  readonly sold: number;
  readonly bought: number;
  /** Part of what was sold that institutes found out. */
  readonly byInstitutes: number;
}

/** Part of all offers that can find a taker in a month, however many search. */
const MOST_TAKEN = 0.5;

/** How often in a month an offer meets who wants it: by chance, and by brokers, each of whom can place so much. */
function meetings(brokers: number, { classes, parameters: { science: p } }: Trading): number {
  const { offered } = classes.columns;
  let offers = 1;
  for (let k = 0; k < classes.count; k++) offers += offered[k];
  return p.metByChance + (brokers * p.placed) / offers;
}

function trade(world: Trading, meeting: number): Traded {
  const { classes, parameters } = world;
  const p = parameters.science;
  const { offered, bought, researched, frontier, bestQuality } = classes.columns;
  const people = peopleOfInstitutes(world);
  const served = meeting / (meeting + 1 / p.patience);
  const sum = { sold: 0, bought: 0, byInstitutes: 0 };
  for (let k = 0; k < classes.count; k++) {
    const done = researched[k] + people[k];
    const sold = offered[k] * Math.min(MOST_TAKEN, meeting);
    offered[k] += p.unused * done - sold - offered[k] * p.stale;
    const behind = positive(frontier[k] / bestQuality[k] - 1) / p.spreadOfRegions;
    bought[k] = p.sought * researched[k] * behind * served;
    sum.sold += sold;
    sum.bought += bought[k];
    sum.byInstitutes += (sold * people[k]) / (done + 1);
  }
  return sum;
}

/** People of laboratories and platforms by class; foreign centres keep what they find out. */
function peopleOfInstitutes({ institutes, classes, scratch }: Trading): Float64Array {
  const { kind, technology, staff } = institutes.columns;
  const people = scratch.exactly('people of institutes', classes.count);
  for (let row = 0; row < institutes.count; row++)
    if (kind[row] !== INSTITUTE_KIND.foreignCentre) people[technology[row]] += staff[row];
  return people;
}
