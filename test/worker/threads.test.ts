// Claim: worker threads change nothing: one worker, several workers and no worker give the same bits, a thread that is
// killed or hangs is made good for within two seconds, and a run that nobody wants any more stops.
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runPair, type PairedRun } from '../../src/experiment/index.ts';
import { canonicalBytes } from '../../src/experiment/fingerprint.ts';
import { MONTHS } from '../../src/model/index.ts';
import { spawnNode } from '../../src/worker/node.ts';
import { Pool, type PoolOptions } from '../../src/worker/pool.ts';
import type { Job, Partial as Line } from '../../src/worker/service.ts';
import type { Spawned } from '../../src/worker/spawned.ts';
import { modelData } from '../fixtures/data.ts';
import { listener, result, spawnPrompt } from './fakes.ts';
import { request } from './request.ts';

const built = new URL('../../dist-cli/node.worker.js', import.meta.url);
const code = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);
const pools: Pool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

/** A pool over threads: the first of them run the given scripts, all others the built one. */
function poolOf(size: number, scripts: readonly URL[] = [], options: Partial<PoolOptions> = {}) {
  const workers: Spawned[] = [];
  const begun: number[] = [];
  const spawn = () => {
    const worker = spawnNode(scripts[workers.length] ?? built);
    workers.push(worker);
    const run = (job: Job) => {
      begun.push(performance.now());
      return worker.service.run(job);
    };
    return { ...worker, service: { init: worker.service.init, run } };
  };
  const pool = new Pool({ size, data: modelData, spawn, readyLimit: 30_000, ...options });
  pools.push(pool);
  return { pool, workers, begun };
}

/** Without any worker. */
const alone = [0, 1].map((replicate) => runPair(modelData, request(replicate)));

/** What stands for every bit of a pair. */
const bits = ({ replicate, treatment, baseline }: PairedRun) =>
  `${replicate} ${[treatment, baseline].map((arm) => createHash('sha256').update(canonicalBytes(arm)).digest('hex')).join(' ')}`;

/** Restarts the pool and calls `onFirst` at the first partial line. */
function untilFirstPartial(pool: Pool, onFirst: (partial: Line) => void) {
  let seen = false;
  const events: string[] = [];
  const done = new Promise<PairedRun[]>((resolve) => {
    const runs: PairedRun[] = [];
    pool.restart([request(0)], {
      onPartial: (partial) => {
        if (!seen) onFirst(partial);
        seen = true;
      },
      onRun: (run) => runs.push(run),
      onFailure: (replicate) => events.push(`failed ${replicate}`),
      onIdle: () => resolve(runs),
      onDropped: () => events.push('dropped'),
    });
  });
  return { done, events };
}

describe('threads', () => {
  it('give the same bits, be they one, two or none', async () => {
    for (const size of [1, 2]) {
      const { pool } = poolOf(size);
      expect((await pool.run([1, 0].map(request))).map(bits)).toEqual(alone.map(bits));
    }
  });

  it('post the lead line while it grows, and its months are final', async () => {
    const { pool } = poolOf(1);
    let first: Line | undefined;
    const [run] = await untilFirstPartial(pool, (partial) => (first = partial)).done;
    const month = first?.month ?? 0;
    expect(month).toBeGreaterThan(72);
    expect(month).toBeLessThan(MONTHS);
    const rows = month * ((run?.treatment.length ?? 0) / MONTHS);
    expect(first?.treatment.subarray(0, rows)).toEqual(run?.treatment.subarray(0, rows));
    expect(first?.treatment.subarray(rows).every(Number.isNaN)).toBe(true);
  });

  it('are replaced when killed in the middle of a run', async () => {
    const { pool, workers } = poolOf(1);
    const { done, events } = untilFirstPartial(pool, () => workers[0]?.terminate());
    const [run] = await done;
    expect([run].map((each) => each && bits(each))).toEqual(
      [alone[0]].map((each) => each && bits(each)),
    );
    expect(workers).toHaveLength(2);
    expect(events).toEqual([]);
  });

  it('drop a run that newer settings made worthless', async () => {
    const { pool, workers } = poolOf(1);
    const next = new Promise<PairedRun[]>((resolve, reject) => {
      const { events } = untilFirstPartial(pool, () => {
        pool.run([{ ...request(1), programme: [] }]).then(resolve, reject);
        expect(events).toEqual(['dropped']);
      });
    });
    expect((await next).map(({ replicate }) => replicate)).toEqual([1]);
    expect(workers).toHaveLength(1);
  });
});

describe('a thread that hangs', () => {
  // Its own listener comes after that of the service: the thread answers `init`, begins the run and then never yields.
  const hanging = code(`
    import ${JSON.stringify(built.href)};
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ path }) => { if (path?.[0] === 'run') for (;;); });
  `);

  it('is replaced within two seconds, with no newer settings, and the bits are the same', async () => {
    const { pool, workers, begun } = poolOf(1, [hanging]);
    expect((await pool.run([request(1)])).map(bits)).toEqual(alone.slice(1).map(bits));
    const [first = 0, second = 0] = begun;
    process.stdout.write(
      `from a hang to the next worker's work: ${(second - first).toFixed(0)} ms\n`,
    );
    expect(workers).toHaveLength(2);
    expect(second - first).toBeLessThan(2000);
  });

  it('is replaced sooner when newer settings come', async () => {
    const { pool, begun } = poolOf(1, [hanging]);
    const old = listener();
    pool.restart([request(1)], old);
    await vi.waitUntil(() => begun.length === 1);
    const asked = performance.now();
    pool.restart([request(1)], listener());
    await vi.waitUntil(() => begun.length === 2, { timeout: 5000 });
    expect((begun[1] ?? 0) - asked).toBeLessThan(1250);
    expect(old.onDropped).toHaveBeenCalledTimes(1);
  });
});

describe('a thread that never works', () => {
  it.each([
    ['throws at once', code('throw new Error("planted")'), 'planted'],
    ['ends with code 0', code('process.exit(0)'), 'ended with code 0'],
    ['ends with code 7', code('process.exit(7)'), 'ended with code 7'],
    ['is not there', new URL('gone.js', built), 'Cannot find'],
  ])('%s: the fallback computes, and the reason is told', async (_name, script, reason) => {
    const onFewer = vi.fn<(workers: number, error: Error) => void>();
    const { pool, workers } = poolOf(2, [script, script], { onFewer, fallback: spawnPrompt });
    expect(await pool.run([1, 2].map(request))).toEqual([1, 2].map(result));
    expect(onFewer.mock.calls.map(([left]) => left)).toEqual([1, 0]);
    expect(onFewer.mock.calls[0]?.[1].message).toContain(reason);
    expect(workers).toHaveLength(2);
  });
});

describe('a drag of sixty settings a second', () => {
  it('always draws, runs few replicates per setting, and ends with the last setting complete', async () => {
    const { pool, workers, begun } = poolOf(2);
    const last = [0, 1].map(request);
    await pool.run(last); // the baselines are kept from here on, as on a page that has been open for a while
    const before = begun.length;
    const drawn: Line[] = [];
    const stale = listener();
    const onPartial = (partial: Line) => drawn.push(partial);
    const during = await new Promise<{ lines: number; events: number }>((resolve) => {
      let events = 0;
      const drag = setInterval(() => {
        events += 1;
        pool.restart(last, { ...stale, onPartial });
        if (events < 30 || (drawn.length < 4 && events < 600)) return;
        clearInterval(drag);
        resolve({ lines: drawn.length, events });
      }, 1000 / 60);
    });
    expect(during.lines).toBeGreaterThanOrEqual(4);
    expect(stale.onRun).not.toHaveBeenCalled();
    expect(begun.length - before).toBeLessThanOrEqual(during.events * workers.length);
    const now = listener();
    pool.restart(last, { ...now, onPartial });
    await vi.waitUntil(() => now.onIdle.mock.calls.length > 0, { timeout: 20_000 });
    // Lines and pairs come by different ports: a quick pair may be there before its own line, which is then not drawn.
    const newest = drawn.length === 0 ? 0 : Math.max(...drawn.map(({ epoch }) => epoch));
    expect(drawn.at(-1)?.epoch).toBe(newest);
    const ended = now.onRun.mock.calls.map(([run]) => run);
    expect(ended.sort((a, b) => a.replicate - b.replicate).map(bits)).toEqual(alone.map(bits));
  });
});
