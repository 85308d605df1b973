/** The report's targets: verdicts, what decides them, and break-even. */
export {
  assess,
  isRanked,
  type CellAssessment,
  type ComputedCell,
  type Verdicts,
} from './assess.ts';
export {
  levelBreakEven,
  rankBreakEven,
  WIDEST_SHIFT,
  type BreakEven,
  type ShiftedRuns,
} from './break-even.ts';
export { wilson } from './interval.ts';
