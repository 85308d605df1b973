/** Starts a worker of the page from its own script; the single file has spawn-inline.ts in place of this. */
import { spawnedIn } from './browser.ts';
import type { SimulationService } from './service.ts';
import type { Spawned } from './spawned.ts';

export function spawnWorker(): Spawned {
  return spawnedIn<SimulationService>(
    new Worker(new URL('./browser.worker.ts', import.meta.url), { type: 'module' }),
  );
}
