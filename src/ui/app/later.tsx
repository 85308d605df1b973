/** Places of the page for parts that are not there yet: who holds a place need not know where the part comes from. */
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';

/** Parts that have come, by name. */
export const parts = signal<Readonly<Record<string, FunctionComponent>>>({});

/** A part, as soon as it is there. */
export function Later({ part }: { readonly part: string }) {
  const Part = parts.value[part];
  return Part === undefined ? null : <Part />;
}
