/** What an offer to newcomers is worth to them, here and in comparator cities, in log points of income. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { exp, log } from '../../../kernel/math.ts';
import { OCCUPATION_MIX } from '../../parameters/talent.ts';
import { OCCUPATION_IDS, REST } from '../../people.ts';
import type { World } from '../../world.ts';

/** Whether offers are meant for an occupation, by its row. */
export const SUPPORTED: readonly boolean[] = OCCUPATION_IDS.map(
  (id) => OCCUPATION_MIX[id].supported,
);

/**
 * Worth of a grant: cash counts as income spread over the years that one expects to stay, with a weight of its own.
 *
 * @param expected yuan that a newcomer may expect
 * @param pay yuan a year
 */
export function cashWorth(
  expected: number,
  pay: number,
  p: { readonly expectedStay: number; readonly cashResponse: number },
): number {
  const yearly = expected / (p.expectedStay / MONTHS_PER_YEAR);
  return p.cashResponse * log(1 + yearly / pay);
}

/** Worth of subsidised homes: the rent that those save who have one. */
export function homesWorth(
  perPerson: number,
  p: { readonly rentCut: number; readonly rentShare: number },
): number {
  return Math.min(1, perPerson) * p.rentCut * p.rentShare;
}

/** People of the occupations for which offers are meant. */
export function supportedPeople(stock: Float64Array): number {
  let people = 0;
  for (let o = 0; o < SUPPORTED.length; o++) if (SUPPORTED[o]) people += stock[o];
  return people;
}

/** How offers elsewhere bear on who comes and who leaves. */
export interface Pull {
  /** Worth of what holds people where they are, places elsewhere x occupations. */
  readonly holds: Float64Array;
  /** Leaving relative to what it is without any answer, by occupation. */
  readonly draws: Float64Array;
}

type Elsewhere = Pick<World, 'rivals' | 'elsewhere' | 'occupations' | 'parameters'>;

/**
 * What answers of comparator cities do: people there are held by what their city offers, people from everywhere else by
 * what they could have in one of the cities, and those who are here are drawn to them. Without answers nothing.
 */
export function pullOf(world: Elsewhere): Pull {
  const { rivals, elsewhere, occupations, parameters } = world;
  const { payElasticity } = parameters.talent;
  const { leaving } = rivals.columns;
  const { rival, occupation } = elsewhere.columns;
  const answers = answersIn(world);
  const draws = new Float64Array(occupations.count);
  for (let row = 0; row < elsewhere.count; row++)
    draws[occupation[row]] += leaving[rival[row]] * exp(payElasticity * answers[row]);
  for (let row = 0; row < elsewhere.count; row++)
    if (rival[row] === REST) answers[row] = log(draws[occupation[row]]) / payElasticity;
  return { holds: answers, draws };
}

/** Worth of what each city offers now in answer to this one, by place and occupation. */
function answersIn({ rivals, elsewhere, occupations, parameters: { talent: p } }: Elsewhere) {
  const { grant, homes } = rivals.columns;
  const { rival, occupation } = elsewhere.columns;
  const there = supportedElsewhere({ rivals, elsewhere });
  const answers = new Float64Array(elsewhere.count);
  for (let row = 0; row < elsewhere.count; row++) {
    const o = occupation[row];
    const place = rival[row];
    if (!SUPPORTED[o] || (grant[place] === 0 && homes[place] === 0)) continue;
    const cash = cashWorth(grant[place] * p.grantEligible, occupations.columns.outsidePay[o], p);
    answers[row] = cash + homesWorth(homes[place] / Math.max(1, there[place]), p);
  }
  return answers;
}

/** People of the supported occupations in each place elsewhere. */
export function supportedElsewhere({
  rivals,
  elsewhere,
}: Pick<World, 'rivals' | 'elsewhere'>): Float64Array {
  const { rival, occupation, people } = elsewhere.columns;
  const there = new Float64Array(rivals.count);
  for (let row = 0; row < elsewhere.count; row++)
    if (SUPPORTED[occupation[row]]) there[rival[row]] += people[row];
  return there;
}
