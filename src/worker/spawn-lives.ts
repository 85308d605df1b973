/** Starts a worker that tells lives; the single file has spawn-lives-inline.ts in place of this. */
import { spawnedIn } from './browser.ts';
import type { LivesService } from './lives-service.ts';

export function spawnLives() {
  const worker = new Worker(new URL('./lives.worker.ts', import.meta.url), { type: 'module' });
  return spawnedIn<LivesService>(worker);
}
