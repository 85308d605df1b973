/** What the charts show, derived from runs and view. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
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
import { differenceOf, lineOf, type Drawing, type Line } from '../charts/drawing.ts';
import { fanDrawing, FORK } from '../charts/fan.ts';
import type { Picture } from '../charts/time-chart.ts';
import { formatted, signed, words } from '../text/index.ts';
import { ensemble, isComparable, isStale, lead, leadBaseline, runs } from './runs.ts';
import { indicator, mode, type Mode } from './view.ts';

/** The model knows nothing from after this year. */
const VANTAGE_YEAR = FIRST_YEAR + BRANCH_MONTH / 12 - 1;

/** Published figures, as loaded. */
export const observations = signal<readonly Observation[]>([]);

/** Last year that has passed for the reader: the last for which anything was published. */
export const lastPastYear = computed(() =>
  observations.value.reduce((last, { year }) => Math.max(last, year), VANTAGE_YEAR),
);

/** Published figures of an indicator. */
export function publishedOf(id: IndicatorId): readonly Observation[] {
  const { observed } = INDICATORS[id];
  return observations.value.filter(({ series }) => series === observed);
}

/** Published figures of the present indicator. */
export const published = computed(() => publishedOf(indicator.value));

/** A path that the indicator is asked to take: what is drawn of it, and what the legend says. */
interface TargetPath extends Pick<Drawing, 'lines' | 'dots'> {
  readonly indicator: IndicatorId;
  readonly label: string;
}

/** The path to the targets, as soon as it is known; nothing where the indicator decides none. */
export const targetPath = signal<TargetPath | undefined>(undefined);

/** What a chart shows. */
export interface Shown {
  readonly indicator: IndicatorId;
  readonly mode: Mode;
}

/** The path where it is that of what a chart shows. */
function pathOf(shown: Shown): TargetPath | undefined {
  const isIts = shown.mode === 'levels' && targetPath.value?.indicator === shown.indicator;
  return isIts ? targetPath.value : undefined;
}

/** What the main chart shows. */
const main = computed<Shown>(() => ({ indicator: indicator.value, mode: mode.value }));

export const shownPath = computed(() => pathOf(main.value));

/** What the reader wants to be drawn otherwise than usual, as soon as that can be asked for. */
export const redrawn = signal<((usual: Drawing, shown: Shown) => Drawing) | undefined>(undefined);

function drawingOf(shown: Shown): Drawing {
  const usual = usualDrawing(shown);
  return redrawn.value === undefined ? usual : redrawn.value(usual, shown);
}

function usualDrawing(shown: Shown): Drawing {
  if (shown.mode !== 'levels') return differenceDrawing(runs.value, shown.indicator);
  const fan = fanDrawing(runs.value, shown.indicator, publishedOf(shown.indicator));
  const path = pathOf(shown);
  if (path === undefined) return fan;
  return { ...fan, lines: [...fan.lines, ...path.lines], dots: [...fan.dots, ...path.dots] };
}

function growingOf(shown: Shown): Line | undefined {
  if (!isStale.value || lead.value === undefined) return undefined;
  const { treatment } = lead.value;
  if (shown.mode === 'levels') return lineOf(treatment, shown.indicator, FORK);
  const baseline = leadBaseline.value;
  return baseline && differenceOf({ treatment, baseline }, shown.indicator, FORK);
}

/** The zones of time by name. */
export const zones = computed(() => {
  const { history, past, future } = words();
  return { history, past, open: future, lastPastYear: lastPastYear.value };
});

/** The scenario at the milestone years, or what it adds; nothing before two runs are there. */
function figuresOf(shown: Shown): readonly string[] {
  if (!isComparable.value) return [];
  const { digits } = INDICATORS[shown.indicator];
  return MILESTONE_YEARS.map((year) => {
    const { treatment, median } = compare(ensemble.value, shown.indicator, december(year));
    return shown.mode === 'levels' ? formatted(treatment, digits) : signed(median, digits);
  });
}

/** The picture of what a chart shows; of its parts, those are made anew that a change reaches. */
export function pictureOf(shown: ReadonlySignal<Shown>): ReadonlySignal<Picture> {
  const drawing = computed(() => drawingOf(shown.value));
  const growing = computed(() => growingOf(shown.value));
  const figures = computed(() => figuresOf(shown.value));
  return computed(() => ({
    drawing: drawing.value,
    growing: growing.value,
    stale: isStale.value,
    quantity: `${shown.value.indicator} ${shown.value.mode}`,
    zones: zones.value,
    figures: figures.value,
  }));
}

/** What draws over the main chart, in its scales, as soon as and while something is to be pointed out. */
export const marking = signal<((drawing: Drawing) => NonNullable<Picture['over']>) | undefined>(
  undefined,
);

const unmarked = pictureOf(main);
export const picture = computed((): Picture => {
  if (marking.value === undefined) return unmarked.value;
  return { ...unmarked.value, over: marking.value(unmarked.value.drawing) };
});
