/** Scenarios of files that were opened, until the list on the device takes them in. */
import { signal } from '@preact/signals';
import type { ResolvedScenario } from '../../scenario/resolve.ts';

export const opened = signal<readonly ResolvedScenario[]>([]);
