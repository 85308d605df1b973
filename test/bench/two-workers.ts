/**
 * Two workers against one, in turn and again and again, since the pace of a shared machine changes within seconds. Beside
 * them runs what the machine itself makes of a second core: the reduced industry in one process and in two.
 */
import { fileURLToPath } from 'node:url';
import type { ReplicateRequest } from '../../src/experiment/index.ts';
import type { Pool } from '../../src/worker/pool.ts';
import { industryRate } from '../tooling/slowness.mjs';

const ROUNDS = 16;
/** Replicates for each worker of a round: few, so that both pools meet the machine at the same pace. */
const EACH = 4;
/** Rounds whose replicates are not counted: an ensemble is no longer bound by what the engine compiles. */
const WARM_UP = 4;
const TURNED_SEEDS = 100;

const industry = fileURLToPath(new URL('./industry.js', import.meta.url));

interface Cost {
  /** Milliseconds for each replicate that one of the workers ran, until its own last one: at the end one waits for the other. */
  readonly wall: number;
  /** Of all threads: it shows what is the machine's and what the pool's when others use the cores, too. */
  readonly processor: number;
}

/** Cost of a whole replicate; every worker runs the same numbers of replicates, with seeds of its own. */
async function costOf(
  pool: Pool,
  workers: number,
  request: (replicate: number, seed: number) => ReplicateRequest,
  round: number,
): Promise<Cost> {
  const wanted = Array.from({ length: workers * EACH }, (_, index) =>
    request(index % EACH, round + TURNED_SEEDS * Math.floor(index / EACH)),
  );
  const ends: number[] = [];
  const before = process.cpuUsage();
  const began = performance.now();
  await pool.run(wanted, () => ends.push(performance.now() - began));
  const { user, system } = process.cpuUsage(before);
  const last = ends.slice(-workers).reduce((sum, end) => sum + end, 0) / workers;
  return { wall: last / EACH, processor: (user + system) / 1000 / wanted.length };
}

/** A ratio as the geometric mean of the rounds, and the factor by which it is uncertain: two standard errors. */
export interface Ratio {
  readonly mean: number;
  readonly within: number;
}

function ratioOf(rounds: readonly number[]): Ratio {
  const logs = rounds.map((ratio) => Math.log(ratio));
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  const squares = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / (logs.length - 1) / logs.length);
  return { mean: Math.exp(mean), within: Math.exp(2 * error) };
}

export interface SpeedUp {
  readonly rounds: number;
  /** Times as many replicates in the same time. */
  readonly times: Ratio;
  /** Times as many agent-steps of the reduced industry by two processes as by one. */
  readonly machine: Ratio;
  /** Cores that one worker uses, with all that the engine does beside it. */
  readonly cores: Ratio;
  /** Processor time of a replicate with two workers over that with one. */
  readonly dearer: Ratio;
}

/** @param pools a pool of one worker and one of two */
export async function speedUp(
  pools: readonly [Pool, Pool],
  request: (replicate: number, seed: number) => ReplicateRequest,
): Promise<SpeedUp> {
  const costs: { readonly one: Cost; readonly two: Cost }[] = [];
  const machine: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const one = await costOf(pools[0], 1, request, round);
    const two = await costOf(pools[1], 2, request, round);
    if (round < WARM_UP) continue;
    costs.push({ one, two });
    const alone = await industryRate(industry, 1);
    machine.push((2 * (await industryRate(industry, 2))) / alone);
  }
  return {
    rounds: ROUNDS,
    times: ratioOf(costs.map(({ one, two }) => (2 * one.wall) / two.wall)),
    machine: ratioOf(machine),
    cores: ratioOf(costs.map(({ one }) => one.processor / one.wall)),
    dearer: ratioOf(costs.map(({ one, two }) => two.processor / one.processor)),
  };
}
