/** All other registered enterprises: cells by class and district, in four ages, with flows between them. */
import { CLASS_IDS } from '../../parameters/classes.ts';

/** Number of the cells' kind after the technology classes: firms of all other industries. */
export const TRADITIONAL = CLASS_IDS.length;

/** Share of each kind of cell among new registrations of its group. */
export function registrationShare(kind: number, entry: Float64Array): number {
  return kind === TRADITIONAL ? 1 : entry[kind];
}
