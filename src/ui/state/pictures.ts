/** What the chart shows, derived from runs and view. */
import { computed, signal } from '@preact/signals';
import { BRANCH_MONTH, FIRST_YEAR, INDICATORS } from '../../model/index.ts';
import type { Observation } from '../../scenario/data.ts';
import { differenceDrawing } from '../charts/difference.ts';
import { differenceOf, lineOf } from '../charts/drawing.ts';
import { fanDrawing, FORK } from '../charts/fan.ts';
import type { Picture } from '../charts/time-chart.ts';
import { words } from '../text/index.ts';
import { isStale, lead, leadBaseline, runs } from './runs.ts';
import { indicator, mode } from './view.ts';

/** The model knows nothing from after this year. */
const VANTAGE_YEAR = FIRST_YEAR + BRANCH_MONTH / 12 - 1;

/** Published figures, as loaded. */
export const observations = signal<readonly Observation[]>([]);

/** Last year that has passed for the reader: the last for which anything was published. */
export const lastPastYear = computed(() =>
  observations.value.reduce((last, { year }) => Math.max(last, year), VANTAGE_YEAR),
);

/** Published figures of the present indicator. */
export const published = computed(() => {
  const { observed } = INDICATORS[indicator.value];
  return observations.value.filter(({ series }) => series === observed);
});

const drawing = computed(() =>
  mode.value === 'levels'
    ? fanDrawing(runs.value, indicator.value, published.value)
    : differenceDrawing(runs.value, indicator.value),
);

const growing = computed(() => {
  if (!isStale.value || lead.value === undefined) return undefined;
  const { treatment } = lead.value;
  if (mode.value === 'levels') return lineOf(treatment, indicator.value, FORK);
  const baseline = leadBaseline.value;
  return baseline && differenceOf({ treatment, baseline }, indicator.value, FORK);
});

const zones = computed(() => {
  const { history, past, future } = words();
  return { history, past, open: future, lastPastYear: lastPastYear.value };
});

export const picture = computed<Picture>(() => ({
  drawing: drawing.value,
  growing: growing.value,
  stale: isStale.value,
  quantity: `${indicator.value} ${mode.value}`,
  zones: zones.value,
}));
