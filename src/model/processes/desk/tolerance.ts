/** Tolerance: how much doubt about a product the city's access desks pass, and what is checked afterwards for it. */
import { process } from '../../world.ts';
import { decidesOnAccess } from './competence.ts';

/**
 * By class, desks pass as much doubt as the city tolerates where it decides on access itself, and none elsewhere or while the
 * centre has taken it back. What was admitted in doubt last month is checked on the market.
 */
export const deskTolerance = process({
  name: 'desk.tolerance',
  why: 'Before the queues are worked: desks decide with the doubt that is tolerated this month.',
  reads: ['desks', 'parameters', 'policy', 'settings'],
  writes: ['classes', 'fiscal', 'ledger', 'tally'],
  run(world, _draws, month) {
    const { classes, policy, parameters, fiscal } = world;
    const { followUpWork, postCost } = parameters.regulation;
    const tolerated = policy.read('passableDoubt');
    const { doubtPassed, admittedInDoubt, takenBackUntil } = classes.columns;
    let cases = 0;
    for (let kind = 0; kind < classes.count; kind++) {
      const may = takenBackUntil[kind] <= month && decidesOnAccess(world, kind);
      doubtPassed[kind] = may ? tolerated : 0;
      cases += admittedInDoubt[kind];
      admittedInDoubt[kind] = 0;
    }
    fiscal.payStaff('passableDoubt', month, cases * followUpWork * postCost);
  },
});
