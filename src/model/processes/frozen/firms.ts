/** Firms that do nothing of their own: the yardstick against which agents must earn their keep. */
import { exp } from '../../../kernel/math.ts';
import { cellOf } from '../../breakdowns/declare.ts';
import { process } from '../../world.ts';

/**
 * Demand, people and R&D of every firm of January 2015 grow with the demand of its class and, for R&D, with what is
 * worth doing at given sales. Nobody enters, closes, invents, hires for a reason or applies for anything.
 */
export const frozenFirms = process({
  name: 'frozen.firms',
  why: 'Instead of all decisions, in a run of the drivers alone.',
  reads: ['classes', 'city'],
  writes: ['firms', 'tally', 'cells'],
  run({ firms, classes, city, tally, cells }) {
    const {
      demand,
      staff,
      researchers,
      plan,
      research,
      technology,
      intensity,
      attribution,
      weight,
      district,
    } = firms.columns;
    const growth = classes.columns.growth.map(exp);
    const doneByCell = cells.of('researchDone');
    for (let row = 0; row < firms.count; row++) {
      const factor = growth[technology[row]];
      demand[row] *= factor;
      staff[row] *= factor;
      researchers[row] *= factor;
      plan[row] = intensity[row] * demand[row] * city.columns.opportunity[0];
      research[row] = plan[row];
      tally.researchDone += research[row] * weight[row];
      doneByCell[cellOf(technology[row], district[row])] += research[row] * weight[row];
      tally.researchReported += research[row] * (1 + attribution[row]) * weight[row];
    }
  },
});
