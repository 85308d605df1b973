/** Which levers stand where nothing was seen or ruled: what the model says of them is out of reach of any source. */
import { computed } from '@preact/signals';
import { LEVERS, type Evidenced, type LeverId } from '../../model/index.ts';
import { scenario, valueOf } from './scenario.ts';

/** Whether the range was read at its source or in a mirror of it; else it is drawn hollow. */
export function isVerified({ source }: Evidenced): boolean {
  return source.read !== 'not read';
}

/** Whether a lever is in use, and outside the range that its evidence names. */
export function isBeyondEvidence(id: LeverId): boolean {
  const { evidenced, neutral } = LEVERS[id];
  const value = valueOf(id);
  if (evidenced === undefined || value === neutral) return false;
  return value < evidenced.from || value > evidenced.to;
}

const inUse = computed(() => [...new Set(scenario.value.programme.map(({ lever }) => lever))]);

/** Levers in use beyond their evidenced range. */
export const beyondEvidence = computed(() => inUse.value.filter(isBeyondEvidence));
/** Levers in use for which no source names a value. */
export const withoutEvidence = computed(() =>
  inUse.value.filter((id) => LEVERS[id].evidenced === undefined),
);
