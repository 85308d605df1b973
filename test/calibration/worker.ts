/** A thread that runs the years before the zone. */
import { parentPort, workerData } from 'node:worker_threads';
import type { NamedRun } from '../../src/evidence/calibration/calibrate.ts';
import { outcomesOf } from '../../src/evidence/calibration/outcomes.ts';
import { targetsOf } from '../../src/evidence/calibration/targets.ts';
import type { ModelData } from '../../src/model/index.ts';

const { data, scale } = workerData as { readonly data: ModelData; readonly scale: number };

parentPort?.on('message', (run: NamedRun) => {
  const answer = run.of === 'targets' ? targetsOf : outcomesOf;
  parentPort?.postMessage(answer(data, scale, run));
});
