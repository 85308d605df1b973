/** Parts of the page that come after the first chart, so that they never keep it waiting. */
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { notice } from '../state/notice.ts';
import { afterFirstChart } from '../state/pooled.ts';

const loaded = signal<{ readonly Part: FunctionComponent } | undefined>(undefined);

/** Figures by part, as soon as they are there. */
export function ByPartLater() {
  const part = loaded.value;
  return part === undefined ? null : <part.Part />;
}

export function loadByPartAfterChart(): void {
  afterFirstChart(() => void load());
}

async function load(): Promise<void> {
  try {
    const { ByPart } = await import('./by-part.tsx');
    loaded.value = { Part: ByPart };
  } catch {
    notice.value = { kind: 'missing' };
  }
}
