// Claim: whatever its workers do, the pool tells of each replicate once, done or failed, and only newest settings count.
import { describe, expect, it, vi } from 'vitest';
import { byHand, listener, never, poolOf, requests, result, settled } from './fakes.ts';

/** Answers that take a few turns, and who took two replicates at a time meanwhile. */
function slowly(turns: (replicate: number) => number) {
  const busy = new Set<number>();
  const overlaps: number[] = [];
  const answer = async ({ replicate }: { replicate: number }, worker: number) => {
    if (busy.has(worker)) overlaps.push(replicate);
    busy.add(worker);
    for (let turn = 0; turn < turns(replicate); turn++) await Promise.resolve();
    busy.delete(worker);
    return result(replicate);
  };
  return { answer, overlaps };
}

const broken = (which: number) => (job: { replicate: number }) =>
  job.replicate === which
    ? Promise.reject(new Error('broken'))
    : Promise.resolve(result(job.replicate));

describe('a run', () => {
  it('returns replicates in order, however they finish, and no worker has two at a time', async () => {
    const { answer, overlaps } = slowly((replicate) => (replicate * 7) % 5);
    const runs = await poolOf({ size: 3, answer }).pool.run(requests(5, 3, 8, 1, 2, 9, 4));
    expect(runs.map(({ replicate }) => replicate)).toEqual([1, 2, 3, 4, 5, 8, 9]);
    expect(overlaps).toEqual([]);
  });

  it('of nothing ends at once', async () => {
    expect(await poolOf().pool.run([])).toEqual([]);
  });

  it('keeps its workers for the next', async () => {
    const { pool, takes, spawned } = poolOf();
    await pool.run(requests(1, 2));
    await pool.run(requests(3));
    expect(takes()).toEqual(['0 takes 1:1', '0 takes 1:2', '0 takes 2:3']);
    expect(spawned()).toBe(1);
  });

  it('starts no worker before it is needed', () => {
    expect(poolOf({ size: 3 }).spawned()).toBe(0);
  });

  it('lets the first worker begin alone where no core is left for the compiler, and the others after its first', async () => {
    const { answer, give, taken } = byHand();
    const { pool, takes, spawned } = poolOf({ size: 2, firstAlone: true, answer });
    const run = pool.run(requests(1, 2, 3));
    await taken('1:1');
    expect(spawned()).toBe(1);
    await give(1, 1, result(1));
    await Promise.all([taken('1:2'), taken('1:3')]);
    expect(takes()).toEqual(['0 takes 1:1', '0 takes 1:2', '1 takes 1:3']);
    await Promise.all([give(1, 2, result(2)), give(1, 3, result(3))]);
    expect(await run).toHaveLength(3);
  });

  it('goes on with the others when the worker that begins alone cannot start or fails', async () => {
    const lame = poolOf({
      size: 2,
      firstAlone: true,
      init: (worker) => (worker === 0 ? Promise.reject(new Error('no')) : Promise.resolve(true)),
    });
    expect(await lame.pool.run(requests(1, 2))).toHaveLength(2);
    const failing = poolOf({ size: 2, firstAlone: true, answer: broken(1) });
    const told = await settled(failing.pool, requests(1, 2, 3));
    expect(told.onRun).toHaveBeenCalledTimes(2);
    expect(told.onFailure).toHaveBeenCalledTimes(1);
  });

  it('gives a replicate to the worker that keeps its branch', async () => {
    const { pool, takes } = poolOf({ size: 2 });
    await pool.run(requests(1, 2, 3, 4));
    const first = takes().map((line) => line.replace(' 1:', ' 2:'));
    await pool.run(requests(4, 3, 2, 1));
    expect(takes().slice(4).sort()).toEqual([...first].sort());
  });

  it('leaves the last replicate to the worker that keeps its branch, since another would take longer', async () => {
    const { answer, give, taken } = byHand();
    const { pool, takes } = poolOf({ size: 2, answer });
    const before = pool.run(requests(1, 2, 3));
    await taken('1:2');
    await give(1, 2, result(2));
    await taken('1:3');
    await Promise.all([give(1, 1, result(1)), give(1, 3, result(3))]);
    await before;
    const now = pool.run(requests(1, 2, 3));
    await taken('2:2');
    await give(2, 1, result(1));
    await give(2, 2, result(2));
    await taken('2:3');
    await give(2, 3, result(3));
    await now;
    expect(takes().map((line) => line.replace(/ takes .:/u, ' '))).toEqual(
      ['0 1', '1 2', '1 3', '0 1', '1 2', '1 3'], // what the first worker kept it has done, and then rests
    );
  });
});

describe('a worker that dies', () => {
  it('is replaced and its replicate tried once more', async () => {
    const { pool, log, kill, spawned } = poolOf({
      answer: ({ replicate }, worker) => {
        if (worker > 0) return Promise.resolve(result(replicate));
        queueMicrotask(() => kill(0));
        return never();
      },
    });
    expect(await pool.run(requests(1, 2))).toHaveLength(2);
    expect(spawned()).toBe(2);
    expect(log).toContain('end 0');
  });

  it('twice costs its replicate only', async () => {
    const { pool } = poolOf({ size: 2, answer: broken(2) });
    const told = await settled(pool, requests(1, 2, 3));
    expect(told.onRun.mock.calls.map(([run]) => run.replicate).sort()).toEqual([1, 3]);
    expect(told.onFailure.mock.calls).toEqual([
      [
        2,
        expect.objectContaining({ message: 'broken' }),
        expect.objectContaining({ replicate: 2 }),
      ],
    ]);
  });

  it('makes a plain run fail, after the others are done', async () => {
    const { pool } = poolOf({ answer: broken(1) });
    const seen: number[] = [];
    await expect(
      pool.run(requests(1, 2, 3), ({ replicate }) => seen.push(replicate)),
    ).rejects.toThrow('broken');
    expect(seen).toEqual([2, 3]);
  });

  it('while idle costs no try', async () => {
    const failing = new Set<number>();
    const { pool, logged, kill } = poolOf({
      answer: ({ replicate }) =>
        failing.delete(replicate)
          ? Promise.reject(new Error('once'))
          : Promise.resolve(result(replicate)),
    });
    await pool.run(requests(1));
    kill(0);
    await logged('end 0');
    failing.add(2);
    expect(await pool.run(requests(2))).toHaveLength(1);
  });

  it('while idle is forgotten with the branches that it kept', async () => {
    const { pool, kill, logged, takes } = poolOf({ size: 2 });
    await pool.run(requests(1, 2));
    kill(1);
    await logged('end 1');
    await pool.run(requests(2));
    expect(takes().at(-1)).toBe('0 takes 2:2');
  });

  it('that answers nothing for present settings has failed', async () => {
    const { pool } = poolOf({ answer: () => Promise.resolve(undefined) });
    await expect(pool.run(requests(1))).rejects.toThrow('no result');
  });
});

describe('newer settings', () => {
  it('win: the busy worker is told, a late answer is dropped, the queue is replaced', async () => {
    const { answer, give, taken } = byHand();
    const { pool, logged, takes } = poolOf({ answer });
    const old = listener();
    const now = listener();
    pool.restart(requests(0, 1, 2), old);
    await taken('1:0');
    pool.restart(requests(0), now);
    await logged('epoch 2 to 0');
    expect(old.onDropped).toHaveBeenCalledTimes(1);
    await give(1, 0, result(0));
    await give(2, 0, result(0));
    await vi.waitUntil(() => now.onIdle.mock.calls.length > 0);
    expect(old.onRun).not.toHaveBeenCalled();
    expect(old.onIdle).not.toHaveBeenCalled();
    expect(now.onRun).toHaveBeenCalledTimes(1);
    expect(takes()).toEqual(['0 takes 1:0', '0 takes 2:0']);
  });

  it('while a worker starts are what it runs first', async () => {
    let ready: (value: boolean) => void = () => undefined;
    const init = () => new Promise<boolean>((resolve) => (ready = resolve));
    const { pool, takes } = poolOf({ init });
    pool.restart(requests(0, 1), listener());
    const now = pool.run(requests(0, 1));
    ready(true);
    expect(await now).toHaveLength(2);
    expect(takes()).toEqual(['0 takes 2:0', '0 takes 2:1']);
  });

  it('may come from within an answer, also of a failed replicate', async () => {
    const { answer, overlaps } = slowly(() => 1);
    const { pool } = poolOf({
      answer: async (job, worker) => {
        const run = await answer(job, worker);
        if (job.epoch === 1) throw new Error('broken');
        return run;
      },
    });
    const now = listener();
    await new Promise<void>((resolve) => {
      const restart = () => pool.restart(requests(3, 4), { ...now, onIdle: resolve });
      pool.restart(requests(1, 2), { ...listener(), onFailure: restart });
    });
    expect(now.onRun.mock.calls.map(([run]) => run.replicate)).toEqual([3, 4]);
    expect(overlaps).toEqual([]);
  });

  it('may come from whoever was dropped for newer ones', async () => {
    const { answer, taken } = byHand();
    const { pool, takes } = poolOf({ size: 2, answer });
    const middle = listener();
    pool.restart(requests(1), {
      ...listener(),
      onDropped: () => pool.restart(requests(3), listener()),
    });
    await taken('1:1');
    pool.restart(requests(2), middle);
    await taken('3:3');
    expect(middle.onDropped).toHaveBeenCalledTimes(1);
    expect(takes()).not.toContain('1 takes 2:2');
  });

  it('end a run that waits', async () => {
    const { pool } = poolOf({ answer: never });
    const first = expect(pool.run(requests(1))).rejects.toThrow('stopped');
    pool.restart([], listener());
    await first;
  });
});

describe('pause', () => {
  it('begins no replicate until the page is seen again', async () => {
    const { answer, give, taken } = byHand();
    const { pool, takes } = poolOf({ answer });
    const told = listener();
    pool.restart(requests(1, 2), told);
    await taken('1:1');
    pool.pause(true);
    await give(1, 1, result(1));
    await vi.waitUntil(() => told.onRun.mock.calls.length === 1);
    pool.restart(requests(3), told);
    await new Promise((resolve) => setImmediate(resolve));
    expect(takes()).toEqual(['0 takes 1:1']);
    pool.pause(false);
    await taken('2:3');
  });
});

describe('close', () => {
  it('ends workers and whoever waits', async () => {
    const { answer, taken } = byHand();
    const { pool, log } = poolOf({ size: 2, answer });
    const waiting = expect(pool.run(requests(1, 2, 3))).rejects.toThrow('stopped');
    await taken('1:2');
    pool.close();
    await waiting;
    expect(log.filter((line) => line.startsWith('end'))).toEqual(['end 0', 'end 1']);
  });

  it('while workers start starts no others and leaves nobody waiting', async () => {
    const { pool, logged, spawned } = poolOf({ size: 2, init: never });
    const waiting = expect(pool.run(requests(1, 2))).rejects.toThrow('stopped');
    await logged('spawn 1');
    pool.close();
    await waiting;
    await expect(pool.run(requests(1))).rejects.toThrow('stopped');
    expect(spawned()).toBe(2);
  });
});

describe('a listener that throws', () => {
  it('does not stop the pool', async () => {
    const unhandled: unknown[] = [];
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', (reason) => unhandled.push(reason));
    try {
      const { pool } = poolOf();
      const runs = await pool.run(requests(1, 2), () => {
        throw new Error('of the listener');
      });
      expect(runs).toHaveLength(2);
      await vi.waitUntil(() => unhandled.length === 2);
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const each of others) process.on('unhandledRejection', each);
    }
  });
});
