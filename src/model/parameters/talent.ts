/** Talent: occupations, origins, matching, pay and migration. */
import type { Parameters } from '../../kernel/declare.ts';
import type { OccupationId, Origin } from '../people.ts';
import { assumed, literature } from './build.ts';

interface Mix {
  /** Share of the people who work outside R&D. */
  readonly staff: number;
  /** Share of the people who work in R&D. */
  readonly research: number;
  /** Real pay in 2015, yuan of 2019 a year. */
  readonly pay: number;
  /** Share of potential migrants, relative. */
  readonly arriving: number;
  /** Whether the city's recruitment grants are meant for the occupation. */
  readonly supported: boolean;
}

/**
 * What differs between occupations. Shares are assumptions (no census by these occupations was found); pay follows
 * national pay by industry in 2019 (information 161 352, research services 133 459, all 90 501 yuan).
 */
export const OCCUPATION_MIX: Readonly<Record<OccupationId, Mix>> = {
  researcher: { staff: 0, research: 0.5, pay: 165000, arriving: 0.06, supported: true },
  engineer: { staff: 0.17, research: 0.34, pay: 130000, arriving: 0.18, supported: true },
  dataAnalyst: { staff: 0.04, research: 0.1, pay: 125000, arriving: 0.05, supported: true },
  dataArchitect: { staff: 0.01, research: 0.05, pay: 210000, arriving: 0.015, supported: true },
  fintech: { staff: 0.015, research: 0, pay: 190000, arriving: 0.015, supported: true },
  ipSpecialist: { staff: 0.005, research: 0.01, pay: 125000, arriving: 0.006, supported: false },
  skilledWorker: { staff: 0.75, research: 0, pay: 78000, arriving: 0.66, supported: false },
  founder: { staff: 0.01, research: 0, pay: 200000, arriving: 0.014, supported: false },
};

interface OriginMix {
  /** Share of people and of potential migrants; assumed. */
  readonly share: number;
  /** How readily people of the origin leave, relative to the mean; assumed. */
  readonly restless: number;
}

/** What differs between origins: locals stay, people from abroad move on. */
export const ORIGIN_MIX: Readonly<Record<Origin, OriginMix>> = {
  local: { share: 0.08, restless: 0.4 },
  'other mainland': { share: 0.86, restless: 1.03 },
  'Hong Kong, Macao and Taiwan': { share: 0.02, restless: 1.3 },
  returnee: { share: 0.03, restless: 1.1 },
  foreign: { share: 0.01, restless: 2 },
};

export const TALENT_PARAMETERS = {
  incomeResponse: assumed(0.8, 'ratio', [0.7, 0.9]),
  incomeAtStart: assumed(49000, 'yuan', [48000, 50000]),
  seekingAtStart: assumed(0.045, 'share', [0.03, 0.06]),
  potentialMigrants: assumed(54000, 'persons', [48000, 62000]),
  arrivalChance: assumed(0.55, 'share', [0.5, 0.6]),
  leaving: assumed(0.06, 'probability per year', [0.05, 0.07]),
  payElasticity: literature(1.5, 'ratio', [1, 3]),
  cashResponse: literature(0.15, 'ratio', [0, 0.3]),
  expectedStay: assumed(4, 'years', [2, 6]),
  rentShare: assumed(0.25, 'share', [0.2, 0.35]),
  rentElasticity: assumed(1, 'ratio', [0.7, 1.5]),
  peoplePerHome: assumed(1.8, 'ratio', [1.3, 2.4]),
  grantEligible: assumed(0.4, 'share', [0.25, 0.6]),
  grantsPerYear: assumed(20000, 'places per year', [10000, 40000]),
  housingGrowth: assumed(0.03, 'log points per year', [0.02, 0.04]),
  buildingResponse: assumed(1.5, 'ratio', [0.5, 3]),
  homesPerYear: assumed(12000, 'homes per year', [8000, 16000]),
  homeCost: assumed(300000, 'yuan', [200000, 450000]),
  rentCut: assumed(0.4, 'share', [0.3, 0.5]),
  jobsWeight: assumed(0.12, 'ratio', [0.05, 0.2]),
  normalTightness: assumed(0.3, 'ratio', [0.2, 0.5]),
  payResponse: assumed(0.03, 'log points per year', [0.015, 0.05]),
  payReview: assumed(0.3, 'probability per year', [0.15, 0.5]),
  matching: assumed(0.35, 'ratio', [0.25, 0.5]),
  quitRate: assumed(0.012, 'share', [0.008, 0.02]),
  adjustment: assumed(0.2, 'share', [0.1, 0.4]),
} as const satisfies Parameters;
