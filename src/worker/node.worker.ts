/** Entry of a worker thread in Node. */
import { exposeService } from './node-service.ts';
import { SimulationService } from './service.ts';

exposeService(new SimulationService());
