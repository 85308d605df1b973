/** All levers, in the order of the report's groups. */
import type { Lever } from './declare.ts';
import { financeLevers } from './finance.ts';
import { measurementLevers } from './measurement.ts';
import { platformLevers } from './platforms.ts';
import { regulationLevers } from './regulation.ts';
import { resultsLevers } from './results.ts';
import { riskLevers } from './risk.ts';
import { scenarioLevers } from './scenarios.ts';

const declared = {
  ...regulationLevers,
  ...resultsLevers,
  ...financeLevers,
  ...scenarioLevers,
  ...platformLevers,
  ...riskLevers,
  ...measurementLevers,
};

export type LeverId = keyof typeof declared;
export const LEVERS: Readonly<Record<LeverId, Lever>> = declared;
export const LEVER_IDS = Object.keys(declared) as readonly LeverId[];
