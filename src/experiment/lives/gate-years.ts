/** The lives of the gates year by year, as tables and sentences have them. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { CLASS_IDS, FIRST_YEAR, GATE_IDS, MONTHS } from '../../model/index.ts';
import type { ClassId } from '../../model/parameters/classes.ts';
import type { GateLife } from './life.ts';

export type GateId = (typeof GATE_IDS)[number];

/** One year at a gate: cases, and months. */
export interface GateYear {
  readonly year: number;
  readonly arrived: number;
  readonly decided: number;
  /** Whose firms closed or left before a decision, up to the review of December. */
  readonly left: number;
  /** Open when the review of December begins. */
  readonly waiting: number;
  /** The same by class. */
  readonly waitingByClass: Readonly<Record<ClassId, number>>;
  /** Median wait in December. */
  readonly median: number;
  /** Longest that a case was open in the year. */
  readonly oldest: number;
  /** Decisions about firms that the run follows one by one. */
  readonly passed: number;
  readonly refused: number;
}

export function gateYears(life: GateLife): GateYear[] {
  return Array.from({ length: MONTHS / MONTHS_PER_YEAR }, (_, index) => yearAt(life, index));
}

function yearAt(life: GateLife, index: number): GateYear {
  const [from, to] = [index * MONTHS_PER_YEAR, (index + 1) * MONTHS_PER_YEAR];
  const of = (series: Float64Array) => series.subarray(from, to);
  const sum = (series: Float64Array) => of(series).reduce((total, value) => total + value, 0);
  return {
    year: FIRST_YEAR + index,
    arrived: sum(life.arrived),
    decided: sum(life.decided),
    left: leftBetween(life, from, to),
    waiting: life.waiting[to - 1] ?? 0,
    waitingByClass: byClass(life, to - 1),
    median: life.median[to - 1] ?? Number.NaN,
    oldest: Math.max(...of(life.oldest)),
    passed: sum(life.passed),
    refused: sum(life.refused),
  };
}

/** Cases that are open when the review of a month begins, by class. */
function byClass({ waitingByClass }: GateLife, month: number): Readonly<Record<ClassId, number>> {
  return Object.fromEntries(
    CLASS_IDS.map((id, kind) => [id, waitingByClass[kind]?.[month] ?? 0]),
  ) as Record<ClassId, number>;
}

/** Who waited or came and was neither decided nor waits: from the review of a December to that of the next. */
function leftBetween({ waiting, arrived, decided }: GateLife, from: number, to: number): number {
  let left = 0;
  for (let month = Math.max(1, from); month < to; month++) {
    const before =
      (waiting[month - 1] ?? 0) - (decided[month - 1] ?? 0) + (arrived[month - 1] ?? 0);
    left += before - (waiting[month] ?? 0);
  }
  return left;
}
