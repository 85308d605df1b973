/** The runs of the present scenario: computed when it changes, kept for when it comes back. */
import { batch, computed, effect, signal } from '@preact/signals';
import { inOrder, type PairedRun, type ReplicateRequest } from '../../experiment/index.ts';
import type { ModelData } from '../../model/index.ts';
import { Pool } from '../../worker/pool.ts';
import type { Partial } from '../../worker/service.ts';
import { firstStartsAlone, poolSize } from '../../worker/size.ts';
import { spawnWorker } from '../../worker/spawn.ts';
import { DrawingPace } from './drawing-pace.ts';
import { RunMemory } from './run-memory.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { runKey, scenario } from './scenario.ts';

/** Runs on screen, in replicate order. */
export const runs = signal<readonly PairedRun[]>([]);
/** The lead line of the present settings as far as it is computed. */
export const lead = signal<Partial | undefined>(undefined);
export interface Failure {
  readonly replicate: number;
  readonly error: Error;
}

/** Replicates of the present settings that failed twice, and why. */
export const failures = signal<readonly Failure[]>([]);
export const busy = signal(false);
/** How many workers compute when some could not be started; 0 when the page itself has to. */
export const workersLeft = signal<number | undefined>(undefined);

/** Scenario that the runs on screen belong to. */
const shown = signal<ResolvedScenario | undefined>(undefined);
/** Key of what the runs on screen are of. */
export const shownKey = computed(() => shown.value && runKey(shown.value));
const wantedKey = computed(() => runKey(scenario.value));
/** Whether the runs on screen belong to other settings than the present ones. */
export const isStale = computed(() => shownKey.value !== wantedKey.value);
/** Baseline of the lead line, where the runs on screen share its draws. */
export const leadBaseline = computed(() => {
  const isSame = shown.value !== undefined && drawsOf(shown.value) === drawsOf(scenario.value);
  return isSame ? runs.value.find(({ replicate }) => replicate === 0)?.baseline : undefined;
});
/** What the draws and the baseline of a scenario depend on, as a text. */
function drawsOf({ seed, scale, future }: ResolvedScenario): string {
  return JSON.stringify([seed, scale, future]);
}

export const ensemble = computed(() => runs.value.filter(({ replicate }) => replicate > 0));
/** Runs from which on two arms can be compared: one alone says nothing of chance. */
const FEWEST = 2;
/** Whether there are so many. */
export const isComparable = computed(() => ensemble.value.length >= FEWEST);
/** Pairs done of the present settings, the lead line not counted. */
export const done = computed(() => (isStale.value ? 0 : ensemble.value.length));
/** Pairs wanted. */
export const wanted = computed(() => scenario.value.replications);

/** Pixels of the shorter side of a screen below which it is a phone's. */
const PHONE = 600;
const isPhone = Math.min(screen.width, screen.height) < PHONE;
/** Who talks about a picture for a minute still finds both workers, with their branches, at the next move. */
const REST = isPhone ? 30_000 : 300_000;
const memory = new RunMemory((isPhone ? 32 : 64) * 1024 * 1024);
let pool: Pool | undefined;
let drawing: ReturnType<typeof setTimeout> | undefined;
const pace = new DrawingPace();

/** The model's input data, as soon as the pool has them. */
export let modelData: ModelData | undefined;

/** Computes with the model's input data from now on, in workers that are started when needed. */
export function startPool(data: ModelData): void {
  modelData = data;
  const { hardwareConcurrency: cores } = navigator;
  const size = poolSize(cores, isPhone);
  const firstAlone = firstStartsAlone(size, cores);
  const onFewer = (workers: number) => (workersLeft.value = workers);
  const made = new Pool({ size, firstAlone, data, spawn: spawnWorker, rest: REST, onFewer });
  const pauseUnseen = () => made.pause(document.hidden);
  document.addEventListener('visibilitychange', pauseUnseen);
  pauseUnseen();
  pool = made;
  const wish = computed(() => `${wantedKey.value} ${wanted.value}`);
  effect(() => {
    if (wish.value !== '') compute();
  });
}

/** Stops computing and shows what there is: nothing on the page changes after that. */
export function stop(): void {
  pool?.restart([], { onRun: ignore, onFailure: ignore, onIdle: ignore });
  batch(() => {
    draw(wantedKey.peek());
    busy.value = false;
  });
}

const ignore = () => undefined;

/** Runs what is missing of the present scenario: the lead line, then the ensemble. */
export function compute(): void {
  const { programme, seed, scale, future } = scenario.peek();
  const key = wantedKey.peek();
  const draws = drawsOf(scenario.peek());
  const kept = memory.of(key);
  const count = wanted.peek() + 1;
  const missing = Array.from({ length: count }, (_, replicate) => replicate).filter(
    (replicate) => !kept.some((run) => run.replicate === replicate),
  );
  forgetDrawing(); // it may be of settings just left
  if (kept.length > 0) draw(key);
  failures.value = [];
  busy.value = missing.length > 0;
  pool?.restart(
    missing.map((replicate) => ({ programme, seed, scale, future, replicate })),
    {
      onPartial: (partial) => {
        if (isStale.value) lead.value = partial;
      },
      onRun: (run) => {
        memory.keep(key, run, draws);
        drawSoon(key);
      },
      onFailure: (replicate, error) => (failures.value = [...failures.value, { replicate, error }]),
      onIdle: () => {
        draw(key);
        busy.value = false;
      },
    },
  );
}

/** Runs of a scenario that was on the page not long ago; no more of them come. */
export function runsKept(of: ResolvedScenario): readonly PairedRun[] {
  return memory.of(runKey(of)).filter(({ replicate }) => replicate > 0);
}

/**
 * Runs replicates of other scenarios until anything else is asked of the workers.
 *
 * @param onRun is told which request a run answers
 * @returns whether all of them ran
 * @throws the first failure of a run, after the others
 */
export function runAside(
  requests: readonly ReplicateRequest[],
  onRun: (run: PairedRun, request: ReplicateRequest) => void,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    pool?.restart(requests, {
      onRun,
      onFailure: (_replicate, error) => (failure ??= error),
      onIdle: () => (failure === undefined ? resolve(true) : reject(failure)),
      onDropped: () => resolve(false),
    });
  });
}

/**
 * Draws the first run at once and the others in groups: every drawing costs the page a frame. Not before the task at hand
 * is done, since the worker whose run it is gets its next replicate in it.
 */
function drawSoon(key: string): void {
  const wait = isStale.value ? 0 : pace.wait(performance.now());
  drawing ??= setTimeout(() => draw(key), wait);
}

/** Forgets a drawing that waits. */
function forgetDrawing(): void {
  clearTimeout(drawing);
  drawing = undefined;
}

function draw(key: string): void {
  forgetDrawing();
  const kept = memory.of(key);
  if (key !== wantedKey.peek() || kept.length === 0) return;
  pace.begin(performance.now());
  batch(() => {
    runs.value = [...inOrder(kept)];
    shown.value = scenario.peek();
    lead.value = undefined;
  });
  // In the task after the frame the drawing is done, whatever it took.
  requestAnimationFrame(() => setTimeout(() => pace.end(performance.now())));
}
