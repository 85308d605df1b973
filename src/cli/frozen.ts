/** Whether the rules of the hindcast, and what they were applied to, are still those that were frozen before scoring. */
import { createHash } from 'node:crypto';
import {
  FROZEN_FILE,
  OBSERVED_FILE,
  parseFrozen,
  RULES_FILE,
  type FrozenFile,
} from '../scenario/hindcast-files.ts';
import { InputError } from '../scenario/issue.ts';
import { readShipped } from './io.ts';

export interface Freeze {
  /** Date of the rules. */
  readonly date: string;
  /** Frozen files other than the observations that are no longer what they were. */
  readonly changed: readonly string[];
  /** Whether the observations are those that the rules were frozen with. */
  readonly sameObservations: boolean;
}

/**
 * Compares the frozen hashes with the files that ship and with the observations that are scored.
 *
 * @param shipped bytes of a file that ships, by its path in the package
 * @throws InputError when the list lacks a file
 */
export function freezeOf(
  observations: Uint8Array,
  shipped: (path: string) => Uint8Array = readShipped,
): Freeze {
  const list = parseFrozen(FROZEN_FILE, new TextDecoder().decode(shipped(FROZEN_FILE)));
  const inputs = list.filter(({ file }) => file !== OBSERVED_FILE);
  return {
    date: entryOf(list, RULES_FILE).frozen,
    changed: inputs
      .filter(({ file, sha256 }) => hashOf(shipped(file)) !== sha256)
      .map(({ file }) => file),
    sameObservations: hashOf(observations) === entryOf(list, OBSERVED_FILE).sha256,
  };
}

function entryOf(list: readonly FrozenFile[], file: string): FrozenFile {
  const found = list.find((entry) => entry.file === file);
  if (found !== undefined) return found;
  const message = { en: `no line for ${file}`, zh: `缺少 ${file} 一行` };
  throw new InputError([{ file: FROZEN_FILE, line: 0, column: 0, path: 'file', message }]);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
