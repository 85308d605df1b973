/** The sweep of one lever: the programme at each of its values, run on demand on the draws of the chart. */
import { batch, computed, signal } from '@preact/signals';
import {
  SWEEP_YEARS,
  sweepValues,
  sweptDifference,
  type Comparison,
  type PairedRun,
} from '../../experiment/index.ts';
import type { LeverId } from '../../model/index.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { withShownValue } from '../../scenario/shown.ts';
import { ComparedRuns } from './compared-runs.ts';
import { runAside, runsKept, stop } from './runs.ts';
import { runKey, scenario, type Run } from './scenario.ts';
import { sweptLever } from './swept-lever.ts';
import { indicator } from './view.ts';

/** The programme at a value of the lever. */
interface At {
  readonly value: number;
  readonly runs: readonly PairedRun[];
}

/** What is on screen: every value, and the programme as it stands, with the same replicates in order. */
export interface Swept {
  readonly lever: LeverId;
  readonly of: ResolvedScenario;
  readonly now: readonly PairedRun[];
  readonly values: readonly At[];
}

export interface Progress {
  readonly state: 'running' | 'stopped' | 'done';
  /** Runs that are there, of those of all values and of the programme as it stands. */
  readonly done: number;
  readonly all: number;
  /** Runs that were computed for it, and the seconds that they took so far. */
  readonly computed: number;
  readonly seconds: number;
  readonly failure?: unknown;
}

export const swept = signal<Swept | undefined>(undefined);
export const progress = signal<Progress | undefined>(undefined);

/** Runs of earlier sweeps that are kept: a phone would miss the memory of more. */
const MOST_BESIDE = 120;
/** Pairs from which on anything can be told. */
const FEWEST = 2;
/** Milliseconds between two drawings while runs come in. */
const DRAW_EVERY = 600;
const SECOND = 1000;
const kept = new ComparedRuns(MOST_BESIDE);
let drawing: ReturnType<typeof setTimeout> | undefined;
/** Grows with each start and end: what belongs to an earlier one tells nothing any more. */
let turn = 0;

/** What is asked: the programme at each value, and as it stands. */
interface Asked {
  readonly lever: LeverId;
  readonly of: ResolvedScenario;
  readonly values: readonly { readonly value: number; readonly run: Run }[];
}

function askedNow(lever: LeverId): Asked {
  const of = scenario.peek();
  const { programme, seed, scale, future } = of;
  const runAt = (value: number): Run => ({
    programme: withShownValue(programme, lever, value),
    ...{ seed, scale, future },
  });
  return { lever, of, values: sweepValues(lever).map((value) => ({ value, run: runAt(value) })) };
}

/** Runs what is missing of the lever's sweep, and shows what it says; goes on with what was stopped. */
export async function sweep(lever: LeverId): Promise<void> {
  const own = ++turn;
  const asked = askedNow(lever);
  const { missing, all } = missingOf(asked);
  const begun = performance.now();
  let came = 0;
  const tell = (news: Pick<Progress, 'state' | 'failure'>) => {
    if (own !== turn) return;
    const seconds = (performance.now() - begun) / SECOND;
    progress.value = { done: all - missing.length + came, all, computed: came, seconds, ...news };
  };
  tell({ state: 'running' });
  try {
    const isWhole = await runAside(missing, (run, { future, ...request }) => {
      if (future === undefined) return;
      kept.keep({ ...request, future }, run);
      came++;
      tell({ state: 'running' });
      drawing ??= setTimeout(() => show(own, asked), DRAW_EVERY);
    });
    show(own, asked);
    tell({ state: isWhole ? 'done' : 'stopped' });
  } catch (failure) {
    show(own, asked);
    tell({ state: 'stopped', failure });
  }
}

/** Ends it where it is; what has run stays. */
export function stopSweep(): void {
  stop();
}

/** Leaves the sweep, and stops it where it runs. */
export function closeSweep(): void {
  turn++;
  if (progress.peek()?.state === 'running') stop();
  kept.trim([]);
  batch(() => {
    sweptLever.value = undefined;
    swept.value = undefined;
    progress.value = undefined;
  });
}

/** Replicate by replicate, so that all values grow together. Programmes that are the same run once. */
function missingOf(asked: Asked) {
  const different = new Map(
    [asked.of, ...asked.values.map(({ run }) => run)].map((run) => [runKey(run), run]),
  );
  const runs = [...different.values()];
  takeFromChart(asked.of);
  const missing = replicatesOf(asked).flatMap((replicate) =>
    runs
      .filter((run) => kept.find(run, replicate) === undefined)
      .map(({ programme, seed, scale, future }) => ({
        ...{ programme, seed, scale, future, replicate },
      })),
  );
  return { missing, all: runs.length * asked.of.replications };
}

/** What the chart has run of the programme need not run again. */
function takeFromChart(of: ResolvedScenario): void {
  const { programme, seed, scale, future } = of;
  for (const run of runsKept(of)) {
    const { replicate } = run;
    if (kept.find(of, replicate) === undefined)
      kept.keep({ programme, seed, scale, future, replicate }, run);
  }
}

function replicatesOf({ of }: Asked): number[] {
  return Array.from({ length: of.replications }, (_, at) => at + 1);
}

/** Shows the replicates that every value has, and the programme as it stands. */
function show(own: number, asked: Asked): void {
  clearTimeout(drawing);
  drawing = undefined;
  if (own !== turn) return;
  const all = [asked.of, ...asked.values.map(({ run }) => run)];
  const replicates = replicatesOf(asked).filter((replicate) =>
    all.every((run) => kept.find(run, replicate) !== undefined),
  );
  if (replicates.length < FEWEST) return;
  const runsOf = (run: Run) => replicates.flatMap((replicate) => kept.find(run, replicate) ?? []);
  const { lever, of } = asked;
  const values = asked.values.map(({ value, run }) => ({ value, runs: runsOf(run) }));
  swept.value = { lever, of, now: runsOf(of), values };
}

/** A value of the lever with what it changes at the years of a sweep, for the indicator of the chart. */
export interface SweptRow {
  readonly value: number;
  readonly differences: readonly Comparison[];
}

export const sweptRows = computed((): readonly SweptRow[] => {
  const { now = [], values = [] } = swept.value ?? {};
  return values.map(({ value, runs }) => ({
    value,
    differences: SWEEP_YEARS.map((year) =>
      sweptDifference({ swept: runs, now }, indicator.value, year),
    ),
  }));
});
