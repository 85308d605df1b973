/** The shipped scenarios but the first: names to choose from, which no first chart waits for. */
import { notice } from './notice.ts';
import { addPresets } from './scenario.ts';

/** Offers them; says so when they cannot be loaded. */
export async function loadPresets(): Promise<void> {
  try {
    addPresets((await import('./presets.ts')).PRESETS);
  } catch {
    notice.value = { kind: 'missing' };
  }
}
