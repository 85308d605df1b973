/** Sites of firms and their rent, and firms that move between cities. */
import type { Parameters } from '../../kernel/declare.ts';
import { assumed } from './build.ts';

export const SITE_PARAMETERS = {
  // Sites
  siteShare: assumed(0.03, 'share', [0.02, 0.05]),
  floorPerJob: assumed(30, 'ratio', [20, 40]),
  siteGrowth: assumed(0.03, 'log points per year', [0.02, 0.04]),
  siteElasticity: assumed(0.8, 'ratio', [0.5, 1.2]),
  // Firms that move
  moveRate: assumed(0.00156, 'events per year', [0.0008, 0.003]),
  costResponse: assumed(10, 'ratio', [5, 20]),
  moveSize: assumed(0.25, 'ratio', [0.1, 0.4]),
  firmsThatMayCome: assumed(25000, 'firms', [20000, 32000]),
  moverSales: assumed(1.2e6, 'yuan', [0.8e6, 1.6e6]),
  moverSpread: assumed(1.3, 'log points', [1, 1.6]),
  moverAge: assumed(5, 'years', [3, 8]),
} as const satisfies Parameters;
