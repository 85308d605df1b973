/** What the chart shows, derived from runs and view. */
import { computed, signal } from '@preact/signals';
import { compare } from '../../experiment/index.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  INDICATORS,
  MILESTONE_YEARS,
  type IndicatorId,
} from '../../model/index.ts';
import type { Observation } from '../../scenario/data.ts';
import { december } from '../charts/december.ts';
import { differenceDrawing } from '../charts/difference.ts';
import { differenceOf, lineOf, type Drawing } from '../charts/drawing.ts';
import { fanDrawing, FORK } from '../charts/fan.ts';
import type { Picture } from '../charts/time-chart.ts';
import { formatted, signed, words } from '../text/index.ts';
import { ensemble, isComparable, isStale, lead, leadBaseline, runs } from './runs.ts';
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

/** A path that the indicator is asked to take: what is drawn of it, and what the legend says. */
interface TargetPath extends Pick<Drawing, 'lines' | 'dots'> {
  readonly indicator: IndicatorId;
  readonly label: string;
}

/** The path to the targets, as soon as it is known; nothing where the indicator decides none. */
export const targetPath = signal<TargetPath | undefined>(undefined);

/** The path where it is that of what the chart shows. */
export const shownPath = computed(() =>
  mode.value === 'levels' && targetPath.value?.indicator === indicator.value
    ? targetPath.value
    : undefined,
);

const drawing = computed((): Drawing => {
  if (mode.value !== 'levels') return differenceDrawing(runs.value, indicator.value);
  const fan = fanDrawing(runs.value, indicator.value, published.value);
  const path = shownPath.value;
  if (path === undefined) return fan;
  return { ...fan, lines: [...fan.lines, ...path.lines], dots: [...fan.dots, ...path.dots] };
});

const growing = computed(() => {
  if (!isStale.value || lead.value === undefined) return undefined;
  const { treatment } = lead.value;
  if (mode.value === 'levels') return lineOf(treatment, indicator.value, FORK);
  const baseline = leadBaseline.value;
  return baseline && differenceOf({ treatment, baseline }, indicator.value, FORK);
});

/** The zones of time by name. */
export const zones = computed(() => {
  const { history, past, future } = words();
  return { history, past, open: future, lastPastYear: lastPastYear.value };
});

/** The scenario at the milestone years, or what it adds; nothing before two runs are there. */
const figures = computed(() => {
  if (!isComparable.value) return [];
  const { digits } = INDICATORS[indicator.value];
  return MILESTONE_YEARS.map((year) => {
    const { treatment, median } = compare(ensemble.value, indicator.value, december(year));
    return mode.value === 'levels' ? formatted(treatment, digits) : signed(median, digits);
  });
});

export const picture = computed<Picture>(() => ({
  drawing: drawing.value,
  growing: growing.value,
  stale: isStale.value,
  quantity: `${indicator.value} ${mode.value}`,
  zones: zones.value,
  figures: figures.value,
}));
