/** Where rules come from: pilots of other cities, standards that are cited, and those who have a seat. */
import type { Parameters } from '../../kernel/declare.ts';
import { assumed } from './build.ts';

export const RULE_PARAMETERS = {
  // Pilots of other cities
  usePiloted: assumed(150, 'ratio', [60, 300]),
  studied: assumed(3, 'ratio', [1.5, 5]),
  transferred: assumed(0.5, 'share', [0.25, 0.75]),
  difference: assumed(0.4, 'log points', [0.2, 0.6]),
  // Technical regulations
  citedPart: assumed(0.5, 'share', [0.3, 0.7]),
  citedLife: assumed(0.3, 'share', [0.1, 0.5]),
  // Seats
  seatsForHalf: assumed(20, 'persons', [10, 40]),
  consultation: assumed(0.5, 'share', [0.25, 1]),
  complaints: assumed(0.3, 'share', [0.1, 0.5]),
  acceptance: assumed(0.3, 'share', [0.1, 0.5]),
  seatCost: assumed(200000, 'yuan per year', [100000, 400000]),
} as const satisfies Parameters;
