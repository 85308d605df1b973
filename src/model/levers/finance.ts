import { levers } from './declare.ts';

export const financeLevers = levers({
  guaranteeCover: {
    group: 'finance',
    tasks: { T9: 1 },
    range: [0, 80],
    step: 5,
    neutral: 0,
    monetary: true,
    moves: { guaranteeCover: (value) => value / 100 },
    postings: [{ account: 'generalBudget' }],
    outcome: { indicator: 'exits', year: 2023, sign: -1 },
    tier: 3,
    source: { status: 'assumed', read: 'not read' },
    evidenced: { from: 50, to: 80, source: { status: 'estimated', read: 'not read' } },
  },
});
