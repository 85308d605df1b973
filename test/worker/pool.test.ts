// Claim: whatever its workers do, the pool tells of each replicate once, done or failed, and only newest settings count.
import { describe, expect, it, vi } from 'vitest';
import type { PairedRun, ReplicateRequest } from '../../src/experiment/index.ts';
import { Pool, type PoolListener, type Spawned } from '../../src/worker/pool.ts';
import type { Job } from '../../src/worker/service.ts';
import { modelData } from '../fixtures/data.ts';

type Answer = (job: Job, worker: number) => Promise<PairedRun | undefined>;

/** A pool over workers that live in this thread and answer as told. */
function poolOf(
  size: number,
  answer: Answer,
  init: () => Promise<boolean> = () => Promise.resolve(true),
) {
  const log: string[] = [];
  const killers: (() => void)[] = [];
  const spawn = (): Spawned => {
    const number = killers.length;
    log.push(`spawn ${number}`);
    const died = new Promise<never>((_, reject) => {
      killers.push(() => reject(new Error(`worker ${number} died`)));
    });
    const service = {
      init,
      setEpoch: (epoch: number) => Promise.resolve(log.push(`epoch ${epoch} to ${number}`)),
      run: (job: Job) => {
        log.push(`${number} takes ${job.replicate}`);
        return answer(job, number);
      },
    } as unknown as Spawned['service'];
    return { service, died, terminate: () => log.push(`end ${number}`) };
  };
  const pool = new Pool({ size, data: modelData, spawn, proxy: (callback) => callback });
  return { pool, log, kill: (number: number) => killers[number]?.() };
}

const result = (replicate: number): PairedRun => ({
  replicate,
  treatment: new Float64Array(),
  baseline: new Float64Array(),
});

const requests = (...replicates: number[]): ReplicateRequest[] =>
  replicates.map((replicate) => ({ programme: [], seed: 1, scale: 1, replicate }));

const listener = () => ({
  onRun: vi.fn<PoolListener['onRun']>(),
  onFailure: vi.fn<PoolListener['onFailure']>(),
  onIdle: vi.fn<PoolListener['onIdle']>(),
  onDropped: vi.fn<() => void>(),
});

/** Answers that the test gives by hand, per replicate. */
function byHand() {
  const open = new Map<string, (run: PairedRun | undefined) => void>();
  const answer: Answer = ({ epoch, replicate }) =>
    new Promise((resolve) => open.set(`${epoch}:${replicate}`, resolve));
  const give = async (epoch: number, replicate: number, run?: PairedRun) => {
    await vi.waitUntil(() => open.has(`${epoch}:${replicate}`));
    open.get(`${epoch}:${replicate}`)?.(run);
  };
  return { answer, give, taken: (key: string) => vi.waitUntil(() => open.has(key)) };
}

describe('a run', () => {
  it('returns replicates in order, however they finish, and no worker has two at a time', async () => {
    const busy = new Set<number>();
    const overlaps: number[] = [];
    const { pool } = poolOf(3, async ({ replicate }, worker) => {
      if (busy.has(worker)) overlaps.push(replicate);
      busy.add(worker);
      for (let turn = 0; turn < (replicate * 7) % 5; turn++) await Promise.resolve();
      busy.delete(worker);
      return result(replicate);
    });
    const runs = await pool.run(requests(5, 3, 8, 1, 2, 9, 4));
    expect(runs.map(({ replicate }) => replicate)).toEqual([1, 2, 3, 4, 5, 8, 9]);
    expect(overlaps).toEqual([]);
  });

  it('of nothing ends at once', async () => {
    expect(await poolOf(2, () => Promise.resolve(undefined)).pool.run([])).toEqual([]);
  });

  it('keeps its workers for the next', async () => {
    const { pool, log } = poolOf(1, ({ replicate }) => Promise.resolve(result(replicate)));
    await pool.run(requests(1, 2));
    await pool.run(requests(3));
    const done = log.filter((line) => !line.startsWith('epoch'));
    expect(done).toEqual(['spawn 0', '0 takes 1', '0 takes 2', '0 takes 3']);
  });
});

describe('a worker that dies', () => {
  it('is replaced and its replicate tried once more', async () => {
    const { pool, log, kill } = poolOf(1, ({ replicate }, worker) => {
      if (worker > 0) return Promise.resolve(result(replicate));
      queueMicrotask(() => kill(0));
      return new Promise(() => undefined);
    });
    const runs = await pool.run(requests(1, 2));
    expect(runs).toHaveLength(2);
    expect(log.filter((line) => line.startsWith('spawn'))).toEqual(['spawn 0', 'spawn 1']);
    expect(log).toContain('end 0');
  });

  it('twice costs its replicate only', async () => {
    const told = listener();
    const { pool } = poolOf(2, ({ replicate }) =>
      replicate === 2 ? Promise.reject(new Error('broken')) : Promise.resolve(result(replicate)),
    );
    await new Promise<void>((resolve) => {
      pool.restart(requests(1, 2, 3), { ...told, onIdle: resolve });
    });
    expect(told.onRun.mock.calls.map(([run]) => run.replicate).sort()).toEqual([1, 3]);
    expect(told.onFailure.mock.calls).toEqual([
      [2, expect.objectContaining({ message: 'broken' })],
    ]);
  });

  it('makes a plain run fail, after the others are done', async () => {
    const { pool } = poolOf(1, ({ replicate }) =>
      replicate === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(result(replicate)),
    );
    const seen: number[] = [];
    await expect(
      pool.run(requests(1, 2, 3), ({ replicate }) => seen.push(replicate)),
    ).rejects.toThrow('broken');
    expect(seen).toEqual([2, 3]);
  });

  it('while idle costs no try', async () => {
    const failing = new Set<number>();
    const { pool, log, kill } = poolOf(1, ({ replicate }) =>
      failing.delete(replicate)
        ? Promise.reject(new Error('once'))
        : Promise.resolve(result(replicate)),
    );
    await pool.run(requests(1));
    kill(0);
    await vi.waitUntil(() => log.includes('end 0'));
    failing.add(2);
    expect(await pool.run(requests(2))).toHaveLength(1);
  });

  it('is given up when it does not start in time', async () => {
    vi.useFakeTimers();
    try {
      const { pool, log } = poolOf(
        1,
        () => Promise.resolve(undefined),
        () => new Promise(() => undefined),
      );
      const failed = expect(pool.run(requests(1))).rejects.toThrow('did not start in time');
      await vi.advanceTimersByTimeAsync(2999);
      expect(log).toEqual(['spawn 0']);
      await vi.advanceTimersByTimeAsync(3001);
      await failed;
      expect(log).toEqual(['spawn 0', 'end 0', 'spawn 1', 'end 1']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that cannot even be started is a failure like any other', async () => {
    const pool = new Pool({
      size: 1,
      data: modelData,
      spawn: () => {
        throw new Error('not allowed');
      },
      proxy: (callback) => callback,
    });
    await expect(pool.run(requests(1))).rejects.toThrow('not allowed');
  });
});

describe('newer settings', () => {
  it('win: the busy worker is told, a late answer is dropped, the queue is replaced', async () => {
    const { answer, give } = byHand();
    const { pool, log } = poolOf(1, answer);
    const old = listener();
    const now = listener();
    pool.restart(requests(0, 1, 2), old);
    await vi.waitUntil(() => log.includes('0 takes 0'));
    pool.restart(requests(0), now);
    expect(log).toContain('epoch 2 to 0');
    expect(old.onDropped).toHaveBeenCalledTimes(1);
    await give(1, 0, result(0));
    await give(2, 0, result(0));
    await vi.waitUntil(() => now.onIdle.mock.calls.length > 0);
    expect(old.onRun).not.toHaveBeenCalled();
    expect(old.onIdle).not.toHaveBeenCalled();
    expect(now.onRun).toHaveBeenCalledTimes(1);
    expect(log.filter((line) => line.includes('takes'))).toEqual(['0 takes 0', '0 takes 0']);
  });

  it('may come from within an answer, also of a failed replicate', async () => {
    const busy = new Set<number>();
    const overlaps: number[] = [];
    const { pool } = poolOf(1, async ({ epoch, replicate }, worker) => {
      if (busy.has(worker)) overlaps.push(replicate);
      busy.add(worker);
      await Promise.resolve();
      busy.delete(worker);
      if (epoch === 1) throw new Error('broken');
      return result(replicate);
    });
    const now = listener();
    await new Promise<void>((resolve) => {
      const restart = () => pool.restart(requests(3, 4), { ...now, onIdle: resolve });
      pool.restart(requests(1, 2), { ...listener(), onFailure: restart });
    });
    expect(now.onRun.mock.calls.map(([run]) => run.replicate)).toEqual([3, 4]);
    expect(overlaps).toEqual([]);
  });

  it('end a run that waits', async () => {
    const { pool } = poolOf(1, byHand().answer);
    const first = expect(pool.run(requests(1))).rejects.toThrow('stopped');
    pool.restart([], listener());
    await first;
  });
});

describe('close', () => {
  it('ends workers and whoever waits', async () => {
    const { answer, taken } = byHand();
    const { pool, log } = poolOf(2, answer);
    const waiting = expect(pool.run(requests(1, 2, 3))).rejects.toThrow('stopped');
    await taken('1:2');
    pool.close();
    await waiting;
    expect(log.filter((line) => line.startsWith('end'))).toEqual(['end 0', 'end 1']);
  });
});
