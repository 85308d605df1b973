/** The service in the calling thread, for where no worker can be started; it yields like a worker does. */
import { death, type Spawned } from './spawned.ts';

/**
 * Loads the engine into the calling thread only now: a page whose workers run never needs it there.
 *
 * @throws nothing: what fails rejects, as it does across a boundary
 */
export function spawnHere(): Spawned {
  const { died, die } = death();
  const service = import('./service.ts').then(({ SimulationService }) => new SimulationService());
  service.catch(die);
  return {
    service: {
      init: async (data, signs) => (await service).init(data, signs),
      run: async (job) => (await service).run(job),
    },
    died,
    terminate: () => {
      // No thread to end: the run stops at its next yield.
      void service.then((started) => started.setEpoch(Infinity)).catch(die);
      die(new Error('the service was ended'));
    },
  };
}
