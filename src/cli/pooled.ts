/** Baselines that were pooled once for all, where they are of the world that a scenario is run in. */
import { existsSync } from 'node:fs';
import type { PooledBaselines } from '../experiment/index.ts';
import { isPooled, parsePooled, POOLED_FILE, pooledIn } from '../scenario/pooled.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { readShipped, shippedPath } from './io.ts';

const PATH = `public/data/${POOLED_FILE}`;

/** The pooled baselines of a scenario's scale and future; none for another one. @throws InputError for a file with faults */
export function pooledFor(scenario: Pick<ResolvedScenario, 'scale' | 'future'>): PooledBaselines {
  if (!isPooled(scenario) || !existsSync(shippedPath(PATH))) return () => undefined;
  const rows = parsePooled(PATH, new TextDecoder().decode(readShipped(PATH)));
  return (indicator, year) => pooledIn(rows, indicator, year);
}
