/** What is asked of a number: where it comes from. The entries are loaded when somebody asks first. */
import { signal } from '@preact/signals';
import { idOf, type Entry } from '../../explain/entry.ts';

/** A number of the page that was pressed. */
export interface Figure {
  readonly text: string;
  /** Its row and column, as on the page. */
  readonly place: string;
}

export interface Question {
  /** What is shown. */
  readonly id: string;
  /** How the number was made from the runs: median, interval. */
  readonly how: readonly string[];
  readonly figure?: Figure;
}

/** Steps from the number that was pressed to what is shown; nothing while nobody asks. */
export const trail = signal<readonly Question[]>([]);
/** Every entry by its ID; nothing until they have come. */
export const entries = signal<ReadonlyMap<string, Entry> | undefined>(undefined);
/** Whether they could not be had. */
export const entriesMissing = signal(false);

const OF_RUNS = 'run:';

/** Asks about a number. @param ids what it is of, nearest first; IDs of runs say how it was made */
export function ask(ids: readonly string[], figure?: Figure): void {
  const how = ids.filter((id) => id.startsWith(OF_RUNS));
  const id = ids.find((each) => !each.startsWith(OF_RUNS)) ?? how[0];
  if (id === undefined) return;
  trail.value = [{ id, how: how.filter((each) => each !== id), ...(figure && { figure }) }];
  void load();
}

export function follow(id: string): void {
  trail.value = [...trail.value, { id, how: [] }];
}

/** Goes back to a step; to none closes. */
export function backTo(steps: number): void {
  trail.value = trail.value.slice(0, steps);
}

async function load(): Promise<void> {
  if (entries.peek() !== undefined) return;
  entriesMissing.value = false;
  try {
    const found = (await import('virtual:provenance')).entries;
    entries.value = new Map(found.map((entry) => [idOf(entry), entry]));
  } catch {
    entriesMissing.value = true;
  }
}
