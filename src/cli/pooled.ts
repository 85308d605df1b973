/** Baselines that were pooled once for all, where they are of the world that a scenario is run in. */
import { existsSync } from 'node:fs';
import type { PooledBaselines } from '../experiment/index.ts';
import { LIVE_SCALE, USUAL_FUTURE } from '../model/index.ts';
import { parsePooled, POOLED_FILE } from '../scenario/pooled.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { readShipped, shippedPath } from './io.ts';

const PATH = `public/data/${POOLED_FILE}`;

/** The pooled baselines of a scenario's scale and future; none for another one. @throws InputError for a file with faults */
export function pooledFor({
  scale,
  future,
}: Pick<ResolvedScenario, 'scale' | 'future'>): PooledBaselines {
  const isUsual =
    scale === LIVE_SCALE &&
    future.demand === USUAL_FUTURE.demand &&
    future.authorisation === USUAL_FUTURE.authorisation;
  if (!isUsual || !existsSync(shippedPath(PATH))) return () => undefined;
  const rows = parsePooled(PATH, new TextDecoder().decode(readShipped(PATH)));
  return (indicator, year) => rows.find((row) => row.indicator === indicator && row.year === year);
}
