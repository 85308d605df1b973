/** A part of the page that is made only while it is open. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface OnDemandProps {
  readonly title: string;
  readonly make: () => ComponentChildren;
}

export function OnDemand({ title, make }: OnDemandProps) {
  const open = useSignal(false);
  return (
    <details class="data" onToggle={({ currentTarget }) => (open.value = currentTarget.open)}>
      <summary>{title}</summary>
      {open.value && make()}
    </details>
  );
}
