/** What a batch runs: every run by its number, in an order that lets neighbours share their baseline. */
import { branchKey, inGroups, STOP_RULE, type ReplicateRequest } from '../experiment/index.ts';
import type { Point } from '../experiment/designs/factorial.ts';
import { GROUP_IDS, type Future, type Programme, type ShiftedPath } from '../model/index.ts';
import { PARAMETER_DRAWS } from '../model/parameters/index.ts';
import type { Batch } from '../scenario/batch.ts';
import type { Design } from '../scenario/design.ts';
import { withValues } from '../scenario/levers.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { countPoints, valuesOf } from './points.ts';

/** Runs of a chunk, the unit that is computed, written and resumed. */
export const CHUNK_RUNS = 32;
/** Largest batch: more is a mistake in a design rather than a plan. */
export const MOST_RUNS = 1_000_000;
/** Largest long table: an analysis holds three numbers of each row, about 5 GB of these. */
export const MOST_ROWS = 200_000_000;

/** One run of a batch: where it stands in the design, and what is asked of the model. */
export interface RunSpec {
  readonly run: number;
  readonly scenario: ResolvedScenario;
  /** Place of its point in the design, from 0. */
  readonly point: number;
  readonly request: ReplicateRequest;
}

/** Consecutive runs, from `first` up to and without `end`. */
export interface Chunk {
  readonly chunk: number;
  readonly first: number;
  readonly end: number;
}

/** Numbers of a batch that do not need its points. */
export interface Counts {
  readonly points: number;
  /** Replicates; the most that may be needed where the stop rule decides. */
  readonly replicates: number;
  /** Runs of one replicate: futures x scenarios x points. */
  readonly perReplicate: number;
  readonly runs: number;
}

export function countsOf(batch: Batch): Counts {
  const points = countPoints(batch.design);
  const draws = batch.parameterDraws ?? 1;
  const each = batch.replications === 'until precise' ? STOP_RULE.most : batch.replications;
  const replicates = draws * each;
  const perReplicate = points * batch.scenarios.length * (batch.futures?.length ?? 1);
  return { points, replicates, perReplicate, runs: replicates * perReplicate };
}

export class Plan {
  readonly batch: Batch;
  readonly counts: Counts;
  /** Values of the design's points, points x factors. */
  readonly points: readonly Point[];
  /** Runs after which the stop rule is asked; all of them where it is not. */
  readonly #round: number;
  readonly #until: number;

  constructor(batch: Batch) {
    this.batch = batch;
    this.counts = countsOf(batch);
    this.points = valuesOf(batch.design);
    this.#round =
      batch.replications === 'until precise'
        ? STOP_RULE.every * this.counts.perReplicate
        : this.counts.runs;
    this.#until = (batch.months.at(-1) ?? 0) + 1;
  }

  /** Runs between two questions of the stop rule. */
  get roundRuns(): number {
    return this.#round;
  }

  get chunks(): number {
    const whole = Math.floor(this.counts.runs / this.#round);
    const rest = this.counts.runs - whole * this.#round;
    return whole * Math.ceil(this.#round / CHUNK_RUNS) + Math.ceil(rest / CHUNK_RUNS);
  }

  /** The runs of a chunk: 32, fewer at the end of a round. */
  chunkAt(chunk: number): Chunk {
    const perRound = Math.ceil(this.#round / CHUNK_RUNS);
    const round = Math.floor(chunk / perRound);
    const first = round * this.#round + (chunk - round * perRound) * CHUNK_RUNS;
    const end = Math.min(first + CHUNK_RUNS, (round + 1) * this.#round, this.counts.runs);
    return { chunk, first, end };
  }

  /**
   * A run by its number. The replicate changes slowest, then the future, the scenario and the point, so that runs
   * with the same baseline are neighbours.
   */
  runAt(run: number): RunSpec {
    const { batch, counts, points } = this;
    const point = run % counts.points;
    const above = Math.floor(run / counts.points);
    const scenario = batch.scenarios[above % batch.scenarios.length];
    const rest = Math.floor(above / batch.scenarios.length);
    const futures = batch.futures?.length ?? 1;
    const values = points[point];
    if (scenario === undefined || values === undefined || run >= counts.runs)
      throw new RangeError(`no run ${run} among ${counts.runs}`);
    const future = batch.futures?.[rest % futures] ?? scenario.future;
    const request = {
      seed: batch.seed,
      scale: batch.scale,
      replicate: replicateOf(batch, Math.floor(rest / futures)),
      until: this.#until,
      ...settingsOf(batch.design, values, { programme: scenario.programme, future }),
    };
    return { run, scenario, point, request };
  }

  /** What the runs of a chunk share with others: the branch of its first run. */
  branchOf(chunk: Chunk): string {
    return branchKey(this.runAt(chunk.first).request);
  }
}

/**
 * Number of the replicate at a place of the order.
 *
 * Replicate k uses parameter draw (k - 1) mod 256 + 1; repetitions of the same draw are therefore 256 apart.
 */
function replicateOf({ parameterDraws }: Batch, place: number): number {
  if (parameterDraws === undefined) return place + 1;
  const repetition = Math.floor(place / parameterDraws);
  return (place % parameterDraws) + 1 + PARAMETER_DRAWS * repetition;
}

interface Settings {
  readonly programme: Programme;
  readonly future: Future;
  readonly factors?: Readonly<Record<string, number>>;
}

/** Programme, future and factors on parameters at a point of a design. */
function settingsOf(design: Design, values: Point, scenario: Settings): Settings {
  if (design.kind === 'none') return scenario;
  if (design.kind === 'groups') {
    const out = design.groups.flatMap(({ name }, at) => (values[at] === 0 ? [name] : []));
    const stays = GROUP_IDS.filter((group) => !out.includes(group));
    return { ...scenario, programme: inGroups(scenario.programme, stays) };
  }
  const levers: [string, number][] = [];
  const factors: Record<string, number> = {};
  const shifts: Partial<Record<ShiftedPath, number>> = {};
  design.factors.forEach(({ name, kind }, at) => {
    const value = values[at];
    if (value === undefined) return;
    if (kind === 'lever') levers.push([name, value]);
    else if (kind === 'parameter') factors[name] = value;
    else shifts[kind] = value;
  });
  return {
    programme: withValues(scenario.programme, levers),
    future: { ...scenario.future, ...shifts },
    ...(Object.keys(factors).length === 0 ? {} : { factors }),
  };
}
