/** What each lever is called, and the unit of its value. */
import type { LeverWords } from './declare.words.ts';
import { financeWords } from './finance.words.ts';
import { measurementWords } from './measurement.words.ts';
import { platformWords } from './platforms.words.ts';
import { regulationWords } from './regulation.words.ts';
import { resultsWords } from './results.words.ts';
import { riskWords } from './risk.words.ts';
import { scenarioWords } from './scenarios.words.ts';
import type { LeverId } from './index.ts';

export const LEVER_WORDS: Readonly<Record<LeverId, LeverWords>> = {
  ...regulationWords,
  ...resultsWords,
  ...financeWords,
  ...scenarioWords,
  ...platformWords,
  ...riskWords,
  ...measurementWords,
};
