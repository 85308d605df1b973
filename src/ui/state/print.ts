/** The fingerprint of the runs on screen. */
import { computed, effect, signal } from '@preact/signals';
import {
  fingerprint,
  FINGERPRINT_REPLICATES,
  fingerprintBytes,
  fingerprintOf,
  type PairedRun,
} from '../../experiment/index.ts';
import { isStale, runs, shownKey } from './runs.ts';

const prints = signal<ReadonlyMap<string, string>>(new Map());
const asked = new Set<string>();

export const print = computed(() =>
  isStale.value ? undefined : prints.value.get(shownKey.value ?? ''),
);

effect(() => {
  const key = shownKey.value;
  if (key === undefined || isStale.value || asked.has(key)) return;
  const some = runs.value.filter(({ replicate }) => replicate < FINGERPRINT_REPLICATES.length);
  if (some.length < FINGERPRINT_REPLICATES.length) return;
  asked.add(key);
  void printOf(some).then((found) => (prints.value = new Map(prints.peek()).set(key, found)));
});

/** The browser hashes beside the page; to a page without a certificate, as of a workshop's own network, it does not offer that. */
async function printOf(some: readonly PairedRun[]): Promise<string> {
  if (!isSecureContext) return fingerprint(some);
  return fingerprintOf(
    new Uint8Array(await crypto.subtle.digest('SHA-256', fingerprintBytes(some))),
  );
}
