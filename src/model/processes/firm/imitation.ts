/** Imitation: what firms learn from the best goods of their class. */
import { lesser, positive } from '../../../kernel/math.ts';
import { process } from '../../world.ts';

const QUARTER = 3;

/**
 * Once a quarter a firm closes part of the distance between its goods and the best tenth of its class. A team of the usual
 * size closes the usual part, a smaller one less, and a firm without research nothing.
 */
export const firmImitation = process({
  name: 'firm.imitation',
  why: 'After R&D was carried out; what is learned counts from next month.',
  reads: ['classes', 'parameters', 'turns'],
  writes: ['firms'],
  run({ firms, classes, parameters, turns }) {
    const { technology, quality, researchers } = firms.columns;
    const { bestQuality } = classes.columns;
    const { imitation, referenceResearchers } = parameters.knowledge;
    const { rows, count } = turns.quarter;
    for (let turn = 0; turn < count; turn++) {
      const row = rows[turn];
      const able = lesser(1, researchers[row] / referenceResearchers);
      const behind = positive(bestQuality[technology[row]] - quality[row]);
      quality[row] += QUARTER * imitation * able * behind;
    }
  },
});
