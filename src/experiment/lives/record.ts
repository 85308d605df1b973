/** The lives of one replicate: its history, then the programme and no zone on the same draws, all of it watched. */
import { BRANCH_MONTH, MONTHS, Simulation, type ModelData } from '../../model/index.ts';
import type { SimulationState } from '../../model/index.ts';
import type { ReplicateRequest } from '../replicate.ts';
import type { WatchedArm } from './life.ts';
import { Watcher } from './watcher.ts';

/** What both arms of a replicate were like. */
export interface PairedLives {
  readonly treatment: WatchedArm;
  readonly baseline: WatchedArm;
  /** Whether there is a programme: without one both arms are the same. */
  readonly hasProgramme: boolean;
  readonly seed: number;
  readonly replicate: number;
  readonly scale: number;
}

/**
 * Runs a replicate month by month and keeps the lives of its firms, funds and gates.
 *
 * @yields after each month, so that a caller can pause or stop
 */
export function* recordingLives(
  data: ModelData,
  request: ReplicateRequest,
): Generator<undefined, PairedLives> {
  const { seed, replicate, scale, programme } = request;
  const history = new Watcher();
  const before = simulationWith(data, { ...request, programme: [] }, history);
  yield* watched(before, history, BRANCH_MONTH);
  const state = before.save();
  const arm = function* (own: ReplicateRequest['programme']) {
    const watcher = new Watcher(history.chronicle);
    const simulation = simulationWith(data, { ...request, programme: own }, watcher, state);
    yield* watched(simulation, watcher, MONTHS);
    return { ...watcher.chronicle, results: simulation.results() };
  };
  const treatment = yield* arm(programme);
  const hasProgramme = programme.length > 0;
  const baseline = hasProgramme ? yield* arm([]) : treatment;
  return { treatment, baseline, hasProgramme, seed, replicate, scale };
}

/** {@link recordingLives} without pause. */
export function recordLives(data: ModelData, request: ReplicateRequest): PairedLives {
  const recording = recordingLives(data, request);
  for (;;) {
    const { done, value } = recording.next();
    if (done === true) return value;
  }
}

function simulationWith(
  data: ModelData,
  { programme, seed, replicate, scale, future, factors }: ReplicateRequest,
  biography: Watcher,
  state?: SimulationState,
): Simulation {
  const setup = { data, programme, seed, replicate, scale, biography };
  const world = { ...(future && { future }), ...(factors && { factors }) };
  return new Simulation({ ...setup, ...world }, state);
}

function* watched(
  simulation: Simulation,
  watcher: Watcher,
  until: number,
): Generator<undefined, void> {
  watcher.begin(simulation);
  while (simulation.month < until) {
    simulation.step();
    watcher.write(simulation);
    yield undefined;
  }
}
