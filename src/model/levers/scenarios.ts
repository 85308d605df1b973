import { levers } from './declare.ts';

export const scenarioLevers = levers({
  demonstrationSites: {
    group: 'scenarios',
    tasks: { T10: 0.5, T11: 0.5 },
    range: [0, 400],
    step: 20,
    neutral: 0,
    monetary: true,
    moves: { demonstrationSites: (value) => value },
    postings: [{ account: 'generalBudget' }],
    outcome: { indicator: 'valueAdded', year: 2028, sign: 1 },
    tier: 2,
    source: { status: 'literature', read: 'mirror' },
  },
});
