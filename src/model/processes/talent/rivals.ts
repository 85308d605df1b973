/** Comparator cities: their people, and how they answer what the city offers. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { exp } from '../../../kernel/math.ts';
import { REST } from '../../people.ts';
import { process, type World } from '../../world.ts';
import { supportedElsewhere, supportedPeople } from './offers.ts';

/**
 * Each comparator city sees what this one offered some months ago beyond its practice of 2019 and matches a part of it,
 * as far as its money goes. Where nothing is offered nobody answers.
 */
export const talentRivals = process({
  name: 'talent.rivals',
  why: 'Before people compare: answers of other cities are known when they do.',
  reads: ['city', 'occupations', 'parameters'],
  writes: ['rivals', 'elsewhere', 'offers', 'tally'],
  run(world) {
    grow(world);
    noteOffer(world);
    const { rivals, offers, parameters } = world;
    const { lag, budget, open, grant, homes } = rivals.columns;
    const there = supportedElsewhere(world);
    const { grantEligible, homeCost } = parameters.talent;
    const { reaction, recruiting } = parameters.rivals;
    const p = { grantEligible, homeCost, reaction, recruiting };
    for (let row = 0; row < REST; row++) {
      const age = Math.min(offers.count - 1, Math.round(lag[row]));
      const offer = { grant: offers.columns.grant[age], homes: offers.columns.homes[age] };
      open[row] = Math.min(budget[row] * MONTHS_PER_YEAR, open[row] + budget[row]);
      const means = { people: there[row], homes: homes[row], open: open[row] };
      const answer = answerOf(offer, means, p);
      grant[row] = answer.grant;
      homes[row] += answer.built;
      open[row] -= answer.spent;
    }
  },
});

/** What is offered per head: yuan of a grant, and homes. */
interface OfferPerHead {
  readonly grant: number;
  readonly homes: number;
}

/** What a comparator city has: people to whom an offer is meant, homes built in answer, yuan to spend. */
interface Means {
  readonly people: number;
  readonly homes: number;
  readonly open: number;
}

/** What a comparator city does in a month: a grant per newcomer, homes built, and yuan spent on both. */
interface Answer {
  readonly grant: number;
  readonly built: number;
  readonly spent: number;
}

/**
 * How a comparator city answers an offer: it matches a part of the grant for those whom it recruits and builds towards a
 * part of the homes per head, grants first, until the money is spent.
 */
export function answerOf(
  offer: OfferPerHead,
  { people, homes, open }: Means,
  p: {
    readonly reaction: number;
    readonly recruiting: number;
    readonly grantEligible: number;
    readonly homeCost: number;
  },
): Answer {
  const recruits = people * p.recruiting * p.grantEligible;
  const wanted = p.reaction * offer.grant;
  const grant = recruits * wanted <= open ? wanted : open / recruits;
  const left = open - recruits * grant;
  const missing = Math.max(0, p.reaction * offer.homes * people - homes);
  const built = Math.min(missing, Math.max(0, left) / p.homeCost);
  return { grant, built, spent: recruits * grant + built * p.homeCost };
}

/** What the city offers now becomes known; what it offered before is a month older. */
function noteOffer({ city, occupations, offers }: Pick<World, 'city' | 'occupations' | 'offers'>) {
  const { grant, homes } = offers.columns;
  for (let age = offers.count - 1; age > 0; age--) {
    grant[age] = grant[age - 1];
    homes[age] = homes[age - 1];
  }
  const people = supportedPeople(occupations.columns.stock);
  grant[0] = city.columns.offeredGrant[0];
  homes[0] = city.columns.homes[0] / Math.max(1, people);
}

/** People elsewhere grow in number by themselves. */
function grow({ elsewhere, parameters, tally }: Pick<World, 'elsewhere' | 'parameters' | 'tally'>) {
  const { people, usual } = elsewhere.columns;
  const factor = exp(parameters.rivals.naturalGrowth);
  let all = 0;
  for (let row = 0; row < elsewhere.count; row++) {
    const grown = people[row] * (factor - 1);
    people[row] += grown;
    usual[row] *= factor;
    all += grown;
  }
  tally.talentGrown += all;
}
