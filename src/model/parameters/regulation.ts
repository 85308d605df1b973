/** Desks, gates, observation, harm and trust. */
import type { Parameters } from '../../kernel/declare.ts';
import { assumed } from './build.ts';

export const REGULATION_PARAMETERS = {
  // Desks
  classificationWork: assumed(0.35, 'months', [0.25, 0.45]),
  accessWork: assumed(1.1, 'months', [0.8, 1.4]),
  certificationWork: assumed(0.7, 'months', [0.5, 0.9]),
  certificationRoundsAtStart: assumed(1.4, 'ratio', [1.1, 1.6]),
  certifierSkill: assumed(0.8, 'ratio', [0.6, 0.9]),
  laneCost: assumed(20000, 'yuan', [10000, 40000]),
  // Statistics
  surveyWork: assumed(180, 'months', [120, 240]),
  // Authorisation
  answerDelay: assumed(18, 'months', [10, 30]),
  answerSpread: assumed(0.5, 'log points', [0.3, 0.7]),
  grantChance: assumed(0.6, 'share', [0.3, 0.85]),
  requestCost: assumed(1.5e6, 'yuan', [0.5e6, 3e6]),
  casesAtStart: assumed(0.14, 'ratio', [0.1, 0.2]),
  classificationRoundsAtStart: assumed(1.8, 'ratio', [1.4, 2]),
  roundsAtStart: assumed(1.35, 'ratio', [1.1, 1.6]),
  utilisation: assumed(0.92, 'share', [0.88, 0.96]),
  backlogWeight: assumed(0.5, 'share', [0.3, 0.7]),
  postsGrowth: assumed(0.15, 'share', [0.1, 0.2]),
  postsFall: assumed(0.03, 'share', [0.02, 0.05]),
  hiringRate: assumed(0.12, 'share', [0.08, 0.2]),
  noviceSkill: assumed(0.4, 'ratio', [0.3, 0.6]),
  learning: assumed(0.08, 'share', [0.05, 0.12]),
  postCost: assumed(25000, 'yuan', [18000, 35000]),
  answerMonths: assumed(2, 'months', [1, 3]),
  distance: assumed(1.5, 'months', [0.5, 3]),
  roundsWithoutRule: assumed(1, 'ratio', [1, 3]),
  mostRounds: assumed(4, 'ratio', [3, 5]),
  // Rules
  ruleEffort: assumed(100, 'months', [70, 150]),
  evidenceForRule: assumed(400, 'ratio', [200, 800]),
  renewal: assumed(0.1, 'probability per year', [0.07, 0.14]),
  evidenceKept: assumed(0.3, 'share', [0.1, 0.5]),
  // Decisions
  riskMean: assumed(-0.9, 'log points', [-1.2, -0.6]),
  riskSpread: assumed(0.9, 'log points', [0.7, 1.1]),
  signalNoise: assumed(1.1, 'log points', [0.8, 1.4]),
  evidenceWithRule: assumed(1.6, 'ratio', [1.2, 2]),
  evidenceWithoutRule: assumed(0.8, 'ratio', [0.6, 1]),
  caution: assumed(0.7, 'ratio', [0.4, 1]),
  admittedAtStart: assumed(0.8, 'share', [0.7, 0.9]),
  decisionNews: assumed(0.05, 'share', [0.03, 0.08]),
  priorUse: assumed(200, 'ratio', [100, 400]),
  pessimism: assumed(2, 'ratio', [1.2, 3]),
  // Observation
  observationMonths: assumed(12, 'months', [6, 24]),
  observationEvidence: assumed(0.35, 'ratio', [0.2, 0.5]),
  watchedUse: assumed(6, 'ratio', [3, 10]),
  volumeCap: assumed(0.3, 'share', [0.1, 0.5]),
  placeCost: assumed(300000, 'yuan', [150000, 500000]),
  // Harm
  baseHazard: assumed(0.02, 'events per year', [0.01, 0.03]),
  severityTail: assumed(1.4, 'ratio', [1.2, 1.6]),
  worstSeverity: assumed(50, 'ratio', [20, 100]),
  newsworthy: assumed(4, 'ratio', [2, 8]),
  demandLoss: assumed(0.06, 'log points', [0.03, 0.1]),
  trustLoss: assumed(0.003, 'log points', [0.001, 0.005]),
  tightening: assumed(0.004, 'log points', [0.002, 0.006]),
  easing: assumed(24, 'half-life in months', [12, 36]),
  memory: assumed(36, 'half-life in months', [24, 60]),
  // Control
  visitsPerPost: assumed(60, 'cases per post and year', [40, 90]),
  effortCost: assumed(30000, 'yuan', [15000, 50000]),
  ownLoss: assumed(1.2e6, 'yuan', [0.6e6, 2e6]),
  penalty: assumed(6e6, 'yuan', [3e6, 10e6]),
} as const satisfies Parameters;
