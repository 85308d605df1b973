/** Science: institutes, what they find out, and where the city's technology stands in the world. */
import type { Parameters } from '../../kernel/declare.ts';
import { assumed, literature } from './build.ts';

export const SCIENCE_PARAMETERS = {
  // Institutes
  instituteResearchers: assumed(0.06, 'share', [0.04, 0.08]),
  platformPart: assumed(0.1, 'share', [0.05, 0.15]),
  foreignPart: assumed(0.1, 'share', [0.05, 0.15]),
  scienceOfRevenue: assumed(0.12, 'share', [0.09, 0.15]),
  laboratoryStaff: assumed(1200, 'persons', [800, 1600]),
  laboratoryCost: assumed(1e9, 'yuan', [5e8, 2e9]),
  centreStaff: assumed(80, 'persons', [40, 150]),
  centreGrant: assumed(2e7, 'yuan', [1e7, 4e7]),
  centresPerYear: assumed(12, 'events per year', [6, 20]),
  centreClosing: assumed(0.05, 'probability per year', [0.02, 0.08]),
  filling: assumed(18, 'months', [12, 30]),
  reviewCost: assumed(10000, 'yuan per year', [5000, 20000]),
  // What they find out
  basicYears: assumed(4, 'years', [3, 6]),
  appliedYears: assumed(1, 'years', [0.5, 2]),
  basicDecay: assumed(0.08, 'probability per year', [0.06, 0.1]),
  appliedDecay: assumed(0.12, 'probability per year', [0.1, 0.2]),
  basicWeight: assumed(0.48, 'share', [0.38, 0.58]),
  reached: assumed(0.4, 'share', [0.25, 0.55]),
  leak: assumed(0.4, 'share', [0.2, 0.6]),
  scienceElasticity: literature(0.08, 'ratio', [0.04, 0.12]),
  served: assumed(3, 'ratio', [1.5, 5]),
  // Patents
  patentYield: assumed(0.225, 'events per year', [0.15, 0.3]),
  patentValue: assumed(40000, 'yuan', [20000, 80000]),
  patentSpread: literature(1.65, 'log points', [1.2, 2.1]),
  redress: assumed(0.5, 'share', [0.3, 0.7]),
  costAtHome: assumed(8000, 'yuan', [5000, 12000]),
  costAbroad: assumed(41000, 'yuan', [30000, 55000]),
  foreignWorth: assumed(1, 'ratio', [0.6, 1.4]),
  filedForCertificate: assumed(0.3, 'share', [0.1, 0.5]),
  granted: assumed(0.55, 'share', [0.45, 0.65]),
  examined: assumed(2.5, 'years', [2, 3]),
  // Technology trade
  unused: assumed(0.4, 'share', [0.3, 0.5]),
  sought: assumed(1, 'ratio', [0.6, 1.4]),
  metByChance: assumed(0.3, 'events per year', [0.2, 0.4]),
  stale: assumed(0.3, 'probability per year', [0.2, 0.4]),
  patience: assumed(1, 'years', [0.5, 1.5]),
  placed: assumed(25, 'ratio', [10, 40]),
  soldHere: assumed(0.3, 'share', [0.2, 0.4]),
  fromAbroad: assumed(0.5, 'share', [0.35, 0.65]),
  brokerCost: assumed(500000, 'yuan per year', [300000, 700000]),
  // Position in the world
  spreadOfRegions: assumed(0.12, 'log points', [0.08, 0.16]),
  firstsElsewhere: assumed(85, 'events per year', [50, 120]),
  paceOfRegions: assumed(0.004, 'log points per year', [0.002, 0.006]),
} as const satisfies Parameters;
