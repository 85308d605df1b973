/** Tolerance: how much doubt about a product the city's access desks pass, and what is checked afterwards for it. */
import { GATE, LEVEL } from '../../gates.ts';
import { process, type World } from '../../world.ts';
import { deskOf } from './competence.ts';

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
    const { doubtPassed, admittedInDoubt } = classes.columns;
    let cases = 0;
    for (let kind = 0; kind < classes.count; kind++) {
      doubtPassed[kind] = mayTolerate(world, kind, month) ? tolerated : 0;
      cases += admittedInDoubt[kind];
      admittedInDoubt[kind] = 0;
    }
    fiscal.payStaff('passableDoubt', month, cases * followUpWork * postCost);
  },
});

/** Whether a desk of the city decides on access to a class, and the centre has not taken its tolerance back. */
function mayTolerate(
  world: Pick<World, 'classes' | 'desks' | 'settings'>,
  kind: number,
  month: number,
): boolean {
  const desk = deskOf(world, kind, GATE.access);
  const citys = desk >= 0 && world.desks.columns.level[desk] === LEVEL.city;
  return citys && world.classes.columns.takenBackUntil[kind] <= month;
}
