/** The fingerprint of a scenario: the same bits in Node, Chromium and Firefox, or another fingerprint. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { FROZEN_INDICATORS, INDICATOR_IDS, RESULTS_VERSION } from '../model/index.ts';
import { inOrder } from './compare.ts';
import type { PairedRun } from './replicate.ts';

/** Replicates that enter a fingerprint. */
export const FINGERPRINT_REPLICATES = [0, 1, 2, 3, 4] as const;
const DIGITS = 16;
const BYTES = 8;

/**
 * First 16 hex digits of SHA-256 over the results version and the series that it names, of replicates 0 to 4, treatment
 * then baseline, as little-endian 64-bit numbers; undefined is one NaN and -0 is 0.
 *
 * @param catalogue indicators that the runs hold, in order
 * @throws RangeError when one of these replicates is missing
 */
export function fingerprint(
  runs: readonly PairedRun[],
  catalogue: readonly string[] = INDICATOR_IDS,
): string {
  return fingerprintOf(sha256(fingerprintBytes(runs, catalogue)));
}

/** What a fingerprint's SHA-256 is taken of. @throws RangeError when one of the replicates is missing */
export function fingerprintBytes(
  runs: readonly PairedRun[],
  catalogue: readonly string[] = INDICATOR_IDS,
): Uint8Array<ArrayBuffer> {
  const needed = inOrder(runs).filter(({ replicate }) => replicate < FINGERPRINT_REPLICATES.length);
  if (needed.length !== FINGERPRINT_REPLICATES.length)
    throw new RangeError('a fingerprint needs replicates 0 to 4');
  const results = needed.flatMap(({ treatment, baseline }) => [treatment, baseline]);
  return concatBytes(
    utf8ToBytes(RESULTS_VERSION),
    ...results.map((each) => frozenBytes(each, catalogue)),
  );
}

/**
 * Canonical bytes of the series that the results version names.
 *
 * @param catalogue indicators that the results hold, in order
 */
export function frozenBytes(
  results: Float64Array,
  catalogue: readonly string[] = INDICATOR_IDS,
): Uint8Array {
  const columns = FROZEN_INDICATORS.map((id) => catalogue.indexOf(id));
  const months = results.length / catalogue.length;
  const frozen = new Float64Array(months * columns.length);
  for (let month = 0; month < months; month++)
    columns.forEach((column, at) => {
      frozen[month * columns.length + at] =
        results[month * catalogue.length + column] ?? Number.NaN;
    });
  return canonicalBytes(frozen);
}

/** The fingerprint that a SHA-256 makes. */
export function fingerprintOf(hash: Uint8Array): string {
  return bytesToHex(hash).slice(0, DIGITS);
}

/** Little-endian bytes of the numbers, with one NaN and no -0. */
export function canonicalBytes(values: Float64Array): Uint8Array {
  const bytes = new Uint8Array(values.length * BYTES);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    if (Number.isNaN(value)) view.setBigUint64(index * BYTES, 0x7ff8000000000000n, true);
    else view.setFloat64(index * BYTES, value === 0 ? 0 : value, true);
  });
  return bytes;
}
