/** What is said of every parameter, by theme. */
import type { ParameterCard } from './declare.cards.ts';
import { FINANCE_CARDS } from './finance.cards.ts';
import { FIRM_CARDS } from './firms.cards.ts';
import type { Theme } from './index.ts';
import { KNOWLEDGE_CARDS } from './knowledge.cards.ts';
import { MARKET_CARDS } from './market.cards.ts';
import { REGULATION_CARDS } from './regulation.cards.ts';
import { RIVAL_CARDS } from './rivals.cards.ts';
import { RULE_CARDS } from './rules.cards.ts';
import { SCIENCE_CARDS } from './science.cards.ts';
import { SITE_CARDS } from './sites.cards.ts';
import { SMALL_CARDS } from './small.cards.ts';
import { STANDARD_CARDS } from './standards.cards.ts';
import { CLASS_CARDS, PEOPLE_CARDS, RIVAL_CITY_CARDS } from './tables.cards.ts';
import { TALENT_CARDS } from './talent.cards.ts';

const CARDS: Readonly<Record<Theme, Readonly<Partial<Record<string, ParameterCard>>>>> = {
  firm: FIRM_CARDS,
  market: MARKET_CARDS,
  knowledge: KNOWLEDGE_CARDS,
  small: SMALL_CARDS,
  finance: FINANCE_CARDS,
  talent: TALENT_CARDS,
  regulation: REGULATION_CARDS,
  rules: RULE_CARDS,
  classes: CLASS_CARDS,
  people: PEOPLE_CARDS,
  rivals: RIVAL_CARDS,
  rivalCities: RIVAL_CITY_CARDS,
  sites: SITE_CARDS,
  science: SCIENCE_CARDS,
  standards: STANDARD_CARDS,
};

/**
 * The card of a parameter.
 *
 * @throws RangeError when there is none
 */
export function parameterCard(theme: Theme, name: string): ParameterCard {
  const card = CARDS[theme][name];
  if (card === undefined) throw new RangeError(`parameter ${theme}.${name} has no card`);
  return card;
}
