/** Comparator cities: how many people live there, who moves between them and the city, and how they answer its offers. */
import type { Parameters } from '../../kernel/declare.ts';
import type { RivalId } from '../people.ts';
import { assumed } from './build.ts';

interface RivalMix {
  /** People of the eight occupations in 2015 over those of the city. */
  readonly size: number;
  /** Part of those who come to the city. */
  readonly arriving: number;
  /** Part of those who leave the city. */
  readonly leaving: number;
  /** Months after which it answers an offer; 0 for who never answers. */
  readonly lag: number;
  /** Yuan of 2019 a year that it has for answers. */
  readonly budget: number;
}

/** What differs between the places where people live elsewhere. */
export const RIVAL_MIX: Readonly<Record<RivalId, RivalMix>> = {
  beijing: { size: 1.5, arriving: 0.05, leaving: 0.08, lag: 24, budget: 3e9 },
  shanghai: { size: 1.4, arriving: 0.05, leaving: 0.08, lag: 24, budget: 3e9 },
  guangzhou: { size: 0.8, arriving: 0.1, leaving: 0.15, lag: 24, budget: 1.5e9 },
  hangzhou: { size: 0.6, arriving: 0.02, leaving: 0.05, lag: 24, budget: 2e9 },
  chengdu: { size: 0.7, arriving: 0.03, leaving: 0.04, lag: 24, budget: 1.5e9 },
  rest: { size: 25, arriving: 0.75, leaving: 0.6, lag: 0, budget: 0 },
};

export const RIVAL_PARAMETERS = {
  reaction: assumed(0.5, 'share', [0, 1]),
  recruiting: assumed(0.1, 'probability per year', [0.07, 0.13]),
  naturalGrowth: assumed(0.01, 'log points per year', [0, 0.02]),
} as const satisfies Parameters;
