/** What hand-ins and comparisons tell of beside growth: who is harmed, who gains, and what it costs. */
import type { IndicatorId } from '../model/index.ts';

/** Indicators of a comparison, beside the one that is looked at. */
export const TOLD = [
  ['harm', ['harmfulPassed', 'incidents']],
  ['distribution', ['payOfNewcomers', 'payOfIncumbents', 'rent', 'jobs']],
  ['cost', ['fiscalCost']],
] as const satisfies readonly (readonly [string, readonly IndicatorId[]])[];

export type Kind = 'chosen' | (typeof TOLD)[number][0];

/** The indicators of the table, the one looked at first, each with what it tells of. */
export function toldOf(chosen: IndicatorId): (readonly [id: IndicatorId, kind: Kind])[] {
  const others = TOLD.flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const));
  return [[chosen, 'chosen'], ...others.filter(([id]) => id !== chosen)];
}

/** Harm and distribution where there is room for more of them. */
export const HARM: readonly IndicatorId[] = [
  'incidents',
  'incidentRate',
  'harmfulPassed',
  'soundBlocked',
  'tightening',
  'trust',
];
export const DISTRIBUTION: readonly IndicatorId[] = [
  'payOfNewcomers',
  'payOfIncumbents',
  'rent',
  'siteRent',
  'jobs',
  'vacancyRate',
  'valueAddedWithoutAnchors',
  'displacedHere',
  'movedOut',
];
