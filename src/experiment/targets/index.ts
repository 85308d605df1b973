/** The report's targets: verdicts, what decides them, and break-even. */
export {
  ARMS,
  assess,
  assessing,
  isRanked,
  type Arm,
  type CellAssessment,
  type ComputedCell,
  type Verdicts,
} from './assess.ts';
export {
  DEMAND_SHIFTS,
  findingRankBreakEven,
  levelBreakEven,
  meetsLevels,
  rankBreakEven,
  WIDEST_DEMAND,
  WIDEST_SHIFT,
  type BreakEven,
} from './break-even.ts';
export { wilson } from './interval.ts';
export { MEASURE_INDICATORS } from './measures.ts';
