/** One replicate: a programme and its baseline on the same draws. */
import { Memory } from '../kernel/memory.ts';
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

/** What one arm gave. */
interface Arm {
  /** Months x indicators in catalogue order. */
  readonly results: Float64Array;
  /** Decembers x figures by part in their order. */
  readonly byPart: Float64Array;
}

/** Results of a replicate: each arm is a Float64Array, months x indicators in catalogue order. */
export interface PairedRun {
  readonly replicate: number;
  readonly treatment: Float64Array;
  readonly baseline: Float64Array;
  /** Figures by part of both arms, Decembers x figures in their order; nothing for a pair that was put together from arms. */
  readonly byPart?: { readonly treatment: Float64Array; readonly baseline: Float64Array };
  /** Year in which each rule of the programme fired first, null where it did not; nothing for a programme without rules. */
  readonly fired?: readonly (number | null)[];
}

/** What a lever change need not compute again: the state at the branch, and the finished baselines by future. */
interface Branch {
  readonly state: SimulationState;
  readonly baselines: Map<string, Arm>;
}

/**
 * Branches of one seed, scale and set of parameters, as many as fit into so many bytes; one stays whatever its size.
 *
 * Who runs all programmes on one replicate and then goes on to the next needs the latest. Who changes a lever asks for
 * the same replicates again, in the same order: when they do not all fit, the first ones must stay, since to make room
 * for the newest would drop each just before it is asked for again.
 */
export class BranchCache {
  /** What the runs that use this cache are simulated in, one after the other. */
  readonly memory = new Memory();
  readonly #bound: number;
  readonly #keeps: 'first' | 'latest';
  readonly #branches = new Map<number, Branch>();
  #draws = '';
  #bytes = 0;

  constructor(bound: number, keeps: 'first' | 'latest') {
    this.#bound = bound;
    this.#keeps = keeps;
  }

  state(request: ReplicateRequest): SimulationState | undefined {
    return this.#find(request)?.state;
  }

  baseline(request: ReplicateRequest): Arm | undefined {
    return this.#find(request)?.baselines.get(futureOf(request));
  }

  keepState(request: ReplicateRequest, state: SimulationState): void {
    if (this.#draws !== drawsOf(request)) this.#clear(drawsOf(request));
    const bytes = bytesOf(state);
    if (this.#keeps === 'latest') this.#makeRoom(bytes);
    if (this.#branches.size > 0 && this.#bytes + bytes > this.#bound) return;
    this.#branches.set(request.replicate, { state, baselines: new Map() });
    this.#bytes += bytes;
  }

  /** Keeps a baseline beside its state; where both do not fit, in place of those of other futures. */
  keepBaseline(request: ReplicateRequest, baseline: Arm): void {
    const baselines = this.#find(request)?.baselines;
    if (baselines === undefined) return;
    const bytes = armBytes(baseline);
    if (this.#bytes + bytes > this.#bound) {
      for (const each of baselines.values()) this.#bytes -= armBytes(each);
      baselines.clear();
    }
    baselines.set(futureOf(request), baseline);
    this.#bytes += bytes;
  }

  #find(request: ReplicateRequest): Branch | undefined {
    return this.#draws === drawsOf(request) ? this.#branches.get(request.replicate) : undefined;
  }

  /** Drops the oldest branches until so many bytes fit. */
  #makeRoom(bytes: number): void {
    for (const [replicate, { state, baselines }] of this.#branches) {
      if (this.#bytes + bytes <= this.#bound) return;
      this.#branches.delete(replicate);
      this.#bytes -= bytesOf(state);
      for (const each of baselines.values()) this.#bytes -= armBytes(each);
    }
  }

  #clear(draws: string): void {
    this.#branches.clear();
    this.#bytes = 0;
    this.#draws = draws;
  }
}

/** What the draws of a replicate depend on beside its number, as a text. */
function drawsOf({ seed, scale, factors = {} }: ReplicateRequest): string {
  return JSON.stringify([seed, scale, factors]);
}

/** What a baseline depends on beside the draws, as a text: futures begin at the branch, so that they share its state. */
function futureOf({ future = USUAL_FUTURE, until = MONTHS }: ReplicateRequest): string {
  return `${future.demand} ${future.frontier} ${future.authorisation} ${until}`;
}

/** What the branch of a request depends on: requests with the same key share history and baseline. */
export function branchKey(request: ReplicateRequest): string {
  return `${request.replicate} ${drawsOf(request)} ${futureOf(request)}`;
}

function bytesOf({ populations, ledger, fiscal, series, cells, byPart }: SimulationState): number {
  const blocks = populations.flatMap(({ numbers, bytes }) => [numbers, bytes]);
  const others = [fiscal, series, cells, byPart, ledger.balances, ledger.flows];
  return [...blocks, ...others].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function armBytes({ results, byPart }: Arm): number {
  return results.byteLength + byPart.byteLength;
}

function armOf(simulation: Simulation): Arm {
  return { results: simulation.results(), byPart: simulation.byPart() };
}

/**
 * Runs a replicate month by month, so that a caller can pause, show what there is, or stop.
 *
 * History and baseline run once and are kept; a change of programme costs the branched months only. The treatment comes
 * before the baseline, so that whoever watches its line sees it sooner the first time.
 *
 * @yields the treatment's simulation after each of its months, nothing during history and baseline
 */
export function* pairedRun(
  data: ModelData,
  request: ReplicateRequest,
  cache: BranchCache,
): Generator<Simulation | undefined, PairedRun> {
  const { replicate } = request;
  const state = cache.state(request) ?? (yield* historyOf(data, request, cache));
  const treatment = simulationOf(data, request, { state, memory: cache.memory });
  while (treatment.month < (request.until ?? MONTHS)) {
    treatment.step();
    yield treatment;
  }
  treatment.release();
  const baseline = cache.baseline(request) ?? (yield* baselineOf(data, request, { state, cache }));
  const fired = treatment.firedYears();
  return {
    replicate,
    treatment: treatment.results(),
    baseline: baseline.results.slice(),
    byPart: { treatment: treatment.byPart(), baseline: baseline.byPart.slice() },
    ...(fired.length === 0 ? {} : { fired }),
  };
}

/** The state at the branch. */
function* historyOf(
  data: ModelData,
  request: ReplicateRequest,
  cache: BranchCache,
): Generator<undefined, SimulationState> {
  const { memory } = cache;
  const simulation = simulationOf(data, { ...request, programme: [] }, { memory });
  while (simulation.month < BRANCH_MONTH) {
    simulation.step();
    yield undefined;
  }
  const state = simulation.save();
  simulation.release();
  cache.keepState(request, state);
  return state;
}

function* baselineOf(
  data: ModelData,
  request: ReplicateRequest,
  { state, cache }: { readonly state: SimulationState; readonly cache: BranchCache },
): Generator<undefined, Arm> {
  const { memory } = cache;
  const simulation = simulationOf(data, { ...request, programme: [] }, { state, memory });
  while (simulation.month < (request.until ?? MONTHS)) {
    simulation.step();
    yield undefined;
  }
  simulation.release();
  const baseline = armOf(simulation);
  cache.keepBaseline(request, baseline);
  return baseline;
}

/** The simulation of a request's programme, at its first month or where the state was saved. */
export function simulationOf(
  data: ModelData,
  request: ReplicateRequest,
  { state, memory }: { readonly state?: SimulationState; readonly memory?: Memory } = {},
): Simulation {
  const { programme, seed, replicate, scale, future = USUAL_FUTURE, factors = {} } = request;
  const setup = { data, programme, seed, replicate, scale, future, factors };
  return new Simulation({ ...setup, ...(memory && { memory }) }, state);
}

/** Runs a replicate without pause. */
export function runPair(
  data: ModelData,
  request: ReplicateRequest,
  cache = new BranchCache(0, 'latest'),
): PairedRun {
  const run = pairedRun(data, request, cache);
  for (;;) {
    const { done, value } = run.next();
    if (done === true) return value;
  }
}
