/** Workers that live in this thread and do as the test says. */
import { vi } from 'vitest';
import type { PairedRun, ReplicateRequest } from '../../src/experiment/index.ts';
import { Pool, type PoolListener, type PoolOptions } from '../../src/worker/pool.ts';
import type { Job, Sign } from '../../src/worker/service.ts';
import { death, type Spawned } from '../../src/worker/spawned.ts';
import { modelData } from '../fixtures/data.ts';

export type Answer = (job: Job, worker: number) => Promise<PairedRun | undefined>;

interface Behaviour extends Partial<PoolOptions> {
  readonly answer?: Answer;
  /** Whether a worker becomes ready; the default is at once. */
  readonly init?: (worker: number) => Promise<boolean>;
}

const yes = () => Promise.resolve(true);

/** A pool over fake workers, a log of what they were told, and ways to meddle with them. */
export function poolOf({ answer = prompt, init = yes, ...options }: Behaviour = {}) {
  const log: string[] = [];
  const workers: { die: (reason: Error) => void; signs: MessagePort | undefined }[] = [];
  const spawn = (): Spawned => {
    const number = workers.length;
    log.push(`spawn ${number}`);
    const { died, die } = death();
    const worker = { die, signs: undefined as MessagePort | undefined };
    workers.push(worker);
    const service = {
      init: (_data: unknown, signs: MessagePort) => {
        worker.signs = signs;
        signs.onmessage = ({ data }) => log.push(`epoch ${data} to ${number}`);
        return init(number);
      },
      run: (job: Job) => {
        log.push(`${number} takes ${job.epoch}:${job.replicate}`);
        return answer(job, number);
      },
    };
    const terminate = () => {
      log.push(`end ${number}`);
      die(new Error('ended'));
    };
    return { service, died, terminate };
  };
  const pool = new Pool({ size: 1, data: modelData, spawn, fallback: spawn, ...options });
  return {
    pool,
    log,
    spawned: () => workers.length,
    kill: (number: number) => workers[number]?.die(new Error(`worker ${number} died`)),
    sign: (number: number, sign: Sign) => workers[number]?.signs?.postMessage(sign),
    logged: (line: string) => vi.waitUntil(() => log.includes(line)),
    takes: () => log.filter((line) => line.includes('takes')),
  };
}

/** A worker that answers everything at once. */
export const spawnPrompt = (): Spawned => ({
  service: { init: yes, run: ({ replicate }) => Promise.resolve(result(replicate)) },
  died: never(),
  terminate: () => undefined,
});

const prompt: Answer = ({ replicate }) => Promise.resolve(result(replicate));

export const never = () => new Promise<never>(() => undefined);

export const result = (replicate: number): PairedRun => ({
  replicate,
  treatment: new Float64Array(),
  baseline: new Float64Array(),
});

export const requests = (...replicates: number[]): ReplicateRequest[] =>
  replicates.map((replicate) => ({ programme: [], seed: 1, scale: 1, replicate }));

export const listener = () => ({
  onRun: vi.fn<PoolListener['onRun']>(),
  onFailure: vi.fn<PoolListener['onFailure']>(),
  onIdle: vi.fn<PoolListener['onIdle']>(),
  onDropped: vi.fn<() => void>(),
});

/** Restarts the pool and waits until all is told. @returns the listener */
export async function settled(pool: Pool, wanted: readonly ReplicateRequest[]) {
  const told = listener();
  pool.restart(wanted, told);
  await vi.waitUntil(() => told.onIdle.mock.calls.length > 0);
  return told;
}

/** Answers that the test gives by hand, per epoch and replicate. */
export function byHand() {
  const open = new Map<string, (run: PairedRun | undefined) => void>();
  const answer: Answer = ({ epoch, replicate }) =>
    new Promise((resolve) => open.set(`${epoch}:${replicate}`, resolve));
  const give = async (epoch: number, replicate: number, run?: PairedRun) => {
    await vi.waitUntil(() => open.has(`${epoch}:${replicate}`));
    open.get(`${epoch}:${replicate}`)?.(run);
  };
  return { answer, give, taken: (key: string) => vi.waitUntil(() => open.has(key)) };
}
