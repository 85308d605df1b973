/** Lives of one run of the scenario: told on demand by a worker of their own, since recording takes a run. */
import { computed, signal, untracked } from '@preact/signals';
import type { ReplicateRequest } from '../../experiment/index.ts';
import type { LivesReport } from '../../experiment/lives/index.ts';
import type { ShownGate } from '../../handin/lives/shown.ts';
import type { Shown } from '../../handin/lives/side.ts';
import type { Text } from '../../kernel/declare.ts';
import type { ModelData } from '../../model/index.ts';
import { withoutNotes } from '../../scenario/resolve.ts';
import { spawnLives } from '../../worker/spawn-lives.ts';
import { modelData, workersLeft } from './runs.ts';
import { runKey, scenario } from './scenario.ts';
import { inSlices } from './slices.ts';

/** The first run of the ensemble: papers tell of it, and `zonelab biography` unless it is given another. */
const FIRST = 1;
/** Run that is told on screen. */
export const replicate = signal(FIRST);
/** The last that can be picked. */
export const LAST_REPLICATE = 1000;
/** So many runs keep their lives. */
const MOST_KEPT = 4;
/** So many of them stand in a white paper, as in that of the command line. */
const MOST_CASES = 4;

/** What is told of a run. */
export interface Told {
  readonly lives: readonly Shown[];
  readonly gates: LivesReport['gates'];
  readonly years: readonly ShownGate[];
  /** The first lives as paragraphs of a white paper. */
  readonly cases: readonly Text[];
  /** What must be said beside it. */
  readonly notes: readonly Text[];
}

interface Telling {
  readonly running: boolean;
  readonly told?: Told;
  readonly failure?: unknown;
}

const tellings = signal<ReadonlyMap<string, Telling>>(new Map());
const keyOf = (run: number) => `${run} ${runKey(scenario.value)}`;
const key = computed(() => keyOf(replicate.value));

/** What is known of the picked run of the present scenario. */
export const telling = computed<Telling>(() => tellings.value.get(key.value) ?? NOTHING);
const NOTHING: Telling = { running: false };

let cancel: () => void = () => undefined;

/** Cases of a white paper, of the run that its money is of; none where that could not be told. */
export async function casesOfFirst(): Promise<readonly Text[]> {
  const of = untracked(() => keyOf(FIRST));
  if (tellings.peek().get(of)?.told === undefined) await tellLives(FIRST);
  return tellings.peek().get(of)?.told?.cases ?? [];
}

/** Tells the lives of a run, the picked one unless another is given; of one that is being told no more. */
export async function tellLives(run = replicate.peek()): Promise<void> {
  const [of, data] = [untracked(() => keyOf(run)), modelData];
  if (data === undefined) return;
  cancelTelling();
  const { programme, seed, scale, future } = scenario.peek();
  const request = { programme: withoutNotes(programme), seed, scale, future };
  note(of, { running: true });
  try {
    const report = await reported(data, { ...request, replicate: run });
    note(of, report === undefined ? NOTHING : { running: false, told: await toldOf(report) });
  } catch (failure) {
    note(of, { running: false, failure });
  }
}

export function cancelTelling(): void {
  cancel();
}

function note(of: string, state: Telling): void {
  const others = [...tellings.value].filter(([each]) => each !== of);
  tellings.value = new Map([...others, [of, state] as const].slice(-MOST_KEPT));
}

/** @returns nothing when it was cancelled */
function reported(data: ModelData, request: ReplicateRequest): Promise<LivesReport | undefined> {
  return workersLeft.peek() === 0 ? fromPage(data, request) : fromWorker(data, request);
}

async function fromWorker(
  data: ModelData,
  request: ReplicateRequest,
): Promise<LivesReport | undefined> {
  const worker = spawnLives();
  const cancelled = new Promise<undefined>((resolve) => (cancel = () => resolve(undefined)));
  try {
    return await Promise.race([worker.service.tell(data, request), worker.died, cancelled]);
  } finally {
    cancel = () => undefined;
    worker.terminate();
  }
}

/** Where no worker can be started the page computes, a little at a time. */
async function fromPage(
  data: ModelData,
  request: ReplicateRequest,
): Promise<LivesReport | undefined> {
  const { recordingLives, reportOf } = await import('../../experiment/keeping.ts');
  let wanted = true;
  cancel = () => (wanted = false);
  const lives = await inSlices(recordingLives(data, request), () => wanted);
  return lives === undefined ? undefined : reportOf(lives);
}

/** The words come with the first lives. */
async function toldOf(report: LivesReport): Promise<Told> {
  const { caseParagraphs } = await import('../../handin/lives/cases.ts');
  const { shownGates, shownLives } = await import('../../handin/lives/shown.ts');
  const { pairNote, scaleNote, synthetic } = await import('../../handin/lives/notes.ts');
  return {
    lives: shownLives(report),
    gates: report.gates,
    years: shownGates(report),
    cases: caseParagraphs(report, MOST_CASES),
    notes: [synthetic(), scaleNote(report), ...(report.hasProgramme ? [pairNote()] : [])],
  };
}
