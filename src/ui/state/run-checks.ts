/** Checks of the runs on screen and of the chart, once the runs are there: in slices, so that they keep nothing waiting. */
import { computed, effect, signal } from '@preact/signals';
import type { PairedRun } from '../../experiment/index.ts';
import { checksOfRuns, type Checked, type RunCheckId } from '../../experiment/run-checks/index.ts';
import { checksOfChart, type ChartCheckId } from '../charts/chart-checks.ts';
import { picture } from './pictures.ts';
import { busy, ensemble, failures, isStale, runs } from './runs.ts';
import { scenario } from './scenario.ts';
import { inSlices } from './slices.ts';
import { bandKind, indicator, mode } from './view.ts';

export type ScreenCheckId = RunCheckId | ChartCheckId;

interface Found {
  readonly of: readonly PairedRun[];
  readonly checks: readonly Checked[];
}

/** What runs were found to be; nothing until the first were looked at. */
const found = signal<Found | undefined>(undefined);

const isRunning = computed(() => busy.value || isStale.value);

/** Whether what was found is of other runs than those that are wanted. */
export const isWaiting = computed(() => isRunning.value || found.value?.of !== ensemble.value);

const ofChart = computed(() =>
  checksOfChart({
    drawing: picture.value.drawing,
    indicator: indicator.value,
    isDifference: mode.value === 'difference',
    hasMedians: bandKind.value === 'months' || mode.value === 'difference',
    runs: runs.value,
  }),
);

/** What the chart was found to be when its runs were all there: a growing fan is not looked at. */
const settled = signal<readonly Checked<ChartCheckId>[]>([]);

/** All checks of what is on screen; nothing until there are any. */
export const checks = computed(
  (): readonly Checked<ScreenCheckId>[] | undefined =>
    found.value && [...found.value.checks, ...settled.value],
);

/** Looks at runs and chart whenever all the runs that are asked for are there. @returns what ends that */
export function startRunChecks(): () => void {
  const unbindChart = effect(() => {
    if (!isRunning.value) settled.value = ofChart.value;
  });
  const unbindRuns = effect(() => {
    const [asked, errors] = [ensemble.value, failures.value.map(({ error }) => error)];
    if (!isRunning.value && asked.length > 0) void look(asked, errors);
  });
  return () => {
    unbindChart();
    unbindRuns();
  };
}

async function look(of: readonly PairedRun[], errors: readonly Error[]): Promise<void> {
  const isWanted = () => !isRunning.peek() && ensemble.peek() === of;
  const { programme } = scenario.peek();
  const all = await inSlices(checksOfRuns(of, { programme, errors }), isWanted);
  if (all !== undefined) found.value = { of, checks: all };
}
