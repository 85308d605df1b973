/** A scenario with every default filled in. */
import type { Text } from '../kernel/declare.ts';
import { LEVER_IDS, LIVE_SCALE, type Future, type Programme } from '../model/index.ts';

export interface ResolvedScenario {
  readonly id: string;
  readonly title: Text;
  readonly replications: number;
  readonly seed: number;
  readonly scale: number;
  readonly programme: Programme;
  readonly future: Future;
}

/** What a scenario is that leaves these out. */
export const DEFAULTS = { replications: 20, seed: 1, scale: LIVE_SCALE };

/** The programme in the order of the catalogue: order in the file carries no meaning. */
export function inCatalogueOrder(programme: Programme): Programme {
  return [...programme].sort((a, b) => LEVER_IDS.indexOf(a.lever) - LEVER_IDS.indexOf(b.lever));
}
