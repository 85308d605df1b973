/** Searches programmes: the cheapest that meets targets often enough, resumable, checked on fresh seeds. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cheapest,
  freshSeed,
  judgementOf,
  metOf,
  outcomeOf,
  programmeAt,
  type Candidate,
  type Outcome,
  type Room,
} from '../experiment/cheapest.ts';
import type { PairedRun } from '../experiment/index.ts';
import type { Judgement } from '../experiment/search.ts';
import { wilson } from '../experiment/targets/index.ts';
import type { Programme, Targets } from '../model/index.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import type { SearchTask } from '../scenario/search-file.ts';
import { withShownValue } from '../scenario/shown.ts';
import { writeDurably, writerOf } from './files.ts';
import { parquetBytes } from './parquet.ts';

/** Runs replicates of a scenario, wherever that happens. */
export type RunScenario = (
  scenario: ResolvedScenario,
  replicates: readonly number[],
) => Promise<readonly PairedRun[]>;

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
  readonly onEvaluation: (done: number, budget: number, judged: Judgement) => void;
}

const EVALUATIONS = 'evaluations.jsonl';

/** Searches, and checks what it found. What the folder holds of an earlier search of the same task is not run again. */
export async function searchProgramme(context: SearchContext): Promise<SearchEnd> {
  const { task, run } = context;
  const memory = new Memory(context.folder);
  const room = roomOf(task);
  const replicates = upTo(task.replications);
  let done = 0;
  const best = await cheapest(
    room,
    async (programme, values) => {
      const known = memory.find(values);
      if (known !== undefined) return known;
      const runs = await run(scenarioOf(task, programme), replicates);
      const judged = judgementOf(outcomesOf(context, task.seed, runs));
      memory.add({ values, ...judged });
      return judged;
    },
    (judged) => context.onEvaluation(++done, room.budget, judged),
  );
  memory.write();
  const scenario = scenarioOf(task, programmeAt(room, best.values));
  const verified = await verify(context, scenario);
  return { evaluations: memory.size, before: memory.before, best, scenario, verified };
}

function roomOf({ levers, scenario, seed, probability, runs, replications }: SearchTask): Room {
  const budget = Math.max(1, Math.floor(runs / replications));
  return {
    ...{ probability, levers, seed, budget },
    programme: scenario.programme,
    moved: withShownValue,
  };
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

function outcomesOf(
  { task, targets: { cells, comparators } }: SearchContext,
  seed: number,
  runs: readonly PairedRun[],
): Outcome[] {
  const asked = cells.filter(({ id }) => task.targets.includes(id));
  const wanted = { cells: asked, comparators, strictness: task.strictness };
  return runs.map((each) => outcomeOf(wanted, seed, each));
}

async function verify(
  context: SearchContext,
  scenario: ResolvedScenario,
): Promise<SearchEnd['verified']> {
  const { task, run } = context;
  const fresh = { ...scenario, seed: freshSeed(task.seed) };
  const runs = await run(fresh, upTo(task.verify));
  const met = metOf(outcomesOf(context, fresh.seed, runs));
  const [low, high] = wilson(met, runs.length);
  return { met, of: runs.length, low, high };
}

function scenarioOf({ scenario, seed, scale }: SearchTask, programme: Programme): ResolvedScenario {
  return { ...scenario, seed, scale, programme };
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
