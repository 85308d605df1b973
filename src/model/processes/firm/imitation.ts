/** Imitation: what firms learn from the best goods of their class. */
import { bit, lesser, positive } from '../../../kernel/math.ts';
import { INSTITUTE_KIND } from '../../institutes.ts';
import { process, type World } from '../../world.ts';

const QUARTER = 3;

/**
 * Once a quarter a firm closes part of the distance between its goods and the best tenth of its class. A team of the usual
 * size closes the usual part. A smaller one closes less, and more where a common-technology platform helps it; a firm
 * without research closes nothing.
 */
export const firmImitation = process({
  name: 'firm.imitation',
  why: 'After R&D was carried out; what is learned counts from next month.',
  reads: ['classes', 'institutes', 'parameters', 'scratch', 'turns'],
  writes: ['firms'],
  run(world) {
    const { firms, classes, parameters, turns } = world;
    const helped = helpedBy(world);
    const { technology, quality, researchers } = firms.columns;
    const { bestQuality } = classes.columns;
    const { imitation, referenceResearchers } = parameters.knowledge;
    const { rows, count } = turns.quarter;
    for (let turn = 0; turn < count; turn++) {
      const row = rows[turn];
      const own = researchers[row] / referenceResearchers;
      const able = lesser(1, own + bit(own > 0) * helped[technology[row]]);
      const behind = positive(bestQuality[technology[row]] - quality[row]);
      quality[row] += QUARTER * imitation * able * behind;
    }
  },
});

/** What platforms and technology bought in do for a team by class, as part of a team of the usual size: the same for all who do research. */
function helpedBy({
  classes,
  institutes,
  parameters,
  scratch,
}: Pick<World, 'classes' | 'institutes' | 'parameters' | 'scratch'>): Float64Array {
  const { kind, technology, staff } = institutes.columns;
  const { performers } = classes.columns;
  const { served } = parameters.science;
  const helped = scratch.exactly('helped by platforms', classes.count);
  const { bought } = classes.columns;
  for (let k = 0; k < classes.count; k++)
    helped[k] = bought[k] / (performers[k] + 1) / parameters.knowledge.referenceResearchers;
  for (let row = 0; row < institutes.count; row++) {
    if (kind[row] !== INSTITUTE_KIND.platform) continue;
    const each = staff[row] / (performers[technology[row]] + 1);
    helped[technology[row]] += (served * each) / parameters.knowledge.referenceResearchers;
  }
  return helped;
}
