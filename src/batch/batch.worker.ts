/** Entry of a batch's worker thread. */
import { exposeService } from '../worker/node-service.ts';
import { ChunkService } from './chunk-service.ts';

exposeService(new ChunkService());
