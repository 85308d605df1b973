/** Everything that has an ID, and how an ID is found. */
import { editDistance } from '../scenario/issue.ts';
import {
  cellEntries,
  classEntries,
  comparatorEntries,
  driverEntries,
  entryEntries,
  observedEntries,
  startEntries,
  type ReadData,
} from './data-entries.ts';
import { idOf, type Entry } from './entry.ts';
import { factEntries, momentEntries, studyEntries } from './evidence-entries.ts';
import {
  accountEntries,
  flowEntries,
  leverEntries,
  parameterEntries,
  primitiveEntries,
  processEntries,
  stateEntries,
} from './model-entries.ts';
import { indicatorEntries, seriesEntries } from './output-entries.ts';
import { runEntries } from './run-entries.ts';
import type { Uses } from './uses.ts';

/** Every entry, from what a run or the check prints to where its numbers come from. */
export function allEntries(read: ReadData, uses: Uses): Entry[] {
  return [
    ...indicatorEntries(),
    ...runEntries(),
    ...cellEntries(read),
    ...entryEntries(read),
    ...accountEntries(),
    ...leverEntries(),
    ...primitiveEntries(uses),
    ...seriesEntries(uses),
    ...processEntries(uses),
    ...parameterEntries(uses),
    ...flowEntries(uses),
    ...stateEntries(uses),
    ...driverEntries(read, uses),
    ...startEntries(read, uses),
    ...classEntries(read),
    ...observedEntries(read),
    ...comparatorEntries(read),
    ...factEntries(read),
    ...studyEntries(),
    ...momentEntries(read),
  ];
}

/** Entries that an ID means: the one with that ID, else all of that name, else all whose last part is that name. */
export function found(entries: readonly Entry[], wanted: string): Entry[] {
  const ways: ((entry: Entry) => string)[] = [idOf, ({ name }) => name, lastPart];
  for (const way of ways) {
    const own = entries.filter((entry) => way(entry) === wanted);
    if (own.length > 0) return own;
  }
  return [];
}

function lastPart({ name }: Entry): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

const SUGGESTIONS = 3;
const LONGEST_NAME = 80;

/** The names nearest to one that nothing has, the best first, as far as at most half of it is wrong. */
export function nearestNames(entries: readonly Entry[], wanted: string): string[] {
  if (wanted.length > LONGEST_NAME) return [];
  const most = Math.max(2, Math.floor(wanted.length / 2));
  const ranked = entries.map((entry) => {
    const distances = [idOf(entry), entry.name, lastPart(entry)].map((name) =>
      editDistance(wanted.toLowerCase(), name.toLowerCase()),
    );
    return { id: idOf(entry), distance: Math.min(...distances) };
  });
  return ranked
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ id }) => id);
}
