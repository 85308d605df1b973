/** Quality by class, against which firms compete. */
import { log } from '../../../kernel/math.ts';
import { process } from '../../world.ts';

/** Sales-weighted mean quality of each class, and what the customers of closed firms add to those that remain. */
export const marketQuality = process({
  name: 'market.quality',
  why: 'After launches and exits, so that next month\u2019s competition starts from the firms that remain.',
  reads: ['firms', 'parameters', 'scratch'],
  writes: ['classes'],
  run({ firms: { columns, count }, classes, parameters: { firm: p }, scratch }) {
    const { technology, demand, quality, weight } = columns;
    const { meanQuality, released, uptake } = classes.columns;
    const total = scratch.exactly('demand by class', classes.count);
    const weighted = scratch.exactly('quality by class', classes.count);
    for (let row = 0; row < count; row++) {
      const kind = technology[row];
      const mass = demand[row] * weight[row];
      total[kind] += mass;
      weighted[kind] += mass * quality[row];
    }
    for (let kind = 0; kind < classes.count; kind++) {
      if (total[kind] > 0) meanQuality[kind] = weighted[kind] / total[kind];
      uptake[kind] = total[kind] > 0 ? log(1 + (p.reallocation * released[kind]) / total[kind]) : 0;
      released[kind] = 0;
    }
  },
});
