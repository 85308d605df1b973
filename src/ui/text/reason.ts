/** Why a run failed, in the language of the page. */
import { WorkerFault } from '../../worker/fault.ts';
import { words } from './index.ts';

export function reasonOf(failure: unknown): string {
  const text = words();
  if (failure instanceof WorkerFault) return text.faults[failure.kind];
  return text.modelFault(failure instanceof Error ? failure.message : String(failure));
}
