/** A worker of the page, as whoever asks it sees it. */
import * as Comlink from 'comlink';
import { WorkerFault } from './fault.ts';
import { death, type Spawned } from './spawned.ts';

export function spawnedIn<S>(worker: Worker): Spawned<Comlink.Remote<S>> {
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
  return { service: Comlink.wrap<S>(worker), died, terminate };
}
