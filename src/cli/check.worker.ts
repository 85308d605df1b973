/** Entry of a worker thread that runs pieces of the check. */
import { runPart } from '../evidence/check.ts';
import { exposeService } from '../worker/node-service.ts';

const service = { runPart };

export type CheckService = typeof service;

exposeService(service);
