/** Levers that are listed when somebody searches; all of them while nobody does. */
import { signal } from '@preact/signals';
import type { LeverId } from '../../model/index.ts';

export const listed = signal<ReadonlySet<LeverId> | undefined>(undefined);

export function isListed(id: LeverId): boolean {
  return listed.value?.has(id) ?? true;
}
