/** Six figures that a programme is judged by at a glance: what it yields stands beside what it costs, harms and burdens. */
import type { IndicatorId } from '../../model/index.ts';

/** What of a programme a figure shows. */
export type Side = 'output' | 'people' | 'waiting' | 'cost' | 'harm' | 'distribution';

export const HEADLINES: readonly { readonly indicator: IndicatorId; readonly side: Side }[] = [
  { indicator: 'valueAdded', side: 'output' },
  { indicator: 'talentStock', side: 'people' },
  { indicator: 'monthsAtAccess', side: 'waiting' },
  { indicator: 'fiscalCost', side: 'cost' },
  { indicator: 'harmfulPassed', side: 'harm' },
  { indicator: 'rent', side: 'distribution' },
];

/** The year that they are shown for. */
export const HEADLINE_YEAR = 2035;
