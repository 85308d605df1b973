// Claim: a worker counts once it is ready; without some the pool goes on with fewer, without any in the calling thread.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spawnHere } from '../../src/worker/here.ts';
import { Pool } from '../../src/worker/pool.ts';
import { firstStartsAlone, poolSize } from '../../src/worker/size.ts';
import { modelData } from '../fixtures/data.ts';
import { never, poolOf, requests, settled } from './fakes.ts';
import { request } from './request.ts';

const refuse = () => Promise.reject(new Error('no such script'));

describe('a worker that cannot be started', () => {
  it('is done without, and no replicate is the worse for it', async () => {
    const onFewer = vi.fn<(workers: number, error: Error) => void>();
    const init = (worker: number) => (worker === 0 ? refuse() : Promise.resolve(true));
    const { pool, takes, spawned } = poolOf({ size: 2, init, onFewer });
    const told = await settled(pool, requests(1, 2, 3));
    expect(told.onRun).toHaveBeenCalledTimes(3);
    expect(told.onFailure).not.toHaveBeenCalled();
    expect(onFewer.mock.calls).toEqual([
      [1, expect.objectContaining({ message: 'no such script' })],
    ]);
    await pool.run(requests(1, 2));
    expect(takes().every((line) => line.startsWith('1 '))).toBe(true);
    expect(spawned()).toBe(2);
  });

  it('leads no more: the next one takes the lead line', async () => {
    const init = (worker: number) => (worker === 0 ? refuse() : Promise.resolve(true));
    const { pool, takes } = poolOf({ size: 2, init });
    await new Promise<void>((resolve) => {
      const still = () => undefined;
      pool.restart(requests(0), {
        onRun: still,
        onFailure: still,
        onIdle: resolve,
        onPartial: still,
      });
    });
    expect(takes()).toEqual(['1 takes 1:0']);
  });

  it('even by an exception leaves the work to the calling thread, and that is said', async () => {
    const onFewer = vi.fn<(workers: number, error: Error) => void>();
    const spawn = () => {
      throw new Error('not allowed');
    };
    const pool = new Pool({ size: 3, data: modelData, spawn, onFewer });
    expect(await pool.run([request(1)])).toHaveLength(1);
    expect(onFewer.mock.calls.map(([left]) => left)).toEqual([2, 1, 0]);
    pool.close();
  });

  it('after it died is not tried again', async () => {
    const init = (worker: number) => (worker === 1 ? refuse() : Promise.resolve(true));
    const { pool, kill, logged, spawned } = poolOf({ init });
    await pool.run(requests(1));
    kill(0);
    await logged('end 0');
    expect(await pool.run(requests(1, 2))).toHaveLength(2);
    expect(spawned()).toBe(3);
  });

  it('makes every replicate fail where the calling thread cannot either', async () => {
    const { pool } = poolOf({ size: 2, init: refuse });
    const told = await settled(pool, requests(1, 2));
    expect(told.onFailure).toHaveBeenCalledTimes(2);
    await expect(pool.run(requests(3))).rejects.toThrow('no such script');
  });
});

describe('a worker that says nothing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is given up after three seconds', async () => {
    const init = (worker: number) => (worker === 0 ? never() : Promise.resolve(true));
    const { pool, log } = poolOf({ init });
    const run = pool.run(requests(1));
    await vi.advanceTimersByTimeAsync(2999);
    expect(log).toEqual(['spawn 0']);
    await vi.advanceTimersByTimeAsync(1);
    expect(await run).toHaveLength(1);
    expect(log).toEqual(['spawn 0', 'end 0', 'spawn 1', '1 takes 1:1']);
  });

  it('and is not needed any more is ended', async () => {
    const { pool, log, spawned } = poolOf({ size: 3 });
    await pool.run(requests(1, 2, 3));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(log.filter((line) => line.startsWith('end'))).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log.filter((line) => line.startsWith('end'))).toEqual(['end 1', 'end 2']);
    await pool.run(requests(1, 2, 3));
    expect(spawned()).toBe(5);
    pool.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the calling thread', () => {
  it('yields while it computes, tells the lead line and stops for newer settings', async () => {
    const pool = new Pool({ size: 1, data: modelData, spawn: spawnHere, silence: 30_000 });
    let turns = 0;
    const clock = setInterval(() => turns++, 1);
    const partials = await new Promise<number>((resolve) => {
      let drawn = 0;
      const still = () => undefined;
      pool.restart([request(0)], {
        onRun: still,
        onFailure: still,
        onIdle: still,
        onPartial: () => {
          drawn += 1;
          pool.restart([], { onRun: still, onFailure: still, onIdle: () => resolve(drawn) });
        },
      });
    });
    clearInterval(clock);
    expect(partials).toBe(1);
    expect(turns).toBeGreaterThan(5);
    pool.close();
  });
});

describe('the number of workers', () => {
  it.each([
    [1, false, 2],
    [2, false, 2],
    [4, false, 3],
    [8, false, 7],
    [64, false, 7],
    [8, true, 2],
  ])('for %i cores, phone %s, is %i', (cores, isPhone, size) => {
    expect(poolSize(cores, isPhone)).toBe(size);
  });
  it('leaves the first alone at first where every core has a worker', () => {
    expect([1, 2, 4, 8].map((cores) => firstStartsAlone(poolSize(cores, false), cores))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(firstStartsAlone(poolSize(8, true), 8)).toBe(false);
  });
});
