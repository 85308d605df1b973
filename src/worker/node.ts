/** Workers in Node: worker_threads with the same service. */
import { Worker } from 'node:worker_threads';
import * as Comlink from 'comlink';
import type { Spawned } from './pool.ts';
import type { SimulationService } from './service.ts';

/** Starts a worker thread from a built script. */
export function spawnNode(script: URL): Spawned {
  const worker = new Worker(script);
  const died = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`worker ended with code ${code}`)));
  });
  died.catch(() => undefined);
  return {
    service: Comlink.wrap<SimulationService>(endpointOf(worker)),
    died,
    terminate: () => void worker.terminate(),
  };
}

/** A Node worker as Comlink sees a browser's: it emits events but is no EventTarget. */
function endpointOf(worker: Worker): Comlink.Endpoint {
  const listeners = new WeakMap<object, (data: unknown) => void>();
  return {
    postMessage: (message, transfer) => {
      worker.postMessage(message, transfer as never);
    },
    addEventListener: (_type, listener) => {
      const relay = (data: unknown) => {
        const event = { data } as MessageEvent;
        if (typeof listener === 'function') listener(event);
        else listener.handleEvent(event);
      };
      listeners.set(listener, relay);
      worker.on('message', relay);
    },
    removeEventListener: (_type, listener) => {
      const relay = listeners.get(listener);
      if (relay !== undefined) worker.off('message', relay);
    },
  };
}
