/**
 * Waits at the gates over all cases, open ones included: cases under way and decided by how long they have waited, of
 * about a year, and the time after which half are decided.
 *
 * Source: Kaplan and Meier (1958), J. Am. Stat. Assoc. 53(282), by period: chances of this year at each age.
 */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { GATE, GATE_IDS } from '../../gates.ts';
import type { World } from '../../world.ts';

/** Ages that are told apart, months; older cases count with the oldest. */
export const MOST_MONTHS = 120;
/** What waits are counted for: each gate, and after access its cases that are not on the green lane. */
const ORDINARY_ACCESS = GATE_IDS.length;
export const WAIT_ROWS = (GATE_IDS.length + 1) * MOST_MONTHS;

/** Counts of a month ago weigh a twelfth less. */
export function ageWaits({ columns: { open, decided }, count }: World['waits']): void {
  const KEPT = 1 - 1 / MONTHS_PER_YEAR;
  for (let row = 0; row < count; row++) {
    open[row] *= KEPT;
    decided[row] *= KEPT;
  }
}

/** Row of the cases at a gate that have waited so many months since they were filed. */
export function waitRow(gate: number, months: number): number {
  return gate * MOST_MONTHS + Math.min(MOST_MONTHS - 1, Math.max(0, Math.floor(months)));
}

/** Counts cases; those at access that are not on the green lane also by themselves. */
export function countWait(
  counts: Float64Array,
  row: number,
  isGreen: boolean,
  cases: number,
): void {
  counts[row] += cases;
  if (row >= GATE.access * MOST_MONTHS && !isGreen) counts[row + MOST_MONTHS] += cases;
}

/** Writes down the median wait at each gate. */
export function medianWaits({ waits, tally }: Pick<World, 'waits' | 'tally'>): void {
  tally.classificationWait = medianWait(waits.columns, GATE.classification);
  tally.certificationWait = medianWait(waits.columns, GATE.certification);
  tally.accessWait = medianWait(waits.columns, GATE.access);
  tally.accessWaitOrdinary = medianWait(waits.columns, ORDINARY_ACCESS);
}

/**
 * Months after which half of the cases are decided when each age has this year's chance. A case that was open at the
 * beginning of a month has waited half a month more than its age in whole months.
 *
 * @returns the longest wait seen where fewer than half are decided; NaN where there was no case
 */
export function medianWait(
  { open, decided }: { readonly open: Float64Array; readonly decided: Float64Array },
  place: number,
): number {
  const HALF = 0.5;
  let left = 1;
  let longest = Number.NaN;
  for (let age = 0; age < MOST_MONTHS; age++) {
    const at = place * MOST_MONTHS + age;
    if (open[at] <= NEXT_TO_NOTHING) continue;
    const after = left * (1 - Math.min(1, decided[at] / open[at]));
    if (after <= HALF) return age + HALF + (left - HALF) / (left - after);
    left = after;
    longest = age + 1 + HALF;
  }
  return longest;
}

/** Counts below this are what is left of a case of many years ago. */
const NEXT_TO_NOTHING = 1e-3;
