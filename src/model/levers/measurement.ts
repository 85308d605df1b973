import { levers } from './declare.ts';

export const measurementLevers = levers({
  surveyPosts: {
    group: 'measurement',
    tasks: { T19: 1 },
    range: [0, 60],
    step: 2,
    neutral: 0,
    moves: { surveyPosts: (value) => value },
    postings: [{ account: 'generalBudget' }],
    outcome: { indicator: 'monthsAtClassification', year: 2023, sign: -1 },
    tier: 3,
    source: { status: 'assumed', read: 'not read' },
  },
});
