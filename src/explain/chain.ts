/** What a number rests on: the processes that make it, and the numbers from outside that these use. */
import type { Entry, Kind } from './entry.ts';

/** How far towards the sources a kind stands: a chain only goes down, from what is printed to what was put in. */
const DEPTH: Partial<Readonly<Record<Kind, number>>> = {
  cell: 0,
  entry: 1,
  account: 2,
  indicator: 2,
  lever: 3,
  series: 4,
  primitive: 4,
  flow: 4,
  process: 5,
  parameter: 6,
  driver: 6,
  start: 6,
  observed: 6,
  comparator: 6,
};

/** Depth from which on nothing is computed. */
const PUT_IN = 6;

export interface Chain {
  readonly processes: readonly Entry[];
  /** Parameters and data. */
  readonly inputs: readonly Entry[];
  /** How many of the inputs have a status, the most first; data files count by row. */
  readonly statuses: readonly (readonly [status: string, count: number])[];
  /** Numbers whose source was read, of all that have one. */
  readonly read: number;
  readonly sourced: number;
}

/** @param entries every entry by its ID */
export function chainOf(id: string, entries: ReadonlyMap<string, Entry>): Chain {
  const all = [...below(id, entries)].flatMap((each) => entries.get(each) ?? []);
  const inputs = all.filter(({ kind }) => DEPTH[kind] === PUT_IN);
  const origins = inputs.flatMap(({ origin, rows = [] }) => [
    ...(origin === undefined ? [] : [origin]),
    ...rows.map((row) => row.origin),
  ]);
  const counts = new Map<string, number>();
  for (const { status } of origins) counts.set(status, (counts.get(status) ?? 0) + 1);
  const readings = origins.flatMap(({ read }) => (read === undefined ? [] : [read]));
  return {
    processes: all.filter(({ kind }) => kind === 'process'),
    inputs,
    statuses: [...counts].sort(([, one], [, other]) => other - one),
    read: readings.filter((reading) => reading !== 'not read').length,
    sourced: readings.length,
  };
}

/** IDs that are reached going down, the one itself left out. */
function below(id: string, entries: ReadonlyMap<string, Entry>): Set<string> {
  const found = new Set([id]);
  for (const at of found) {
    const entry = entries.get(at);
    if (entry === undefined) continue;
    for (const next of entry.next) if (depthOf(entries.get(next)) > depthOf(entry)) found.add(next);
  }
  found.delete(id);
  return found;
}

function depthOf(entry: Entry | undefined): number {
  return entry === undefined ? -1 : (DEPTH[entry.kind] ?? -1);
}
