/** A started worker as the pool sees it, wherever it runs. */
import type { PairedRun } from '../experiment/index.ts';
import type { ModelData } from '../model/index.ts';
import type { Job } from './service.ts';

/** A worker's service across the boundary. */
export interface RemoteService {
  readonly init: (data: ModelData, signs: MessagePort) => Promise<boolean>;
  readonly run: (job: Job) => Promise<PairedRun | undefined>;
}

/** A started worker: its service, a promise that rejects when it dies or is ended, and how to end it. */
export interface Spawned<S = RemoteService> {
  readonly service: S;
  readonly died: Promise<never>;
  readonly terminate: () => void;
}

/** A promise of `died`, and what rejects it. */
export function death(): { readonly died: Promise<never>; readonly die: (reason: Error) => void } {
  let die: (reason: Error) => void = () => undefined;
  const died = new Promise<never>((_, reject) => {
    die = reject;
  });
  died.catch(() => undefined);
  return { died, die };
}
