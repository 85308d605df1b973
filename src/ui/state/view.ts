/** What of the results is looked at. */
import { batch, computed, signal } from '@preact/signals';
import { INDICATOR_IDS, type IndicatorId } from '../../model/index.ts';

/** Both arms side by side, or scenario less baseline on the same random numbers. */
export const MODES = ['levels', 'difference'] as const;
export type Mode = (typeof MODES)[number];

export const indicator = signal<IndicatorId>('valueAdded');
export const mode = signal<Mode>('levels');

/** What the bands of a chart hold: the middle of every month, or the most central whole curves. */
export const BAND_KINDS = ['months', 'curves'] as const;
export type BandKind = (typeof BAND_KINDS)[number];
export const bandKind = signal<BandKind>('months');

/** The main chart alone, beside the same indicator in the other mode, or first of four indicators. */
export const LAYOUTS = ['1', '2', '4'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const layout = signal<Layout>('1');
/** What the three beside the main chart show. */
export const others = signal<readonly IndicatorId[]>([
  'talentStock',
  'fiscalCost',
  'harmfulPassed',
]);

/** The charts as a link has them; nothing of the main one alone. */
export const chartsText = computed(() => {
  if (layout.value === '1') return '';
  return layout.value === '4' ? ['4', ...others.value].join('.') : layout.value;
});

/** Takes over the charts of a link. @returns whether it could */
export function takeCharts(text: string): boolean {
  const [first, ...ids] = text.split('.');
  const found = LAYOUTS.find((each) => each === first);
  const known = ids.filter(isIndicator);
  const isWhole = known.length === others.value.length && found === '4';
  if (found === undefined || known.length < ids.length || (ids.length > 0 && !isWhole))
    return false;
  batch(() => {
    layout.value = found;
    if (isWhole) others.value = known;
  });
  return true;
}

export function isIndicator(text: string): text is IndicatorId {
  return INDICATOR_IDS.some((id) => id === text);
}
