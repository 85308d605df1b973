/** The market of each class: how large it is, who else sells in it, and what moves its shares. */
import type { Parameters } from '../../kernel/declare.ts';
import { assumed, fitted } from './build.ts';

export const MARKET_PARAMETERS = {
  outsidePace: fitted(-0.032, 'log points per year', [-0.064, 0]),
  newMarket: assumed(0.25, 'share', [0.1, 0.4]),
  priceElasticity: assumed(1, 'ratio', [0.5, 1.5]),
  priceWeight: assumed(2, 'ratio', [1, 3]),
  lostToPrice: assumed(0.3, 'share', [0.2, 0.4]),
  frontier: assumed(0.004, 'log points per year', [0, 0.01]),
  abroadShare: assumed(0.4, 'share', [0.2, 0.6]),
} as const satisfies Parameters;
