/** Entry of a batch's worker thread. */
import { parentPort } from 'node:worker_threads';
import * as Comlink from 'comlink';
import { ChunkService } from './chunk-service.ts';

if (parentPort === null) throw new Error('this script runs in a worker thread');
Comlink.expose(new ChunkService(), parentPort as unknown as Comlink.Endpoint);
