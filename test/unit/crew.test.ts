// Claim: every task is done once whatever happens to the workers: one that dies is replaced, a run at which workers die
// twice is given up and named, a disk that takes nothing and workers that never start end the work at once.
import type * as Comlink from 'comlink';
import { describe, expect, it } from 'vitest';
import type { Assignment, ChunkService, Given, Written } from '../../src/batch/chunk-service.ts';
import { Crew, type CrewOptions, type Task } from '../../src/batch/crew.ts';
import { identityOf } from '../../src/batch/identity.ts';
import { death, type Spawned } from '../../src/worker/spawned.ts';
import { modelData } from '../fixtures/data.ts';
import { readableBatch } from '../fixtures/batch.ts';

const batch = readableBatch('');
const assignment: Assignment = {
  batch,
  id: identityOf(batch, {}).id,
  data: modelData,
  folder: '/nowhere',
};
const RUNS = 4;

/** What a fake worker does with a chunk: tells its runs, and answers, or dies at one. */
type Act = (chunk: number, given: Given, at: (run: number) => void) => Written | 'dies';

function spawnFake(act: Act, started: { count: number }): Spawned<Comlink.Remote<ChunkService>> {
  started.count += 1;
  const { died, die } = death();
  let signs: MessagePort | undefined;
  const service = {
    init: (_assignment: Assignment, port: MessagePort) => {
      signs = port;
      return Promise.resolve(true);
    },
    compute: async (chunk: number, given: Given) => {
      const written = act(chunk, given, (run) => signs?.postMessage(run));
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (written !== 'dies') return written;
      die(new Error('out of memory'));
      return new Promise<Written>(() => undefined);
    },
  };
  const terminate = () => die(new Error('ended'));
  return { service: service as unknown as Comlink.Remote<ChunkService>, died, terminate };
}

async function work(act: Act, size = 2, signal = new AbortController().signal) {
  const done: number[] = [];
  const deaths: (number | undefined)[] = [];
  const started = { count: 0 };
  const tasks = Array.from({ length: 12 }, (_, chunk): Task => ({
    chunk,
    runs: RUNS,
    branch: String(Math.floor(chunk / 4)),
  }));
  const options: CrewOptions = {
    assignment,
    size,
    spawn: () => spawnFake(act, started),
    signal,
    onRun: () => undefined,
    onChunk: ({ chunk }) => done.push(chunk),
    onDeath: (run) => deaths.push(run),
  };
  const outcome = await new Crew(tasks, options).work().then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  return { outcome, done, deaths, started };
}

const written = { ok: true, failed: 0 } as const;

describe('a crew', () => {
  it('does every task once, those of a branch in turn by one worker', async () => {
    const { outcome, done, started } = await work(() => written);
    expect(outcome).toBe('done');
    expect([...done].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at));
    expect(started.count).toBe(2);
  });

  it('replaces a worker that dies, and gives up a run at which two died', async () => {
    const given: Given[] = [];
    const { outcome, done, deaths, started } = await work((chunk, known, at) => {
      at(chunk * RUNS);
      if (chunk !== 5) return written;
      given.push(known);
      return known.length > 0 ? { ok: true, failed: 1 } : 'dies';
    });
    expect(outcome).toBe('done');
    expect(done).toHaveLength(12);
    expect(deaths).toEqual([20, 20]);
    expect(given.at(-1)).toEqual([[20, 'the worker died at this run']]);
    expect(started.count).toBe(4);
  });

  it('stops everybody when a file cannot be written', async () => {
    const { outcome, done, started } = await work((chunk) =>
      chunk === 4 ? { ok: false, code: 'ENOSPC' } : written,
    );
    expect(outcome).toMatchObject({ name: 'WriteError', code: 'ENOSPC' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done.length).toBeLessThan(4);
    expect(started.count).toBe(2);
  });

  it('gives up when no worker lives long enough to begin a run', async () => {
    const { outcome, done, started } = await work(() => 'dies', 1);
    expect(outcome).toMatchObject({ message: 'no worker starts: out of memory' });
    expect(done).toEqual([]);
    expect(started.count).toBe(4);
  });

  it('stops at a signal', async () => {
    const controller = new AbortController();
    const { outcome, done } = await work(
      (chunk) => {
        if (chunk === 1) controller.abort();
        return written;
      },
      1,
      controller.signal,
    );
    expect(outcome).toMatchObject({ name: 'AbortError' });
    expect(done).toEqual([0]);
  });
});
