/** What of a comparison is looked at. */
import { computed, signal } from '@preact/signals';
import type { IndicatorId } from '../../model/index.ts';
import { shown, type Compared } from './compare.ts';
import { pooledFor } from './pooled.ts';

export const compareIndicator = signal<IndicatorId>('valueAdded');
export const compareMode = signal<'difference' | 'levels'>('difference');

/** The programmes on screen with what their baselines are held against. */
export const ran = computed(() =>
  (shown.value?.compared ?? []).map((each: Compared) => ({
    ...each,
    pooled: pooledFor(each.scenario),
  })),
);
