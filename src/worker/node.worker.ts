/** Entry of a worker thread in Node. */
import { parentPort } from 'node:worker_threads';
import * as Comlink from 'comlink';
import { SimulationService } from './service.ts';

if (parentPort === null) throw new Error('this script runs in a worker thread');
Comlink.expose(new SimulationService(), parentPort as unknown as Comlink.Endpoint);
