/** A change that the address does not say yet when the page goes: kept for a reload of the same tab, not of a frame in another page. */
import { RESULTS_VERSION } from '../../model/index.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { embedAsked } from './embedded.ts';

const KEY = 'zonelab.unwritten';

interface Unwritten {
  /** What the address said. */
  readonly hash: string;
  readonly results: string;
  readonly scenario: ResolvedScenario;
}

/** Keeps a scenario for a reload. A browser that keeps nothing loses the last half-second, and no more. */
export function keepUnwritten(scenario: ResolvedScenario): void {
  if (embedAsked !== undefined) return;
  const kept: Unwritten = { hash: location.hash, results: RESULTS_VERSION, scenario };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Nothing can be said: the page is going.
  }
}

/** Takes what was kept, once, if the address is still the one that it was kept for. */
export function takeUnwritten(): ResolvedScenario | undefined {
  if (embedAsked !== undefined) return undefined;
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    if (text === null) return undefined;
    const kept = JSON.parse(text) as Unwritten;
    return kept.hash === location.hash && kept.results === RESULTS_VERSION
      ? kept.scenario
      : undefined;
  } catch {
    return undefined;
  }
}
