/** Every entry, from the files that ship. */
import type { Entry } from './entry.ts';
import { allEntries } from './index.ts';
import { Uses, USES_FILE } from './uses.ts';

/** @param read text of a file by its path in the package */
export function shippedEntries(read: (path: string) => string): Entry[] {
  return allEntries((name) => read(`public/data/${name}`), new Uses(read(USES_FILE)));
}
