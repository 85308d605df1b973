/** Who keeps a gate for a class: a desk of the city, one above it, a certifier, or nobody. */
import { deskRow, DOMAIN_IDS, GATE, GATE_IDS, LEVEL, NO_GATE } from '../../gates.ts';
import { CLASS_IDS, CLASSES } from '../../parameters/classes.ts';
import type { World } from '../../world.ts';

/** Domain of each class, by row. */
export const DOMAIN_OF_CLASS = CLASS_IDS.map((id) => DOMAIN_IDS.indexOf(CLASSES[id].domain));

/** Row of the desk that keeps a gate for a class, -1 where nobody does: the city's once it was authorised. */
export function deskOf(
  { settings, classes }: Pick<World, 'settings' | 'classes'>,
  kind: number,
  gate: number,
): number {
  const authorised = authorisation(classes, gate)[kind] === 1;
  const level = authorised ? LEVEL.city : settings.levels[kind * GATE_IDS.length + gate];
  return level === NO_GATE ? NO_GATE : deskRow(DOMAIN_OF_CLASS[kind], gate, level);
}

/** Whether a desk of the city decides on access to a class. */
export function decidesOnAccess(
  world: Pick<World, 'settings' | 'classes' | 'desks'>,
  kind: number,
): boolean {
  const desk = deskOf(world, kind, GATE.access);
  return desk >= 0 && world.desks.columns.level[desk] === LEVEL.city;
}

/** Whether a case of a class that comes to a gate is reviewed there: somebody keeps the gate, and the class is not unbound from it. */
export function isReviewed(
  world: Pick<World, 'settings' | 'classes'>,
  kind: number,
  gate: number,
): boolean {
  const isUnbound = gate === GATE.access && world.classes.columns.unbound[kind] === 1;
  return !isUnbound && deskOf(world, kind, gate) >= 0;
}

/** The column that says for which classes the city was authorised to keep a gate. */
export function authorisation({ columns }: World['classes'], gate: number): Float64Array {
  if (gate === GATE.classification) return columns.citysClassification;
  return gate === GATE.certification ? columns.citysCertification : columns.citysAccess;
}
