/** What of the results is looked at, and the message that the page has for its reader. */
import { signal } from '@preact/signals';
import { INDICATOR_IDS, type IndicatorId } from '../../model/index.ts';

/** Both arms side by side, or scenario less baseline on the same random numbers. */
export const MODES = ['levels', 'difference'] as const;
export type Mode = (typeof MODES)[number];

export const indicator = signal<IndicatorId>('valueAdded');
export const mode = signal<Mode>('levels');

/** How far a proxy must be exceeded to count as the target met. */
export const STRICTNESSES = ['lenient', 'default', 'strict'] as const;
export type Strictness = (typeof STRICTNESSES)[number];
export const strictness = signal<Strictness>('default');

export function isIndicator(text: string): text is IndicatorId {
  return INDICATOR_IDS.some((id) => id === text);
}
