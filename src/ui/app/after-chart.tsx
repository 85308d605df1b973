/** Parts of the page that come after the first chart, so that they never keep it waiting. */
import { notice } from '../state/notice.ts';
import { afterFirstChart } from '../state/pooled.ts';
import { parts } from './later.tsx';

export function loadPartsAfterChart(): void {
  afterFirstChart(() => void load());
}

async function load(): Promise<void> {
  try {
    parts.value = (await import('./parts.tsx')).PARTS;
  } catch {
    notice.value = { kind: 'missing' };
  }
}
