/** Runs the pieces of the check over worker threads. */
import { availableParallelism } from 'node:os';
import {
  checkOf,
  partsOfCheck,
  runPart,
  type Check,
  type CheckPart,
  type CheckSetup,
  type PartFound,
} from '../evidence/check.ts';
import { calledBack, spawnService } from '../worker/node.ts';
import type { CheckService } from './check.worker.ts';

const SCRIPT = new URL('./check.worker.js', import.meta.url);

export interface CheckRun {
  readonly setup: CheckSetup;
  readonly factReplicates: number;
  readonly studyReplicates: number | undefined;
  /** Called after each replicate. */
  readonly progress: () => void;
}

/** The whole check, on as many threads as the machine has cores; the same figures on any number of them. */
export async function runCheck(run: CheckRun): Promise<Check> {
  const waiting = partsOfCheck(run.factReplicates, run.studyReplicates);
  const found: PartFound[] = [];
  const workers = Math.min(availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: workers }, () => work(run, waiting, found)));
  // What no thread has taken, or lost, is run here.
  for (const part of waiting) found.push(runPart(part, run.setup, run.progress));
  return checkOf(found);
}

/** One thread takes pieces until none is left; where it dies its piece waits again. */
async function work(
  { setup, progress }: CheckRun,
  waiting: CheckPart[],
  found: PartFound[],
): Promise<void> {
  const { service, died, terminate } = spawnService<CheckService>(SCRIPT);
  const told = calledBack(progress);
  let part: CheckPart | undefined;
  try {
    while ((part = waiting.shift()) !== undefined)
      found.push(await Promise.race([service.runPart(part, setup, told), died]));
  } catch {
    if (part !== undefined) waiting.push(part);
  } finally {
    terminate();
  }
}
