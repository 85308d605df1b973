/** Runs shown one after the other, and bands of whole curves: what the charts draw otherwise than usual. */
import { batch, computed, effect, signal } from '@preact/signals';
import { FIRST_YEAR, LAST_YEAR } from '../../model/index.ts';
import { monthIndex, MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { valueAt } from '../../experiment/compare.ts';
import { withRun, withWholeCurves } from '../charts/whole-curves.ts';
import { redrawn } from './pictures.ts';
import { ensemble, shownKey } from './runs.ts';
import { bandKind, indicator } from './view.ts';

/** Place of the run that stands out among those on screen, from 0. */
export const place = signal<number | undefined>(undefined);
/** Whether the runs are shown one after the other. */
export const isPlaying = signal(false);

/** Two and a half runs a second. */
const SHOWN = 400;
const LAST_MONTH = monthIndex(FIRST_YEAR, LAST_YEAR, MONTHS_PER_YEAR);
let timer: ReturnType<typeof setInterval> | undefined;

const told = computed(() => (place.value === undefined ? undefined : ensemble.value[place.value]));

/** The run that stands out: its number, its figures of the last year, and in how many so far the scenario is higher. */
export const saying = computed(() => {
  const run = told.value;
  if (run === undefined || place.value === undefined) return undefined;
  const figures = (of: typeof run) =>
    [of.baseline, of.treatment].map((arm) => valueAt(arm, indicator.value, LAST_MONTH));
  const [baseline = Number.NaN, scenario = Number.NaN] = figures(run);
  const seen = ensemble.value.slice(0, place.value + 1);
  const higher = seen.filter((each) => {
    const [before = Number.NaN, after = Number.NaN] = figures(each);
    return after > before;
  });
  return {
    ...{ replicate: run.replicate, baseline, scenario },
    ...{ higher: higher.length, seen: seen.length, all: ensemble.value.length },
  };
});

/** Makes the charts follow; a run of settings that were left does not stand out any more. */
export function startOneByOne(): void {
  effect(() => {
    const isUsual = bandKind.value === 'months' && told.value === undefined;
    redrawn.value = isUsual
      ? undefined
      : (usual, { indicator: id, mode }) => {
          const asked = {
            runs: ensemble.value,
            indicator: id,
            isDifference: mode === 'difference',
          };
          const drawing = bandKind.value === 'curves' ? withWholeCurves(usual, asked) : usual;
          return told.value === undefined
            ? drawing
            : withRun(drawing, { ...asked, run: told.value });
        };
  });
  let key = shownKey.peek();
  effect(() => {
    if (shownKey.value === key) return;
    key = shownKey.value;
    leaveRun();
  });
}

/** Shows the next run, the first after the last. */
export function nextRun(): void {
  const next = (place.peek() ?? -1) + 1;
  place.value = next < ensemble.peek().length ? next : 0;
}

/** Shows all runs one after the other, once. */
export function play(): void {
  if (ensemble.peek().length === 0) return;
  batch(() => {
    isPlaying.value = true;
    place.value = 0;
  });
  timer = setInterval(() => {
    if ((place.peek() ?? 0) + 1 < ensemble.peek().length) nextRun();
    else pause();
  }, SHOWN);
}

/** Stays at the run that stands out. */
export function pause(): void {
  clearInterval(timer);
  isPlaying.value = false;
}

export function leaveRun(): void {
  pause();
  place.value = undefined;
}
