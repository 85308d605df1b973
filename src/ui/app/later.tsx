/** Places of the page for parts that are not there yet: who holds a place need not know where the part comes from. */
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';

/** Parts that have come, by name. */
export const parts = signal<Readonly<Record<string, FunctionComponent>>>({});
/** Parts that are wanted sooner or later than by themselves. */
export const wantedParts = signal<readonly string[]>([]);

/** A part, as soon as it is there. */
export function Later({ part }: { readonly part: string }) {
  const Part = parts.value[part];
  return Part === undefined ? null : <Part />;
}

/** Asks for a part that comes only when there is something to show. */
export function wantPart(part: string): void {
  if (!wantedParts.peek().includes(part)) wantedParts.value = [...wantedParts.peek(), part];
}
