/** Figures by part as results: one row for each December. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { INDICATORS } from '../indicators/index.ts';
import { MONTHS } from '../time.ts';
import {
  BREAKDOWN_IDS,
  BREAKDOWNS,
  PART_INDICATOR_IDS,
  type Breakdown,
  type BreakdownId,
  type PartIndicatorId,
} from './declare.ts';
import type { CellTally } from './tally.ts';

/** A figure of one part of the city. */
export interface PartFigure {
  readonly breakdown: BreakdownId;
  readonly part: string;
  readonly indicator: PartIndicatorId;
}

/** All figures by part, in the order in which a December keeps them: by breakdown, part and indicator. */
export const PART_FIGURES: readonly PartFigure[] = BREAKDOWN_IDS.flatMap((breakdown) =>
  BREAKDOWNS[breakdown].parts.flatMap((part) =>
    PART_INDICATOR_IDS.map((indicator) => ({ breakdown, part, indicator })),
  ),
);

/** Sums of cells by part. */
export function sumsByPart({ parts, partOf }: Breakdown, cells: Float64Array): Float64Array {
  const sums = new Float64Array(parts.length);
  for (let cell = 0; cell < cells.length; cell++) sums[partOf(cell)] += cells[cell];
  return sums;
}

/** Figures by part of a run, Decembers x {@link PART_FIGURES}; NaN where not simulated. */
export class PartTable {
  readonly values = new Float64Array((MONTHS / MONTHS_PER_YEAR) * PART_FIGURES.length).fill(
    Number.NaN,
  );

  /** Keeps the totals of the year that a December ends. */
  file(december: number, cells: CellTally): void {
    let at = rowOf(december);
    for (const breakdown of BREAKDOWN_IDS) {
      const sums = PART_INDICATOR_IDS.map((id) => sumsByPart(BREAKDOWNS[breakdown], cells.of(id)));
      for (let part = 0; part < BREAKDOWNS[breakdown].parts.length; part++)
        PART_INDICATOR_IDS.forEach((id, column) => {
          this.values[at++] = sums[column][part] * INDICATORS[id].scale;
        });
    }
  }
}

function rowOf(december: number): number {
  return Math.floor(december / MONTHS_PER_YEAR) * PART_FIGURES.length;
}

const PLACES = new Map(PART_FIGURES.map((figure, place) => [keyOf(figure), place]));

function keyOf({ breakdown, part, indicator }: PartFigure): string {
  return `${breakdown} ${part} ${indicator}`;
}

/** A figure of a part in a December of a result, in the unit of its indicator. */
export function partValueAt(values: Float64Array, figure: PartFigure, december: number): number {
  const place = PLACES.get(keyOf(figure)) ?? Number.NaN;
  return values[rowOf(december) + place] ?? Number.NaN;
}
