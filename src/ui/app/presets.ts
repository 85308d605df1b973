/**
 * The shipped programmes but for the one that the page opens with, parsed when the page was built; see
 * test/tooling/presets.ts. What was enacted scores the hindcast and is no programme to choose.
 */
import type { ResolvedScenario } from '../../scenario/resolve.ts';

export const presets = Object.values(
  import.meta.glob<ResolvedScenario>(
    [
      '../../../scenarios/*.yaml',
      '!../../../scenarios/enacted.yaml',
      '!../../../scenarios/action-plan.yaml',
    ],
    { import: 'preset', eager: true },
  ),
);
