/** A thread that runs the years before the zone. */
import { parentPort, workerData } from 'node:worker_threads';
import type { NamedRun } from '../../src/evidence/calibration/calibrate.ts';
import { outcomesOf } from '../../src/evidence/calibration/outcomes.ts';
import type { ModelData } from '../../src/model/index.ts';

const { data, scale } = workerData as { readonly data: ModelData; readonly scale: number };

parentPort?.on('message', (run: NamedRun) => {
  parentPort?.postMessage(outcomesOf(data, scale, run));
});
