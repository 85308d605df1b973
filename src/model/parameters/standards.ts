/** Technical standards: who writes them, when, and what follows. */
import type { Parameters } from '../../kernel/declare.ts';
import { assumed } from './build.ts';

export const STANDARD_PARAMETERS = {
  drafters: assumed(40, 'persons', [25, 60]),
  draftingWork: assumed(900, 'months', [600, 1200]),
  associationWork: assumed(250, 'months', [150, 350]),
  others: assumed(0.25, 'events per year', [0.15, 0.35]),
  life: assumed(7, 'years', [5, 9]),
  lockIn: assumed(0.5, 'share', [0.25, 0.75]),
  ripening: assumed(24, 'months', [12, 36]),
  earlyFlaw: assumed(0.4, 'share', [0.2, 0.6]),
  uptake: assumed(36, 'months', [24, 48]),
  associationWeight: assumed(0.4, 'share', [0.25, 0.55]),
  marketPull: assumed(0.01, 'log points per year', [0.004, 0.016]),
  recognised: assumed(0.4, 'share', [0.25, 0.55]),
  recognisedBy: assumed(20, 'persons', [10, 30]),
  laneManagers: assumed(6, 'persons', [3, 12]),
  draftingCost: assumed(500000, 'yuan per year', [300000, 700000]),
  ledAtStart: assumed(0.75, 'share', [0.65, 0.85]),
} as const satisfies Parameters;
