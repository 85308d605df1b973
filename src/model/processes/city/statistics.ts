/** What statistics tell the city of the work at its desks. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { PRIMITIVES } from '../../policy/primitives.ts';
import { process } from '../../world.ts';

/**
 * What the city's statistics show of the work at its desks: the mean of a year, late. A round of the survey takes a
 * given amount of work, so figures are late by that work over the posts that do it.
 */
export const cityStatistics = process({
  name: 'city.statistics',
  why: 'After the queues were worked: it reports the work that arrived.',
  reads: ['parameters', 'policy'],
  writes: ['desks', 'ledger', 'fiscal', 'tally'],
  run({ desks, parameters: { regulation: p }, policy, ledger, fiscal }, _draws, month) {
    const posts = policy.read('surveyPosts');
    const { arrived, usual, reported } = desks.columns;
    const delay = Math.max(1, p.surveyWork / posts);
    for (let d = 0; d < desks.count; d++) {
      usual[d] += (arrived[d] - usual[d]) / MONTHS_PER_YEAR;
      reported[d] += (usual[d] - reported[d]) / delay;
      arrived[d] = 0;
    }
    const { base } = PRIMITIVES.surveyPosts;
    ledger.pay('city', 'households', base * p.postCost, 'public pay');
    fiscal.payStaff('surveyPosts', month, (posts - base) * p.postCost);
  },
});
