/** Entry of a worker that tells lives in the browser. */
import * as Comlink from 'comlink';
import { LivesService } from './lives-service.ts';

Comlink.expose(new LivesService());
