/** The report's targets: verdicts, what decides them, and break-even. */
export { assess, type CellAssessment, type ComputedCell, type Verdicts } from './assess.ts';
export {
  isRanked,
  levelBreakEven,
  rankBreakEven,
  WIDEST_SHIFT,
  type BreakEven,
  type ShiftedRuns,
} from './break-even.ts';
export { wilson } from './interval.ts';
