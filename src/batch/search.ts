/** Searches programmes: the cheapest that meets targets often enough, resumable, checked on fresh seeds. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PairedRun } from '../experiment/index.ts';
import { valueAt } from '../experiment/index.ts';
import { search, type Judgement } from '../experiment/search.ts';
import { NOBODY, outsideOf } from '../experiment/targets/comparators.ts';
import { isMet, isRanked } from '../experiment/targets/entries.ts';
import { wilson } from '../experiment/targets/index.ts';
import { monthIndex } from '../kernel/clock.ts';
import { FIRST_YEAR, LAST_YEAR, LEVERS, type LeverId, type Targets } from '../model/index.ts';
import { usualSetting } from '../scenario/shown.ts';
import { inCatalogueOrder, type ResolvedScenario } from '../scenario/resolve.ts';
import type { SearchTask } from '../scenario/search-file.ts';
import { writeDurably, writerOf } from './files.ts';
import { parquetBytes } from './parquet.ts';

/** Runs replicates of a scenario, wherever that happens. */
export type RunScenario = (
  scenario: ResolvedScenario,
  replicates: readonly number[],
) => Promise<readonly PairedRun[]>;

/** A programme that was judged. */
export interface Candidate extends Judgement {
  readonly values: Readonly<Record<string, number>>;
}

export interface SearchEnd {
  readonly evaluations: number;
  /** Evaluations that were there before. */
  readonly before: number;
  readonly best: Candidate;
  readonly scenario: ResolvedScenario;
  /** The best programme on fresh seeds: replicates that met the targets, of so many, and Wilson's interval. */
  readonly verified: {
    readonly met: number;
    readonly of: number;
    readonly low: number;
    readonly high: number;
  };
}

export interface SearchContext {
  readonly task: SearchTask;
  readonly targets: Targets;
  readonly run: RunScenario;
  readonly folder: string;
  readonly onEvaluation: (done: number, budget: number, best: Judgement) => void;
}

const EVALUATIONS = 'evaluations.jsonl';

/** Searches, and checks what it found. What the folder holds of an earlier search of the same task is not run again. */
export async function searchProgramme(context: SearchContext): Promise<SearchEnd> {
  const { task, run } = context;
  const memory = new Memory(context.folder);
  const budget = Math.max(1, Math.floor(task.runs / task.replications));
  const replicates = Array.from({ length: task.replications }, (_, at) => at + 1);
  let done = 0;
  const found = await search(
    {
      factors: task.levers.length,
      wanted: task.probability,
      budget,
      seed: task.seed,
      starts: [startOf(task)],
    },
    async (position) => {
      const values = valuesOf(task, position);
      const known = memory.find(values);
      const judged =
        known ?? judge(context, task.seed, await run(scenarioAt(task, values), replicates));
      if (known === undefined) memory.add({ values, ...judged });
      done += 1;
      context.onEvaluation(done, budget, judged);
      return judged;
    },
  );
  const values = valuesOf(task, found.position);
  const best = { values, cost: found.cost, probability: found.probability };
  memory.write();
  const scenario = scenarioAt(task, values);
  const verified = await verify(context, scenario);
  return { evaluations: memory.size, before: memory.before, best, scenario, verified };
}

async function verify(
  context: SearchContext,
  scenario: ResolvedScenario,
): Promise<SearchEnd['verified']> {
  const { task, run } = context;
  const fresh = { ...scenario, seed: freshSeed(task.seed) };
  const runs = await run(
    fresh,
    Array.from({ length: task.verify }, (_, at) => at + 1),
  );
  const { probability } = judge(context, fresh.seed, runs);
  const met = Math.round(probability * runs.length);
  const [low, high] = wilson(met, runs.length);
  return { met, of: runs.length, low, high };
}

/** A seed that the search has not seen. */
function freshSeed(seed: number): number {
  return (seed + 1000003) % 4294967296;
}

/** Cost over the horizon, and the share of replicates in which all targets are met. */
function judge(
  { task, targets }: SearchContext,
  seed: number,
  runs: readonly PairedRun[],
): Judgement {
  const cells = targets.cells.filter(({ id }) => task.targets.includes(id));
  const met = runs.filter(({ replicate, treatment }) => {
    const world = outsideOf({ comparators: targets.comparators, seed }, replicate)(0, 0);
    return cells.every((cell) =>
      isMet(cell, treatment, task.strictness, isRanked(cell) ? world : NOBODY),
    );
  });
  const costs = runs.map(({ treatment }) => costOf(treatment));
  return {
    cost: costs.reduce((sum, cost) => sum + cost, 0) / runs.length,
    probability: met.length / runs.length,
  };
}

const DECEMBER = 12;
const FIRST = 2021;

/** Fiscal cost of a run over all years of the programme, 100 million yuan. */
function costOf(result: Float64Array): number {
  let cost = 0;
  for (let year = FIRST; year <= LAST_YEAR; year++)
    cost += valueAt(result, 'fiscalCost', monthIndex(FIRST_YEAR, year, DECEMBER));
  return cost;
}

/** Values of levers at a position: from neutral to the far end of the range, in the lever's steps. */
function valuesOf(
  { levers }: SearchTask,
  position: readonly number[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    levers.map((lever, at) => {
      const { neutral, step } = LEVERS[lever];
      const value = neutral + (farEnd(lever) - neutral) * (position[at] ?? 0);
      return [lever, Number((Math.round(value / step) * step).toFixed(6))];
    }),
  );
}

function farEnd(lever: LeverId): number {
  const { neutral, range } = LEVERS[lever];
  return range[1] - neutral >= neutral - range[0] ? range[1] : range[0];
}

/** Where the scenario itself stands. */
function startOf({ levers, scenario }: SearchTask): number[] {
  return levers.map((lever) => {
    const value = scenario.programme.find((setting) => setting.lever === lever)?.value;
    const { neutral } = LEVERS[lever];
    return value === undefined ? 0 : (value - neutral) / (farEnd(lever) - neutral);
  });
}

/** The scenario with levers at their values; those at neutral are left out, since they do nothing. */
function scenarioAt(
  { scenario, seed, scale, levers }: SearchTask,
  values: Readonly<Record<string, number>>,
): ResolvedScenario {
  const others = scenario.programme.filter(({ lever }) => !levers.includes(lever));
  const chosen = levers.flatMap((lever) => {
    const value = values[lever] ?? LEVERS[lever].neutral;
    if (value === LEVERS[lever].neutral) return [];
    const own = scenario.programme.find((setting) => setting.lever === lever);
    return [{ ...(own ?? usualSetting(lever, value)), value }];
  });
  return { ...scenario, seed, scale, programme: inCatalogueOrder([...others, ...chosen]) };
}

/** Evaluations on disk, one a line; a line that a crash cut short does not count. */
class Memory {
  readonly #folder: string;
  readonly #known = new Map<string, Candidate>();
  readonly before: number;

  constructor(folder: string) {
    this.#folder = folder;
    for (const candidate of readLines(join(folder, EVALUATIONS)))
      this.#known.set(JSON.stringify(candidate.values), candidate);
    this.before = this.#known.size;
    const lines = [...this.#known.values()].map((each) => `${JSON.stringify(each)}\n`);
    writeDurably(join(folder, EVALUATIONS), lines.join(''), writerOf('search'));
  }

  get size(): number {
    return this.#known.size;
  }

  find(values: Candidate['values']): Judgement | undefined {
    return this.#known.get(JSON.stringify(values));
  }

  add(candidate: Candidate): void {
    this.#known.set(JSON.stringify(candidate.values), candidate);
    appendFileSync(join(this.#folder, EVALUATIONS), `${JSON.stringify(candidate)}\n`);
  }

  /** Writes all evaluations as a table. */
  write(): void {
    const all = [...this.#known.values()];
    const names = Object.keys(all[0]?.values ?? {});
    const number = (name: string, of: (each: Candidate) => number) => ({
      name,
      type: 'DOUBLE' as const,
      values: Float64Array.from(all, of),
    });
    const columns = [
      ...names.map((name) => number(`lever_${name}`, ({ values }) => values[name] ?? Number.NaN)),
      number('cost', ({ cost }) => cost),
      number('probability', ({ probability }) => probability),
    ];
    writeDurably(join(this.#folder, 'search.parquet'), parquetBytes(columns), writerOf('search'));
  }
}

function readLines(file: string): Candidate[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Candidate];
      } catch {
        return [];
      }
    });
}
