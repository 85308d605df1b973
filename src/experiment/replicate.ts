/** One replicate: a programme and its baseline on the same draws. */
import {
  BRANCH_MONTH,
  MONTHS,
  Simulation,
  USUAL_FUTURE,
  type Future,
  type ModelData,
  type Programme,
  type SimulationState,
} from '../model/index.ts';

export interface ReplicateRequest {
  readonly programme: Programme;
  readonly seed: number;
  readonly replicate: number;
  readonly scale: number;
  /** {@link USUAL_FUTURE} when left out. */
  readonly future?: Future;
  /** Factors on parameters by name, as `finance.orderSize`, in both arms. */
  readonly factors?: Readonly<Record<string, number>>;
  /** First month that nobody needs: both arms end before it and are undefined from it on. {@link MONTHS} when left out. */
  readonly until?: number;
}

/** Results of a replicate: each arm is a Float64Array, months x indicators in catalogue order. */
export interface PairedRun {
  readonly replicate: number;
  readonly treatment: Float64Array;
  readonly baseline: Float64Array;
}

/** What a lever change need not compute again: the state at the branch and the finished baseline. */
interface Branch {
  readonly state: SimulationState;
  readonly baseline: Float64Array;
}

/** The branches used last, as many as fit into so many bytes; the newest stays whatever its size. */
export class BranchCache {
  readonly #bound: number;
  readonly #branches = new Map<string, Branch>();
  #bytes = 0;

  constructor(bound: number) {
    this.#bound = bound;
  }

  find(key: string): Branch | undefined {
    const branch = this.#branches.get(key);
    if (branch === undefined) return undefined;
    this.#branches.delete(key);
    this.#branches.set(key, branch);
    return branch;
  }

  keep(key: string, branch: Branch): void {
    this.#drop(key);
    this.#branches.set(key, branch);
    this.#bytes += bytesOf(branch);
    for (const oldest of this.#branches.keys()) {
      if (this.#bytes <= this.#bound || oldest === key) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const branch = this.#branches.get(key);
    if (branch === undefined) return;
    this.#branches.delete(key);
    this.#bytes -= bytesOf(branch);
  }
}

function bytesOf({ state, baseline }: Branch): number {
  const { populations, ledger, fiscal, series } = state;
  const blocks = [...populations.map(({ block }) => block), fiscal, series, baseline];
  return [...blocks, ledger.balances, ledger.flows].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
}

/** The state with rows in use only: a population that is loaded from it grows again when it needs to. */
function trimmed(state: SimulationState): SimulationState {
  const populations = state.populations.map(({ capacity, count, block }) => {
    const columns = block.length / capacity;
    const rows = new Float64Array(columns * count);
    for (let column = 0; column < columns; column++) {
      const start = column * capacity;
      rows.set(block.subarray(start, start + count), column * count);
    }
    return { capacity: count, count, block: rows };
  });
  return { ...state, populations };
}

/**
 * Runs a replicate month by month, so that a caller can pause, show what there is, or stop.
 *
 * History and baseline run once and are kept; a change of programme costs the branched months only.
 *
 * @yields the treatment's simulation after each of its months, nothing during history and baseline
 */
export function* pairedRun(
  data: ModelData,
  request: ReplicateRequest,
  cache: BranchCache,
): Generator<Simulation | undefined, PairedRun> {
  const { replicate } = request;
  const branch = yield* branchOf(data, request, cache);
  const treatment = simulationOf(data, request);
  treatment.load(branch.state);
  while (treatment.month < endOf(request)) {
    treatment.step();
    yield treatment;
  }
  return { replicate, treatment: treatment.results(), baseline: branch.baseline.slice() };
}

function* branchOf(
  data: ModelData,
  request: ReplicateRequest,
  cache: BranchCache,
): Generator<undefined, Branch> {
  const key = branchKey(request);
  const kept = cache.find(key);
  if (kept !== undefined) return kept;
  const simulation = new Simulation({ ...setupOf(data, request), programme: [] });
  while (simulation.month < BRANCH_MONTH) {
    simulation.step();
    yield undefined;
  }
  const state = trimmed(simulation.save());
  while (simulation.month < endOf(request)) {
    simulation.step();
    yield undefined;
  }
  const branch = { state, baseline: simulation.results() };
  cache.keep(key, branch);
  return branch;
}

/** What the branch of a request depends on: requests with the same key share history and baseline. */
export function branchKey({
  seed,
  replicate,
  scale,
  future = USUAL_FUTURE,
  factors = {},
  until = MONTHS,
}: ReplicateRequest): string {
  const { demand, authorisation } = future;
  return JSON.stringify([seed, replicate, scale, demand, authorisation, factors, until]);
}

function endOf({ until = MONTHS }: ReplicateRequest): number {
  return until;
}

/** What a simulation needs of a request beside the programme. */
function setupOf(data: ModelData, request: ReplicateRequest) {
  const { seed, replicate, scale, future = USUAL_FUTURE, factors = {} } = request;
  return { data, seed, replicate, scale, future, factors };
}

/** The simulation of a request's programme, at its first month. */
export function simulationOf(data: ModelData, request: ReplicateRequest): Simulation {
  return new Simulation({ ...setupOf(data, request), programme: request.programme });
}

/** Runs a replicate without pause. */
export function runPair(
  data: ModelData,
  request: ReplicateRequest,
  cache = new BranchCache(0),
): PairedRun {
  const run = pairedRun(data, request, cache);
  for (;;) {
    const { done, value } = run.next();
    if (done === true) return value;
  }
}
