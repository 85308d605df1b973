import { levers } from './declare.ts';

export const riskLevers = levers({
  inspectionPosts: {
    group: 'risk',
    tasks: { T18: 1 },
    range: [0, 600],
    step: 20,
    neutral: 0,
    moves: { inspectionPosts: (value) => value },
    postings: [{ account: 'generalBudget' }],
    outcome: { indicator: 'incidents', year: 2028, sign: -1 },
    tier: 3,
    source: { status: 'assumed', read: 'not read' },
  },
});
