/** Cost of the worker boundary: a round trip, the wait for the first ink of a line, and two workers against one. */
import { loadavg } from 'node:os';
import type { Remote } from 'comlink';
import type { ReplicateRequest } from '../../src/experiment/index.ts';
import { LIVE_SCALE } from '../../src/model/index.ts';
import { spawnNode } from '../../src/worker/node.ts';
import { Pool } from '../../src/worker/pool.ts';
import type { SimulationService } from '../../src/worker/service.ts';
import { data, median, programme, quantile } from './inputs.ts';
import { speedUp, type Ratio } from './two-workers.ts';

const CALLS = 2000;
const INKS = 15;
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
const pools = [poolOf(1), poolOf(2)] as const;
const { rounds, times, machine, cores, dearer } = await speedUp(pools, request);
for (const pool of pools) pool.close();
const shown = ({ mean, within }: Ratio) =>
  `${mean.toFixed(2)} (${(mean / within).toFixed(2)}–${(mean * within).toFixed(2)})`;
print(`two workers against one, ${rounds} rounds in turn: ${shown(times)} times the replicates`);
print(
  `the machine itself, two processes of the reduced industry against one: ${shown(machine)} times the agent-steps`,
);
print(
  `one worker uses ${shown(cores)} cores, a replicate takes ${shown(dearer)} times the processor time with two: at most ${(2 / cores.mean / dearer.mean).toFixed(2)} times on two free cores`,
);
