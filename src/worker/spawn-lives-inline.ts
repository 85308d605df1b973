/** Starts a worker that tells lives from a script that the page holds. */
import InlineWorker from './lives.worker.ts?worker&inline';
import { spawnedIn } from './browser.ts';
import type { LivesService } from './lives-service.ts';

export function spawnLives() {
  return spawnedIn<LivesService>(new InlineWorker());
}
