/** The runs that tests of workers ask for. */
import type { ReplicateRequest } from '../../src/experiment/index.ts';
import { BRANCH_MONTH } from '../../src/model/index.ts';
import { shippedScenario, SMALL } from '../fixtures/data.ts';

const { programme } = shippedScenario('action-plan');
/** Runs need not go to 2035: what is shown of threads shows in four years as well. */
const ENOUGH = BRANCH_MONTH + 48;
export const request = (replicate: number): ReplicateRequest => ({
  programme,
  seed: 3,
  scale: SMALL,
  replicate,
  until: ENOUGH,
});
