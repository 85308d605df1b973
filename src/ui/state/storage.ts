/** What the browser may remember between visits: a mirror only, memory is the truth. A frame of another page shares none of it. */
import { embedAsked } from './embedded.ts';

const PREFIX = 'zonelab.';

/** A remembered text; nothing where the browser refuses to say (private windows, files, policies). */
export function remembered(key: string): string | undefined {
  if (embedAsked !== undefined) return undefined;
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text is remembered, and why not. */
export type Remembered = 'kept' | 'refused' | 'full';

/** Remembers a text where the browser allows it; the page works without. */
export function remember(key: string, text: string): Remembered {
  if (embedAsked !== undefined) return 'refused';
  try {
    localStorage.setItem(PREFIX + key, text);
    return 'kept';
  } catch (error) {
    return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}
