/** R&D: what firms carry out and what they report. */
import { exp, lesser, positive } from '../../../kernel/math.ts';
import { cellOf } from '../../breakdowns/declare.ts';
import { process, type World } from '../../world.ts';
import { costPerResearcher } from './research-cost.ts';

/**
 * R&D carried out: the plan, as far as there are researchers to do it. A firm attributes to it what it lacks of what it
 * means to report. What its team learned adds to what it knows, of which part becomes obsolete.
 */
export const firmResearch = process({
  name: 'firm.research',
  why: 'After hiring, since people do the R&D.',
  reads: ['occupations', 'parameters'],
  writes: ['firms', 'classes', 'tally', 'cells'],
  run({ firms: { columns, count }, occupations, classes, parameters, tally, cells }) {
    const p = parameters.firm;
    const { plan, researchers, research, attribution, goal, sales, weight } = columns;
    const { knowledge, technology, district } = columns;
    const { mostAttribution } = p;
    const kept = 1 - parameters.knowledge.decay;
    const city = classes.columns.knowledge.fill(0);
    const researched = classes.columns.researched.fill(0);
    const cost = costPerResearcher(occupations.columns.pay[0], p);
    const doneByCell = cells.of('researchDone');
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
      const worked = carried / cost;
      const known = knowledge[row] * kept + worked;
      knowledge[row] = known;
      const kind = technology[row];
      city[kind] += known * w;
      researched[kind] += worked * w;
      done += carried * w;
      doneByCell[cellOf(kind, district[row])] += carried * w;
      reported += carried * (1 + attributed) * w;
    }
    grow(classes, parameters.knowledge.worldGrowth);
    tally.researchDone += done;
    tally.researchReported += reported;
  },
});

/** What the rest of the world knows grows. */
function grow({ columns: { worldKnowledge }, count }: World['classes'], pace: number): void {
  const factor = exp(pace);
  for (let kind = 0; kind < count; kind++) worldKnowledge[kind] *= factor;
}

/** Added to what is divided by, so that one who carries out nothing lacks a great deal and not an undefined amount. */
const NEXT_TO_NOTHING = 1e-300;
