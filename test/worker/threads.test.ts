// Claim: worker threads change nothing: one worker, several workers and no worker give the same bits, a killed thread is
// made good for, and a run that nobody wants any more stops.
import { createHash } from 'node:crypto';
import * as Comlink from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { runPair, type PairedRun, type ReplicateRequest } from '../../src/experiment/index.ts';
import { canonicalBytes } from '../../src/experiment/fingerprint.ts';
import { MONTHS } from '../../src/model/index.ts';
import { spawnNode } from '../../src/worker/node.ts';
import { Pool, type Spawned } from '../../src/worker/pool.ts';
import { SimulationService, type Partial } from '../../src/worker/service.ts';
import { modelData, shippedScenario, SMALL } from '../fixtures/data.ts';

const built = new URL('../../dist-cli/node.worker.js', import.meta.url);
const { programme } = shippedScenario('action-plan');
const request = (replicate: number): ReplicateRequest => ({
  programme,
  seed: 3,
  scale: SMALL,
  replicate,
});

const pools: Pool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

function poolOf(size: number, script = built, readyLimit = 30_000) {
  const workers: Spawned[] = [];
  const spawn = () => {
    const worker = spawnNode(script);
    workers.push(worker);
    return worker;
  };
  const pool = new Pool({
    size,
    data: modelData,
    spawn,
    proxy: (callback) => Comlink.proxy(callback),
    readyLimit,
  });
  pools.push(pool);
  return { pool, workers };
}

/** What stands for every bit of a pair. */
const bits = ({ replicate, treatment, baseline }: PairedRun) =>
  `${replicate} ${[treatment, baseline].map((arm) => createHash('sha256').update(canonicalBytes(arm)).digest('hex')).join(' ')}`;

/** Restarts the pool and calls `onFirst` at the first partial line. */
function untilFirstPartial(pool: Pool, onFirst: (partial: Partial) => void) {
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
    const wanted = [0, 1].map(request);
    const none = wanted.map((each) => bits(runPair(modelData, each)));
    for (const size of [1, 2]) {
      const { pool } = poolOf(size);
      expect((await pool.run([...wanted].reverse())).map(bits)).toEqual(none);
    }
  });

  it('post the lead line while it grows, and its months are final', async () => {
    const { pool } = poolOf(1);
    let first: Partial | undefined;
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
    expect(run && bits(run)).toEqual(bits(runPair(modelData, request(0))));
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

describe('a thread that never works', () => {
  const script = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

  it.each([
    ['throws at once', 'throw new Error("planted")', 'planted'],
    ['ends with code 0', 'process.exit(0)', 'ended with code 0'],
    ['ends with code 7', 'process.exit(7)', 'ended with code 7'],
    ['is not there', undefined, 'Cannot find'],
  ])('%s: every replicate is told to have failed', async (_name, code, reason) => {
    const { pool, workers } = poolOf(
      2,
      code === undefined ? new URL('gone.js', built) : script(code),
    );
    await expect(pool.run([request(1), request(2)])).rejects.toThrow(reason);
    expect(workers.length).toBeGreaterThanOrEqual(4);
  });

  it('says nothing: it is given up', async () => {
    const { pool } = poolOf(1, script('setInterval(() => undefined, 1000)'), 100);
    await expect(pool.run([request(1)])).rejects.toThrow('did not start in time');
  });
});

describe('the service', () => {
  it('stops at a newer epoch and answers nothing', async () => {
    const service = new SimulationService();
    service.init(modelData);
    const months: number[] = [];
    const answer = service.run({ ...request(0), epoch: 1 }, ({ month }) => {
      months.push(month);
      service.setEpoch(2);
    });
    expect(await answer).toBeUndefined();
    expect(months).toHaveLength(1);
  });

  it('refuses to run without data', async () => {
    await expect(new SimulationService().run({ ...request(0), epoch: 1 })).rejects.toThrow(
      'no data',
    );
  });
});
