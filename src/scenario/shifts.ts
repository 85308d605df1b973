/** How far a scenario may shift the paths of the world outside. */
import type { ShiftedPath } from '../model/index.ts';

/** Most that a path can be shifted, percentage points a year. */
export const WIDEST_SHIFTS: Readonly<Record<ShiftedPath, number>> = { demand: 6, frontier: 3 };
