/** R&D: what firms carry out and what they report. */
import { lesser, positive } from '../../../kernel/math.ts';
import { process } from '../../world.ts';
import { costPerResearcher } from './research-cost.ts';

/**
 * R&D carried out: the plan, as far as there are researchers to do it; and what a firm attributes to it so as to report
 * what it means to.
 */
export const firmResearch = process({
  name: 'firm.research',
  why: 'After hiring, since people do the R&D.',
  reads: ['occupations', 'parameters'],
  writes: ['firms', 'tally'],
  run({ firms: { columns, count }, occupations, parameters: { firm: p }, tally }) {
    const { plan, researchers, research, attribution, goal, sales, weight } = columns;
    const { mostAttribution } = p;
    const cost = costPerResearcher(occupations.columns.pay[0], p);
    let done = 0;
    let reported = 0;
    for (let row = 0; row < count; row++) {
      const able = researchers[row] * cost;
      const carried = lesser(able, plan[row]);
      research[row] = carried;
      const lacks = positive((goal[row] * sales[row]) / (carried + NEXT_TO_NOTHING) - 1);
      const attributed = lesser(lacks, mostAttribution);
      attribution[row] = attributed;
      const w = weight[row];
      done += carried * w;
      reported += carried * (1 + attributed) * w;
    }
    tally.researchDone += done;
    tally.researchReported += reported;
  },
});

/** Added to what is divided by, so that one who carries out nothing lacks a great deal and not an undefined amount. */
const NEXT_TO_NOTHING = 1e-300;
