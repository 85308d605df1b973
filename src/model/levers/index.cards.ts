/** What each lever is, costs and is limited by, and where its numbers come from. */
import type { LeverCard } from './declare.cards.ts';
import { financeCards } from './finance.cards.ts';
import { measurementCards } from './measurement.cards.ts';
import { platformCards } from './platforms.cards.ts';
import { regulationCards } from './regulation.cards.ts';
import { resultsCards } from './results.cards.ts';
import { riskCards } from './risk.cards.ts';
import { scenarioCards } from './scenarios.cards.ts';
import type { LeverId } from './index.ts';

export const LEVER_CARDS: Readonly<Record<LeverId, LeverCard>> = {
  ...regulationCards,
  ...resultsCards,
  ...financeCards,
  ...scenarioCards,
  ...platformCards,
  ...riskCards,
  ...measurementCards,
};
