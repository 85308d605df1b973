/** What a worker thread of Node offers. */
import { parentPort } from 'node:worker_threads';
import * as Comlink from 'comlink';

/** Offers a service to the thread that started this one. @throws Error outside a worker thread */
export function exposeService(service: object): void {
  if (parentPort === null) throw new Error('this script runs in a worker thread');
  Comlink.expose(service, parentPort as unknown as Comlink.Endpoint);
}
