/** A worker of the page, as the pool sees it. */
import * as Comlink from 'comlink';
import { WorkerFault } from './fault.ts';
import type { SimulationService } from './service.ts';
import { death, type Spawned } from './spawned.ts';

export function spawnedIn(worker: Worker): Spawned {
  const { died, die } = death();
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    die(new Error(event.message || 'the worker stopped'));
  });
  worker.addEventListener('messageerror', () => die(new Error('a message could not be read')));
  const terminate = () => {
    worker.terminate();
    die(new WorkerFault('ended')); // no event tells of it
  };
  return { service: Comlink.wrap<SimulationService>(worker), died, terminate };
}
