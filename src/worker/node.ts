/** Workers in Node: worker_threads with the same service. */
import { Worker } from 'node:worker_threads';
import * as Comlink from 'comlink';
import type { SimulationService } from './service.ts';
import { death, type Spawned } from './spawned.ts';

/** Starts a worker thread of the simulation service from a built script. */
export function spawnNode(script: URL): Spawned {
  return spawnService<SimulationService>(script);
}

/** Starts a worker thread from a built script that exposes a service. */
export function spawnService<S>(script: URL): Spawned<Comlink.Remote<S>> {
  const worker = new Worker(script);
  const { died, die } = death();
  worker.once('error', die);
  worker.once('messageerror', die);
  worker.once('exit', (code) => die(new Error(`worker ended with code ${code}`)));
  return {
    service: Comlink.wrap<S>(endpointOf(worker)),
    died,
    terminate: () => void worker.terminate(),
  };
}

/** A function that a service may call while it works: it runs in this thread. */
export function calledBack<F extends () => void>(callback: F): F {
  return Comlink.proxy(callback);
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
