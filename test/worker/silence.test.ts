// Claim: a busy worker that gives no sign of life is ended, at once when its work is stale, and its replicate is retried.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listener, never, poolOf, requests, result } from './fakes.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => void vi.useRealTimers());

/** Turns of the event loop until something holds: messages of ports need them, and the clock stands meanwhile. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !holds(); turn++)
    await new Promise((resolve) => setImmediate(resolve));
  expect(holds()).toBe(true);
}

const first = (worker: number, replicate: number) =>
  worker === 0 ? never() : Promise.resolve(result(replicate));

describe('a worker that hangs', () => {
  it('with no newer settings is replaced after a second and its replicate tried again', async () => {
    const { pool, log } = poolOf({ answer: ({ replicate }, worker) => first(worker, replicate) });
    const run = pool.run(requests(1, 2));
    await vi.advanceTimersByTimeAsync(999);
    expect(log).not.toContain('end 0');
    await vi.advanceTimersByTimeAsync(1);
    expect(await run).toHaveLength(2);
    expect(log.filter((line) => /spawn|end/u.test(line))).toEqual(['spawn 0', 'end 0', 'spawn 1']);
  });

  it('twice on the same replicate costs that replicate only, the second time after five seconds', async () => {
    const { pool } = poolOf({
      answer: ({ replicate }) => (replicate === 2 ? never() : Promise.resolve(result(replicate))),
    });
    const told = listener();
    pool.restart(requests(1, 2, 3), told);
    await vi.advanceTimersByTimeAsync(5999);
    expect(told.onRun.mock.calls.map(([run]) => run.replicate)).toEqual([1, 3]);
    expect(told.onFailure).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told.onFailure.mock.calls).toEqual([
      [
        2,
        expect.objectContaining({ message: 'the worker gave no sign of life' }),
        expect.objectContaining({ replicate: 2 }),
      ],
    ]);
    expect(told.onIdle).toHaveBeenCalledTimes(1);
  });

  it('is replaced a quarter of a second after newer settings', async () => {
    const { pool, log } = poolOf({ answer: ({ replicate }, worker) => first(worker, replicate) });
    pool.restart(requests(1), listener());
    await vi.advanceTimersByTimeAsync(500);
    const now = pool.run(requests(1));
    await vi.advanceTimersByTimeAsync(249);
    expect(log).not.toContain('end 0');
    await vi.advanceTimersByTimeAsync(51);
    expect(await now).toHaveLength(1);
    expect(log).toContain('1 takes 2:1');
  });

  it('with the lead line gets two seconds where silence is allowed for longer', async () => {
    const { pool, log } = poolOf({ silence: 10_000, answer: (_job, worker) => first(worker, 0) });
    const lead = { ...listener(), onPartial: vi.fn() };
    pool.restart(requests(0), lead);
    await vi.advanceTimersByTimeAsync(100);
    pool.restart(requests(0), lead);
    await vi.advanceTimersByTimeAsync(1950);
    expect(log).not.toContain('end 0');
    await vi.advanceTimersByTimeAsync(100);
    expect(log).toContain('1 takes 2:0');
    expect(lead.onIdle).toHaveBeenCalledTimes(1);
  });
});

describe('a slow worker', () => {
  it('that gives signs is left in peace', async () => {
    const told: number[] = [];
    const { pool, log, sign, takes } = poolOf({ answer: never });
    pool.restart(requests(0), { ...listener(), onPartial: ({ month }) => told.push(month) });
    await until(() => takes().length > 0);
    for (let month = 1; month <= 5; month++) {
      await vi.advanceTimersByTimeAsync(900);
      sign(0, { epoch: 1, month, treatment: new Float64Array() });
      await until(() => told.length === month);
    }
    expect(log).not.toContain('end 0');
    await vi.advanceTimersByTimeAsync(1000);
    expect(log).toContain('end 0');
  });

  it('is not ended for newer settings while it is only as slow as it always was', async () => {
    const told = vi.fn();
    const { pool, log, sign, takes } = poolOf({ answer: never });
    pool.restart(requests(1), { ...listener(), onPartial: told });
    await until(() => takes().length > 0);
    await vi.advanceTimersByTimeAsync(300);
    sign(0, { epoch: 1, month: 80, treatment: new Float64Array() });
    await until(() => told.mock.calls.length === 1);
    pool.restart(requests(1), listener());
    await vi.advanceTimersByTimeAsync(850);
    expect(log).not.toContain('end 0');
    await vi.advanceTimersByTimeAsync(100);
    expect(log).toContain('end 0');
  });

  it('is not blamed for a page that slept', async () => {
    const { pool, log } = poolOf({ answer: never });
    pool.restart(requests(1), listener());
    await vi.advanceTimersByTimeAsync(500);
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(400);
    expect(log).not.toContain('end 0');
  });
});

describe('time that is not counted', () => {
  it('leaves no timer behind once a run is over', async () => {
    const { pool } = poolOf({ size: 2 });
    await pool.run(requests(1, 2, 3));
    pool.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
