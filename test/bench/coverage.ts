/**
 * What intervals are worth: how often that of twenty pairs holds the effect of all, and how often an effect that is not there
 * is called clear. `npm run bench coverage` runs pairs of every shipped scenario, goes on where it was broken off, and
 * prints the tables of docs/credibility.md.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { BranchCache, runPair, valueAt } from '../../src/experiment/index.ts';
import { monthIndex } from '../../src/kernel/clock.ts';
import {
  FIRST_YEAR,
  INDICATOR_IDS,
  INDICATORS,
  LIVE_SCALE,
  RESULTS_VERSION,
} from '../../src/model/index.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { ResolvedScenario } from '../../src/scenario/resolve.ts';
import { clearTable, coverageTable, type Cell, type Pair } from './coverage-tables.ts';
import { data } from './inputs.ts';

const FILE = `.cache/coverage-${RESULTS_VERSION}.jsonl`;
/** Draws of a seed; twenty seeds of them for the action plan, the first so many pairs for all scenarios. */
const DRAWS = 256;
const SEEDS = 20;
const OF_ALL = 400;
const PLAN = 'action-plan';

const CELLS: readonly Cell[] = [2025, 2035].flatMap((year) =>
  INDICATOR_IDS.filter((id) => INDICATORS[id].headline).map((indicator) => ({ indicator, year })),
);

interface Task {
  readonly seed: number;
  readonly replicate: number;
}

const tasks: readonly Task[] = Array.from({ length: SEEDS * DRAWS }, (_, number) => ({
  seed: 1 + Math.floor(number / DRAWS),
  replicate: 1 + (number % DRAWS),
}));

function scenariosOf(number: number): readonly ResolvedScenario[] {
  const names = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
  const wanted =
    number < OF_ALL ? names.filter((name) => name !== 'no-zone.yaml') : [`${PLAN}.yaml`];
  return wanted.map((name) => {
    const find = (other: string) => readFileSync(`scenarios/${other}.yaml`);
    const parsed = parseScenario(readFileSync(`scenarios/${name}`), name, find);
    if (!parsed.ok) throw new Error(`${name} does not parse`);
    return parsed.scenario;
  });
}

/** Runs a task: its line of the file. */
function runTask(number: number): string {
  const { seed = 1, replicate = 1 } = tasks[number] ?? {};
  const cache = new BranchCache(0, 'latest');
  const effects = scenariosOf(number).map(({ id, programme, future }) => {
    const request = { programme, seed, scale: LIVE_SCALE, replicate, future };
    const { treatment, baseline } = runPair(data, request, cache);
    const at = (result: Float64Array) =>
      CELLS.map(({ indicator, year }) => {
        const value = valueAt(result, indicator, monthIndex(FIRST_YEAR, year, 12));
        return Number.isNaN(value) ? null : Number(value.toPrecision(9));
      });
    return [id, { treatment: at(treatment), baseline: at(baseline) }] as const;
  });
  return JSON.stringify({ number, effects: Object.fromEntries(effects) });
}

interface Line {
  readonly number: number;
  readonly effects: Readonly<Record<string, Pair>>;
}

function linesDone(): Map<number, Line> {
  if (!existsSync(FILE)) return new Map();
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  return new Map(
    lines.filter(Boolean).map((text) => {
      const line = JSON.parse(text) as Line;
      return [line.number, line];
    }),
  );
}

/** Runs what is left on so many threads. */
async function runAll(most: number): Promise<void> {
  const done = linesDone();
  // Pairs of one scenario first: they are quick, and the table of coverage needs them all.
  const quickFirst = [...tasks.keys()].sort((a, b) => Number(a < OF_ALL) - Number(b < OF_ALL));
  const left = quickFirst.filter((number) => !done.has(number)).slice(0, most);
  mkdirSync('.cache', { recursive: true });
  const next = (worker: Worker) => {
    const number = left.shift();
    if (number === undefined) void worker.terminate();
    else worker.postMessage(number);
  };
  const threads = Array.from({ length: Math.min(availableParallelism(), left.length) }, () => {
    const worker = new Worker(new URL(import.meta.url));
    worker.on('message', (line: string) => {
      appendFileSync(FILE, `${line}\n`);
      next(worker);
    });
    next(worker);
    return new Promise((resolve, reject) => worker.on('exit', resolve).on('error', reject));
  });
  await Promise.all(threads);
}

/** @param most tasks that are run now: fewer than all give the tables of what is there */
async function main(most = tasks.length): Promise<void> {
  await runAll(most);
  const lines = [...linesDone().values()].sort((a, b) => a.number - b.number);
  const pairsOf = (id: string) => lines.flatMap(({ effects }) => effects[id] ?? []);
  const ids = Object.keys(lines[0]?.effects ?? {});
  const print = (text: string) => process.stdout.write(`${text}\n`);
  print(coverageTable(pairsOf(PLAN), CELLS));
  print('');
  print(clearTable(new Map(ids.map((id) => [id, pairsOf(id).slice(0, OF_ALL)])), CELLS));
}

if (isMainThread) await main(process.argv[2] === undefined ? undefined : Number(process.argv[2]));
else
  parentPort?.on('message', (number: number) => {
    parentPort?.postMessage(runTask(number));
  });
