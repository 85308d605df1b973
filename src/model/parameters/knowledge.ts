/** Knowledge: what research leaves behind, what others can use of it, and what it makes of inventions. */
import type { Parameters } from '../../kernel/declare.ts';
import { assumed, kept, literature } from './build.ts';

export const KNOWLEDGE_PARAMETERS = {
  inventionRate: assumed(0.26, 'events per year', [0.18, 0.34]),
  referenceResearchers: kept(3.6, 'persons', [2, 6]),
  researchElasticity: assumed(0.42, 'ratio', [0.3, 0.55]),
  knowledgeElasticity: assumed(0.1, 'ratio', [0.05, 0.15]),
  decay: literature(0.12, 'probability per year', [0.1, 0.15]),
  spillover: assumed(0.35, 'share', [0.2, 0.5]),
  worldGrowth: assumed(0.03, 'log points per year', [0.015, 0.045]),
  imitation: assumed(0.05, 'share per year', [0.02, 0.1]),
} as const satisfies Parameters;
