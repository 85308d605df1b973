/** The service in the calling thread, for where no worker can be started; it yields like a worker does. */
import { SimulationService } from './service.ts';
import { death, type Spawned } from './spawned.ts';

/** @throws nothing: what fails rejects, as it does across a boundary */
export function spawnHere(): Spawned {
  const service = new SimulationService();
  const { died, die } = death();
  return {
    service: {
      init: (data, signs) => Promise.resolve(service.init(data, signs)),
      run: (job) => service.run(job),
    },
    died,
    terminate: () => {
      service.setEpoch(Infinity); // no thread to end: the run stops at its next yield
      die(new Error('the service was ended'));
    },
  };
}
