/** What figures of the city are broken down by, and which of them are. */
import { DISTRICT_IDS } from '../districts.ts';
import type { IndicatorId } from '../indicators/index.ts';
import { CLASS_IDS } from '../parameters/classes.ts';

/** Cells, each a technology class in a district, the classes one after the other: nothing is counted finer. */
export const CELLS = CLASS_IDS.length * DISTRICT_IDS.length;

export function cellOf(kind: number, district: number): number {
  return kind * DISTRICT_IDS.length + district;
}

/** One way to break the city down: into parts, each made of whole cells. */
export interface Breakdown {
  /** Name of its option on the command line and of its file in a batch. */
  readonly plural: string;
  readonly parts: readonly string[];
  /** Place of the part that a cell belongs to. */
  readonly partOf: (cell: number) => number;
}

/** Counting, options, tables and files follow from what stands here. */
export const BREAKDOWNS = {
  class: {
    plural: 'classes',
    parts: CLASS_IDS,
    partOf: (cell) => Math.floor(cell / DISTRICT_IDS.length),
  },
} as const satisfies Readonly<Record<string, Breakdown>>;

export type BreakdownId = keyof typeof BREAKDOWNS;
export const BREAKDOWN_IDS = Object.keys(BREAKDOWNS) as readonly BreakdownId[];

/** Indicators that are known part by part: levels and sums of a year, whose parts add up to the city. */
export const PART_INDICATORS = [
  'valueAdded',
  'researchDone',
  'launches',
  'firms',
] as const satisfies readonly IndicatorId[];

export type PartIndicatorId = (typeof PART_INDICATORS)[number];

export function isPartIndicator(id: IndicatorId): id is PartIndicatorId {
  return PART_INDICATORS.some((known) => known === id);
}
