/** Workers in the browser. */
import * as Comlink from 'comlink';
import type { Spawned } from './pool.ts';
import type { SimulationService } from './service.ts';

export function spawnBrowser(): Spawned {
  const worker = new Worker(new URL('./browser.worker.ts', import.meta.url), { type: 'module' });
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message || 'the worker stopped'));
    });
    worker.addEventListener('messageerror', () => {
      reject(new Error('a message could not be read'));
    });
  });
  died.catch(() => undefined);
  return {
    service: Comlink.wrap<SimulationService>(worker),
    died,
    terminate: () => {
      worker.terminate();
    },
  };
}

/** Lets a callback cross to a worker. */
export function proxied<F extends object>(callback: F): F {
  return Comlink.proxy(callback);
}
