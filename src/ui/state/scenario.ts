/** The scenario on the sliders, with undo and redo: one step per gesture. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import {
  LEVER_IDS,
  LEVERS,
  USUAL_FUTURE,
  type Future,
  type LeverId,
  type OwnTarget,
  type Programme,
} from '../../model/index.ts';
import {
  DEFAULTS,
  inCatalogueOrder,
  unmade,
  withoutNotes,
  withoutTargets,
  type ResolvedScenario,
} from '../../scenario/resolve.ts';
import { shownValue, withShownValue } from '../../scenario/shown.ts';
import { marked } from '../../scenario/title.ts';
import { CHANGED, NO_ZONE } from '../text/changed.ts';

const EMPTY: ResolvedScenario = {
  id: 'no-zone',
  title: NO_ZONE,
  ...DEFAULTS,
  future: USUAL_FUTURE,
  programme: [],
};
const MOST_STEPS = 200;
/** A gesture goes on when the same lever moves again within so many milliseconds of its end. */
const PAUSE = 600;

export const scenario = signal<ResolvedScenario>(EMPTY);
/** Everything that can be picked: the shipped scenarios, then those of links and files as they were opened. */
export const choices = signal<readonly ResolvedScenario[]>([]);
const past = signal<readonly ResolvedScenario[]>([]);
const future = signal<readonly ResolvedScenario[]>([]);
let gesture: string | undefined;
let ending: ReturnType<typeof setTimeout> | undefined;

const values = new Map<LeverId, ReadonlySignal<number>>(
  LEVER_IDS.map((id) => [id, computed(() => shownValue(scenario.value.programme, id))]),
);

/** Value of a lever in the present scenario; of one with several dates the farthest from neutral. */
export function valueOf(lever: LeverId): number {
  return values.get(lever)?.value ?? LEVERS[lever].neutral;
}

/** The choice that the present scenario equals, if any: its own first. */
export const chosen = computed(() => {
  const now = scenario.value;
  const same = choices.value.filter((choice) => sameRuns(choice, now));
  return same.find(({ id }) => id === now.id) ?? same[0];
});

/** What the present scenario was made from; nothing where that is not offered any more. */
export const origin = computed(() => choices.value.find(({ id }) => id === scenario.value.id));

/** The scenario as it is passed on: one that was changed is not called what it was changed from. */
export const shared = computed(() => {
  if (chosen.value !== undefined) return scenario.value;
  const { title } = scenario.value;
  return {
    ...scenario.value,
    title: { en: marked(title.en, CHANGED.en), zh: marked(title.zh, CHANGED.zh) },
  };
});

/** Whether two scenarios lead to the same runs. */
function sameRuns(a: ResolvedScenario, b: ResolvedScenario): boolean {
  return runKey(a) === runKey(b);
}

/** What of a scenario decides its runs. */
export type Run = Pick<ResolvedScenario, 'programme' | 'seed' | 'scale' | 'future'>;

/** What the runs of a scenario depend on, as a text; the number of runs is no part of it. */
export function runKey({ programme, seed, scale, future: outside }: Run): string {
  return JSON.stringify([seed, scale, outside, withoutNotes(programme)]);
}

/** Moves a lever: at its neutral value it leaves the programme, and dated values keep their proportion. */
export function setLever(lever: LeverId, value: number): void {
  const { programme } = scenario.value;
  // What a gesture began with: drawn over its neutral value and on, a lever keeps the months that it had.
  const began = gesture === lever ? (past.value.at(-1)?.programme ?? programme) : programme;
  edit(unmade({ ...scenario.value, programme: withShownValue(began, lever, value) }), lever);
}

/** Gives a lever these dated values, in one step; none takes it out of the programme. */
export function setSettings(lever: LeverId, own: Programme): void {
  const others = scenario.value.programme.filter((setting) => setting.lever !== lever);
  const programme = inCatalogueOrder([...others, ...own]);
  edit(unmade({ ...scenario.value, programme }), undefined);
}

/** Assumes this of the world outside, in one step. */
export function setFuture(assumed: Future): void {
  edit(unmade({ ...scenario.value, future: assumed }), undefined);
}

/** The movement of a lever has ended; what follows after a pause is a step of its own. */
export function endGesture(): void {
  clearTimeout(ending);
  ending = setTimeout(() => (gesture = undefined), PAUSE);
}

/** Targets of one's own change no run: they are no step to undo. */
export function setTargets(targets: readonly OwnTarget[]): void {
  scenario.value = withTargets(scenario.value, targets);
}

function withTargets(
  changed: ResolvedScenario,
  targets: readonly OwnTarget[] | undefined,
): ResolvedScenario {
  return {
    ...withoutTargets(changed),
    ...(targets !== undefined && targets.length > 0 && { targets }),
  };
}

/** Takes over a shipped scenario, which has no targets: one's own stay. */
export function choosePreset(next: ResolvedScenario): void {
  const { replications, targets } = scenario.value;
  choose(withTargets({ ...next, replications }, next.targets ?? targets));
}

export function setReplications(replications: number): void {
  scenario.value = { ...scenario.value, replications };
}

/** Takes a scenario over as it is. */
export function choose(next: ResolvedScenario): void {
  edit(next, undefined);
}

/** Offers shipped scenarios before those that were opened; an opened one that equals a shipped one is not offered twice. */
export function addPresets(presets: readonly ResolvedScenario[]): void {
  const others = choices.value.filter(
    (known) => !presets.some((preset) => sameRuns(preset, known)),
  );
  choices.value = [...presets, ...others];
}

/** Adds a scenario of a link or a file to the choices and takes it over. */
export function openScenario(opened: ResolvedScenario): void {
  batch(() => choose(offer(opened)));
}

/** Adds a scenario to the choices, unless one leads to the same runs. @returns it, by the name of the choice */
export function offer(opened: ResolvedScenario): ResolvedScenario {
  const known = choices.value.find((choice) => sameRuns(choice, opened));
  if (known !== undefined) return { ...opened, id: known.id };
  const next = { ...opened, id: `opened-${choices.value.length}` };
  choices.value = [...choices.value, next];
  return next;
}

function edit(next: ResolvedScenario, by: string | undefined): void {
  clearTimeout(ending);
  if (sameRuns(next, scenario.value)) {
    scenario.value = next;
    return;
  }
  batch(() => {
    if (by === undefined || by !== gesture)
      past.value = [...past.value.slice(1 - MOST_STEPS), scenario.value];
    gesture = by;
    future.value = [];
    scenario.value = next;
  });
}

/** All states of this visit that can be gone to, oldest first, and which of them is on the sliders. */
export const visited = computed(() => ({
  states: [...past.value, scenario.value, ...[...future.value].reverse()],
  at: past.value.length,
}));

/** Goes to a state of this visit; those after it stay, to be gone forward to. */
export function goTo(place: number): void {
  batch(() => {
    while (past.value.length > place) undo();
    while (past.value.length < place && future.value.length > 0) redo();
  });
}

/** A step back or forward, as the two states that it leads between; nothing where there is none. */
export const undoStep = computed(() => stepTo(past.value.at(-1)));
export const redoStep = computed(() => stepTo(future.value.at(-1)));

export interface Step {
  readonly from: Programme;
  readonly to: Programme;
}

function stepTo(target: ResolvedScenario | undefined): Step | undefined {
  return target && { from: scenario.value.programme, to: target.programme };
}

export function undo(): void {
  move(past, future);
}

export function redo(): void {
  move(future, past);
}

type Stack = typeof past;

function move(from: Stack, onto: Stack): void {
  const target = from.value.at(-1);
  if (target === undefined) return;
  gesture = undefined;
  batch(() => {
    from.value = from.value.slice(0, -1);
    onto.value = [...onto.value, scenario.value];
    const { replications, targets } = scenario.value;
    scenario.value = withTargets({ ...target, replications }, targets);
  });
}
