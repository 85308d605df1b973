/** Cost of the worker boundary: a round trip, the wait for the first ink of a line, and two workers against one. */
import { loadavg } from 'node:os';
import type { Remote } from 'comlink';
import type { ReplicateRequest } from '../../src/experiment/index.ts';
import { LIVE_SCALE } from '../../src/model/index.ts';
import { spawnNode } from '../../src/worker/node.ts';
import { Pool } from '../../src/worker/pool.ts';
import type { SimulationService } from '../../src/worker/service.ts';
import { data, median, programme, quantile } from './inputs.ts';

const CALLS = 2000;
const INKS = 15;
const ROUNDS = 2;
/** So many that it counts little that one worker ends before the other: replicates differ by half in size. */
const REPLICATES = 40;
/** Replicates that each worker has run before: an ensemble is no longer bound by what the engine compiles. */
const WARM_UP = 8;
const PATIENCE = 30_000;

const script = new URL('./node.worker.js', import.meta.url);
const request = (replicate: number, seed = 1): ReplicateRequest => ({
  programme,
  seed,
  scale: LIVE_SCALE,
  replicate,
});

const poolOf = (size: number) =>
  new Pool({
    size,
    data,
    spawn: () => spawnNode(script),
    readyLimit: PATIENCE,
    silence: PATIENCE,
  });

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** Milliseconds of calls that do nothing. */
async function roundTrips(): Promise<number[]> {
  const { service, terminate } = spawnNode(script);
  const idle = service as Remote<SimulationService>;
  const times: number[] = [];
  for (let call = 0; call < CALLS; call++) times.push(await timed(() => idle.setEpoch(0)));
  terminate();
  return times.slice(CALLS / 10); // the first ones wait for the thread to start
}

/** Milliseconds from a change of settings to the first of its line, baselines being kept. */
async function firstInks(): Promise<number[]> {
  const pool = poolOf(1);
  await pool.run([request(0)]);
  const still = () => undefined;
  const times: number[] = [];
  for (let ink = 0; ink < INKS; ink++) {
    const drawn = new Promise<void>((resolve) => {
      const listener = {
        onRun: still,
        onFailure: still,
        onIdle: still,
        onPartial: () => resolve(),
      };
      pool.restart([request(0)], listener);
    });
    times.push(await timed(() => drawn));
  }
  pool.close();
  return times;
}

interface Cost {
  readonly wall: number;
  /** Of all threads: it shows what is the machine's and what the pool's when others use the cores, too. */
  readonly processor: number;
}

/** Cost of so many whole replicates, after each worker has run some of another seed. */
async function ensemble(pool: Pool, workers: number, seed: number): Promise<Cost> {
  if (seed === 1)
    await pool.run(
      Array.from({ length: workers * WARM_UP }, (_, replicate) => request(replicate, 0)),
    );
  const wanted = Array.from({ length: REPLICATES }, (_, replicate) => request(replicate, seed));
  const before = process.cpuUsage();
  const wall = await timed(() => pool.run(wanted));
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}

/** The quickest of some rounds, with one worker and with two. */
async function speedUp(): Promise<Cost[]> {
  const pools = [1, 2].map((size) => ({ size, pool: poolOf(size), costs: [] as Cost[] }));
  for (let round = 1; round <= ROUNDS; round++)
    for (const { pool, size, costs } of pools) costs.push(await ensemble(pool, size, round));
  for (const { pool } of pools) pool.close();
  return pools.flatMap(({ costs }) => costs.sort((a, b) => a.wall - b.wall).slice(0, 1));
}

const print = (text: string) => process.stdout.write(`${text}\n`);
print(
  `machine's load before: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
const trips = await roundTrips();
print(
  `worker round trip: median ${median(trips).toFixed(3)} ms, 95 % ${quantile(trips, 0.95).toFixed(3)} ms (${trips.length} calls)`,
);
const inks = await firstInks();
print(
  `first ink after a change: median ${median(inks).toFixed(0)} ms, longest ${Math.max(...inks).toFixed(0)} ms`,
);
const [one, two] = await speedUp();
if (one === undefined || two === undefined) throw new Error('nothing was measured');
print(
  `${REPLICATES} replicates, best of ${ROUNDS}: one worker ${one.wall.toFixed(0)} ms, two ${two.wall.toFixed(0)} ms: ${(one.wall / two.wall).toFixed(2)} times; ` +
    `processor time ${one.processor.toFixed(0)} and ${two.processor.toFixed(0)} ms, so at most ${((2 * one.processor) / two.processor).toFixed(2)} times on two free cores`,
);
