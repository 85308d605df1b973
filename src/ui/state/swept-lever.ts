/** The lever whose sweep is asked for: its row asks, and the sweep, which comes later, answers. */
import { signal } from '@preact/signals';
import type { LeverId } from '../../model/index.ts';

export const sweptLever = signal<LeverId | undefined>(undefined);
