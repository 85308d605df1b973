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

/** How a part of the city shows an indicator; what it means, its unit and its scale are those of the city. */
interface PartIndicator {
  /** Digits after the decimal point that are worth showing of a part. */
  readonly digits: number;
}

/** Indicators that are known part by part: levels and sums of a year, whose parts add up to the city. */
export const PART_INDICATORS = {
  valueAdded: { digits: 1 },
  researchDone: { digits: 1 },
  launches: { digits: 0 },
  firms: { digits: 0 },
} as const satisfies Partial<Readonly<Record<IndicatorId, PartIndicator>>>;

export type PartIndicatorId = keyof typeof PART_INDICATORS;
export const PART_INDICATOR_IDS = Object.keys(PART_INDICATORS) as readonly PartIndicatorId[];

export function isPartIndicator(id: IndicatorId): id is PartIndicatorId {
  return id in PART_INDICATORS;
}
