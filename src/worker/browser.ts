/** Workers in the browser. */
import * as Comlink from 'comlink';
import type { Spawned } from './pool.ts';
import type { SimulationService } from './service.ts';

/** Starts a worker of the page. */
export function spawnBrowser(): Spawned {
  const worker = new Worker(new URL('./browser.worker.ts', import.meta.url), { type: 'module' });
  const { died, die } = death();
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    die(event.message || 'the worker stopped');
  });
  worker.addEventListener('messageerror', () => die('a message could not be read'));
  const terminate = () => {
    worker.terminate();
    die('the worker was ended'); // no event tells of it
  };
  return { service: Comlink.wrap<SimulationService>(worker), died, terminate };
}

function death(): { died: Promise<never>; die: (reason: string) => void } {
  let die: (reason: string) => void = () => undefined;
  const died = new Promise<never>((_, reject) => {
    die = (reason) => reject(new Error(reason));
  });
  died.catch(() => undefined);
  return { died, die };
}

/** Lets a callback cross to a worker. */
export function proxied<F extends object>(callback: F): F {
  return Comlink.proxy(callback);
}
