/** Entry of a worker in the browser. */
import * as Comlink from 'comlink';
import { SimulationService } from './service.ts';

Comlink.expose(new SimulationService());
