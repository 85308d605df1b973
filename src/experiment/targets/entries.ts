/** How far an entry of a proxy is from what it asks for, in one run. */
import type { MeasureId, Strictness, TargetCell, TargetEntry } from '../../model/index.ts';
import { valueAtPlace, type Asked, type Outside } from './comparators.ts';
import { indicatorOf, measured } from './measures.ts';

const PERCENT = 100;
const CLUSTER: MeasureId = 'clusterPct';

/** Whether the model simulates what an entry asks for. */
export function isModelled({ measure }: TargetEntry): boolean {
  return indicatorOf(measure) !== undefined;
}

/** Whether a cell can be judged: at least half of its entries, and each that it needs, are modelled. */
export function isComputable({ entries }: TargetCell): boolean {
  const modelled = entries.filter(isModelled);
  const needed = entries.filter(({ must }) => must);
  return modelled.length * 2 >= entries.length && needed.every(isModelled);
}

/** Whether the paths of the outside enter into an entry. */
function asksOutside({ kind, measure }: TargetEntry): boolean {
  return kind === 'rank' || measure === 'clusterPatentShare';
}

/** Whether the paths of the outside enter into a cell, at least in part. */
export function isRanked({ entries }: TargetCell): boolean {
  return entries.some((entry) => asksOutside(entry) && isModelled(entry));
}

const cluster = (role: Asked['role']): Asked => ({ measure: CLUSTER, role, scope: 'world' });
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** What a run has of what an entry asks for; the city's partners are added where it is ranked together with them. */
function valueOf(
  { measure }: TargetEntry,
  result: Float64Array,
  year: number,
  outside: Outside,
): number {
  const own = measured(result, measure, year);
  if (measure !== CLUSTER && measure !== 'clusterPatentShare') return own;
  const whole = own + sumOf(outside(cluster('partner'), year));
  return measure === CLUSTER ? whole : (PERCENT * whole) / sumOf(outside(cluster('whole'), year));
}

/** What an entry asks for: its threshold, or the value of the comparator that holds the last place that will do. */
function boundOf(
  { kind, measure, among = 'world', thresholds }: TargetEntry,
  year: number,
  strictness: Strictness,
  outside: Outside,
): number {
  const threshold = thresholds[strictness];
  if (kind !== 'rank' || typeof measure !== 'string') return threshold;
  return valueAtPlace(outside({ measure, role: 'rival', scope: among }, year), threshold);
}

/** What an entry asks of the city alone: where it is ranked together with partners, what these leave to it. */
export function askedOfCity(entry: TargetEntry, { year, strictness, outside }: Question): number {
  const bound = boundOf(entry, year, strictness, outside);
  const { measure } = entry;
  if (measure !== CLUSTER && measure !== 'clusterPatentShare') return bound;
  const partners = sumOf(outside(cluster('partner'), year));
  if (measure === CLUSTER) return bound - partners;
  return (bound / PERCENT) * sumOf(outside(cluster('whole'), year)) - partners;
}

/** A question to an entry: of which year, how strictly, in which world. */
export interface Question {
  readonly year: number;
  readonly strictness: Strictness;
  readonly outside: Outside;
}

/**
 * How far a run is beyond what an entry asks for: 0 or more where it holds, less than 0 by what is missing. In the unit
 * of the measure, for a place the distance to the comparator that holds it. NaN where the run has no value.
 */
export function gapOf(
  entry: TargetEntry,
  result: Float64Array,
  { year, strictness, outside }: Question,
): number {
  const value = valueOf(entry, result, year, outside);
  const bound = boundOf(entry, year, strictness, outside);
  return entry.kind === 'ceiling' ? bound - value : value - bound;
}

/** Whether a run meets a cell: every entry that it needs holds, and in all as many as are needed. */
export function isMet(
  cell: TargetCell,
  result: Float64Array,
  strictness: Strictness,
  outside: Outside,
): boolean {
  const question = { year: cell.year, strictness, outside };
  let held = 0;
  for (const entry of cell.entries) {
    if (gapOf(entry, result, question) >= 0) held += 1;
    else if (entry.must) return false;
  }
  return held >= cell.needed[strictness];
}
