/** Starts a worker of the page from a script that the page holds, since a page from a disk may load no other. */
import InlineWorker from './browser.worker.ts?worker&inline';
import { spawnedIn } from './browser.ts';
import type { SimulationService } from './service.ts';
import type { Spawned } from './spawned.ts';

export function spawnWorker(): Spawned {
  return spawnedIn<SimulationService>(new InlineWorker());
}
