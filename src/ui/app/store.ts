/** State of the app: the programme on the sliders, what is shown, and the runs that belong to it. */
import { computed, signal } from '@preact/signals';
import { fingerprint, FINGERPRINT_REPLICATES, type PairedRun } from '../../experiment/index.ts';
import {
  BRANCH_MONTH,
  LEVERS,
  LIVE_SCALE,
  type IndicatorId,
  type LeverId,
  type ModelData,
  type Programme,
} from '../../model/index.ts';
import { Pool } from '../../worker/pool.ts';
import type { Partial } from '../../worker/service.ts';
import { poolSize } from '../../worker/size.ts';
import { spawnWorker } from '../../worker/spawn.ts';
import { inCatalogueOrder, type ResolvedScenario } from '../../scenario/resolve.ts';

export const ENSEMBLE = 20;
const SEED = 1;
const RAMP = 12;

export const indicator = signal<IndicatorId>('valueAdded');
export const programme = signal<Programme>([]);
export const runs = signal<readonly PairedRun[]>([]);
/** The lead line as far as it is computed. */
export const lead = signal<Partial | undefined>(undefined);
/** Programme that the runs on screen belong to; they are stale while it is not the present one. */
export const shown = signal<Programme | undefined>(undefined);
export const failures = signal<readonly number[]>([]);
export const busy = signal(false);
/** How many workers compute when some could not be started; 0 when the page itself has to. */
export const workersLeft = signal<number | undefined>(undefined);

export const isStale = computed(() => shown.value !== programme.value);
export const ensemble = computed(() => runs.value.filter(({ replicate }) => replicate > 0));
export const print = computed(() => {
  const some = runs.value.filter(({ replicate }) => replicate < FINGERPRINT_REPLICATES.length);
  return !isStale.value && some.length === FINGERPRINT_REPLICATES.length
    ? fingerprint(some)
    : undefined;
});

let pool: Pool | undefined;

/** Pixels of the shorter side of a screen below which it is a phone's. */
const PHONE = 600;

/** Computes with the model's input data from now on, in workers that are started when needed. */
export function startPool(data: ModelData): void {
  const size = poolSize(
    navigator.hardwareConcurrency,
    Math.min(screen.width, screen.height) < PHONE,
  );
  const onFewer = (workers: number) => (workersLeft.value = workers);
  const made = new Pool({ size, data, spawn: spawnWorker, onFewer });
  const pauseUnseen = () => made.pause(document.hidden);
  document.addEventListener('visibilitychange', pauseUnseen);
  pauseUnseen();
  pool = made;
  compute();
}

/** Value of a lever under the present programme. */
export function valueOf(lever: LeverId): number {
  return programme.value.find((setting) => setting.lever === lever)?.value ?? LEVERS[lever].neutral;
}

export function setLever(lever: LeverId, value: number): void {
  const before = programme.value.find((setting) => setting.lever === lever);
  const others = programme.value.filter((setting) => setting.lever !== lever);
  const start = before ?? { lever, from: BRANCH_MONTH, ramp: RAMP, after2025: 'keep' as const };
  const next = value === LEVERS[lever].neutral ? others : [...others, { ...start, value }];
  setProgramme(inCatalogueOrder(next));
}

export function setProgramme(next: Programme): void {
  programme.value = next;
  compute();
}

/** The preset that the present programme equals, if any. */
export function presetOf(presets: readonly ResolvedScenario[]): string | undefined {
  const now = JSON.stringify(programme.value);
  return presets.find((preset) => JSON.stringify(preset.programme) === now)?.id;
}

/** Stops computing and keeps what is drawn. */
export function stop(): void {
  pool?.restart([], idle);
  busy.value = false;
}

const idle = { onRun: () => undefined, onFailure: () => undefined, onIdle: () => undefined };

/** Runs the lead line and then the ensemble of the present programme. */
function compute(): void {
  const wanted = programme.value;
  const requests = Array.from({ length: ENSEMBLE + 1 }, (_, replicate) => ({
    programme: wanted,
    seed: SEED,
    scale: LIVE_SCALE,
    replicate,
  }));
  busy.value = true;
  pool?.restart(requests, {
    onPartial: (partial) => {
      if (isStale.value) lead.value = partial;
    },
    onRun: (run) => {
      runs.value = isStale.value ? [run] : [...runs.value, run];
      if (isStale.value) failures.value = [];
      shown.value = wanted;
      if (run.replicate === 0) lead.value = undefined;
    },
    onFailure: (replicate) => (failures.value = [...failures.value, replicate]),
    onIdle: () => (busy.value = false),
  });
}
