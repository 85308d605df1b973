/** Unbinding: classes that the city lets on the market without review of access. */
import { CLASS_IDS } from '../../parameters/classes.ts';
import { process, type World } from '../../world.ts';
import { decidesOnAccess } from './competence.ts';

/**
 * Where the city decides on access it may unbind classes, those of least hazard first. What is filed from then on needs no
 * review of access; cases at the desk are decided as before. Products that came without review are checked on the
 * market. While the centre has taken a class back it is bound again.
 */
export const deskUnbinding = process({
  name: 'desk.unbinding',
  why: 'Before the queues are worked: who passes certification this month may be through.',
  reads: ['desks', 'parameters', 'policy', 'settings'],
  writes: ['classes', 'fiscal', 'ledger', 'tally'],
  run(world, _draws, month) {
    const { classes, policy, parameters, fiscal } = world;
    const { followUpWork, postCost } = parameters.regulation;
    const { unbound, unreviewed } = classes.columns;
    const wanted = Math.floor(policy.read('unboundClasses'));
    let products = 0;
    for (let kind = 0; kind < classes.count; kind++) products += unreviewed[kind];
    unreviewed.fill(0);
    unbound.fill(0);
    if (wanted > 0) unbind(world, wanted, month);
    fiscal.payStaff('unboundClasses', month, products * followUpWork * postCost);
  },
});

/** Unbinds so many of the city's classes, but for those that the centre has taken back. */
function unbind(
  world: Pick<World, 'classes' | 'desks' | 'settings'>,
  wanted: number,
  month: number,
): void {
  const { hazard, unbound, takenBackUntil, key } = world.classes.columns;
  const citys = CLASS_IDS.map((_, kind) => kind)
    .filter((kind) => decidesOnAccess(world, kind))
    .sort((a, b) => hazard[a] - hazard[b] || key[a] - key[b])
    .slice(0, wanted);
  for (const kind of citys) if (takenBackUntil[kind] <= month) unbound[kind] = 1;
}
