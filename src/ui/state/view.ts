/** What of the results is looked at. */
import { signal } from '@preact/signals';
import { INDICATOR_IDS, type IndicatorId } from '../../model/index.ts';

/** Both arms side by side, or scenario less baseline on the same random numbers. */
export const MODES = ['levels', 'difference'] as const;
export type Mode = (typeof MODES)[number];

export const indicator = signal<IndicatorId>('valueAdded');
export const mode = signal<Mode>('levels');

export function isIndicator(text: string): text is IndicatorId {
  return INDICATOR_IDS.some((id) => id === text);
}
